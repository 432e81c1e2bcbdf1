package crosscheck.finding;

import crosscheck.claim.text.Token;
import crosscheck.claim.text.WordTable;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Sets of words that mean one thing and sound different, and where they stand in a sentence. */
final class TermSets {

    private static final String SHIPPED = "/crosscheck/finding/terms.txt";

    private final Map<String, List<Term>> byFirstWord = new HashMap<>();
    private int sets;

    /**
     * The sets that ship and those of the user.
     *
     * @param more sets of words or phrases, each of another connotation
     */
    TermSets(List<List<String>> more) {
        WordTable.rows(SHIPPED).forEach(this::add);
        more.forEach(this::add);
    }

    private void add(List<String> set) {
        for (int shade = 0; shade < set.size(); shade++) {
            for (String phrase : set.get(shade).split(",", -1)) {
                List<Set<String>> words = Arrays.stream(
                                phrase.strip().toLowerCase(Locale.ROOT).split("[\\s-]+", -1))
                        .filter(word -> !word.isEmpty())
                        .map(TermSets::forms)
                        .toList();
                if (!words.isEmpty()) {
                    Term term = new Term(sets, shade, words);
                    words.get(0)
                            .forEach(first -> byFirstWord
                                    .computeIfAbsent(first, f -> new ArrayList<>())
                                    .add(term));
                }
            }
        }
        sets++;
    }

    /** The terms in some tokens, in order; where two start at one token, the longer one first. */
    List<Mention> mentions(List<Token> tokens) {
        List<Token> words = tokens.stream().flatMap(TermSets::parts).toList();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Set<Term> here = new LinkedHashSet<>();
            for (String key : keys(words.get(i))) {
                here.addAll(byFirstWord.getOrDefault(key, List.of()));
            }
            for (Term term : here) {
                if (term.matches(words, i)) {
                    Span span = words.get(i)
                            .span()
                            .hull(words.get(i + term.words().size() - 1).span());
                    mentions.add(new Mention(term.set(), term.shade(), span));
                }
            }
        }
        return mentions;
    }

    /** A hyphenated word counts as its parts. */
    private static Stream<Token> parts(Token token) {
        if (token.text().indexOf('-') <= 0) {
            return Stream.of(token);
        }
        List<Token> parts = new ArrayList<>();
        int at = 0;
        for (String part : token.text().split("-", -1)) {
            if (!part.isEmpty()) {
                int start = token.span().start() + at;
                String lower = part.toLowerCase(Locale.ROOT);
                parts.add(new Token(new Span(start, start + part.length()), part, token.tag(), lower));
            }
            at += part.length() + 1;
        }
        return parts.stream();
    }

    /** A word as users may write it, and as a dictionary would: "migrants", "migrant". */
    private static Set<String> forms(String word) {
        Set<String> forms = new TreeSet<>(Set.of(word));
        if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")) {
            forms.add(word.substring(0, word.length() - 1));
            if (word.endsWith("ies")) {
                forms.add(word.substring(0, word.length() - 3) + "y");
            }
        }
        return forms;
    }

    /** What a token may stand under in the sets: its lemma, and, since lemmas are guessed, itself without its ending. */
    private static Set<String> keys(Token token) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        Set<String> keys = new LinkedHashSet<>(List.of(token.lemma(), lower));
        int length = lower.length();
        if (length > 4 && lower.endsWith("ed")) {
            keys.add(lower.substring(0, length - 1));
            keys.add(lower.substring(0, length - 2));
        } else if (length > 5 && lower.endsWith("ing")) {
            keys.add(lower.substring(0, length - 3));
            keys.add(lower.substring(0, length - 3) + "e");
        } else if (length > 4 && lower.endsWith("men")) {
            keys.add(lower.substring(0, length - 2) + "an");
        } else {
            keys.addAll(forms(lower));
        }
        return keys;
    }

    /**
     * A term where it stands.
     *
     * @param set the set it is of
     * @param shade its connotation: words of one set and shade don't differ
     */
    record Mention(int set, int shade, Span span) {}

    private record Term(int set, int shade, List<Set<String>> words) {

        boolean matches(List<Token> tokens, int at) {
            if (at + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (keys(tokens.get(at + i)).stream().noneMatch(words.get(i)::contains)) {
                    return false;
                }
            }
            return true;
        }
    }
}
