package crosscheck.align.semantic;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * The sentence embedding model bge-small-en-v1.5 (Xiao et al. 2023), quantised, run by ONNX Runtime in this process up to
 * the last layer but one, whose states tell more of each word (docs/models.md). One text at a time on one thread: that
 * gives the same vectors in every run on one kind of processor.
 */
public final class BgeEncoder implements SentenceEncoder {

    /** Sentences are much shorter; what is longer is cut. The model takes no more than 512. */
    private static final int LONGEST = 256;

    private final WordPiece wordPiece;
    private final int begin;
    private final int end;
    private final BgeSession session;

    BgeEncoder(Map<String, Integer> vocabulary, BgeSession session) {
        this.wordPiece = new WordPiece(vocabulary);
        this.begin = vocabulary.get("[CLS]");
        this.end = vocabulary.get("[SEP]");
        this.session = session;
    }

    /**
     * The encoder, loaded once; empty where the runtime or the model is not on the class path or not for this machine. May
     * be called, and the encoder used, on a thread of any stack size.
     */
    public static Optional<SentenceEncoder> shared() {
        return Shared.ENCODER;
    }

    /**
     * The vectors that the model begins with, one for each piece of its vocabulary, before any layer has mixed them; empty
     * where the runtime or the model is not on the class path or not for this machine. Read anew each time.
     */
    public static Optional<NavigableMap<String, float[]>> words() {
        return new BgeLoader(BgeEncoder.class::getResourceAsStream).words();
    }

    @Override
    public String name() {
        return "bge-small-en-v1.5 (quantised)";
    }

    @Override
    public Encoding encode(String text) {
        List<WordPiece.Piece> pieces = wordPiece.pieces(text);
        int length = Math.min(pieces.size(), LONGEST - 2);
        long[] ids = new long[length + 2];
        ids[0] = begin;
        ids[length + 1] = end;
        int[] offsets = new int[length];
        for (int i = 0; i < length; i++) {
            ids[i + 1] = pieces.get(i).id();
            offsets[i] = pieces.get(i).at();
        }
        return encoding(session.states(ids), offsets);
    }

    private static Encoding encoding(FloatBuffer states, int[] offsets) {
        int width = states.remaining() / (offsets.length + 2);
        float[] whole = Encoding.unit(vector(states, 0, width));
        float[] sum = new float[width];
        float[][] pieces = new float[offsets.length][];
        for (int i = 0; i < pieces.length; i++) {
            float[] piece = vector(states, i + 1, width);
            for (int j = 0; j < width; j++) {
                sum[j] += piece[j];
            }
            pieces[i] = Encoding.unit(piece);
        }
        return new Encoding(whole, Encoding.unit(sum), offsets, pieces);
    }

    private static float[] vector(FloatBuffer states, int number, int width) {
        float[] vector = new float[width];
        states.get(number * width, vector);
        return vector;
    }

    private static final class Shared {
        static final Optional<SentenceEncoder> ENCODER = new BgeLoader(BgeEncoder.class::getResourceAsStream).load();
    }
}
