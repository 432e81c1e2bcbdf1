package crosscheck.draft;

import crosscheck.align.Match;
import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.claim.fact.Figure;
import crosscheck.claim.fact.Name;
import crosscheck.claim.fact.TimeReference;
import crosscheck.claim.text.Token;
import crosscheck.finding.FigureRelation;
import crosscheck.finding.TimeRelation;
import crosscheck.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks up where the sources have a name, a figure or a date of the draft: in what matches its claim first, then anywhere. */
final class FactSearch {

    /** A count in digits, which no "million" multiplies. */
    private static final Pattern COUNT = Pattern.compile("([0-9][0-9,.]*+)(?! (?:thousand|million|billion|trillion))");

    private final List<Claim> claims = new ArrayList<>();

    FactSearch(List<Account> sources) {
        sources.forEach(source -> claims.addAll(source.claims()));
    }

    /**
     * Where a source has it.
     *
     * @param same whether it stands there just so; else it is rounded, or less or more exact
     */
    record Place(Claim claim, Span span, boolean same) {}

    Optional<Place> name(Name name, ClaimSupport support) {
        return find(support, Claim::names, named(name), Name::span, true);
    }

    private static Predicate<Name> named(Name name) {
        String last = " " + name.text().toLowerCase(Locale.ROOT);
        return other -> other.name().equalsIgnoreCase(name.name())
                || other.name().toLowerCase(Locale.ROOT).endsWith(last);
    }

    /** The sentence that names a person and gives them a title; also one with the title's last word alone. */
    Optional<Place> title(String title, Name name) {
        String whole = title.toLowerCase(Locale.ROOT);
        String head = whole.substring(whole.lastIndexOf(' ') + 1);
        return naming(name, whole, true).or(() -> naming(name, head, false));
    }

    private Optional<Place> naming(Name name, String title, boolean same) {
        Pattern words = Pattern.compile("\\b" + Pattern.quote(title) + "\\b");
        return claims.stream()
                .filter(claim -> claim.names().stream().anyMatch(named(name)))
                .filter(claim ->
                        words.matcher(claim.text().toLowerCase(Locale.ROOT)).find())
                .map(claim -> new Place(claim, claim.span(), same))
                .findFirst();
    }

    /** Also rounded, and where its digits stand in a matched claim as something else: "19" in "by 28 to 19". */
    Optional<Place> figure(Figure figure, ClaimSupport support) {
        Predicate<Figure> same = other -> FigureRelation.of(figure, other) == FigureRelation.EQUAL;
        if (figure.isScore()) {
            return find(support, Claim::figures, same, Figure::span, true).or(() -> bothEnds(figure, support));
        }
        Predicate<Figure> near = other -> FigureRelation.isSameNumber(figure, other)
                || (other.unit().equals(figure.unit()) && FigureRelation.of(figure, other) == FigureRelation.ROUNDING);
        return find(support, Claim::figures, same, Figure::span, true)
                .or(() -> find(support, Claim::figures, near, Figure::span, false))
                .or(() -> digits(figure, support));
    }

    /** A score that a source tells side by side: "28 voted for it and 19 against". */
    private static Optional<Place> bothEnds(Figure score, ClaimSupport support) {
        return support.matches().stream()
                .map(Match::b)
                .filter(claim -> hasNumber(claim, score.low()) && hasNumber(claim, score.high()))
                .map(claim -> new Place(claim, claim.span(), false))
                .findFirst();
    }

    private static boolean hasNumber(Claim claim, Optional<BigDecimal> number) {
        String digits = number.map(BigDecimal::toPlainString).orElse("");
        return claim.sentence().tokens().stream().anyMatch(token -> token.text().equals(digits))
                || claim.figures().stream()
                        .anyMatch(figure -> !figure.isScore() && figure.high().equals(number));
    }

    private static Optional<Place> digits(Figure figure, ClaimSupport support) {
        Matcher number = COUNT.matcher(figure.text());
        if (!number.lookingAt() || !figure.unit().isEmpty()) {
            return Optional.empty();
        }
        for (Match match : support.matches()) {
            for (Token token : match.b().sentence().tokens()) {
                if (token.text().equals(number.group(1))) {
                    return Optional.of(new Place(match.b(), token.span(), false));
                }
            }
        }
        return Optional.empty();
    }

    /** Also what lies within a longer time of the draft, and what is written alike: the year is mostly a guess. */
    Optional<Place> time(TimeReference time, ClaimSupport support) {
        Predicate<TimeReference> same = other -> time.from().isPresent()
                ? time.from().equals(other.from()) && time.to().equals(other.to())
                : time.text().equalsIgnoreCase(other.text());
        Predicate<TimeReference> near = other -> isWrittenAlike(time, other)
                || (time.from().isPresent() && other.from().isPresent() && covers(time, other));
        return find(support, Claim::times, same, TimeReference::span, true)
                .or(() -> find(support, Claim::times, near, TimeReference::span, false));
    }

    private static boolean covers(TimeReference time, TimeReference other) {
        return switch (TimeRelation.of(time, other)) {
            case SAME -> true;
            case PRECISION -> TimeRelation.isWider(time, other);
            case CONFLICT -> false;
        };
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static boolean isWrittenAlike(TimeReference time, TimeReference other) {
        String a = " " + time.text().toLowerCase(Locale.ROOT) + " ";
        String b = " " + other.text().toLowerCase(Locale.ROOT) + " ";
        return b.contains(a) || (a.contains(b) && hasDigit(b) == hasDigit(a));
    }

    private <T> Optional<Place> find(
            ClaimSupport support,
            Function<Claim, List<T>> facts,
            Predicate<T> wanted,
            Function<T, Span> span,
            boolean same) {
        List<Claim> searched =
                new ArrayList<>(support.matches().stream().map(Match::b).toList());
        searched.addAll(claims);
        for (Claim claim : searched) {
            for (T fact : facts.apply(claim)) {
                if (wanted.test(fact)) {
                    return Optional.of(new Place(claim, span.apply(fact), same));
                }
            }
        }
        return Optional.empty();
    }
}
