package crosscheck.align.semantic;

import crosscheck.source.WordList;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What words mean by themselves, whatever stands around them: a short vector for each word piece of BERT, so that words of
 * like meaning point the same way (after Mikolov et al. 2013). A table that ships; needs no model at run time and gives the
 * same numbers on every machine. docs/models.md says how it was made.
 */
public final class WordVectors {

    private static final String RESOURCE = "/crosscheck/align/word-vectors.bin";
    private static final String FORMAT = "crosscheck word vectors 1";

    private final WordPiece wordPiece;
    /** The vectors one after the other. */
    private final byte[] vectors;

    private final int width;
    private final int unknown;

    private WordVectors(List<String> pieces, byte[] vectors) {
        Map<String, Integer> vocabulary = new HashMap<>(2 * pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            vocabulary.put(pieces.get(i), i);
        }
        this.unknown = pieces.size();
        vocabulary.put(WordPiece.UNKNOWN, unknown);
        this.wordPiece = new WordPiece(vocabulary);
        this.vectors = vectors;
        this.width = vectors.length / Math.max(1, pieces.size());
    }

    /** The table that ships; read once. */
    public static WordVectors shipped() {
        return Shipped.TABLE;
    }

    /**
     * The vector of a word, of length 1: the mean of its pieces.
     *
     * @return empty for a word that has a piece which is not in the table
     */
    public Optional<float[]> vector(String word) {
        List<WordPiece.Piece> pieces = wordPiece.pieces(word);
        if (pieces.isEmpty() || pieces.stream().anyMatch(p -> p.id() == unknown)) {
            return Optional.empty();
        }
        float[] sum = new float[width];
        for (WordPiece.Piece piece : pieces) {
            for (int i = 0; i < width; i++) {
                sum[i] += vectors[piece.id() * width + i];
            }
        }
        return Optional.of(Encoding.unit(sum));
    }

    /**
     * The bytes that {@link #read} reads.
     *
     * @param pieces word pieces
     * @param vectors one for each, all of one length
     */
    public static byte[] bytes(List<String> pieces, byte[][] vectors) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            byte[] names = String.join("\n", pieces).getBytes(StandardCharsets.UTF_8);
            out.writeUTF(FORMAT);
            out.writeInt(names.length);
            out.writeInt(pieces.size() * vectors[0].length);
            out.write(names);
            for (byte[] vector : vectors) {
                out.write(vector);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a table that `crosscheck train vectors` wrote.
     *
     * @throws IOException if it is none
     */
    static WordVectors read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (!FORMAT.equals(data.readUTF())) {
            throw new IOException("no table of word vectors of this version");
        }
        int named = data.readInt();
        int numbers = data.readInt();
        if (named < 0 || numbers <= 0) {
            throw new IOException("a damaged table of word vectors");
        }
        byte[] names = data.readNBytes(named);
        byte[] vectors = data.readNBytes(numbers);
        List<String> pieces = WordList.words(new String(names, StandardCharsets.UTF_8), "\n");
        if (names.length < named || vectors.length < numbers || pieces.isEmpty() || numbers % pieces.size() != 0) {
            throw new IOException("a damaged table of word vectors");
        }
        return new WordVectors(pieces, vectors);
    }

    private static final class Shipped {
        static final WordVectors TABLE = load();

        private static WordVectors load() {
            try (InputStream in = WordVectors.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(RESOURCE + " is not on the class path");
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(RESOURCE + " can't be read", e);
            }
        }
    }
}
