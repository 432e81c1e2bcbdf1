package crosscheck.align.semantic;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A program that loads the encoder and encodes on threads with small stacks, and says so if it lives. */
final class SmallStacks {

    static final String ALIVE = "encoded on small stacks";

    private static final int THREADS = 4;
    private static final int TEXTS = 20;
    private static final long STACK = 256L << 10;
    private static final String TEXT =
            "Inspectors closed the ferry terminal on Sunday after rust was found in its ramps. ";

    private SmallStacks() {}

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS, work -> new Thread(null, work, "small", STACK));
        List<Future<Integer>> encoded = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            String text = TEXT.repeat(i % 5 == 4 ? 30 : 1);
            encoded.add(pool.submit(
                    () -> BgeEncoder.shared().orElseThrow().encode(text).pieces().length));
        }
        for (Future<Integer> one : encoded) {
            if (one.get() == 0) {
                throw new IllegalStateException("a text without pieces");
            }
        }
        pool.shutdown();
        System.out.println(ALIVE);
    }
}
