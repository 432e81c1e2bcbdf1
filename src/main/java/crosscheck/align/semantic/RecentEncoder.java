package crosscheck.align.semantic;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Encodes each text once for as long as it is among the last: when one of several accounts changes, or an account is compared
 * with one more, most sentences are the same as before. Safe for threads.
 */
public final class RecentEncoder implements SentenceEncoder {

    /** Some 60 MB, or the sentences of 40 articles. */
    private static final int MOST_PIECES = 40_000;

    private final SentenceEncoder encoder;
    private final Map<String, Encoding> known = new LinkedHashMap<>(256, 0.75f, true);
    private int pieces;

    public RecentEncoder(SentenceEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public Encoding encode(String text) {
        synchronized (known) {
            Encoding encoding = known.get(text);
            if (encoding != null) {
                return encoding;
            }
        }
        Encoding encoding = encoder.encode(text);
        synchronized (known) {
            keep(text, encoding);
        }
        return encoding;
    }

    private void keep(String text, Encoding encoding) {
        if (known.putIfAbsent(text, encoding) == null) {
            pieces += size(encoding);
        }
        Iterator<Encoding> eldest = known.values().iterator();
        while (pieces > MOST_PIECES) {
            pieces -= size(eldest.next());
            eldest.remove();
        }
    }

    private static int size(Encoding encoding) {
        return encoding.pieces().length + 1;
    }

    @Override
    public String name() {
        return encoder.name();
    }
}
