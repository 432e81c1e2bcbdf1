package crosscheck.claim.fact;

import crosscheck.source.Span;
import java.util.List;

/**
 * Words that make a statement less than a plain assertion, and how far they reach: in "the mayor, who may run again, thanked
 * the crew" the word "may" reaches over "who may run again" only.
 *
 * @param cue the words ("may", "accused of")
 * @param level what they make of what they reach
 * @param scope the stretches of the sentence that they govern, in order; the cue is inside one
 */
public record Hedge(Cue cue, Certainty.Level level, List<Span> scope) {

    public Hedge {
        scope = List.copyOf(scope);
    }

    /** Whether the hedge reaches over a stretch, or over some of it. */
    public boolean governs(Span part) {
        return scope.stream().anyMatch(part::overlaps);
    }
}
