package crosscheck.claim;

import crosscheck.claim.attribution.Attribution;
import crosscheck.claim.attribution.Attributor;
import crosscheck.claim.fact.CertaintyReader;
import crosscheck.claim.fact.FactReader;
import crosscheck.claim.fact.Facts;
import crosscheck.claim.text.Prose;
import crosscheck.claim.text.ProseReader;
import crosscheck.claim.text.Sentence;
import crosscheck.source.ContentHash;
import crosscheck.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A claim for each sentence. Not safe for threads. */
public final class SentenceClaims implements ClaimExtractor {

    private final ProseReader reader = new ProseReader();
    private final FactReader factReader = new FactReader();
    private final CertaintyReader certainty = new CertaintyReader();
    private final Attributor attributor;

    public SentenceClaims(Attributor attributor) {
        this.attributor = attributor;
    }

    @Override
    public Account extract(Source source) {
        Prose prose = reader.read(source);
        List<Attribution> attributions = attributor.attribute(prose);
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : prose.proseSentences()) {
            Optional<Attribution> attribution = attributions.stream()
                    .filter(a -> a.content().stream().anyMatch(c -> c.overlaps(sentence.span())))
                    .findFirst();
            String text = sentence.span().of(source.text());
            Facts facts = factReader.read(source, sentence).within(sentence.span());
            claims.add(new Claim(
                    ContentHash.of(List.of(source.id(), text, String.valueOf(claims.size()))),
                    source,
                    sentence,
                    sentence.span(),
                    certainty.read(source.text(), sentence, sentence.span(), attribution.flatMap(Attribution::cue)),
                    attribution,
                    facts.figures(),
                    facts.times(),
                    List.of()));
        }
        return new Account(prose, claims);
    }
}
