package crosscheck.finding;

import crosscheck.claim.Claim;
import crosscheck.claim.text.Token;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What two matched claims share: which words of one correspond to which of the other, and the stretches that both tell. A
 * hedge, a speaker or a number matters to a pair only where it stands in, or governs, such a stretch: two sentences that both
 * mention the vote may each hedge something else.
 *
 * <pre>{@code
 * SharedPassage shared = SharedPassage.of(match.a(), match.b());
 * shared.core()                         // the heaviest stretch, if there is one
 * shared.a().partner(i)                 // the word of b that the i-th word of a corresponds to, or -1
 * shared.a().nearness(figure.span())    // 0..1: how much of what both tell stands around it
 * shared.a().counterpart(name.span())   // the words of b that these words correspond to
 * }</pre>
 *
 * Words are those of the claims only, not of the rest of their sentences. Immutable.
 */
public final class SharedPassage {

    /** Words of a stretch stand at most so far apart in either claim. */
    private static final int GAP = 5;

    /** A stretch has at least this weight: two words that tell something. */
    private static final double LIGHTEST = 1.5;

    private final Side a;
    private final Side b;
    private final List<Stretch> stretches;

    private SharedPassage(Side a, Side b) {
        this.a = a;
        this.b = b;
        this.stretches = stretches(a, b);
    }

    public static SharedPassage of(Claim a, Claim b) {
        List<Token> wordsA = words(a);
        List<Token> wordsB = words(b);
        int[] partners = WordPairs.of(wordsA, wordsB);
        int[] back = new int[wordsB.size()];
        Arrays.fill(back, -1);
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                back[partners[i]] = i;
            }
        }
        return new SharedPassage(new Side(wordsA, wordsB, partners), new Side(wordsB, wordsA, back));
    }

    private static List<Token> words(Claim claim) {
        return claim.sentence().tokens().stream()
                .filter(t -> claim.span().contains(t.span()))
                .toList();
    }

    /**
     * A run of words that both claims tell, from the first to the last of those that correspond.
     *
     * @param weight how much its words tell, about 1 each
     */
    public record Stretch(Span a, Span b, double weight) {}

    public Side a() {
        return a;
    }

    public Side b() {
        return b;
    }

    /** The stretches, the heaviest first; empty where the claims share no two words close together. */
    public List<Stretch> stretches() {
        return stretches;
    }

    /** The heaviest stretch. */
    public Optional<Stretch> core() {
        return stretches.stream().findFirst();
    }

    /** Runs of words of {@code a} with partners, as long as both sides stay close together. */
    private static List<Stretch> stretches(Side a, Side b) {
        List<Stretch> stretches = new ArrayList<>();
        boolean[] used = new boolean[a.words().size()];
        for (int i = 0; i < used.length; i++) {
            if (used[i] || a.partner(i) < 0 || a.weight(i) == 0) {
                continue;
            }
            int lastA = i;
            int lowB = a.partner(i);
            int highB = lowB;
            double weight = a.weight(i);
            used[i] = true;
            for (int k = i + 1; k < used.length && k - lastA <= GAP; k++) {
                int partner = a.partner(k);
                boolean near = partner >= lowB - GAP && partner <= highB + GAP;
                if (!used[k] && partner >= 0 && near && a.weight(k) > 0) {
                    used[k] = true;
                    lastA = k;
                    lowB = Math.min(lowB, partner);
                    highB = Math.max(highB, partner);
                    weight += a.weight(k);
                }
            }
            if (weight >= LIGHTEST) {
                stretches.add(new Stretch(a.span(i, lastA), b.span(lowB, highB), weight));
            }
        }
        stretches.sort(Comparator.comparingDouble(Stretch::weight).reversed().thenComparing(s -> s.a().start()));
        return List.copyOf(stretches);
    }

    /** One of the two claims, seen from what it shares with the other. */
    public static final class Side {

        /** Over how many words the nearness of shared words fades to about a third. */
        private static final double FADE = 4;

        /** So much shared weight around a word is all one can ask for. */
        private static final double PLENTY = 4;

        /** What is left of a word's weight so many words away, from 0 on. */
        private static final double[] FADED = IntStream.range(0, 6 * (int) FADE)
                .mapToDouble(distance -> StrictMath.exp(-distance / FADE))
                .toArray();

        private final List<Token> words;
        private final List<Token> others;
        private final int[] partners;

        private Side(List<Token> words, List<Token> others, int[] partners) {
            this.words = words;
            this.others = others;
            this.partners = partners;
        }

        /** The words and marks of the claim. */
        public List<Token> words() {
            return words;
        }

        /** The place of the other claim's word that the i-th word corresponds to, or -1. */
        public int partner(int i) {
            return partners[i];
        }

        /** How much the i-th word tells: 0 for a function word, about 1 for a content word. */
        public double weight(int i) {
            return ContentWords.weight(words.get(i));
        }

        /** The place of the word that holds an offset into the source's text, or -1. */
        public int at(int offset) {
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).span().contains(offset)) {
                    return i;
                }
            }
            return -1;
        }

        /** The span from one word to another, both inclusive. */
        public Span span(int first, int last) {
            return words.get(first).span().hull(words.get(last).span());
        }

        /** The share of what the claim's words tell that the other claim tells too, 0..1. */
        public double share() {
            double all = 0;
            double shared = 0;
            for (int i = 0; i < partners.length; i++) {
                all += weight(i);
                shared += partners[i] >= 0 ? weight(i) : 0;
            }
            return all == 0 ? 0 : shared / all;
        }

        /**
         * How much of what both claims tell stands around a passage of this one, 0..1; a clause boundary makes words more
         * distant. The passage's own words don't count.
         *
         * @param passage a span of the source's text that overlaps the claim
         */
        public double nearness(Span passage) {
            int first = -1;
            int last = -1;
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).span().overlaps(passage)) {
                    first = first < 0 ? i : first;
                    last = i;
                }
            }
            if (first < 0) {
                return 0;
            }
            return Math.min(1, (around(first, -1) + around(last, 1)) / PLENTY);
        }

        private double around(int from, int step) {
            double sum = 0;
            int distance = 0;
            for (int i = from + step; i >= 0 && i < words.size() && distance < 4 * FADE; i += step) {
                distance += isBoundary(words.get(i)) ? (int) FADE : 1;
                if (partners[i] >= 0) {
                    sum += weight(i) * FADED[distance - 1];
                }
            }
            return sum;
        }

        private static boolean isBoundary(Token word) {
            return word.tag().equals("SCONJ")
                    || (word.tag().equals("PUNCT") && ",;:—–()--".contains(word.text()))
                    || word.lemma().equals("who")
                    || word.lemma().equals("which");
        }

        /** The words of the other claim that those of a passage of this one correspond to, from the first to the last. */
        public Optional<Span> counterpart(Span passage) {
            Optional<Span> found = Optional.empty();
            for (int i = 0; i < partners.length; i++) {
                if (partners[i] >= 0 && passage.overlaps(words.get(i).span())) {
                    Span other = others.get(partners[i]).span();
                    found = Optional.of(found.map(f -> f.hull(other)).orElse(other));
                }
            }
            return found;
        }
    }
}
