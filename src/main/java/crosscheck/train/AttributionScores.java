package crosscheck.train;

import crosscheck.claim.attribution.Attribution.Kind;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The counts of a corpus, for all attributions and for each kind, and the figures that follow from them. */
final class AttributionScores {

    private static final class Count {
        int gold;
        int found;
        int matched;
        int right;
        int withSpeaker;
        int speakerRight;
        long goldWords;
        long foundWords;
        long sharedWords;
        BitSet goldInArticle = new BitSet();
        BitSet foundInArticle = new BitSet();

        double relationF1() {
            return 2.0 * right / Math.max(1, gold + found);
        }

        double contentF1() {
            return 2.0 * sharedWords / Math.max(1, goldWords + foundWords);
        }
    }

    private final Count all = new Count();
    private final Map<Kind, Count> kinds = new EnumMap<>(Kind.class);

    AttributionScores() {
        for (Kind kind : Kind.values()) {
            kinds.put(kind, new Count());
        }
    }

    private Stream<Count> counts(Kind kind) {
        return Stream.of(all, kinds.get(kind));
    }

    void gold(Kind kind, BitSet content) {
        counts(kind).forEach(c -> {
            c.gold++;
            c.goldInArticle.or(content);
        });
    }

    void found(Kind kind, BitSet content) {
        counts(kind).forEach(c -> {
            c.found++;
            c.foundInArticle.or(content);
        });
    }

    void match(Kind kind, boolean hasSpeaker, boolean speakerRight) {
        counts(kind).forEach(c -> {
            c.matched++;
            c.right += speakerRight ? 1 : 0;
            c.withSpeaker += hasSpeaker ? 1 : 0;
            c.speakerRight += hasSpeaker && speakerRight ? 1 : 0;
        });
    }

    void endOfArticle() {
        Stream.concat(Stream.of(all), kinds.values().stream()).forEach(c -> {
            c.goldWords += c.goldInArticle.cardinality();
            c.foundWords += c.foundInArticle.cardinality();
            c.goldInArticle.and(c.foundInArticle);
            c.sharedWords += c.goldInArticle.cardinality();
            c.goldInArticle = new BitSet();
            c.foundInArticle = new BitSet();
        });
    }

    double relationF1() {
        return all.relationF1();
    }

    /** A table for people. */
    @Override
    public String toString() {
        StringBuilder table =
                new StringBuilder("kind       gold found  content F1  matched  relation P/R/F1    speaker\n");
        row(table, "all", all);
        kinds.forEach((kind, count) -> row(table, kind.label(), count));
        return table.toString();
    }

    private static void row(StringBuilder table, String name, Count c) {
        table.append(String.format(
                Locale.ROOT,
                "%-9s %5d %5d  %.3f       %.3f    %.3f %.3f %.3f  %.3f%n",
                name,
                c.gold,
                c.found,
                c.contentF1(),
                (double) c.matched / Math.max(1, c.gold),
                (double) c.right / Math.max(1, c.found),
                (double) c.right / Math.max(1, c.gold),
                c.relationF1(),
                (double) c.speakerRight / Math.max(1, c.withSpeaker)));
    }
}
