package crosscheck.report.page;

import crosscheck.claim.Claim;
import crosscheck.claim.text.Quote;
import crosscheck.finding.Evidence;
import crosscheck.finding.Finding;
import crosscheck.finding.WordDiff;
import crosscheck.source.Span;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The word-level marks on the passages of a finding: {@code changed} words that the other has in another form, {@code
 * only} words that the other lacks, {@code gap} where it has words that this one lacks.
 */
final class PassageMarks {

    private static final String CHANGED = "changed";
    private static final String ONLY = "only";
    private static final String GAP = "gap";

    /** With more differing parts, what two quotations share by chance makes the marks a patchwork. */
    private static final int MOST_PARTS = 3;

    private final Story story;
    private final Finding finding;

    PassageMarks(Story story, Finding finding) {
        this.story = story;
        this.finding = finding;
    }

    /** The passages of the finding's claims, in their order. */
    List<Passage> passages() {
        List<Claim> claims = finding.claims();
        List<Marking> markings =
                claims.stream().map(c -> new Marking(c.source().text())).toList();
        boolean marked = finding.kind().equals("requoted") || (claims.size() == 2 && markQuotations(claims, markings));
        if (!marked) {
            for (int i = 0; i < claims.size(); i++) {
                markEvidence(claims.get(i), markings.get(i));
            }
        }
        return IntStream.range(0, claims.size())
                .mapToObj(i -> Passage.of(story, claims.get(i), markings.get(i)))
                .toList();
    }

    /** The words that the rule names, but for a claim that it names as a whole. */
    private void markEvidence(Claim claim, Marking marking) {
        for (Evidence evidence : finding.evidence()) {
            boolean here = evidence.source().id().equals(claim.source().id())
                    && evidence.span().overlaps(claim.sentence().span());
            if (here && !evidence.span().contains(claim.span())) {
                marking.add(evidence.span(), finding.kind().equals("cut") ? ONLY : CHANGED);
            }
        }
    }

    /** The difference of the two quotations that share most; false where the finding is not about two quotations. */
    private boolean markQuotations(List<Claim> claims, List<Marking> markings) {
        if (!finding.rule().equals("quote") && !finding.rule().equals("misquote")) {
            return false;
        }
        Claim a = claims.get(0);
        Claim b = claims.get(1);
        WordDiff best = null;
        Span bestA = null;
        Span bestB = null;
        for (Span spanA : quotations(a)) {
            for (Span spanB : quotations(b)) {
                WordDiff diff = WordDiff.of(
                        spanA.of(a.source().text()), spanB.of(b.source().text()));
                if (best == null || diff.shared() > best.shared()) {
                    best = diff;
                    bestA = spanA;
                    bestB = spanB;
                }
            }
        }
        if (best == null
                || best.shared() == 0
                || best.parts().stream().filter(part -> !part.same()).count() > MOST_PARTS) {
            return false;
        }
        for (WordDiff.Part part : best.parts()) {
            if (!part.same()) {
                mark(markings.get(0), shift(part.a(), bestA), part.b());
                mark(markings.get(1), shift(part.b(), bestB), part.a());
            }
        }
        return true;
    }

    private static void mark(Marking marking, Span here, Span there) {
        marking.add(here, here.isEmpty() ? GAP : there.isEmpty() ? ONLY : CHANGED);
    }

    private static Span shift(Span span, Span base) {
        return new Span(base.start() + span.start(), base.start() + span.end());
    }

    private List<Span> quotations(Claim claim) {
        Span sentence = claim.sentence().span();
        return story.quotes(claim).stream()
                .map(Quote::content)
                .filter(content -> content.overlaps(sentence))
                .map(content ->
                        new Span(Math.max(content.start(), sentence.start()), Math.min(content.end(), sentence.end())))
                .toList();
    }
}
