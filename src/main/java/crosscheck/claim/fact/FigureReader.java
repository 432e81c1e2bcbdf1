package crosscheck.claim.fact;

import crosscheck.source.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the figures of a sentence: numbers in digits and words with what bounds them, amounts of money, shares, ranges,
 * ranks, scores and vague quantities. Ages of persons, dates and numbers that are names ("G20") are none.
 */
final class FigureReader {

    private static final MathContext SHARE = new MathContext(4, RoundingMode.HALF_UP);

    /** What odds are odds of, also where another noun follows in a headline: "'1 in 4 Chance' Owls Lose". */
    private static final Set<String> CHANCES = Set.of("chance", "chances");

    /** Joined by a hyphen, more is an aircraft ("757-200"), and no score. */
    private static final BigDecimal MOST_SCORED = BigDecimal.valueOf(999);

    private final NumberWords numbers = new NumberWords();
    private final Units units = new Units();
    private final PhraseTable bounds = new PhraseTable("/crosscheck/fact/bounds.txt");
    private final PhraseTable vague = new PhraseTable("/crosscheck/fact/quantities.txt");

    /** The figures in the order of their first words; "many of the 11 million" is two. */
    List<Figure> read(String text, Lexemes lexemes, List<Span> dates) {
        List<Figure> figures = new ArrayList<>();
        int i = 0;
        int d = 0;
        while (i < lexemes.size()) {
            Span here = lexemes.get(i).span();
            while (d < dates.size() && dates.get(d).end() <= here.start()) {
                d++;
            }
            boolean dated = d < dates.size() && dates.get(d).overlaps(here);
            Reading reading = dated ? null : at(lexemes, i);
            if (reading != null && reading.figure != null) {
                Amount amount = reading.figure;
                Span span = lexemes.span(amount.first, amount.last);
                figures.add(new Figure(
                        span, span.of(text), amount.low, amount.high, amount.unit, amount.of, amount.approximate));
            }
            i = reading == null ? i + 1 : Math.max(i + 1, reading.next);
        }
        return figures;
    }

    /** What stands at a place: a figure, or something that only looks like one, and where to go on. */
    private record Reading(Amount figure, int next) {}

    private record Amount(
            int first,
            int last,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            String unit,
            String of,
            boolean approximate) {}

    private Reading at(Lexemes lexemes, int i) {
        Reading share = part(lexemes, i);
        if (share != null) {
            return share;
        }
        NumberWords.Numeral number = numbers.read(lexemes, i);
        if (number != null) {
            return numbered(lexemes, i, number);
        }
        Reading rank = rank(lexemes, i);
        return rank != null ? rank : vague(lexemes, i);
    }

    private Reading numbered(Lexemes lexemes, int i, NumberWords.Numeral number) {
        int next = number.next();
        Lexeme after = lexemes.get(next);
        boolean digits = lexemes.get(i).isDigits();
        if (digits && after.glued() && Set.of("st", "nd", "rd", "th").contains(after.lower())) {
            return rank(lexemes, i, next, number.value());
        }
        if (digits && NotCounted.isGluedName(lexemes, i, next)) {
            return new Reading(null, next);
        }
        Reading score = score(lexemes, i, number);
        if (score != null) {
            return score;
        }
        if ((digits && NotCounted.isLabel(lexemes, i, next)) || NotCounted.isAge(lexemes, i, next)) {
            return new Reading(null, next);
        }
        if (digits
                && after.glued()
                && (after.is("/") || after.is(":"))
                && lexemes.get(next + 1).isDigits()) {
            return new Reading(null, next + 2);
        }
        Reading odds = odds(lexemes, i, number);
        return odds != null ? odds : amount(lexemes, i, number);
    }

    /** "59 missiles", "$3-4 million", "46 to 57 months", "more than 35 percent of voters". */
    private Reading amount(Lexemes lexemes, int i, NumberWords.Numeral number) {
        Units.Unit unit = units.before(lexemes, i - 1);
        int first = unit == null ? i : i - unit.length();
        BigDecimal low = number.value();
        BigDecimal high = low;
        int next = number.next();
        int second = afterRangeMark(lexemes, first, next, unit);
        NumberWords.Numeral other = second < 0 ? null : numbers.read(lexemes, second);
        if (other != null) {
            if (number.magnitude().compareTo(BigDecimal.ONE) == 0
                    && other.magnitude().compareTo(BigDecimal.valueOf(100)) > 0) {
                low = low.multiply(other.magnitude());
            }
            high = other.value();
            next = other.next();
            if (low.compareTo(high) >= 0 && unit == null) {
                return new Reading(null, next);
            }
            if (low.compareTo(high) >= 0) {
                // two amounts: "outspent the challenger $3 million to $150,000"
                low = number.value();
                high = low;
                next = number.next();
            }
        }
        if (unit == null) {
            int at = lexemes.get(next).isHyphen() ? next + 1 : next;
            unit = units.after(lexemes, at);
            next = unit == null ? next : at + unit.length();
        }
        String name = unit == null ? "" : unit.name();
        boolean bareOne = name.isEmpty() && NotCounted.isBareOne(lexemes, i, number);
        if (bareOne || (name.equals("year") && lexemes.get(next).is("old"))) {
            return new Reading(null, next);
        }
        return new Reading(complete(lexemes, first, next, low, high, name), next);
    }

