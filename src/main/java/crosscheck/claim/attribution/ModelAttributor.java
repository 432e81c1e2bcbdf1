package crosscheck.claim.attribution;

import crosscheck.claim.fact.Cue;
import crosscheck.claim.text.Prose;
import crosscheck.claim.text.Quote;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds attributions with the trained models. Not safe for threads; the models are shared. */
public final class ModelAttributor implements Attributor {

    /** How likely a cue must be. */
    private static final double LIKELY = 0.42;

    private final CueTagger cueTagger;
    private final ArgumentTagger argumentTagger;

    public ModelAttributor(AttributionModels models) {
        this.cueTagger = new CueTagger(models.cue());
        this.argumentTagger = new ArgumentTagger(models.argument());
    }

    @Override
    public List<Attribution> attribute(Prose prose) {
        TokenTable words = new TokenTable(prose);
        return attribute(words, cueTagger.cues(words, LIKELY));
    }

    public List<Attribution> attribute(TokenTable words, List<CueSpan> cues) {
        int[] cueOf = ArgumentTagger.cueOf(words, cues);
        List<Attribution> attributions = new ArrayList<>();
        for (CueSpan cue : cues) {
            Candidate.of(words, cue, argumentTagger.mark(words, cueOf, cue))
                    .ifPresent(c -> attributions.add(attribution(words, c)));
        }
        attributions.sort((a, b) -> a.content().get(0).compareTo(b.content().get(0)));
        return attributions;
    }

    private static Attribution attribution(TokenTable words, Candidate candidate) {
        String text = words.prose().source().text();
        List<Span> content = candidate.content().stream()
                .map(r -> words.span(r.first(), r.end()))
                .toList();
        Optional<Speaker> speaker = candidate
                .speaker()
                .map(r -> words.span(r.first(), r.end()))
                .map(s -> new Speaker(s, s.of(text), s.of(text), false));
        Span cue = words.span(candidate.cue().first(), candidate.cue().end());
        return new Attribution(kind(words.prose(), content), content, speaker, Optional.of(new Cue(cue, cue.of(text))));
    }

    private static Attribution.Kind kind(Prose prose, List<Span> content) {
        long total = 0;
        long inside = 0;
        for (Span span : content) {
            total += span.length();
            for (Quote quote : prose.quotes()) {
                inside += quote.depth() == 0 ? quote.span().overlap(span) : 0;
            }
        }
        return inside * 10 > total * 9
                ? Attribution.Kind.DIRECT
                : inside * 20 > total ? Attribution.Kind.MIXED : Attribution.Kind.INDIRECT;
    }
}
