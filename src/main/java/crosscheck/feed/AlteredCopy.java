package crosscheck.feed;

import crosscheck.source.Block;
import crosscheck.source.Source;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a copy that prints an article as it is, shortened or with lines of its own, from one that words a paragraph of it
 * otherwise, perhaps with another figure.
 */
final class AlteredCopy {

    /** Paragraphs that share this part of the shorter one's words are two versions of one. */
    private static final double SAME_PARAGRAPH = 0.5;

    private AlteredCopy() {}

    /** Whether a paragraph of the copy is another version of one of the article. */
    static boolean is(Source copy, Source article) {
        Set<String> own = paragraphs(copy);
        Set<String> others = paragraphs(article);
        Set<String> left = new LinkedHashSet<>(others);
        left.removeAll(own);
        own.removeAll(others);
        return own.stream().anyMatch(paragraph -> left.stream().anyMatch(other -> isVersion(paragraph, other)));
    }

    private static boolean isVersion(String paragraph, String other) {
        Set<String> words = words(paragraph);
        Set<String> others = words(other);
        int shorter = Math.min(words.size(), others.size());
        words.retainAll(others);
        return shorter > 0 && words.size() >= SAME_PARAGRAPH * shorter;
    }

    private static Set<String> words(String paragraph) {
        return new HashSet<>(List.of(paragraph.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private static Set<String> paragraphs(Source source) {
        Set<String> paragraphs = new LinkedHashSet<>();
        for (Block block : source.blocks()) {
            if (block.kind().isProse() && block.kind() != Block.Kind.TITLE) {
                paragraphs.add(block.span().of(source.text()).strip());
            }
        }
        return paragraphs;
    }
}
