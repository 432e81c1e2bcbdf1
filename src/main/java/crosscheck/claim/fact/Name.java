package crosscheck.claim.fact;

import crosscheck.source.Span;
import java.util.Locale;

/**
 * A person, place or body that is named.
 *
 * @param text what stands there ("Trump")
 * @param name the fullest form in the source ("Donald Trump")
 */
public record Name(Span span, String text, String name, Type type) {

    /** What is named. */
    public enum Type {
        PERSON,
        BODY,
        PLACE,
        OTHER;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
