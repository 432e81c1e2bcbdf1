package crosscheck.finding;

import crosscheck.align.Alignment;
import crosscheck.align.Match;
import crosscheck.claim.Claim;
import crosscheck.claim.attribution.Attribution;
import crosscheck.claim.attribution.Speaker;
import crosscheck.claim.attribution.SpeakerDirectory;
import crosscheck.claim.attribution.SpeakerIdentity;
import crosscheck.finding.QuotePair.Pairing;
import crosscheck.settings.Settings;
import crosscheck.settings.Severity;
import crosscheck.source.Block;
import crosscheck.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The same statement, credited to different speakers, or credited here and plain fact or nobody's there. */
final class AttributionRule implements Rule {

    /** How much of each credited statement the other account must tell too for two speakers to be a conflict. */
    private static final double ONE_STATEMENT = 0.6;

    private static final Pattern SPACE = Pattern.compile("\\s++");

    private final SpeakerDirectory directory;

    AttributionRule(Settings settings) {
        directory = SpeakerDirectory.create(settings.aliases());
    }

    @Override
    public String id() {
        return "attribution";
    }

    @Override
    public List<Difference> check(Alignment alignment) {
        SourceLabels labels = SourceLabels.ofAccounts(alignment.accounts());
        Quotations quotations = Quotations.of(alignment.accounts());
        return alignment.matches().stream()
                .flatMap(match -> difference(match, quotations, labels).stream())
                .toList();
    }

    private Optional<Difference> difference(Match match, Quotations quotations, SourceLabels labels) {
        SharedPassage shared = SharedPassage.of(match.a(), match.b());
        Credit a = Credit.of(match.a(), shared.a());
        Credit b = Credit.of(match.b(), shared.b());
        if (a.isCredited() && b.isCredited()) {
            Optional<Difference> found = twoSpeakers(match, a, b, quotations, labels);
            if (found.isPresent()) {
                return found;
            }
        }
        if (isPublisher(a.speaker(), match.b()) || isPublisher(b.speaker(), match.a())) {
            return Optional.empty();
        }
        CreditComparison comparison = new CreditComparison(directory, quotations);
        if (comparison.isThirdPersons(match, match.a(), a, match.b(), b)) {
            return Optional.of(unattributed(match, a.speaker(), match.a(), match.b(), labels));
        }
        if (comparison.isThirdPersons(match, match.b(), b, match.a(), a)) {
            return Optional.of(unattributed(match, b.speaker(), match.b(), match.a(), labels));
        }
        return comparison.areTwoSources(match, a, b) ? Optional.of(sources(match, a, b, labels)) : Optional.empty();
    }

    private Optional<Difference> twoSpeakers(
            Match match, Credit a, Credit b, Quotations quotations, SourceLabels labels) {
        if (a.speaker().isEmpty() || b.speaker().isEmpty()) {
            return Optional.empty();
        }
        Speaker first = a.speaker().get();
        Speaker second = b.speaker().get();
        boolean reported = a.isReported() && b.isReported() && !isHeadline(match.a()) && !isHeadline(match.b());
        if (areTwo(first, second)
                && isOneItself(first, match.a())
                && isOneItself(second, match.b())
                && !isInvolved(first, match.b())
                && !isInvolved(second, match.a())
                && (isOneQuotation(match, quotations) || (reported && isOneStatement(a, b)))) {
            return Optional.of(conflict(match, first, second, quotations, labels));
        }
        return Optional.empty();
    }

    /**
     * Whether two speakers are two beyond doubt: both named where they are credited, not by "he" or "the statement", and by
     * surnames that no other spelling makes one. An error must be right.
     */
    private boolean areTwo(Speaker a, Speaker b) {
        return directory.compare(a, b) == SpeakerIdentity.DIFFERENT
                && NameSpelling.standsIn(a.name(), a.text())
                && NameSpelling.standsIn(b.name(), b.text())
                && !NameSpelling.shareSurname(a.name(), b.name());
    }

    /** Whether a speaker speaks for nobody else: what a newspaper reports, or a group says, one of its members may have said. */
    private static boolean isOneItself(Speaker speaker, Claim claim) {
        return CreditedSpeaker.of(speaker, claim).kind() == CreditedSpeaker.Kind.OTHER;
    }

    /**
     * Whether a speaker is named in the other account's sentence: then it may be credited there after all, as
     * in "in a letter that the senator's office released, the minister said".
     */
    private static boolean isInvolved(Speaker speaker, Claim other) {
        String text = other.source().text();
        return NameSpelling.standsIn(speaker.name(), other.sentence().span().of(text))
                || other.attribution()
                        .flatMap(Attribution::speaker)
                        .filter(own -> NameSpelling.standsIn(speaker.name(), own.text()))
                        .isPresent();
    }

