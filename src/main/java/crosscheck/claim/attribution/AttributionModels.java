package crosscheck.claim.attribution;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * The trained models of attribution. Safe for threads; the standard ones are loaded once, when they are first used.
 *
 * @param cue which words are cues
 * @param argument which words about a cue are its speaker and its content
 */
public record AttributionModels(HashedModel cue, HashedModel argument) {

    /** "CCAT" and the version of the format and of the features, which the weights belong to. */
    private static final int MAGIC = 0x43434154;

    private static final int VERSION = 1;

    /** The models that come with the program. */
    public static AttributionModels standard() {
        return Standard.MODELS;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is something else, or of another version
     */
    public static AttributionModels read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("not an attribution model; train one with: crosscheck train attribution");
        }
        int version = in.readInt();
        if (version != VERSION) {
            throw new IOException("an attribution model of version " + version + ", and this program reads version "
                    + VERSION + "; train it again with: crosscheck train attribution");
        }
        return new AttributionModels(HashedModel.read(in), HashedModel.read(in));
    }

    /** Writes the models: the same bytes for the same models. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        cue.write(out);
        argument.write(out);
        out.flush();
    }

    private static final class Standard {
        static final AttributionModels MODELS = load();

        private static AttributionModels load() {
            try (InputStream in = AttributionModels.class.getResourceAsStream("/crosscheck/attribution/model.bin")) {
                if (in == null) {
                    throw new IllegalStateException("the attribution model is not on the class path");
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the attribution model can't be read", e);
            }
        }
    }
}
