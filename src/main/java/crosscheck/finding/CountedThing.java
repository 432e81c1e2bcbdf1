package crosscheck.finding;

import crosscheck.align.Match;
import crosscheck.claim.Claim;
import crosscheck.claim.fact.Fates;
import crosscheck.claim.fact.Figure;
import crosscheck.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that both claims of a match count, each with its own figure.
 *
 * @param likeness how sure it is that both count the same, 0..1
 * @param sameFate whether both say that the same befell those whom they count: "14 were injured", "injured 19"
 */
record CountedThing(Figure a, Figure b, FigureRelation relation, double likeness, boolean sameFate) {

    /** Figures that count less alike are not compared. Chosen on the dev stories, see docs/accuracy.md. */
    private static final double LEAST_LIKENESS = 0.35;

    /** The same amount in both claims counts the same thing, wherever it stands. */
    private static final double SAME_NUMBER = 0.45;

    private static final double SURE = 0.7;

    /** Enough where the digits are the same and only the magnitude differs, also in a short sentence. */
    private static final double SURE_OF_SLIP = 0.6;

    /** From one magnitude word to the next. */
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final double BARE = 0.5;

    /** Figures for one thing seldom differ by more; those that do count different things ("$750,000", "a $43,000 watch"). */
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(6);

    /** Words that make a count one of others: "three other women" are not all of them. */
    private static final Set<String> REST =
            Set.of("other", "others", "another", "additional", "more", "further", "remaining");

    /** Nouns that leave it to the fate to say who is counted. */
    private static final Set<String> ANYBODY = Set.of("", "people", "person");

    /** What both claims count, each figure in one pair at most; equal figures find each other first. */
    static List<CountedThing> pairs(Match match, SharedPassage shared) {
        List<CountedThing> candidates = new ArrayList<>();
        Fates fatesA = fates(match.a());
        Fates fatesB = fates(match.b());
        for (Figure a : match.a().figures()) {
            Optional<String> fateA = fatesA.of(a);
            for (Figure b : match.b().figures()) {
                Optional<String> fateB = fatesB.of(b);
                boolean known = fateA.isPresent() && fateB.isPresent();
                if (a.unit().equals(b.unit()) && (!known || fateA.equals(fateB))) {
                    candidates.add(candidate(a, b, shared, known));
                }
            }
        }
        candidates.sort(Comparator.comparing((CountedThing c) -> c.relation() != FigureRelation.EQUAL)
                .thenComparing(CountedThing::likeness, Comparator.reverseOrder())
                .thenComparing(c -> c.a().span())
                .thenComparing(c -> c.b().span()));
        // each side has its own: spans of two texts may be equal by chance
        Set<Span> takenA = new HashSet<>();
        Set<Span> takenB = new HashSet<>();
        List<CountedThing> pairs = new ArrayList<>();
        for (CountedThing candidate : candidates) {
            boolean equal = candidate.relation() == FigureRelation.EQUAL;
            if (takenA.contains(candidate.a().span())
                    || takenB.contains(candidate.b().span())) {
                continue;
            }
            if (equal || candidate.likeness() >= LEAST_LIKENESS) {
                takenA.add(candidate.a().span());
                takenB.add(candidate.b().span());
                pairs.add(candidate);
            }
        }
        addBare(match, shared, takenA, takenB, pairs);
        return pairs;
    }

    private static Fates fates(Claim claim) {
        return new Fates(claim.sentence().tokens(), claim.figures());
    }

    /** What only one of them counts, where it matters that the other doesn't. */
    private static void addBare(
            Match match, SharedPassage shared, Set<Span> takenA, Set<Span> takenB, List<CountedThing> pairs) {
        for (Figure a : match.a().figures()) {
            if (!takenA.contains(a.span())) {
                BareNoun.of(a, shared.a(), match.b(), shared.b())
                        .ifPresent(b -> pairs.add(new CountedThing(a, b, FigureRelation.PRECISION, BARE, false)));
            }
        }
        for (Figure b : match.b().figures()) {
            if (!takenB.contains(b.span())) {
                BareNoun.of(b, shared.b(), match.a(), shared.a())
                        .ifPresent(a -> pairs.add(new CountedThing(a, b, FigureRelation.PRECISION, BARE, false)));
            }
        }
    }