    /** Whether a speaker has a name, and not only a description such as "the two presidents". */
    private static boolean isNamed(Speaker speaker) {
        return !speaker.anonymous()
                && SPACE.splitAsStream(speaker.name())
                        .filter(word -> !word.isEmpty() && !word.equals("The"))
                        .anyMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    private boolean isOneCamp(Speaker a, Speaker b) {
        SpeakerIdentity identity = directory.compare(a, b);
        return identity == SpeakerIdentity.SAME || identity == SpeakerIdentity.SAME_CAMP;
    }

    private static boolean isHeadline(Claim claim) {
        Block.Kind kind = claim.sentence().block().kind();
        return kind == Block.Kind.TITLE || kind == Block.Kind.HEADING;
    }

    /** Whether an account is the speaker's own, as a statement of the council is: what it tells plainly is what it says. */
    private boolean isPublisher(Optional<Speaker> speaker, Claim claim) {
        Optional<String> publisher = claim.source().publisher();
        if (speaker.isEmpty() || publisher.isEmpty()) {
            return false;
        }
        String name = speaker.get().name().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        Speaker house = new Speaker(claim.span(), publisher.get(), publisher.get(), false);
        return (" " + publisher.get().toLowerCase(Locale.ROOT) + " ").contains(" " + name + " ")
                || isOneCamp(speaker.get(), house);
    }

    private static boolean isOneStatement(Credit a, Credit b) {
        return a.told() >= ONE_STATEMENT && b.told() >= ONE_STATEMENT;
    }

    private static boolean isOneQuotation(Match match, Quotations quotations) {
        return closest(match, quotations).isPresent();
    }

    private static Optional<Pairing> closest(Match match, Quotations quotations) {
        return new QuotePair(match, quotations)
                .closest()
                .filter(p -> p.comparison().shared() >= 1.5 && p.comparison().likeness() >= 0.7);
    }

    private Difference conflict(Match match, Speaker a, Speaker b, Quotations quotations, SourceLabels labels) {
        String what = closest(match, quotations)
                .map(p -> Excerpt.quoted(p.a().span().of(match.a().source().text())))
                .orElse("the same statement");
        String message = "%s is %s in %s but %s in %s"
                .formatted(
                        what,
                        possessive(a),
                        labels.of(match.a().source()),
                        possessive(b),
                        labels.of(match.b().source()));
        return difference(match, "conflict", Severity.ERROR, 0.8, message, List.of(a.span()), List.of(b.span()));
    }

    private Difference anonymous(Match match, Speaker a, Speaker b, SourceLabels labels) {
        Claim named = isNamed(a) ? match.a() : match.b();
        Claim unnamed = isNamed(a) ? match.b() : match.a();
        String message = "%s names %s, %s only %s"
                .formatted(
                        labels.of(named.source()),
                        Excerpt.plain((isNamed(a) ? a : b).name()),
                        labels.of(unnamed.source()),
                        Excerpt.quoted((isNamed(a) ? b : a).text()));
        return difference(match, "anonymous", Severity.NOTE, 0.6, message, List.of(a.span()), List.of(b.span()));
    }

    /** Two sources of which one may have it from the other: no conflict beyond doubt, but worth a look. */
    private Difference sources(Match match, Credit a, Credit b, SourceLabels labels) {
        Speaker first = a.speaker().orElseThrow();
        Speaker second = b.speaker().orElseThrow();
        if (isNamed(first) != isNamed(second)) {
            return anonymous(match, first, second, labels);
        }
        String message = "%s has this from %s, %s from %s"
                .formatted(
                        labels.of(match.a().source()),
                        shown(first),
                        labels.of(match.b().source()),
                        shown(second));
        return difference(
                match, "conflict", Severity.NOTE, 0.6, message, List.of(first.span()), List.of(second.span()));
    }

    /** What stands there, or whom a pronoun means. */
    private static String shown(Speaker speaker) {
        boolean pronoun = speaker.text().length() <= 4 && isNamed(speaker);
        return Excerpt.plain(pronoun ? speaker.name() : speaker.text().replaceFirst("[,;]$", ""));
    }

    private Difference unattributed(
            Match match, Optional<Speaker> speaker, Claim credited, Claim plain, SourceLabels labels) {
        String message = "%s credits this to %s, %s tells it as plain fact"
                .formatted(
                        labels.of(credited.source()),
                        Excerpt.plain(speaker.map(Speaker::name).orElse("somebody")),
                        labels.of(plain.source()));
        List<Span> spans = speaker.stream().map(Speaker::span).toList();
        boolean inA = credited.equals(match.a());
        return difference(
                match,
                "unattributed",
                isHeadline(plain) ? Severity.NOTE : Severity.WARNING,
                0.4,
                message,
                inA ? spans : List.of(),
                inA ? List.of() : spans);
    }

    private Difference difference(
            Match match, String kind, Severity severity, double sureness, String message, List<Span> a, List<Span> b) {
        return Difference.between(match, id(), kind, severity, sureness, message, a, b);
    }

    private static String possessive(Speaker speaker) {
        String name = Excerpt.plain(speaker.name());
        boolean article = speaker.text().regionMatches(true, 0, "the " + name, 0, name.length() + 4);
        return (article ? "the " : "") + name + (name.endsWith("s") ? "'" : "'s");
    }
}
