package crosscheck.align.semantic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Opens the sentence embedding model, whatever thread asks for it: ONNX Runtime overruns a stack of 1 MB, what a Java thread
 * has unless told otherwise, when it opens a model, and takes the whole process down with it. 1.5 MB were enough.
 */
final class BgeLoader {

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

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
        CompletableFuture<Optional<SentenceEncoder>> opened = new CompletableFuture<>();
        Thread thread = new Thread(
                null, () -> opened.completeAsync(this::open, Runnable::run), "open sentence embedding model", STACK);
        thread.setDaemon(true);
        thread.start();
        return opened.join();
    }

    private Optional<SentenceEncoder> open() {
        try (InputStream model = resources.apply(MODEL);
                InputStream tokenizer = resources.apply(TOKENIZER)) {
            if (model == null || tokenizer == null) {
                return Optional.empty();
            }
            return Optional.of(new BgeEncoder(vocabulary(tokenizer), BgeSession.open(model.readAllBytes())));
        } catch (IllegalArgumentException | IOException | LinkageError e) {
            return Optional.empty();
        }
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
