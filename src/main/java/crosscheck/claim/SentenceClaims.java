package crosscheck.claim;

import crosscheck.claim.attribution.Attribution;
import crosscheck.claim.attribution.Attributor;
import crosscheck.claim.attribution.SpeakerDirectory;
import crosscheck.claim.attribution.SpeakerResolver;
import crosscheck.claim.fact.CertaintyReader;
import crosscheck.claim.fact.FactReader;
import crosscheck.claim.fact.Facts;
import crosscheck.claim.fact.Name;
import crosscheck.claim.fact.NameFinder;
import crosscheck.claim.fact.SourceNames;
import crosscheck.claim.text.Prose;
import crosscheck.claim.text.ProseReader;
import crosscheck.claim.text.Sentence;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A claim for each sentence, or for each attributed content where a sentence has several. Not safe for threads. */
public final class SentenceClaims implements ClaimExtractor {

    private final ProseReader reader = new ProseReader();
    private final FactReader factReader = new FactReader();
    private final CertaintyReader certainty = new CertaintyReader();
    private final NameFinder nameFinder = new NameFinder();
    private final Attributor attributor;
    private final SpeakerResolver resolver;

    /** With the speakers that ship. */
    public SentenceClaims(Attributor attributor) {
        this(attributor, SpeakerDirectory.create(Map.of()));
    }

    /** With the names of a directory for the speakers. */
    public SentenceClaims(Attributor attributor, SpeakerDirectory speakers) {
        this.attributor = attributor;
        this.resolver = new SpeakerResolver(speakers);
    }

    @Override
    public Account extract(Source source) {
        Prose prose = reader.read(source);
        List<Sentence> sentences = prose.proseSentences();
        SourceNames names = nameFinder.find(prose);
        List<List<Attribution>> attributions =
                bySentence(sentences, resolver.resolve(prose, names, attributor.attribute(prose)));
        List<Claim> claims = new ArrayList<>();
        ClaimIds ids = new ClaimIds(source);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Facts facts = factReader.read(source, sentence);
            for (ClaimSplitter.Part part : ClaimSplitter.split(source.text(), sentence, attributions.get(i))) {
                claims.add(claim(source, sentence, part, facts.within(part.span()), names.within(part.span()), ids));
            }
        }
        return new Account(prose, claims);
    }

    /** The attributions with content in each sentence. */
    private static List<List<Attribution>> bySentence(List<Sentence> sentences, List<Attribution> attributions) {
        List<List<Attribution>> bySentence = new ArrayList<>();
        sentences.forEach(s -> bySentence.add(new ArrayList<>()));
        for (Attribution attribution : attributions) {
            int last = -1;
            for (Span content : attribution.content()) {
                for (int i = Math.max(last + 1, firstEndingBehind(sentences, content.start()));
                        i < sentences.size() && sentences.get(i).span().start() < content.end();
                        i++) {
                    bySentence.get(i).add(attribution);
                    last = i;
                }
            }
        }
        return bySentence;
    }

    private static int firstEndingBehind(List<Sentence> sentences, int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private Claim claim(
            Source source, Sentence sentence, ClaimSplitter.Part part, Facts facts, List<Name> names, ClaimIds ids) {
        return new Claim(
                ids.next(part.span()),
                source,
                sentence,
                part.span(),
                certainty.read(
                        source.text(), sentence, part.span(), part.attribution().flatMap(Attribution::cue)),
                part.attribution(),
                facts.figures(),
                facts.times(),
                names);
    }
}
