package crosscheck.train;

import crosscheck.claim.attribution.Attribution;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds the attributions found in an article against those that people marked, in the way of {@code score_attribution.py}:
 * a found one is matched to a marked one where their contents share half their words or more, one to one, the best first;
 * it is right where at least half of its speaker's words are in the marked speaker, or neither has one.
 */
final class AttributionScorer {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:['’][\\p{L}\\p{N}_]+)?");
    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");
    private static final Pattern QUOTED = Pattern.compile("[\"“”][^\"“”]*+(?:[\"“”]|\\z)|‘[^‘’]{12,}+’");

    private final List<Span> words = new ArrayList<>();
    private final List<Span> quoted = new ArrayList<>();
    private final List<GoldAttribution> gold;
    private final List<Attribution> found;
    private final List<BitSet> goldContent;
    private final List<BitSet> foundContent;
    private final int[] matchOfGold;
    private final int[] matchOfFound;

    AttributionScorer(String text, List<GoldAttribution> gold, List<Attribution> found) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        quotations(text);
        this.gold = gold;
        this.found = found;
        this.goldContent = gold.stream().map(g -> covered(g.content())).toList();
        this.foundContent = found.stream().map(f -> covered(f.content())).toList();
        this.matchOfGold = new int[gold.size()];
        this.matchOfFound = new int[found.size()];
        match();
    }

    private void quotations(String text) {
        int start = 0;
        for (String paragraph : PARAGRAPH.split(text, -1)) {
            start = text.indexOf(paragraph, start);
            Matcher matcher = QUOTED.matcher(paragraph);
            while (matcher.find()) {
                quoted.add(new Span(start + matcher.start(), start + matcher.end()));
            }
            start += paragraph.length();
        }
    }

    private BitSet covered(List<Span> spans) {
        BitSet covered = new BitSet();
        for (Span span : spans) {
            int low = 0;
            int high = words.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (words.get(middle).end() > span.start()) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            for (int i = low; i < words.size() && words.get(i).start() < span.end(); i++) {
                covered.set(i);
            }
        }
        return covered;
    }

    private record Pair(double jaccard, int gold, int found) {}

    private void match() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            matchOfGold[i] = -1;
            for (int j = 0; j < found.size(); j++) {
                double jaccard = jaccard(goldContent.get(i), foundContent.get(j));
                if (jaccard >= 0.5) {
                    pairs.add(new Pair(jaccard, i, j));
                }
            }
        }
        java.util.Arrays.fill(matchOfFound, -1);
        pairs.sort(Comparator.comparingDouble(Pair::jaccard)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found)
                .reversed());
        for (Pair pair : pairs) {
            if (matchOfGold[pair.gold()] < 0 && matchOfFound[pair.found()] < 0) {
                matchOfGold[pair.gold()] = pair.found();
                matchOfFound[pair.found()] = pair.gold();
            }
        }
    }

    private static double jaccard(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int shared = both.cardinality();
        return shared == 0 ? 0 : (double) shared / (a.cardinality() + b.cardinality() - shared);
    }

    /** Whether the found attribution is a marked one, with its speaker. */
    boolean isRight(int foundIndex) {
        return matchOfFound[foundIndex] >= 0 && speakerIsRight(matchOfFound[foundIndex], foundIndex);
    }

    /** {@link #isRight} of each found attribution. */
    List<Boolean> right() {
        List<Boolean> right = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            right.add(isRight(i));
        }
        return right;
    }

    private boolean speakerIsRight(int goldIndex, int foundIndex) {
        BitSet marked = covered(gold.get(goldIndex).speaker());
        BitSet mine = found.get(foundIndex)
                .speaker()
                .map(s -> covered(List.of(s.span())))
                .orElseGet(BitSet::new);
        if (marked.isEmpty()) {
            return mine.isEmpty();
        }
        BitSet both = (BitSet) mine.clone();
        both.and(marked);
        return !mine.isEmpty() && 2 * both.cardinality() >= mine.cardinality();
    }

    Attribution.Kind kind(List<Span> content) {
        long total = 0;
        long inside = 0;
        for (Span span : content) {
            total += span.length();
            inside += quoted.stream().mapToLong(span::overlap).sum();
        }
        double share = (double) inside / Math.max(1, total);
        return share > 0.9
                ? Attribution.Kind.DIRECT
                : share > 0.05 ? Attribution.Kind.MIXED : Attribution.Kind.INDIRECT;
    }

    /** Adds this article's counts to those of the corpus. */
    void addTo(AttributionScores scores) {
        for (int i = 0; i < gold.size(); i++) {
            Attribution.Kind kind = kind(gold.get(i).content());
            scores.gold(kind, goldContent.get(i));
            if (matchOfGold[i] >= 0) {
                boolean hasSpeaker = !covered(gold.get(i).speaker()).isEmpty();
                scores.match(kind, hasSpeaker, speakerIsRight(i, matchOfGold[i]));
            }
        }
        for (int j = 0; j < found.size(); j++) {
            int match = matchOfFound[j];
            scores.found(
                    kind(match >= 0 ? gold.get(match).content() : found.get(j).content()), foundContent.get(j));
        }
        scores.endOfArticle();
    }
}