    private Amount complete(Lexemes lexemes, int first, int next, BigDecimal low, BigDecimal high, String unit) {
        PhraseTable.Hit hit = bounds.endingAt(lexemes, isArticle(lexemes.get(first - 1)) ? first - 2 : first - 1);
        Bound bound = hit == null ? Bound.JUST : Bound.of(hit.row().get(1));
        int start = hit == null ? first : first - hit.length() - (isArticle(lexemes.get(first - 1)) ? 1 : 0);
        int last = next - 1;
        boolean approximate = bound == Bound.ABOUT;
        if (lexemes.get(next).is("or") && lexemes.get(next + 1).is("so")) {
            approximate = true;
            last = next + 1;
        } else if ((lexemes.get(next).is("or") && lexemes.get(next + 1).is("more"))
                || (lexemes.get(next).is("+") && lexemes.get(next).glued())) {
            bound = Bound.LEAST;
            last = lexemes.get(next).is("+") ? next : next + 1;
        }
        HeadNoun.Found of = lexemes.get(last + 1).is("of")
                ? HeadNoun.afterOf(lexemes, last + 1)
                : HeadNoun.from(lexemes, lexemes.get(last + 1).isHyphen() ? last + 2 : last + 1);
        boolean inside = of.exists();
        return new Amount(
                start, inside ? of.index() : last, bound.low(low), bound.high(high), unit, of.lemma(), approximate);
    }

    /** "Voted 21 to 9", "by 28 votes to 19", "a 5-4 decision": the greater number first, else it is a range. */
    private Reading score(Lexemes lexemes, int i, NumberWords.Numeral number) {
        boolean votes = lexemes.get(number.next()).is("votes");
        int mark = votes ? number.next() + 1 : number.next();
        boolean hyphen = isJoining(lexemes, mark);
        int to = hyphen && lexemes.get(mark + 1).is("to") ? mark + 1 : mark;
        boolean said = lexemes.get(to).is("to");
        int second = isJoining(lexemes, to + 1) ? to + 2 : to + 1;
        boolean counted =
                lexemes.get(second).isDigits() || lexemes.get(second).tag().equals("NUM");
        NumberWords.Numeral other = counted ? numbers.read(lexemes, second) : null;
        if (other == null
                || !(said || (hyphen && number.value().compareTo(MOST_SCORED) <= 0))
                || lexemes.get(i - 1).is("from")
                || units.before(lexemes, i - 1) != null
                || units.after(lexemes, other.next()) != null
                || isJoining(lexemes, other.next())) {
            return null;
        }
        int order = number.value().compareTo(other.value());
        if (order < 0 ? !votes : order == 0 && !said) {
            return null;
        }
        return new Reading(
                new Amount(
                        i,
                        other.next() - 1,
                        Optional.of(number.value().min(other.value())),
                        Optional.of(number.value().max(other.value())),
                        Figure.SCORE,
                        "",
                        false),
                other.next());
    }

    private static boolean isJoining(Lexemes lexemes, int i) {
        return lexemes.get(i).isHyphen()
                && lexemes.get(i).glued()
                && lexemes.get(i + 1).glued();
    }

    private static boolean isArticle(Lexeme lexeme) {
        return lexeme.is("a") || lexeme.is("an") || lexeme.is("the");
    }

    /** Where the second number of a range stands, after "-", "to", "or" or, with "between", "and"; else -1. */
    private int afterRangeMark(Lexemes lexemes, int first, int next, Units.Unit currency) {
        Lexeme mark = lexemes.get(next);
        boolean between = lexemes.get(first - 1).is("between");
        boolean from = lexemes.get(first - 1).is("from");
        boolean joins =
                (mark.isHyphen() && mark.glued() && lexemes.get(next + 1).glued())
                        || (mark.is("to") && !from)
                        || mark.is("or")
                        || (mark.is("and") && between);
        if (!joins) {
            return -1;
        }
        int at = next + 1;
        if (currency != null && units.before(lexemes, at) != null) {
            at++;
        }
        return lexemes.get(at).isDigits() || lexemes.get(at).tag().equals("NUM") ? at : -1;
    }

