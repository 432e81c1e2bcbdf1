package crosscheck.report.page;

import crosscheck.align.ClaimGroup;
import crosscheck.align.GroupIndex;
import crosscheck.claim.Claim;
import crosscheck.claim.attribution.Attribution;
import crosscheck.finding.Excerpt;
import crosscheck.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who says what: a row a fact, a column an account.
 *
 * @param columns the accounts
 * @param wide whether there are too many columns for words in the cells
 */
public record Matrix(List<Column> columns, boolean wide, List<Row> rows) {

    private static final int MOST_COLUMNS_WITH_WORDS = 6;

    /** Two or three lines of the column. */
    private static final int LONGEST_FACT = 150;

    /** An account. */
    public record Column(String label, String href) {}

    /**
     * A fact.
     *
     * @param id the anchor
     * @param fact how the first account tells it that tells nothing else there, cut where it is long
     * @param order the place in the text, from 0
     * @param agreement the place by agreement, from 0: first what most accounts tell, and among those verbatim first
     * @param told such as "3 of 4"
     */
    public record Row(
            String id,
            String href,
            String fact,
            int order,
            int agreement,
            String told,
            String alike,
            List<Cell> cells,
            List<Passage> passages) {}

    /**
     * How an account tells a fact.
     *
     * @param css {@code quoted}, {@code paraphrased}, {@code fact}, {@code hedged} or {@code missing}
     * @param conflict whether the account contradicts another in it
     */
    public record Cell(String account, String css, String sign, String word, boolean conflict) {}

    static Matrix of(Story story) {
        List<Column> columns = new ArrayList<>();
        for (Source source : story.sources()) {
            columns.add(new Column(story.label(source), "#" + Anchor.account(columns.size())));
        }
        List<ClaimGroup> groups = story.comparison().alignment().groups();
        Map<String, Integer> agreement = byAgreement(groups);
        GroupIndex index = new GroupIndex(story.comparison().alignment());
        List<Row> rows = new ArrayList<>();
        for (ClaimGroup group : groups) {
            rows.add(row(story, group, index.best(group), rows.size(), agreement.get(group.id())));
        }
        return new Matrix(columns, columns.size() > MOST_COLUMNS_WITH_WORDS, rows);
    }

    private static Map<String, Integer> byAgreement(List<ClaimGroup> groups) {
        Map<String, Integer> ranks = new HashMap<>();
        groups.stream()
                .sorted(Comparator.comparing(Matrix::tellers, Comparator.reverseOrder())
                        .thenComparing(ClaimGroup::agreement))
                .forEach(group -> ranks.put(group.id(), ranks.size()));
        return ranks;
    }

    private static long tellers(ClaimGroup group) {
        return group.claims().stream().map(c -> c.source().id()).distinct().count();
    }

    private static Row row(Story story, ClaimGroup group, Claim best, int order, int agreement) {
        List<Cell> cells = story.sources().stream()
                .map(source -> cell(story, source, group))
                .toList();
        return new Row(
                Anchor.fact(group.id()),
                "#" + Anchor.fact(group.id()),
                Excerpt.plain(Speech.words(best), LONGEST_FACT),
                order,
                agreement,
                tellers(group) + " of " + cells.size(),
                switch (group.agreement()) {
                    case VERBATIM -> "word for word";
                    case PARAPHRASE -> "the same in other words";
                    case PARTIAL -> "in part";
                },
                cells,
                group.claims().stream().map(c -> Passage.plain(story, c)).toList());
    }

    private static Cell cell(Story story, Source source, ClaimGroup group) {
        List<Claim> claims = group.claims().stream()
                .filter(c -> c.source().id().equals(source.id()))
                .toList();
        String label = story.label(source);
        boolean conflict = claims.stream().anyMatch(c -> story.isInConflict(c, group));
        if (claims.isEmpty()) {
            return new Cell(label, "missing", "–", "missing", false);
        }
        if (claims.stream().allMatch(c -> !Speech.hedge(c).isEmpty())) {
            return new Cell(label, "hedged", "?", "hedged", conflict);
        }
        if (claims.stream().anyMatch(Matrix::isQuoted)) {
            return new Cell(label, "quoted", "“", "quoted", conflict);
        }
        return claims.stream().anyMatch(c -> c.attribution().isPresent())
                ? new Cell(label, "paraphrased", "≈", "paraphrased", conflict)
                : new Cell(label, "fact", "●", "told as fact", conflict);
    }

    private static boolean isQuoted(Claim claim) {
        return claim.attribution()
                .map(a -> a.kind() != Attribution.Kind.INDIRECT)
                .orElse(false);
    }
}
