package crosscheck.claim.attribution;

import crosscheck.source.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A speaker described by whom it speaks for: "a White House statement", "Putin's spokesman", "aides to Mr. Trump".
 *
 * @param principal the one spoken for, as the text names it ("White House", "Putin", "Mr. Trump")
 * @param kind how it speaks
 */
record Mouthpiece(String principal, Kind kind) {

    /** How one speaks for another. */
    enum Kind {
        /** Openly: a spokesman, a statement. What it says is the principal's word. */
        OFFICIAL,
        /** Without a name of its own: aides, officials. */
        UNNAMED,
        /** As a body of its own: a campaign, an administration. */
        GROUP
    }

    /** A speaker of more words is a sentence that was taken for one. */
    private static final int MOST_WORDS = 24;

    private static final WordList FILE = WordList.read("/crosscheck/claim/mouthpieces.txt");
    private static final Set<String> OFFICIAL = FILE.words("official");
    private static final Set<String> UNNAMED = FILE.words("unnamed");
    private static final Set<String> GROUP = FILE.words("group");
    private static final Set<String> LINK = FILE.words("link");
    private static final Set<String> MODIFIER = FILE.words("modifier");
    private static final Map<String, List<String>> TITLES = FILE.entries("title");

    /** Reads a speaker's words; empty where they name nobody spoken for. */
    static Optional<Mouthpiece> parse(String phrase) {
        List<String> words = List.of(withSimpleTitles(phrase).strip().split("\\s+"));
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        for (int i = 0; i < words.size(); i++) {
            Optional<Kind> kind = kind(words.get(i));
            if (kind.isPresent()) {
                int head = i;
                Optional<String> principal = before(words, head).or(() -> after(words, head + 1));
                if (principal.isPresent()) {
                    return Optional.of(new Mouthpiece(principal.get(), kind.get()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The kind of a word that stands for a mouthpiece; empty for other words. With a capital letter only the groups are:
     * "the Trump Campaign" speaks for Mr. Trump, but "Post" is part of a newspaper's name.
     */
    static Optional<Kind> kind(String word) {
        String lower = bare(word).toLowerCase(Locale.ROOT);
        if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
            return GROUP.contains(lower) ? Optional.of(Kind.GROUP) : Optional.empty();
        }
        if (OFFICIAL.contains(lower)) {
            return Optional.of(Kind.OFFICIAL);
        }
        if (UNNAMED.contains(lower)) {
            return Optional.of(Kind.UNNAMED);
        }
        return GROUP.contains(lower) ? Optional.of(Kind.GROUP) : Optional.empty();
    }

    private static boolean isCapital(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    private static String firstWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    private static String small(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** With a small letter at a sentence's start, and with each title of several words as one word. */
    private static String withSimpleTitles(String phrase) {
        String text = isCapital(phrase) && kind(small(firstWord(phrase))).isPresent() ? small(phrase) : phrase;
        for (Map.Entry<String, List<String>> title : TITLES.entrySet()) {
            text = text.replace(title.getKey(), title.getValue().get(0));
        }
        return text;
    }

    /** The capitalised words before a mouthpiece word: "senior [White House] officials", "[Putin]'s chief spokesman". */
    private static Optional<String> before(List<String> words, int head) {
        int end = head;
        while (end > 0 && !isCapitalised(words.get(end - 1))) {
            end--;
        }
        boolean adjacent = end == head;
        if (end == 0 || (!adjacent && !isPossessive(words.get(end - 1)))) {
            return Optional.empty();
        }
        int start = end;
        while (start > 0 && isPartOfName(words, start - 1)) {
            start--;
        }
        return name(words.subList(start, end));
    }

    /** The capitalised words after a mouthpiece word and a link: "a spokesman for the [Justice Department]". */
    private static Optional<String> after(List<String> words, int from) {
        int start = from;
        while (start < words.size() && LINK.contains(words.get(start))) {
            start++;
        }
        if (start == from) {
            return Optional.empty();
        }
        while (start < words.size() && !isCapitalised(words.get(start))) {
            start++;
        }
        int end = start;
        while (end < words.size() && isPartOfName(words, end)) {
            end++;
            if (words.get(end - 1).endsWith(",") || isPossessive(words.get(end - 1))) {
                break;
            }
        }
        return name(words.subList(start, end));
    }

    private static boolean isPartOfName(List<String> words, int i) {
        String word = words.get(i);
        boolean joins = ("of".equals(word) || "and".equals(word) || "for".equals(word) || "the".equals(word))
                && i > 0
                && i + 1 < words.size()
                && isCapitalised(words.get(i + 1))
                && (isCapitalised(words.get(i - 1)) || "of".equals(words.get(i - 1)));
        return isCapitalised(word) || joins;
    }

    private static Optional<String> name(List<String> words) {
        List<String> rest = new ArrayList<>(words);
        while (!rest.isEmpty() && MODIFIER.contains(rest.get(0).toLowerCase(Locale.ROOT))) {
            rest.remove(0);
        }
        String name = bare(String.join(" ", rest));
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.codePointAt(0))
                && kind(word).isEmpty();
    }

    private static boolean isPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("’s") || word.endsWith("s'") || word.endsWith("s’");
    }

    /** A word without the possessive and the marks at its end. */
    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && ",;:\"'’”)".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        String text = word.substring(0, end);
        return text.endsWith("'s") || text.endsWith("’s") ? text.substring(0, text.length() - 2) : text;
    }
}
