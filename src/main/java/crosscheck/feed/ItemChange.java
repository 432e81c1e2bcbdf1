package crosscheck.feed;

import crosscheck.finding.Excerpt;
import crosscheck.source.Block;
import crosscheck.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is other in a new version of an item, in one line for an editor. */
final class ItemChange {

    private ItemChange() {}

    static String between(Source before, Source after) {
        List<String> changes = new ArrayList<>();
        if (!before.title().equals(after.title())) {
            changes.add("the title " + Excerpt.quoted(before.title()) + " is now " + Excerpt.quoted(after.title()));
        }
        List<String> taken = paragraphs(before);
        List<String> added = paragraphs(after);
        List<String> old = List.copyOf(taken);
        added.forEach(taken::remove);
        old.forEach(added::remove);
        int rewritten = Math.min(taken.size(), added.size());
        if (rewritten > 0) {
            changes.add(words(taken.get(0), added.get(0)));
        }
        count(rewritten - 1, "more", "rewritten").ifPresent(changes::add);
        count(added.size() - rewritten, "", "added").ifPresent(changes::add);
        count(taken.size() - rewritten, "", "taken out").ifPresent(changes::add);
        return changes.isEmpty() ? "only its layout" : String.join("; ", changes);
    }

    private static Optional<String> count(int number, String more, String what) {
        if (number <= 0) {
            return Optional.empty();
        }
        String noun = number == 1 ? "paragraph" : "paragraphs";
        return Optional.of(number + (more.isEmpty() ? " " : " " + more + " ") + noun + " " + what);
    }

    private static List<String> paragraphs(Source source) {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : source.blocks()) {
            if (block.kind() != Block.Kind.TITLE) {
                paragraphs.add(block.span().of(source.text()).strip());
            }
        }
        return paragraphs;
    }

    /** The words that differ, between those that the two paragraphs begin and end with, and two words around them. */
    private static String words(String before, String after) {
        List<String> a = List.of(before.split("\\s+"));
        List<String> b = List.of(after.split("\\s+"));
        int shorter = Math.min(a.size(), b.size());
        int start = 0;
        while (start < shorter && a.get(start).equals(b.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.get(a.size() - 1 - end).equals(b.get(b.size() - 1 - end))) {
            end++;
        }
        return part(a, start, end) + " is now " + part(b, start, end);
    }

    private static String part(List<String> words, int start, int end) {
        int from = Math.max(0, start - 2);
        int to = Math.min(words.size(), words.size() - end + 2);
        return Excerpt.quoted(String.join(" ", words.subList(from, to)));
    }
}
