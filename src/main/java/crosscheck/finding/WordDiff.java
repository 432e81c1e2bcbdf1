package crosscheck.finding;

import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The difference of two passages, word by word: the longest common subsequence of their words (Hunt and McIlroy 1976),
 * where punctuation and house style don't count: case, spelling, contractions, numerals, abbreviations.
 *
 * <pre>{@code WordDiff.of("a very good call", "a good call").onlyA() // the span of "very"}</pre>
 */
public final class WordDiff {

    /** Above this many comparisons (two passages of 2,000 words) what the ends don't share counts as different. */
    private static final long MOST_CELLS = 4_000_000;

    private final List<Word> a;
    private final List<Word> b;
    private final int[] partner;

    private WordDiff(List<Word> a, List<Word> b) {
        this.a = Word.joined(a, b);
        this.b = Word.joined(b, a);
        this.partner = align(this.a, this.b);
    }

    /** A stretch that both have, or that one or both have instead: {@code a} and {@code b} are spans of the passages. */
    public record Part(boolean same, Span a, Span b) {}

    public static WordDiff of(CharSequence a, CharSequence b) {
        return new WordDiff(Word.of(a), Word.of(b));
    }

    /** How many words the first passage has. */
    public int sizeA() {
        return a.size();
    }

    public int sizeB() {
        return b.size();
    }

    /** How many words both have, in the same order. */
    public int shared() {
        int shared = 0;
        for (int p : partner) {
            shared += p >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** The runs of words that only the first passage has. */
    public List<Span> onlyA() {
        return parts().stream()
                .filter(p -> !p.same() && !p.a().isEmpty())
                .map(Part::a)
                .toList();
    }

    /** The runs of words that only the second passage has. */
    public List<Span> onlyB() {
        return parts().stream()
                .filter(p -> !p.same() && !p.b().isEmpty())
                .map(Part::b)
                .toList();
    }

    /** The passages from end to end, as parts that are the same and parts that differ, in turn. */
    public List<Part> parts() {
        return runs().stream()
                .map(run -> new Part(run.same(), span(run.a(), run.fromA()), span(run.b(), run.fromB())))
                .toList();
    }

    /**
     * The words of a part.
     *
     * @param fromA the offset after the word of {@code a} before it, or 0
     */
    record Run(boolean same, List<Word> a, int fromA, List<Word> b, int fromB) {}

    /** The same as {@link #parts()}, as words. */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            int fromA = i;
            int fromB = j;
            boolean same = i < a.size() && partner[i] == j;
            if (same) {
                while (i < a.size() && j < b.size() && partner[i] == j) {
                    i++;
                    j++;
                }
            } else {
                while (i < a.size() && partner[i] < 0) {
                    i++;
                }
                j = i < a.size() ? partner[i] : b.size();
            }
            runs.add(new Run(same, a.subList(fromA, i), end(a, fromA), b.subList(fromB, j), end(b, fromB)));
        }
        return runs;
    }

    List<Word> wordsA() {
        return a;
    }

    List<Word> wordsB() {
        return b;
    }

    private static int end(List<Word> words, int index) {
        return index == 0 ? 0 : words.get(index - 1).span().end();
    }

    private static Span span(List<Word> words, int at) {
        return words.isEmpty()
                ? new Span(at, at)
                : words.get(0).span().hull(words.get(words.size() - 1).span());
    }

    /** For each word of {@code a} the place of its partner in {@code b}, or -1. */
    private static int[] align(List<Word> a, List<Word> b) {
        int[] partner = new int[a.size()];
        Arrays.fill(partner, -1);
        int start = 0;
        int endA = a.size();
        int endB = b.size();
        while (start < endA && start < endB && same(a, start, b, start)) {
            partner[start] = start;
            start++;
        }
        while (endA > start && endB > start && same(a, endA - 1, b, endB - 1)) {
            partner[--endA] = --endB;
        }
        int rows = endA - start;
        int columns = endB - start;
        if ((long) rows * columns > MOST_CELLS) {
            return partner;
        }
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] = same(a, start + i, b, start + j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (same(a, start + i, b, start + j) && common[i][j] == common[i + 1][j + 1] + 1) {
                partner[start + i++] = start + j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return partner;
    }

    private static boolean same(List<Word> a, int i, List<Word> b, int j) {
        return a.get(i).same(b.get(j));
    }
}
