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

    private static final Regression WEIGHTS = Regression.shipped("/crosscheck/finding/quote.model");

    /** Of alterations in matches that score less, one in four was annotated; from here on nearly all. */
    private static final double ALTERED_SCORE = 0.5;

    private static final double ALTERED_SURENESS = 0.85;

    /** So much of the shorter passage in the other is all of it, in the same words. */
    private static final double VERBATIM = 0.98;

    /** By weight: more than the function words that any two sentences share. */
    private static final double LEAST_SHARED = 0.5;

    /** The score from which a quotation that shares no word with the other account may be a fragment of what it tells. */
    private static final double FRAGMENT_SCORE = 0.9;

    /** So much of what is credited must the other account tell, on both sides, for a fragment to be of that. */
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
        Match match = pair.match();
        Optional<QuoteChange> change = pair.closest()
                .filter(QuoteRule::isOneUtterance)
                .map(closest -> new QuoteChange(closest, quotations, mayBeOneSpeaker(match)));
        if (change.filter(QuoteChange::isAlteration).isPresent()) {
            return change.filter(c -> match.score() >= ALTERED_SCORE)
                    .flatMap(c -> c.difference(match, ALTERED_SURENESS, labels));
        }
        double probability = WEIGHTS.probability(QuoteEvidence.of(pair, quotations));
        if (probability < WEIGHTS.threshold()) {
            return isFragment(pair)
                    ? pair.closestRendering()
                            .map(words -> requoted(match, words, Math.min(1, probability / match.score()), labels))
                    : Optional.empty();
        }
        // the weight of a finding takes the score of the match into account once more
        double sureness = Math.min(1, probability / match.score());
        return change.flatMap(c -> c.difference(match, sureness, labels))
                .or(() -> counterparts(pair).map(words -> requoted(match, words, sureness, labels)));
    }

    /**
     * Whether two quotations are of one utterance: they share the weight of a content word and a third of the shorter. On
     * the annotated pairs more than four in five of those that do and differ were flagged.
     */
    private static boolean isOneUtterance(Pairing pairing) {
        QuoteComparison c = pairing.comparison();
        return c.shared() >= 0.9 && (c.likeness() >= 0.35 || c.shared() >= 4);
    }

    /**
     * Whether one account quotes a word or two ("in favor") of a speaker whom the other lets say the same in words of its own:
     * the regression thinks little of so short quotations.
     */
    private boolean isFragment(QuotePair pair) {
        Match match = pair.match();
        if (!pair.isOneSided() || match.score() < FRAGMENT_SCORE || !isOneSpeaker(match)) {
            return false;
        }
        SharedPassage shared = SharedPassage.of(match.a(), match.b());
        return pair.closestRendering()
                        .filter(words -> words.comparison().shared() < LEAST_SHARED)
                        .isPresent()
                && Credit.of(match.a(), shared.a()).told() >= FRAGMENT_TOLD
                && Credit.of(match.b(), shared.b()).told() >= FRAGMENT_TOLD;
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

    private boolean mayBeOneSpeaker(Match match) {
        Optional<Speaker> a = match.a().attribution().flatMap(Attribution::speaker);
        Optional<Speaker> b = match.b().attribution().flatMap(Attribution::speaker);
        return a.isEmpty() || b.isEmpty() || directory.compare(a.get(), b.get()) != SpeakerIdentity.DIFFERENT;
    }

    /** The words of both that are the nearest to each other, unless they are the same. */
    private static Optional<Pairing> counterparts(QuotePair pair) {
        Optional<Pairing> quoted = pair.closest().filter(QuoteRule::isOneUtterance);
        return quoted.isPresent()
                ? quoted.filter(pairing -> !pairing.comparison().isEdited())
                : pair.closestRendering().filter(QuoteRule::isRendered);
    }

    private static boolean isRendered(Pairing pairing) {
        return pairing.comparison().shared() >= LEAST_SHARED
                && pairing.comparison().likeness() < VERBATIM;
    }

    private Difference requoted(Match match, Pairing words, double sureness, SourceLabels labels) {
        Span a = words.a().span();
        Span b = words.b().span();
        String inA = Excerpt.quoted(a.of(match.a().source().text()));
        String inB = Excerpt.quoted(b.of(match.b().source().text()));
        String nameA = labels.of(match.a().source());
        String nameB = labels.of(match.b().source());
        String message;
        if (words.a().parts() > 0 && words.b().parts() > 0) {
            message = "%s quotes %s where %s quotes %s".formatted(nameA, inA, nameB, inB);
        } else {
            message = words.a().parts() > 0
                    ? "%s quotes %s; %s puts it in its own words".formatted(nameA, inA, nameB)
                    : "%s quotes %s; %s puts it in its own words".formatted(nameB, inB, nameA);
        }
        return Difference.between(match, id(), "requoted", Severity.NOTE, sureness, message, List.of(a), List.of(b));
    }
}
