package crosscheck.finding;

import crosscheck.align.Alignment;
import crosscheck.align.Match;
import crosscheck.claim.attribution.Attribution;
import crosscheck.claim.attribution.Speaker;
import crosscheck.claim.attribution.SpeakerDirectory;
import crosscheck.claim.attribution.SpeakerIdentity;
import crosscheck.finding.QuotePair.Pairing;
import crosscheck.settings.Settings;
import crosscheck.settings.Severity;
import crosscheck.source.Span;
import java.util.List;
import java.util.Optional;

/** One utterance, quoted in different words: altered, cut, joined, or quoted here and put in other words there. */
final class QuoteRule implements Rule {

    /** Of quotations that share words in matches that score less, one in four was annotated; from here on four in five. */
    private static final double QUOTED_SCORE = 0.5;

    /**
     * A quotation is put in other words where the match is good and the weight of a content word of the quotation stands in
     * the other claim: nearly one in two of these was annotated, one in three in matches that score less.
     */
    private static final double RENDERED_SCORE = 0.7;

    private static final double RENDERED_SHARED = 0.9;

    private final SpeakerDirectory directory;

    QuoteRule(Settings settings) {
        directory = SpeakerDirectory.create(settings.aliases());
    }

    @Override
    public String id() {
        return "quote";
    }

    @Override
    public List<Difference> check(Alignment alignment) {
        SourceLabels labels = SourceLabels.ofAccounts(alignment.accounts());
        Quotations quotations = Quotations.of(alignment.accounts());
        return alignment.matches().stream()
                .map(match -> new QuotePair(match, quotations))
                .filter(pair -> !pair.isEmpty())
                .flatMap(pair -> difference(pair, quotations, labels).stream())
                .toList();
    }

    private Optional<Difference> difference(QuotePair pair, Quotations quotations, SourceLabels labels) {
        Optional<Pairing> closest = pair.closest().filter(QuoteRule::isOneUtterance);
        if (closest.isPresent()) {
            return Optional.of(closest.get())
                    .filter(c -> pair.match().score() >= QUOTED_SCORE)
                    .flatMap(c -> new QuoteChange(c, quotations, mayBeOneSpeaker(pair.match()))
                            .difference(pair.match(), labels));
        }
        return pair.closestRendering()
                .filter(c ->
                        pair.match().score() >= RENDERED_SCORE && c.comparison().shared() >= RENDERED_SHARED)
                .map(rendering -> requoted(pair.match(), rendering, labels));
    }

    /**
     * Whether two quotations are of one utterance: they share the weight of a content word and a third of the shorter. On
     * the annotated pairs more than four in five of those that do and differ were flagged.
     */
    private static boolean isOneUtterance(Pairing pairing) {
        QuoteComparison c = pairing.comparison();
        return c.shared() >= 0.9 && (c.likeness() >= 0.35 || c.shared() >= 4);
    }

    private boolean mayBeOneSpeaker(Match match) {
        Optional<Speaker> a = match.a().attribution().flatMap(Attribution::speaker);
        Optional<Speaker> b = match.b().attribution().flatMap(Attribution::speaker);
        return a.isEmpty() || b.isEmpty() || directory.compare(a.get(), b.get()) != SpeakerIdentity.DIFFERENT;
    }

    private Difference requoted(Match match, Pairing rendering, SourceLabels labels) {
        boolean quotedInA = rendering.a().parts() > 0;
        Span a = rendering.a().span();
        Span b = rendering.b().span();
        String quote = (quotedInA
                ? a.of(match.a().source().text())
                : b.of(match.b().source().text()));
        String message = "%s quotes %s; %s puts it in its own words"
                .formatted(
                        labels.of((quotedInA ? match.a() : match.b()).source()),
                        Excerpt.quoted(quote),
                        labels.of((quotedInA ? match.b() : match.a()).source()));
        return Difference.between(match, id(), "requoted", Severity.NOTE, 0.4, message, List.of(a), List.of(b));
    }
}
