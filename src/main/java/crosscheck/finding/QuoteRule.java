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
            return new QuoteChange(closest.get(), quotations, mayBeOneSpeaker(pair.match()))
                    .difference(pair.match(), labels);
        }
        return pair.closestRendering()
                .filter(QuoteRule::isRendered)
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

    private static boolean isRendered(Pairing pairing) {
        QuoteComparison c = pairing.comparison();
        return c.shared() >= 0.9 && c.likeness() >= 0.2;
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