    private static CountedThing candidate(Figure a, Figure b, SharedPassage shared, boolean sameFate) {
        FigureRelation relation = FigureRelation.of(a, b);
        return new CountedThing(a, b, relation, likeness(a, b, shared, sameFate), sameFate);
    }

    private static double likeness(Figure a, Figure b, SharedPassage shared, boolean sameFate) {
        double near = Math.sqrt(shared.a().nearness(a.span()) * shared.b().nearness(b.span()));
        boolean corresponding =
                shared.a().counterpart(a.span()).filter(b.span()::overlaps).isPresent();
        boolean nouns = !a.of().isEmpty() && !b.of().isEmpty();
        double head;
        if ((nouns && a.of().equals(b.of())) || (!nouns && sameFate)) {
            head = 0.5;
        } else if (nouns && corresponding) {
            head = 0.4;
        } else if (!nouns && FigureRelation.isSameNumber(a, b) && !a.unit().isEmpty()) {
            head = SAME_NUMBER;
        } else if (!nouns && FigureRelation.isVague(a) && FigureRelation.isVague(b)) {
            head = 0.3;
        } else if (!nouns && (isSomePeople(a) || isSomePeople(b))) {
            head = 0.2;
        } else if (!nouns && !a.unit().isEmpty()) {
            head = a.of().isEmpty() && b.of().isEmpty() ? 0.3 : 0.2;
        } else {
            return 0;
        }
        boolean vague = FigureRelation.isVague(a) || FigureRelation.isVague(b);
        double likeness = Math.min(1, head + near);
        boolean far = isFar(a, b) && !(likeness >= SURE_OF_SLIP && isOtherMagnitude(a, b));
        return !vague && (far || isComplement(a, b)) ? 0 : likeness;
    }

    /** "Some on the committee": a quantity that stands for people by itself. */
    private static boolean isSomePeople(Figure figure) {
        return FigureRelation.isVague(figure)
                && figure.unit().isEmpty()
                && figure.of().isEmpty();
    }

    private static boolean isFar(Figure a, Figure b) {
        BigDecimal x = FigureRelation.value(a);
        BigDecimal y = FigureRelation.value(b);
        return x.max(y).compareTo(x.min(y).multiply(FARTHEST)) > 0;
    }

    /** "12.4 million" and "12.4 billion": a slip, where both surely count the same. */
    private static boolean isOtherMagnitude(Figure a, Figure b) {
        BigDecimal less = FigureRelation.value(a).min(FigureRelation.value(b));
        BigDecimal more = FigureRelation.value(a).max(FigureRelation.value(b));
        BigDecimal grown = less.multiply(THOUSAND);
        return less.compareTo(THOUSAND) >= 0
                && (grown.compareTo(more) == 0 || grown.multiply(THOUSAND).compareTo(more) == 0);
    }

    /** "A two-in-three chance of winning" and "a one-in-three chance of losing" say the same. */
    private static boolean isComplement(Figure a, Figure b) {
        if (FigureRelation.isSameNumber(a, b)) {
            return false;
        }
        BigDecimal sum = FigureRelation.value(a).add(FigureRelation.value(b));
        return a.unit().equals("percent")
                && sum.subtract(BigDecimal.valueOf(100)).abs().compareTo(BigDecimal.ONE) < 0;
    }

    boolean isSure() {
        boolean sameNoun = !a.of().isEmpty() && a.of().equals(b.of());
        boolean samePeople = sameFate && ANYBODY.contains(a.of()) && ANYBODY.contains(b.of());
        boolean sure = likeness >= SURE && (sameNoun || samePeople || a.isScore());
        return (sure || isOtherMagnitude(a, b)) && !isRest(a) && !isRest(b);
    }

    private static boolean isRest(Figure figure) {
        return Arrays.stream(figure.text().toLowerCase(Locale.ROOT).split(" ", -1))
                .anyMatch(REST::contains);
    }
}
