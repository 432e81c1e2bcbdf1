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

    /** The score from which a match is good enough to compare a quotation with plain words. */
    private static final double GOOD_SCORE = 0.7;

    /** By weight, about a content word: what a quotation must share with plain words to be rendered by them. */
    private static final double RENDERED_SHARED = 0.9;

    /** The same where the speaker is not known to be one. */
    private static final double STRANGERS_SHARED = 1.5;

    private static final double FRAGMENT_TOLD = 0.4;

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
                .filter(rendering -> isRendered(pair, rendering.comparison()))
                .map(rendering -> requoted(pair.match(), rendering, labels));
    }

    /**
     * Whether one account puts in its own words what the other quotes. Of those annotated: seven in ten where one speaker is
     * credited, one in two else if enough words are shared, one in three of the fragments that fit no words of the other.
     */
    private boolean isRendered(QuotePair pair, QuoteComparison comparison) {
        Match match = pair.match();
        if (comparison.shared() < RENDERED_SHARED) {
            return pair.isOneSided() && match.score() >= GOOD_SCORE && isOneSpeaker(match) && isMostlyTold(match);
        }
        return isOneSpeaker(match)
                ? match.score() >= QUOTED_SCORE
                : match.score() >= GOOD_SCORE && comparison.shared() >= STRANGERS_SHARED;
    }

    /** Whether much of what one of the two credits is told by the other. */
    private static boolean isMostlyTold(Match match) {
        SharedPassage shared = SharedPassage.of(match.a(), match.b());
        double told = Math.max(
                Credit.of(match.a(), shared.a()).told(),
                Credit.of(match.b(), shared.b()).told());
        return told >= FRAGMENT_TOLD;
    }

    private boolean isOneSpeaker(Match match) {
        Optional<Speaker> a = match.a().attribution().flatMap(Attribution::speaker);
        Optional<Speaker> b = match.b().attribution().flatMap(Attribution::speaker);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        SpeakerIdentity identity = directory.compare(a.get(), b.get());
        return identity == SpeakerIdentity.SAME || identity == SpeakerIdentity.SAME_CAMP;
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
