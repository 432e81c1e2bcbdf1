package crosscheck.finding;

import crosscheck.align.Match;
import crosscheck.claim.Claim;
import crosscheck.claim.attribution.Attribution;
import crosscheck.claim.attribution.Speaker;
import crosscheck.claim.attribution.SpeakerDirectory;
import crosscheck.claim.attribution.SpeakerIdentity;
import crosscheck.claim.text.Token;
import crosscheck.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a difference in credit is one that an editor asks about. Most pairs with a credit on one side are not: they tell
 * of what somebody said, and the other account says so in its own way ("he mocked them"). Who has a fact from somebody else
 * (a spokesman, a lawyer, a newspaper) is another matter. The bounds were chosen by class of difference on the matches of an
 * alignment model that had not seen the stories.
 */
final class CreditComparison {

    /** A match of a lower score is too often none. */
    private static final double LEAST_SCORE = 0.6;

    /** What both tell weighs at least three words, else the statement is another. */
    private static final double LEAST_WEIGHT = 3;

    private static final double LEAST_WEIGHT_OF_SOURCES = 2;

    /** What somebody says will or should be is an opinion or a plan, and seldom told as a fact. */
    private static final Set<String> MODALS = Set.of("will", "would", "may", "might", "could", "should", "must");

    private static final Set<String> SUBJECTS = Set.of("he", "she", "they");

    private final SpeakerDirectory directory;
    private final Quotations quotations;

    CreditComparison(SpeakerDirectory directory, Quotations quotations) {
        this.directory = directory;
        this.quotations = quotations;
    }

    /** Whether one claim has from a third person what the other tells on its own account. */
    boolean isThirdPersons(Match match, Claim credited, Credit credit, Claim plain, Credit other) {
        Optional<Speaker> speaker = credit.speaker();
        return speaker.isPresent()
                && match.score() >= LEAST_SCORE
                && credit.isCredited()
                && credit.isReported()
                && credit.weight() >= LEAST_WEIGHT
                && other.isNotCredited()
                && credited.sentence().span().contains(speaker.get().span())
                && !CreditedSpeaker.of(speaker.get(), credited).isIn(text(plain))
                && !isOpen(credited, credit)
                && !SUBJECTS.contains(firstWord(plain))
                && !isMostlyQuoted(plain);
    }

    /** Whether one claim has it from a group or a newspaper, and the other from somebody else. */
    boolean areTwoSources(Match match, Credit a, Credit b) {
        Optional<Speaker> first = a.speaker();
        Optional<Speaker> second = b.speaker();
        if (first.isEmpty()
                || second.isEmpty()
                || match.score() < LEAST_SCORE
                || !a.isLargelyCredited()
                || !b.isLargelyCredited()
                || Math.min(a.weight(), b.weight()) < LEAST_WEIGHT_OF_SOURCES
                || !(a.isReported() || b.isReported())
                || isOneCamp(first.get(), second.get())) {
            return false;
        }
        CreditedSpeaker one = CreditedSpeaker.of(first.get(), match.a());
        CreditedSpeaker other = CreditedSpeaker.of(second.get(), match.b());
        boolean namedOnce = first.get().anonymous() != second.get().anonymous();
        return (namedOnce || one.kind() != other.kind()) && one.isKnown() && other.isKnown() && !one.mayBe(other);
    }

    private boolean isOneCamp(Speaker a, Speaker b) {
        SpeakerIdentity identity = directory.compare(a, b);
        return identity == SpeakerIdentity.SAME || identity == SpeakerIdentity.SAME_CAMP;
    }

    /** Whether what is credited is open: "said he would". */
    private static boolean isOpen(Claim claim, Credit credit) {
        List<Span> content = credit.attribution().map(Attribution::content).orElse(List.of());
        return claim.sentence().tokens().stream()
                .filter(word -> word.tag().equals("AUX") && MODALS.contains(word.lemma()))
                .anyMatch(word -> content.stream().anyMatch(c -> c.contains(word.span())));
    }

    private static String text(Claim claim) {
        return claim.sentence().span().of(claim.source().text());
    }

    private static String firstWord(Claim claim) {
        return words(claim).stream()
                .findFirst()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Whether a claim is somebody's words, though it doesn't say whose. */
    private boolean isMostlyQuoted(Claim claim) {
        List<Span> quotes = quotations.in(claim);
        List<Token> words = words(claim);
        long quoted = words.stream()
                .filter(word -> quotes.stream().anyMatch(q -> q.contains(word.span())))
                .count();
        return 2 * quoted >= words.size();
    }

    private static List<Token> words(Claim claim) {
        return claim.sentence().tokens().stream()
                .filter(word -> claim.span().contains(word.span())
                        && Character.isLetterOrDigit(word.text().codePointAt(0)))
                .toList();
    }
}
