package crosscheck.claim.attribution;

import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The trained models of attribution. Safe for threads; the standard ones are loaded once, when they are first used.
 *
 * @param cue which words are cues
 * @param forwards which words about a cue are its speaker and its content, reading on
 * @param backwards the same, reading back
 * @param relation whether a possible attribution is one
 * @param selection how likely it must be
 */
public record AttributionModels(
        HashedModel cue, HashedModel forwards, HashedModel backwards, HashedModel relation, Selection selection) {

    /** "CCAT" and the version of the format and of the features, which the weights belong to. */
    private static final int MAGIC = 0x43434154;

    private static final int VERSION = 2;

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
        ModelBytes in = new ModelBytes(stream.readAllBytes());
        if (in.nextInt() != MAGIC) {
            throw new IOException("not an attribution model; train one with: crosscheck train attribution");
        }
        int version = in.nextInt();
        if (version != VERSION) {
            throw new IOException("an attribution model of version " + version + ", and this program reads version "
                    + VERSION + "; train it again with: crosscheck train attribution");
        }
        try {
            return new AttributionModels(
                    HashedModel.read(in),
                    HashedModel.read(in),
                    HashedModel.read(in),
                    HashedModel.read(in),
                    Selection.read(in));
        } catch (EOFException e) {
            throw new IOException(
                    "an attribution model that ends too early; train it again with: crosscheck train attribution", e);
        }
    }

    /**
     * The attribution models in a file that {@code --model} named; empty where the file is another kind of model.
     *
     * @throws UncheckedIOException if it can't be read, or is of another version
     */
    public static Optional<AttributionModels> in(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(Integer.BYTES);
            boolean ours = Arrays.equals(
                    in.readNBytes(Integer.BYTES),
                    ByteBuffer.allocate(Integer.BYTES).putInt(MAGIC).array());
            in.reset();
            return ours ? Optional.of(read(in)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    /** Writes the models: the same bytes for the same models. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        cue.write(out);
        forwards.write(out);
        backwards.write(out);
        relation.write(out);
        selection.write(out);
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
