package crosscheck.draft;

import crosscheck.claim.Account;
import crosscheck.source.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing in a draft that a fact-checker ticks off.
 *
 * @param span in the draft's text
 * @param verdict what the sources have for it
 * @param account the source that has it, or comes nearest; empty where none does
 * @param passage where that source has it
 */
public record CheckItem(
        Kind kind, Span span, String text, Verdict verdict, Optional<Account> account, Optional<Span> passage) {

    /** What there is to check. */
    public enum Kind {
        QUOTATION,
        TITLE,
        NAME,
        FIGURE,
        DATE,
        CLAIM;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the sources have for an item. */
    public enum Verdict {
        SUPPORTED("the sources have it"),
        HOUSE_STYLE("the sources have it in another style"),
        DIFFERS("the sources have it otherwise"),
        NOT_FOUND("no source has it");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The source's words; empty where there are none. */
    public String sourceWords() {
        return account.flatMap(a -> passage.map(p -> p.of(a.source().text()))).orElse("");
    }
}
