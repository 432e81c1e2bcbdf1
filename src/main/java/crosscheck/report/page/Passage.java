package crosscheck.report.page;

import crosscheck.claim.Claim;
import crosscheck.claim.attribution.Attribution;
import crosscheck.source.Span;
import java.util.List;

/**
 * What one account says, as a card shows it: the sentence of a claim with marks on it.
 *
 * @param account the account's label
 * @param href the place in the full text
 * @param speaker whom the account credits; empty where it tells it as its own
 * @param cue the words that credit, such as "said"; empty where there are none
 * @param how "quoted", "partly quoted", "in other words" or "told as fact"
 * @param certainty such as "alleged"; empty for a plain statement or one that somebody asserts
 * @param segments the sentence
 */
public record Passage(
        String account,
        String href,
        String speaker,
        String cue,
        String how,
        String certainty,
        String language,
        List<Segment> segments) {

    static Passage of(Story story, Claim claim, Marking marks) {
        Span sentence = claim.sentence().span().hull(claim.span());
        return new Passage(
                story.label(claim.source()),
                "#" + Anchor.claim(claim),
                Speech.speaker(claim),
                claim.attribution()
                        .flatMap(Attribution::cue)
                        .map(cue -> cue.text())
                        .orElse(""),
                Speech.how(claim),
                Speech.hedge(claim),
                claim.source().language(),
                marks.segments(sentence));
    }

    /** The sentence without marks. */
    static Passage plain(Story story, Claim claim) {
        return of(story, claim, new Marking(claim.source().text()));
    }
}
