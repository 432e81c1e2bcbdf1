package crosscheck.draft;

import crosscheck.align.Alignment;
import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.finding.Difference;
import crosscheck.finding.Evidence;
import crosscheck.finding.Excerpt;
import crosscheck.finding.Rule;
import crosscheck.finding.SourceLabels;
import crosscheck.settings.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A quotation of the draft that the sources have with other words, or from somebody else, or not at all. In a draft's
 * check it stands in the place of {@code quote}.
 */
final class MisquoteRule implements Rule {

    static final String ID = "misquote";

    /** Fewer words than this without a speaker are a manner of speaking ("so-called"), not an utterance. */
    private static final int FEWEST_WORDS = 4;

    /** Titles have capitals on all words of so many letters. */
    private static final int LONG_WORD = 5;

    private static final Pattern SPACE = Pattern.compile("\\s++");

    private final List<QuotationCheck> quotations;

    MisquoteRule(List<QuotationCheck> quotations) {
        this.quotations = quotations;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Difference> check(Alignment alignment) {
        SourceLabels labels = SourceLabels.of(
                alignment.accounts().stream().map(Account::source).toList());
        List<Difference> differences = new ArrayList<>();
        for (QuotationCheck check : quotations) {
            difference(check, labels).ifPresent(differences::add);
        }
        return differences;
    }

    private Optional<Difference> difference(QuotationCheck check, SourceLabels labels) {
        if (check.standing() == QuotationStanding.NOT_FOUND) {
            return notFound(check);
        }
        QuotationPassage passage = check.passages().get(0);
        String where = labels.of(passage.account().source());
        if (check.standing() == QuotationStanding.ALTERED) {
            return Optional.of(difference(
                    check,
                    "altered",
                    Severity.ERROR,
                    passage.likeness(),
                    Excerpt.quoted(check.text()) + " is not what " + where + " has: "
                            + Excerpt.quoted(passage.text())));
        }
        return check.saidBy()
                .map(speaker -> difference(
                        check,
                        "speaker",
                        Severity.ERROR,
                        1,
                        Excerpt.quoted(check.text()) + " is "
                                + check.speaker().orElseThrow().name() + "'s in the draft but " + speaker.name()
                                + "'s in " + where));
    }

    private Optional<Difference> notFound(QuotationCheck check) {
        boolean credited = check.speaker().isPresent();
        boolean utterance = isUtterance(check);
        if (isTitle(check.text()) || (!credited && !utterance)) {
            return Optional.empty();
        }
        return Optional.of(difference(
                check,
                "not-found",
                credited && utterance ? Severity.ERROR : Severity.WARNING,
                credited ? 0.9 : 0.5,
                "no source has the quotation " + Excerpt.quoted(check.text())));
    }

    /** Whether so much is quoted that somebody must have said it. */
    static boolean isUtterance(QuotationCheck check) {
        return QuotedWords.of(check.text()).words().size() >= FEWEST_WORDS;
    }

    /** Whether the words are written as the title of a book or a programme: "On the Record with Greta Van Susteren". */
    static boolean isTitle(String text) {
        List<String> words = SPACE.splitAsStream(text)
                .filter(word -> word.length() >= LONG_WORD)
                .toList();
        return words.size() >= 2 && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    private static Difference difference(
            QuotationCheck check, String kind, Severity severity, double weight, String message) {
        List<Claim> claims = new ArrayList<>(List.of(check.claim()));
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(check.claim().source(), check.quote().content()));
        check.passages().stream().findFirst().ifPresent(passage -> {
            evidence.add(new Evidence(passage.account().source(), passage.span()));
            passage.account().claims().stream()
                    .filter(claim -> claim.span().overlaps(passage.span()))
                    .findFirst()
                    .ifPresent(claims::add);
        });
        return new Difference(ID, kind, severity, weight, message, claims, List.of(), evidence);
    }
}
