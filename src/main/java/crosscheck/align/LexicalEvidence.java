package crosscheck.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the words of two passages say about whether they report the same. Safe for threads. */
final class LexicalEvidence {

    private static final String[] WEIGHTINGS = {"background", "local", "mixed"};
    private static final byte[] KINDS = {Passage.NAME, Passage.VERB, Passage.NOUN, Passage.NUMBER, Passage.QUOTED};
    private static final String[] KIND_NAMES = {"name", "verb", "noun", "number", "quoted"};

    /** Words with so many letters the same at their beginnings count as half the same word. */
    private static final int PREFIX = 5;

    private static final double ALIKE = 0.8;

    private static final int[] NONE = {};

    private final Story story;
    private final List<double[]> weightings;
    private final double[][] totals;
    private final double[][] norms;

    /** For each term the number of its beginning, -1 for a short one. */
    private final int[] beginnings;

    /** For each passage the beginnings of its terms, ascending. */
    private final int[][] begun;

    /** For each passage the surnames of those it is credited to. */
    private final List<List<String>> speakers;

    LexicalEvidence(Story story) {
        this.story = story;
        this.weightings = List.of(story.background(), story.local(), story.mixed());
        totals = new double[weightings.size()][story.passages().size()];
        norms = new double[weightings.size()][story.passages().size()];
        for (int w = 0; w < weightings.size(); w++) {
            for (Passage passage : story.passages()) {
                for (int term : passage.terms()) {
                    double weight = weightings.get(w)[term];
                    totals[w][passage.number()] += weight;
                    norms[w][passage.number()] += weight * weight;
                }
            }
        }
        beginnings = beginnings(story);
        begun = story.passages().stream()
                .map(p -> Arrays.stream(p.terms())
                        .map(term -> beginnings[term])
                        .filter(b -> b >= 0)
                        .sorted()
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
        speakers = story.passages().stream().map(LexicalEvidence::speakers).toList();
    }

    private static int[] beginnings(Story story) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] beginnings = new int[story.vocabularySize()];
        for (int t = 0; t < beginnings.length; t++) {
            String term = story.term(t);
            beginnings[t] = term.length() < PREFIX
                    ? -1
                    : numbers.computeIfAbsent(term.substring(0, PREFIX), p -> numbers.size());
        }
        return beginnings;
    }

    /** The cosine of the two passages' words by {@link Story#mixed()}, 0..1. */
    double similarity(Passage a, Passage b) {
        double[] weights = story.mixed();
        double both = 0;
        for (int i = 0, j = 0; i < a.terms().length && j < b.terms().length; ) {
            int order = Integer.compare(a.terms()[i], b.terms()[j]);
            if (order == 0) {
                both += weights[a.terms()[i]] * weights[a.terms()[i]];
                i++;
                j++;
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return ratio(both, Math.sqrt(norms[2][a.number()] * norms[2][b.number()]));
    }

    void describe(Passage a, Passage b, Features into) {
        shared(a, b, into);
        SharedRuns.describe(a, b, story.background(), into);
        windows(a, b, into);
        place(a, b, into);
    }

    private void shared(Passage a, Passage b, Features into) {
        double[] sums = new double[3];
        double[] squares = new double[3];
        double rare = 0;
        double exclusive = 0;
        double outside = 0;
        int count = 0;
        double[][] byKind = new double[KINDS.length][3];
        double[] mixed = story.mixed();
        double[] background = story.background();
        int i = 0;
        int j = 0;
        while (i < a.terms().length || j < b.terms().length) {
            int s = i < a.terms().length ? a.terms()[i] : Integer.MAX_VALUE;
            int t = j < b.terms().length ? b.terms()[j] : Integer.MAX_VALUE;
            int term = Math.min(s, t);
            int kind = (s == term ? a.kinds()[i] : 0) | (t == term ? b.kinds()[j] : 0);
            for (int k = 0; k < KINDS.length; k++) {
                if ((kind & KINDS[k]) != 0) {
                    byKind[k][0] += s == t ? mixed[term] : 0;
                    byKind[k][1] += s == term ? mixed[term] : 0;
                    byKind[k][2] += t == term ? mixed[term] : 0;
                }
            }
            if (s == t) {
                for (int w = 0; w < 3; w++) {
                    sums[w] += weightings.get(w)[term];
                    squares[w] += weightings.get(w)[term] * weightings.get(w)[term];
                }
                count += background[term] > 0 ? 1 : 0;
                exclusive += story.passagesWith(term) == 2 ? background[term] : 0;
                rare += story.passagesWith(term) <= 4 ? background[term] : 0;
                outside += 10 * story.passagesWith(term) <= story.passages().size() ? background[term] : 0;
            }
            i += s == term ? 1 : 0;
            j += t == term ? 1 : 0;
        }
        for (int w = 0; w < 3; w++) {
            double inA = ratio(sums[w], totals[w][a.number()]);
            double inB = ratio(sums[w], totals[w][b.number()]);
            into.add("contained.max.", WEIGHTINGS[w], Math.max(inA, inB));
            into.add("contained.min.", WEIGHTINGS[w], Math.min(inA, inB));
            into.add(
                    "cosine.",
                    WEIGHTINGS[w],
                    ratio(squares[w], Math.sqrt(norms[w][a.number()] * norms[w][b.number()])));
            into.add("shared.", WEIGHTINGS[w], StrictMath.log1p(sums[w]));
        }
        into.add("shared.count", StrictMath.log1p(count));
        into.add("shared.exclusive", StrictMath.log1p(exclusive));
        into.add("shared.rare", StrictMath.log1p(rare));
        into.add("shared.outside", StrictMath.log1p(outside));
        for (int k = 0; k < KINDS.length; k++) {
            double inA = ratio(byKind[k][0], byKind[k][1]);
            double inB = ratio(byKind[k][0], byKind[k][2]);
            into.add(KIND_NAMES[k], ".max", Math.max(inA, inB));
            into.add(KIND_NAMES[k], ".min", Math.min(inA, inB));
            into.add(KIND_NAMES[k], ".shared", StrictMath.log1p(byKind[k][0]));
            into.add(KIND_NAMES[k], ".none", byKind[k][0] == 0 && byKind[k][1] > 0 && byKind[k][2] > 0 ? 1 : 0);
        }
        soft(a, b, into);
    }

    /** Containment where words that begin alike count in part: Syria and Syrian. */
    private void soft(Passage a, Passage b, Features into) {
        double inA = ratio(covered(a, b), totals[2][a.number()]);
        double inB = ratio(covered(b, a), totals[2][b.number()]);
        into.add("soft.max", Math.max(inA, inB));
        into.add("soft.min", Math.min(inA, inB));
    }

    private double covered(Passage a, Passage b) {
        double covered = 0;
        int[] others = b.terms();
        int at = 0;
        for (int term : a.terms()) {
            while (at < others.length && others[at] < term) {
                at++;
            }
            boolean same = at < others.length && others[at] == term;
            boolean alike = !same && beginnings[term] >= 0 && has(begun[b.number()], beginnings[term]);
            covered += (same ? 1 : alike ? ALIKE : 0) * story.mixed()[term];
        }
        return covered;
    }

    private void windows(Passage a, Passage b, Features into) {
        double inWindowB = contained(a, b, -1);
        double inWindowA = contained(b, a, -1);
        into.add("window.max", Math.max(inWindowB, inWindowA));
        into.add("window.min", Math.min(inWindowB, inWindowA));
        double inNextB = contained(a, b, 1);
        double inNextA = contained(b, a, 1);
        into.add("next.max", Math.max(inNextB, inNextA));
        into.add("next.min", Math.min(inNextB, inNextA));
        for (int step = -1; step <= 1; step += 2) {
            Optional<Passage> left = story.beside(a, step);
            Optional<Passage> right = story.beside(b, step);
            into.add(
                    step < 0 ? "neighbours.before" : "neighbours.after",
                    left.isPresent() && right.isPresent() ? similarity(left.get(), right.get()) : 0);
            into.add(
                    step < 0 ? "neighbours.before.cross" : "neighbours.after.cross",
                    Math.max(
                            left.map(p -> similarity(p, b)).orElse(0.0),
                            right.map(p -> similarity(a, p)).orElse(0.0)));
        }
    }

    /** How much of a passage another says together with its neighbour. */
    private double contained(Passage inner, Passage outer, int step) {
        int[] terms = outer.terms();
        int[] more = story.beside(outer, step).map(Passage::terms).orElse(NONE);
        double both = 0;
        int i = 0;
        int j = 0;
        for (int term : inner.terms()) {
            while (i < terms.length && terms[i] < term) {
                i++;
            }
            while (j < more.length && more[j] < term) {
                j++;
            }
            if ((i < terms.length && terms[i] == term) || (j < more.length && more[j] == term)) {
                both += story.mixed()[term];
            }
        }
        return ratio(both, totals[2][inner.number()]);
    }

    private static boolean has(int[] ascending, int number) {
        return Arrays.binarySearch(ascending, number) >= 0;
    }

    private void place(Passage a, Passage b, Features into) {
        into.add("title.one", a.title() != b.title());
        into.add("title.both", a.title() && b.title());
        double atA = (double) a.index() / story.length(a);
        double atB = (double) b.index() / story.length(b);
        into.add("place.min", Math.min(atA, atB));
        into.add("place.max", Math.max(atA, atB));
        into.add("place.apart", Math.abs(atA - atB));
        into.add("lead.one", a.index() <= 2 != b.index() <= 2);
        into.add("lead.both", a.index() <= 2 && b.index() <= 2);
        double shorter = Math.min(a.sequence().length, b.sequence().length);
        double longer = Math.max(a.sequence().length, b.sequence().length);
        into.add("length.min", StrictMath.log1p(shorter));
        into.add("length.max", StrictMath.log1p(longer));
        into.add("length.ratio", ratio(shorter, longer));
        double lighter = Math.min(totals[2][a.number()], totals[2][b.number()]);
        double heavier = Math.max(totals[2][a.number()], totals[2][b.number()]);
        into.add("weight.min", StrictMath.log1p(lighter));
        into.add("weight.max", StrictMath.log1p(heavier));
        into.add("speaker.same", said(a, b) > 0);
        into.add("speaker.different", said(a, b) < 0);
    }

    /** 1 where both are credited to one speaker, -1 where to two, 0 where one is credited to none. */
    private int said(Passage a, Passage b) {
        List<String> left = speakers.get(a.number());
        List<String> right = speakers.get(b.number());
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        return left.stream().anyMatch(right::contains) ? 1 : -1;
    }

    private static List<String> speakers(Passage passage) {
        List<String> names = new ArrayList<>();
        passage.claims()
                .forEach(c -> c.attribution()
                        .flatMap(crosscheck.claim.attribution.Attribution::speaker)
                        .ifPresent(s -> names.add(s.name().substring(s.name().lastIndexOf(' ') + 1))));
        return names;
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