    /** "half of the voters", "two thirds", "a quarter of the vote": shares in percent. */
    private Reading part(Lexemes lexemes, int i) {
        Lexeme first = lexemes.get(i);
        int at = i;
        BigDecimal above = BigDecimal.ONE;
        if (first.is("a") || first.is("one")) {
            at = lexemes.get(i + 1).isHyphen() ? i + 2 : i + 1;
        } else if (!first.is("half")) {
            NumberWords.Numeral number = first.isDigits() ? null : numbers.read(lexemes, i);
            if (number == null) {
                return null;
            }
            above = number.value();
            at = lexemes.get(number.next()).isHyphen() ? number.next() + 1 : number.next();
        }
        BigDecimal below = numbers.part(lexemes.get(at).lower());
        boolean counts = lexemes.get(at + 1).is("of")
                || (first.is("half")
                        && (isArticle(lexemes.get(at + 1))
                                || lexemes.get(at + 1).is("its")))
                || (above.compareTo(BigDecimal.ONE) > 0
                        && lexemes.get(at).lower().endsWith("s"))
                || lexemes.get(at + 1).is("majority");
        boolean multiple = lexemes.get(at + 1).is("a")
                && numbers.isMagnitude(lexemes.get(at + 2).lower());
        if (below == null || !counts || multiple || above.compareTo(below) > 0) {
            return null;
        }
        BigDecimal share = above.multiply(BigDecimal.valueOf(100)).divide(below, SHARE);
        int next = isArticle(lexemes.get(at + 1)) ? at + 2 : at + 1;
        return new Reading(complete(lexemes, i, next, share, share, "percent"), next);
    }

    /** "a 1 in 3 chance", "one-in-three". */
    private Reading odds(Lexemes lexemes, int i, NumberWords.Numeral number) {
        int at = lexemes.get(number.next()).isHyphen() ? number.next() + 1 : number.next();
        if (!lexemes.get(at).is("in")) {
            return null;
        }
        NumberWords.Numeral of = numbers.read(lexemes, lexemes.get(at + 1).isHyphen() ? at + 2 : at + 1);
        boolean small = of != null && of.value().compareTo(BigDecimal.valueOf(1900)) < 0;
        if (!small || number.value().compareTo(of.value()) >= 0) {
            return null;
        }
        BigDecimal share = number.value().multiply(BigDecimal.valueOf(100)).divide(of.value(), SHARE);
        Amount odds = complete(lexemes, i, of.next(), share, share, "percent");
        int chance = isMark(lexemes.get(of.next())) ? of.next() + 1 : of.next();
        if (CHANCES.contains(lexemes.get(chance).lower())) {
            odds = new Amount(odds.first, chance, odds.low, odds.high, odds.unit, "chance", odds.approximate);
        }
        return new Reading(odds, of.next());
    }

    /** What may stand between odds and their noun: {@code a "1 in 3" chance}. */
    private static boolean isMark(Lexeme lexeme) {
        return lexeme.isHyphen() || (!lexeme.lower().isEmpty() && "\"'”’".contains(lexeme.lower()));
    }

    private Reading rank(Lexemes lexemes, int i) {
        BigDecimal rank = numbers.ordinal(lexemes.get(i).lower());
        return rank == null ? null : rank(lexemes, i, i, rank);
    }

    /** "the fourth person charged"; no rank where a name follows ("Fifth Amendment") or no noun. */
    private static Reading rank(Lexemes lexemes, int first, int last, BigDecimal rank) {
        Lexeme next = lexemes.get(last + 1);
        boolean name = next.capital() || (lexemes.get(first).capital() && first > 0);
        HeadNoun.Found of =
                name || (lexemes.get(first - 1).is("a") && lexemes.get(first).is("second"))
                        ? HeadNoun.Found.NONE
                        : HeadNoun.from(lexemes, last + 1);
        if (!of.exists() || lexemes.get(of.index()).lower().endsWith("ing")) {
            return new Reading(null, last + 1);
        }
        Optional<BigDecimal> value = Optional.of(rank);
        return new Reading(new Amount(first, of.index(), value, value, "rank", of.lemma(), false), last + 1);
    }

    private Reading vague(Lexemes lexemes, int i) {
        PhraseTable.Hit hit = vague.startingAt(lexemes, i);
        if (hit == null) {
            return null;
        }
        int next = i + hit.length();
        HeadNoun.Found head = lexemes.get(next).is("of")
                ? HeadNoun.afterOf(lexemes, next)
                : lexemes.get(next - 1).is("of") ? HeadNoun.afterOf(lexemes, next - 1) : HeadNoun.from(lexemes, next);
        if (!head.exists() && isPeople(lexemes, i, next)) {
            return new Reading(
                    new Amount(
                            i,
                            next - 1,
                            number(hit.row().get(1)),
                            number(hit.row().get(2)),
                            "",
                            "",
                            true),
                    next);
        }
        boolean plural = head.exists() && lexemes.get(head.index()).isPlural();
        if (!plural && !head.lemma().equals("people")) {
            return head.exists() ? new Reading(null, next) : null;
        }
        Amount amount = new Amount(
                i, head.index(), number(hit.row().get(1)), number(hit.row().get(2)), "", head.lemma(), true);
        return new Reading(amount, next);
    }

    /** "many predict", "expected by some to", "some on the committee": a quantity that stands for people by itself. */
    private static boolean isPeople(Lexemes lexemes, int i, int next) {
        String tag = lexemes.get(next).tag();
        boolean one = next == i + 1
                && Set.of("many", "some", "several", "few")
                        .contains(lexemes.get(i).lower());
        boolean acts = tag.equals("VERB") || tag.equals("AUX") || tag.equals("ADV");
        return one
                && (acts
                        || lexemes.get(i - 1).is("by")
                        || (tag.equals("ADP") && !lexemes.get(next).is("of")));
    }

    private static Optional<BigDecimal> number(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(field));
    }
}
