package crosscheck.claim.attribution;

import crosscheck.claim.attribution.Attribution.Kind;
import crosscheck.claim.fact.Cue;
import crosscheck.source.Span;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses among the candidates of a text: those that are likely enough. How likely that is was chosen for the best F1 of
 * each kind on the training articles, each judged by models that had not seen it.
 *
 * @param direct in hundredths, for a direct one
 * @param mixed the same for a mixed one
 * @param indirect the same for an indirect one
 */
public record Selection(int direct, int mixed, int indirect) {

    static Selection read(ModelBytes in) throws IOException {
        return new Selection(in.nextByte(), in.nextByte(), in.nextByte());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(direct);
        out.writeByte(mixed);
        out.writeByte(indirect);
    }

    /** The attributions in the order of their content. */
    public List<Attribution> select(TokenTable words, List<Candidate> candidates, double[] right) {
        List<Attribution> all = attributions(words, candidates);
        List<Candidate> likely = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (candidate.certain()
                    || (right[i] * 100 >= threshold(all.get(i).kind()) && !endsInNumber(words, candidate.cue()))) {
                likely.add(candidate);
            }
        }
        List<Attribution> chosen = new ArrayList<>(attributions(words, new OrphanQuotes(words).attach(likely)));
        chosen.sort((a, b) -> a.content().get(0).compareTo(b.content().get(0)));
        return chosen;
    }

    /** Each candidate as an attribution. */
    public static List<Attribution> attributions(TokenTable words, List<Candidate> candidates) {
        QuotedText quoted = new QuotedText(words.prose().quotes());
        return candidates.stream().map(c -> attribution(words, quoted, c)).toList();
    }

    /** "They last spoke on 4 April": a number is of what comes behind it, and no word credits anything with one. */
    private static boolean endsInNumber(TokenTable words, CueSpan cue) {
        return words.kind[cue.end() - 1] == WordKind.NUMBER;
    }

    private int threshold(Kind kind) {
        return switch (kind) {
            case DIRECT -> direct;
            case MIXED -> mixed;
            case INDIRECT -> indirect;
        };
    }

    private static Attribution attribution(TokenTable words, QuotedText quoted, Candidate candidate) {
        String text = words.prose().source().text();
        List<Span> content = candidate.content().stream()
                .map(r -> words.span(r.first(), r.end()))
                .toList();
        Optional<Speaker> speaker = candidate
                .speaker()
                .map(r -> words.span(r.first(), r.end()))
                .map(s -> new Speaker(s, s.of(text), s.of(text), false));
        Span cue = words.span(candidate.cue().first(), candidate.cue().end());
        return new Attribution(quoted.kind(content), content, speaker, Optional.of(new Cue(cue, cue.of(text))));
    }
}
