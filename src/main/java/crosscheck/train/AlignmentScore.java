package crosscheck.train;

import crosscheck.align.Alignment;
import crosscheck.align.ClaimGroup;
import crosscheck.align.Match;
import crosscheck.claim.Claim;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How well stories were aligned: precision, recall and F1 over annotated sentence pairs, as score_alignment.py has them. */
public final class AlignmentScore {

    private static final double SURE = 0.6;
    private static final int BANDS = 10;

    private final Count pairs = new Count();
    private final Count sure = new Count();
    private final Count groups = new Count();
    private final int[] bandFound = new int[BANDS];
    private final int[] bandRight = new int[BANDS];
    private int same;
    private int sameFound;

    private static final class Count {
        private int right;
        private int found;
        private int gold;

        void add(Set<String> have, Set<String> want) {
            found += have.size();
            gold += want.size();
            right += (int) have.stream().filter(want::contains).count();
        }

        String line(String name) {
            double precision = (double) right / Math.max(1, found);
            double recall = (double) right / Math.max(1, gold);
            double f1 = 2.0 * right / Math.max(1, found + gold);
            return String.format(
                    Locale.ROOT, "%-14s %5d %5d  P %.3f R %.3f F1 %.3f", name, gold, found, precision, recall, f1);
        }
    }

    void add(AlignmentStory story, Alignment alignment) {
        Map<String, Double> scores = new HashMap<>();
        for (Match match : alignment.matches()) {
            story.keys(match.a(), match.b()).forEach(k -> scores.merge(k, match.score(), Math::max));
        }
        pairs.add(scores.keySet(), story.gold());
        Set<String> surest = new HashSet<>();
        scores.forEach((key, score) -> {
            if (score >= SURE) {
                surest.add(key);
            }
            int band = Math.min(BANDS - 1, (int) (score * BANDS));
            bandFound[band]++;
            bandRight[band] += story.gold().contains(key) ? 1 : 0;
        });
        sure.add(surest, story.gold());
        same += story.same().size();
        sameFound += (int) story.same().stream().filter(scores::containsKey).count();
        Set<String> grouped = new HashSet<>();
        for (ClaimGroup group : alignment.groups()) {
            for (Claim a : group.claims()) {
                for (Claim b : group.claims()) {
                    if (!a.source().equals(b.source())) {
                        grouped.addAll(story.keys(a, b));
                    }
                }
            }
        }
        groups.add(grouped, story.gold());
    }

    /** The figures, a line each: gold, found, precision, recall and F1; then how often each band of scores is right. */
    public String table() {
        StringBuilder table = new StringBuilder();
        table.append(pairs.line("pairs")).append('\n');
        table.append(sure.line("score >= 0.6")).append('\n');
        table.append(groups.line("groups")).append('\n');
        table.append(String.format(
                Locale.ROOT, "%-14s %5d        R %.3f%n", "same", same, (double) sameFound / Math.max(1, same)));
        for (int band = 0; band < BANDS; band++) {
            if (bandFound[band] > 0) {
                table.append(String.format(
                        Locale.ROOT,
                        "%.1f to %.1f     %5d        right %.3f%n",
                        band / (double) BANDS,
                        (band + 1) / (double) BANDS,
                        bandFound[band],
                        (double) bandRight[band] / bandFound[band]));
            }
        }
        return table.toString();
    }
}
