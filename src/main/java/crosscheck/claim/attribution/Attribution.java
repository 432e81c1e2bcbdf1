package crosscheck.claim.attribution;

import crosscheck.claim.fact.Cue;
import crosscheck.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A statement credited to somebody: speaker, cue and content (the PARC scheme; Pareti 2012). It may run over several
 * sentences; it then stands whole and identical on each claim of them.
 *
 * @param content the spans of what is said, in order, not overlapping; at least one
 */
public record Attribution(Kind kind, List<Span> content, Optional<Speaker> speaker, Optional<Cue> cue) {

    public Attribution {
        content = List.copyOf(content);
    }

    /** How much of the content stands inside quotation marks. */
    public enum Kind {
        /** Over nine tenths. */
        DIRECT,
        MIXED,
        /** Less than a twentieth. */
        INDIRECT;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Attribution withSpeaker(Speaker resolved) {
        return new Attribution(kind, content, Optional.of(resolved), cue);
    }
}
