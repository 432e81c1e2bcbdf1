package crosscheck.align.semantic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Opens the sentence embedding model, whatever thread asks for it: ONNX Runtime overruns a stack of 1 MB, what a Java thread
 * has unless told otherwise, when it opens a model, and takes the whole process down with it. 1.5 MB were enough.
 */
final class BgeLoader {

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

    /** What the eleventh of the twelve layers gives. */
    private static final String LAYER = "/encoder/layer.10/output/LayerNorm/Add_1_output_0";

    /** What the pieces are by themselves. */
    private static final String WORDS = "/embeddings/word_embeddings/Gather_output_0";

    /** So many pieces are looked up at once. */
    private static final int RUN = 256;

    private static final int VOCABULARY = 1 << 16;
    private static final long STACK = 16L << 20;

    private final Function<String, InputStream> resources;

    /**
     * @param resources opens a resource of the class path by its absolute name; gives null where there is none
     */
    BgeLoader(Function<String, InputStream> resources) {
        this.resources = resources;
    }

    /** The encoder; empty where the runtime or the model is not on the class path or not for this machine. */
    Optional<SentenceEncoder> load() {
        return onBigStack(() -> open(LAYER, BgeEncoder::new));
    }

    /** What {@link BgeEncoder#words} gives. */
    Optional<NavigableMap<String, float[]>> words() {
        return onBigStack(() -> open(WORDS, BgeLoader::words));
    }

    private static <T> T onBigStack(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Thread thread =
                new Thread(null, () -> done.completeAsync(work, Runnable::run), "open sentence embedding model", STACK);
        thread.setDaemon(true);
        thread.start();
        return done.join();
    }

    private <T> Optional<T> open(String output, BiFunction<Map<String, Integer>, BgeSession, T> made) {
        try (InputStream model = resources.apply(MODEL);
                InputStream tokenizer = resources.apply(TOKENIZER)) {
            if (model == null || tokenizer == null) {
                return Optional.empty();
            }
            byte[] network = OnnxModel.withOutput(model.readAllBytes(), output);
            return Optional.of(made.apply(vocabulary(tokenizer), BgeSession.open(network)));
        } catch (IllegalArgumentException | IOException | LinkageError e) {
            return Optional.empty();
        }
    }

    private static NavigableMap<String, float[]> words(Map<String, Integer> vocabulary, BgeSession session) {
        NavigableMap<String, float[]> words = new TreeMap<>();
        List<String> pieces = vocabulary.keySet().stream().sorted().toList();
        for (int from = 0; from < pieces.size(); from += RUN) {
            List<String> run = pieces.subList(from, Math.min(pieces.size(), from + RUN));
            FloatBuffer states =
                    session.states(run.stream().mapToLong(vocabulary::get).toArray());
            for (int i = 0; i < run.size(); i++) {
                float[] vector = new float[states.capacity() / run.size()];
                states.get(i * vector.length, vector);
                words.put(run.get(i), vector);
            }
        }
        session.close();
        return words;
    }

    private static Map<String, Integer> vocabulary(InputStream in) throws IOException {
        Map<String, Integer> vocabulary = new HashMap<>(VOCABULARY);
        // each name comes once, so that it isn't worth remembering
        JsonFactory names = JsonFactory.builder()
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
        try (JsonParser json = names.createParser(in)) {
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
