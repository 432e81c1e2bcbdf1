package crosscheck.align.semantic;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * The network itself. The one class that knows ONNX Runtime, so that without the runtime on the class path the others still
 * link. Safe for threads.
 */
final class BgeSession implements AutoCloseable {

    private final OrtEnvironment environment;
    private final OrtSession session;

    private BgeSession(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * Opens a model. Only for a thread with a big stack, see {@link BgeLoader}.
     *
     * @throws IllegalArgumentException if the runtime can't open it
     */
    static BgeSession open(byte[] model) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            return new BgeSession(environment, environment.createSession(model, options));
        } catch (OrtException e) {
            throw new IllegalArgumentException("the sentence embedding model can't be opened: " + e.getMessage(), e);
        }
    }

    /**
     * The output layer's states for a text, one after the other. Needs little stack, 40 KB are enough.
     *
     * @param ids its pieces, with the marks at the ends
     */
    FloatBuffer states(long[] ids) {
        long[] mask = new long[ids.length];
        Arrays.fill(mask, 1);
        try (OnnxTensor idTensor = tensor(ids);
                OnnxTensor maskTensor = tensor(mask);
                OnnxTensor typeTensor = tensor(new long[ids.length]);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", idTensor, "attention_mask", maskTensor, "token_type_ids", typeTensor))) {
            return ((OnnxTensor) result.get(0)).getFloatBuffer();
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the sentence embedding model failed on a text of " + ids.length + " pieces", e);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {row});
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence embedding model can't be closed", e);
        }
    }
}
