package crosscheck.align.semantic;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sentence embedding model bge-small-en-v1.5 (Xiao et al. 2023), quantised, run by ONNX Runtime in this process. One
 * text at a time on one thread: that gives the same vectors in every run on one kind of processor.
 */
public final class BgeEncoder implements SentenceEncoder {

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

    /** Sentences are much shorter; what is longer is cut. The model takes no more than 512. */
    private static final int LONGEST = 256;

    private static final int VOCABULARY = 1 << 16;

    private final WordPiece wordPiece;
    private final int begin;
    private final int end;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private BgeEncoder(Map<String, Integer> vocabulary, OrtEnvironment environment, OrtSession session) {
        this.wordPiece = new WordPiece(vocabulary);
        this.begin = vocabulary.get("[CLS]");
        this.end = vocabulary.get("[SEP]");
        this.environment = environment;
        this.session = session;
    }

    /** The encoder, loaded once; empty where the runtime or the model is not on the class path or not for this machine. */
    public static Optional<SentenceEncoder> shared() {
        return Shared.ENCODER;
    }

    @Override
    public String name() {
        return "bge-small-en-v1.5 (quantised)";
    }

    @Override
    public Encoding encode(String text) {
        List<WordPiece.Piece> pieces = wordPiece.pieces(text);
        int length = Math.min(pieces.size(), LONGEST - 2);
        long[][] ids = new long[1][length + 2];
        long[][] mask = new long[1][length + 2];
        long[][] types = new long[1][length + 2];
        ids[0][0] = begin;
        ids[0][length + 1] = end;
        int[] offsets = new int[length];
        for (int i = 0; i < length; i++) {
            ids[0][i + 1] = pieces.get(i).id();
            offsets[i] = pieces.get(i).at();
        }
        java.util.Arrays.fill(mask[0], 1);
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask);
                OnnxTensor typeTensor = OnnxTensor.createTensor(environment, types);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", idTensor, "attention_mask", maskTensor, "token_type_ids", typeTensor))) {
            return encoding(((OnnxTensor) result.get(0)).getFloatBuffer(), offsets);
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the sentence embedding model failed on a text of " + length + " pieces", e);
        }
    }

    private static Encoding encoding(FloatBuffer states, int[] offsets) {
        int width = states.remaining() / (offsets.length + 2);
        float[][] pieces = new float[offsets.length][];
        float[] whole = unit(states, 0, width);
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = unit(states, (i + 1) * width, width);
        }
        return new Encoding(whole, offsets, pieces);
    }

    private static float[] unit(FloatBuffer states, int from, int width) {
        float[] vector = new float[width];
        states.get(from, vector);
        double square = 0;
        for (float v : vector) {
            square += (double) v * v;
        }
        float norm = (float) Math.sqrt(square + 1e-12);
        for (int i = 0; i < width; i++) {
            vector[i] /= norm;
        }
        return vector;
    }

    private static final class Shared {
        static final Optional<SentenceEncoder> ENCODER = load();

        private static Optional<SentenceEncoder> load() {
            try (InputStream model = BgeEncoder.class.getResourceAsStream(MODEL);
                    InputStream tokenizer = BgeEncoder.class.getResourceAsStream(TOKENIZER)) {
                if (model == null || tokenizer == null) {
                    return Optional.empty();
                }
                OrtEnvironment environment = OrtEnvironment.getEnvironment();
                OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
                OrtSession session = environment.createSession(model.readAllBytes(), options);
                return Optional.of(new BgeEncoder(vocabulary(tokenizer), environment, session));
            } catch (OrtException | IOException | LinkageError e) {
                return Optional.empty();
            }
        }

        private static Map<String, Integer> vocabulary(InputStream in) throws IOException {
            Map<String, Integer> vocabulary = new HashMap<>(VOCABULARY);
            try (JsonParser json = new JsonFactory().createParser(in)) {
                while (json.nextToken() != null) {
                    if (json.currentToken() == JsonToken.FIELD_NAME
                            && json.currentName().equals("vocab")) {
                        json.nextToken();
                        while (json.nextToken() == JsonToken.FIELD_NAME) {
                            String piece = json.currentName();
                            vocabulary.put(piece, json.nextIntValue(0));
                        }
                    }
                }
            }
            return vocabulary;
        }
    }
}
