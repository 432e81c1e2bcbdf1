package crosscheck.claim.fact;

import crosscheck.claim.text.Sentence;
import crosscheck.claim.text.Token;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says how certain a sentence, or any stretch of it, is as the source tells it: from the words that hedge it, each taken
 * only as far as it reaches.
 *
 * <pre>{@code
 * reader.read(source.text(), sentence, shared, Optional.empty()).level() == Certainty.Level.ALLEGED
 * }</pre>
 *
 * Immutable, safe for threads.
 */
public final class CertaintyReader {

    private final HedgeLexicon lexicon = new HedgeLexicon();

    /** The hedges of a sentence in the order of their words; none for a sentence without tokens. */
    public List<Hedge> hedges(String text, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        Clauses clauses = new Clauses(tokens);
        List<Hedge> hedges = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<HedgeLexicon.Found> found = lexicon.find(tokens, i);
            if (found.isPresent()) {
                hedges.add(hedge(text, tokens, clauses, found.get()));
                i = found.get().end() - 1;
            }
        }
        return hedges;
    }

    private static Hedge hedge(String text, List<Token> tokens, Clauses clauses, HedgeLexicon.Found found) {
        int last = found.end() - 1;
        Span words = tokens.get(found.start()).span().hull(tokens.get(last).span());
        List<Span> scope = switch (found.reach()) {
            case CLAUSE -> clauses.clause(found.start());
            case AFTER -> List.of(clauses.complement(found.start(), last));
            case SENTENCE ->
                List.of(tokens.get(0).span().hull(tokens.get(tokens.size() - 1).span()));
        };
        return new Hedge(new Cue(words, words.of(text)), found.level(), scope);
    }

    /**
     * How certain a stretch of a sentence is: by the hedges that reach over at least half of its words.
     *
     * @param part a stretch inside the sentence: a claim, or the words that two claims share
     * @param attribution the cue that credits the part to somebody, where it is credited; it may stand in another sentence
     */
    public Certainty read(String text, Sentence sentence, Span part, Optional<Cue> attribution) {
        Certainty.Level level = Certainty.Level.ASSERTED;
        List<Cue> cues = new ArrayList<>();
        if (attribution.isPresent()) {
            level = ofAttribution(sentence, attribution.get());
            cues.add(attribution.get());
        }
        for (Hedge hedge : hedges(text, sentence)) {
            if (governs(hedge, sentence, part)
                    && attribution.stream()
                            .noneMatch(a -> a.span().overlaps(hedge.cue().span()))) {
                cues.add(hedge.cue());
                level = hedge.level().compareTo(level) > 0 ? hedge.level() : level;
            }
        }
        cues.sort((a, b) -> a.span().compareTo(b.span()));
        return level == Certainty.Level.ASSERTED ? Certainty.ASSERTED : new Certainty(level, cues);
    }

    private Certainty.Level ofAttribution(Sentence sentence, Cue cue) {
        return lexicon.ofAttribution(sentence.tokens().stream()
                .filter(token -> token.span().overlaps(cue.span()))
                .toList());
    }

    private static boolean governs(Hedge hedge, Sentence sentence, Span part) {
        int words = 0;
        int governed = 0;
        for (Token token : sentence.tokens()) {
            if (part.overlaps(token.span())
                    && Character.isLetterOrDigit(token.text().codePointAt(0))) {
                words++;
                governed += hedge.governs(token.span()) ? 1 : 0;
            }
        }
        return words > 0 && 2 * governed >= words;
    }
}
