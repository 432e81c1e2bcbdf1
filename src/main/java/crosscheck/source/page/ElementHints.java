package crosscheck.source.page;

import crosscheck.source.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the names of an element's class and id say of its text. Names are taken apart into words at hyphens, underscores
 * and humps, and looked up in lists of words. One is made for each page, since it keeps what it has looked up.
 */
final class ElementHints {

    /** What a name can say. */
    enum Hint {
        /** The article's text is in here. */
        BODY("body.txt"),
        /** This is not the article's text. */
        NOISE("noise.txt"),
        /** This is not the article's text even where it is most of the page's prose. */
        STRONG_NOISE("strong-noise.txt"),
        /** This is not shown. */
        UNSEEN("unseen.txt");

        private final String file;

        Hint(String file) {
            this.file = file;
        }
    }

    /** "has-sidebar" says that there is one elsewhere. */
    private static final Set<String> ELSEWHERE = Set.of("has", "no", "not", "with", "without", "hide");

    /** The longest entry of the lists. */
    private static final int MAX_WORDS = 3;

    /** A class attribute that is longer is made by a program, not by somebody who names things. */
    private static final int MAX_NAME_LENGTH = 400;

    private static final Map<Hint, Set<String>> WORDS = new EnumMap<>(Hint.class);

    static {
        for (Hint hint : Hint.values()) {
            WORDS.put(hint, read(hint.file));
        }
    }

    private final Map<String, EnumSet<Hint>> known = new HashMap<>();

    boolean says(Element element, Hint hint) {
        return hints(element.className()).contains(hint) || hints(element.id()).contains(hint);
    }

    private EnumSet<Hint> hints(String name) {
        return known.computeIfAbsent(name, ElementHints::lookUp);
    }

    private static EnumSet<Hint> lookUp(String name) {
        EnumSet<Hint> hints = EnumSet.noneOf(Hint.class);
        if (name.isBlank() || name.length() > MAX_NAME_LENGTH) {
            return hints;
        }
        List<String> words = words(name);
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && ELSEWHERE.contains(words.get(i - 1))) {
                continue;
            }
            StringBuilder run = new StringBuilder();
            for (int j = i; j < words.size() && j < i + MAX_WORDS; j++) {
                String entry = run.append(run.isEmpty() ? "" : "-")
                        .append(words.get(j))
                        .toString();
                WORDS.forEach((hint, entries) -> {
                    if (entries.contains(entry)) {
                        hints.add(hint);
                    }
                });
            }
        }
        return hints;
    }

    /** "relatedLinks_box" is "related", "links" and "box". */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            boolean letter = Character.isLetterOrDigit(c);
            boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if ((!letter || hump) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (letter) {
                word.append(Character.toLowerCase(c));
            }
        }
        return words;
    }

    private static Set<String> read(String file) {
        Set<String> words = new HashSet<>();
        WordList.read("/crosscheck/source/page/" + file)
                .lines()
                .forEach(line -> words.add(line.toLowerCase(Locale.ROOT)));
        return words;
    }
}
