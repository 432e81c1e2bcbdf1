package crosscheck.finding;

import crosscheck.claim.text.Token;
import crosscheck.claim.text.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Which words of two passages correspond: the same lemma or stem (Porter 1980), the same number, or near synonyms. Each word
 * has one partner at most; of several candidates the one whose neighbours correspond too.
 */
final class WordPairs {

    /** Passages longer than this are no sentences; what is behind is left without partners. */
    private static final int LONGEST = 400;

    private static final double SAME = 1.0;
    private static final double RELATED = 0.9;
    private static final double SYNONYM = 0.7;

    /** A neighbour that corresponds too counts so much, up to {@link #REACH} words away. */
    private static final double NEIGHBOUR = 0.25;

    private static final int REACH = 3;

    private static final Map<String, Set<Integer>> SYNONYMS = synonyms();

    private record Candidate(int a, int b, double score) {}

    private WordPairs() {}

    /** For each word of {@code a} the place of its partner in {@code b}, or -1. */
    static int[] of(List<Token> a, List<Token> b) {
        int rows = Math.min(a.size(), LONGEST);
        int columns = Math.min(b.size(), LONGEST);
        double[][] likeness = likeness(a, b, rows, columns);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                if (likeness[i][j] > 0) {
                    candidates.add(new Candidate(i, j, likeness[i][j] + context(likeness, i, j)));
                }
            }
        }
        // of two equally good, the one that keeps the order of the words
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparingInt(c -> Math.abs(c.a() * columns - c.b() * rows))
                .thenComparingInt(Candidate::a)
                .thenComparingInt(Candidate::b));
        int[] partner = new int[a.size()];
        Arrays.fill(partner, -1);
        Set<Integer> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (partner[candidate.a()] < 0 && taken.add(candidate.b())) {
                partner[candidate.a()] = candidate.b();
            }
        }
        return partner;
    }

    private static double[][] likeness(List<Token> a, List<Token> b, int rows, int columns) {
        PorterStemmer stemmer = new PorterStemmer();
        List<Entry> entriesA =
                a.subList(0, rows).stream().map(t -> Entry.of(t, stemmer)).toList();
        List<Entry> entriesB =
                b.subList(0, columns).stream().map(t -> Entry.of(t, stemmer)).toList();
        double[][] likeness = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            Entry entry = entriesA.get(i);
            for (int j = 0; entry.isWord() && j < columns; j++) {
                likeness[i][j] = likeness(entry, entriesB.get(j));
            }
        }
        return likeness;
    }

    /**
     * What is asked of a word again and again.
     *
     * @param synonyms the numbers of the sets of synonyms that it is in
     */
    private record Entry(
            String stem, String lemma, boolean isWord, boolean isContent, boolean isName, Set<Integer> synonyms) {

        static Entry of(Token token, PorterStemmer stemmer) {
            String word = token.text().toLowerCase(Locale.ROOT).replace(".", "").replace(",", "");
            String stem = word.length() <= 3 ? word : stemmer.stem(word);
            return new Entry(
                    stem,
                    token.lemma(),
                    !stem.isEmpty() && Character.isLetterOrDigit(stem.codePointAt(0)),
                    ContentWords.is(token),
                    token.tag().equals("PROPN"),
                    SYNONYMS.getOrDefault(token.lemma(), Set.of()));
        }
    }

    private static double likeness(Entry a, Entry b) {
        if (b.stem().isEmpty()) {
            return 0;
        }
        if (a.stem().equals(b.stem()) || (a.isContent() && a.lemma().equals(b.lemma()))) {
            return SAME;
        }
        if (!a.isContent() || !b.isContent()) {
            return 0;
        }
        if (isDerived(a.stem(), b.stem())) {
            return RELATED;
        }
        if (a.isName() || b.isName() || a.synonyms().isEmpty() || b.synonyms().isEmpty()) {
            return 0;
        }
        return a.synonyms().stream().anyMatch(b.synonyms()::contains) ? SYNONYM : 0;
    }

    /** "Russia" and "Russian", "indict" and "indictment": one stem is the other and a short ending. */
    private static boolean isDerived(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        return shorter >= 5 && Math.abs(a.length() - b.length()) <= 4 && (a.startsWith(b) || b.startsWith(a));
    }

    private static double context(double[][] likeness, int i, int j) {
        double context = 0;
        for (int di = -REACH; di <= REACH; di++) {
            double best = 0;
            for (int dj = -REACH; dj <= REACH; dj++) {
                boolean inside = i + di >= 0 && i + di < likeness.length && j + dj >= 0 && j + dj < likeness[0].length;
                if (inside && di != 0 && dj != 0 && Integer.signum(di) == Integer.signum(dj)) {
                    best = Math.max(best, likeness[i + di][j + dj] / (1 + Math.abs(di - dj)));
                }
            }
            context += best;
        }
        return NEIGHBOUR * context;
    }

    private static Map<String, Set<Integer>> synonyms() {
        Map<String, Set<Integer>> sets = new HashMap<>();
        List<List<String>> rows = WordTable.rows("/crosscheck/finding/synonyms.txt");
        for (int set = 0; set < rows.size(); set++) {
            for (String word : rows.get(set)) {
                sets.computeIfAbsent(word, w -> new HashSet<>()).add(set);
            }
        }
        return Collections.unmodifiableMap(sets);
    }
}
