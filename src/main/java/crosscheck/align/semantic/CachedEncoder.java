package crosscheck.align.semantic;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Encodes each text once: for training, which asks for the same ones again and again. Safe for threads. */
public final class CachedEncoder implements SentenceEncoder {

    private final SentenceEncoder encoder;
    private final Map<String, Encoding> known = new ConcurrentHashMap<>();

    public CachedEncoder(SentenceEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public Encoding encode(String text) {
        return known.computeIfAbsent(text, encoder::encode);
    }

    @Override
    public String name() {
        return encoder.name();
    }
}
