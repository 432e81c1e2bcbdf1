package crosscheck.claim.fact;

import crosscheck.source.Span;

/** The words that show something: an attribution ("said", "according to") or a degree of certainty ("allegedly"). */
public record Cue(Span span, String text) {}
