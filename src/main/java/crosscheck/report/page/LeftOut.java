package crosscheck.report.page;

import crosscheck.align.ClaimGroup;
import crosscheck.claim.Claim;
import crosscheck.finding.Finding;
import crosscheck.source.Block;
import crosscheck.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one account leaves out and what it alone tells, each with the weightiest first and the rest to fold.
 *
 * @param label the account
 */
public record LeftOut(
        String label, String href, List<Item> missing, List<Item> moreMissing, List<Item> alone, List<Item> moreAlone) {

    private static final int SHOWN = 5;

    private static final int FEWEST_WORDS = 5;

    private static final int FEWEST_WORDS_OF_A_PART = 3;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}'\u2019]+");

    private static final Pattern LINK = Pattern.compile("\\b[\\w.-]+\\.(?:com|org|net|co)/\\w");

    /**
     * A statement.
     *
     * @param id the anchor of the finding; empty where the finding stands elsewhere on the page
     * @param href the statement in its text, or the fact in the matrix
     * @param tellers the accounts that tell it; empty where this account alone does
     */
    public record Item(String id, String href, String text, String tellers, Gravity gravity) {}

    /** Of every account; a finding that has a card keeps its anchor there. */
    static List<LeftOut> of(Story story, Cards cards) {
        Set<String> anchored = new HashSet<>(cards.byFinding().keySet());
        List<LeftOut> all = new ArrayList<>();
        for (Source source : story.sources()) {
            List<Item> missing = new ArrayList<>();
            for (Finding finding : missing(story, source)) {
                String fact = story.group(finding)
                        .map(ClaimGroup::id)
                        .map(Anchor::fact)
                        .orElse(Anchor.claim(finding.claims().get(0)));
                missing.add(item(story, finding, anchored.add(finding.id()), fact));
            }
            all.add(of(story, source, missing));
        }
        return all;
    }

    /** Of one account on a page without cards for what is left out and without the matrix: links go to the text. */
    static LeftOut of(Story story, Source source) {
        List<Item> missing = missing(story, source).stream()
                .map(f -> item(story, f, true, Anchor.claim(f.claims().get(0))))
                .toList();
        return of(story, source, missing);
    }

    private static LeftOut of(Story story, Source source, List<Item> missing) {
        Map<Boolean, List<Claim>> byFragment = story.account(source).claims().stream()
                .filter(c -> !story.isShared(c) && !isHeading(c) && !isScrap(c))
                .collect(Collectors.partitioningBy(LeftOut::isFragment));
        List<Item> alone = Stream.concat(byFragment.get(false).stream(), byFragment.get(true).stream())
                .map(c -> new Item("", "#" + Anchor.claim(c), Speech.words(c), "", null))
                .toList();
        return new LeftOut(
                story.label(source),
                "#" + Anchor.account(story.place(source)),
                first(missing),
                rest(missing),
                first(alone),
                rest(alone));
    }

    private static List<Finding> missing(Story story, Source source) {
        return story.comparison().findings().stream()
                .filter(f -> f.accepted().isEmpty() && misses(f, source))
                .toList();
    }

    /** How many statements the account alone makes. */
    int aloneCount() {
        return alone.size() + moreAlone.size();
    }

    private static Item item(Story story, Finding finding, boolean anchor, String target) {
        String tellers = finding.claims().stream()
                .map(c -> story.label(c.source()))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Item(
                anchor ? Anchor.finding(finding) : "",
                "#" + target,
                Speech.words(finding.claims().get(0)),
                tellers,
                Gravity.of(finding.severity()));
    }

    private static boolean misses(Finding finding, Source source) {
        return finding.missing().stream().anyMatch(s -> s.id().equals(source.id()));
    }

    /** A heading sums up what the text tells: that no other account has it says nothing. */
    static boolean isHeading(Claim claim) {
        Block.Kind kind = claim.sentence().block().kind();
        return kind == Block.Kind.TITLE || kind == Block.Kind.HEADING;
    }

    /** A word or two that were left when a sentence was parted: "which", "and later". */
    private static boolean isScrap(Claim claim) {
        return !claim.span().equals(claim.sentence().span()) && words(claim) < FEWEST_WORDS_OF_A_PART;
    }

    /** A dateline or the rest of a sentence tells little by itself; it stands after the others. */
    private static boolean isFragment(Claim claim) {
        return words(claim) < FEWEST_WORDS || LINK.matcher(claim.text()).find();
    }

    private static long words(Claim claim) {
        return NO_LETTERS
                .splitAsStream(claim.text())
                .filter(word -> !word.isEmpty())
                .count();
    }

    private static List<Item> first(List<Item> items) {
        return items.subList(0, Math.min(SHOWN, items.size()));
    }

    private static List<Item> rest(List<Item> items) {
        return items.subList(Math.min(SHOWN, items.size()), items.size());
    }
}
