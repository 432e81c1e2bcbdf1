package crosscheck.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * A word list of the program: a text file in UTF-8 in the jar, with lines under {@code [section]} headings; empty lines and
 * lines that begin with {@code #} are passed over. What a line means is up to who reads it: a list of words, phrases parted
 * by commas, or an entry {@code key = a, b, c}.
 */
public final class WordList {

    /** What stands between words, and never inside one. */
    public static final String WHITE_SPACE = " \t";

    private final Map<String, List<String>> sections;

    private WordList(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    /**
     * Reads a word list.
     *
     * @param resource its path in the jar, such as {@code /crosscheck/claim/titles.txt}
     * @throws IllegalStateException if it is not in the jar
     */
    public static WordList read(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + resource + " is not on the class path");
            }
            return new WordList(sections(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + resource + " can't be read", e);
        }
    }

    private static Map<String, List<String>> sections(BufferedReader reader) throws IOException {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = sections.computeIfAbsent("", key -> new ArrayList<>());
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            if (text.startsWith("[") && text.endsWith("]")) {
                current = sections.computeIfAbsent(text.substring(1, text.length() - 1), key -> new ArrayList<>());
            } else {
                current.add(text);
            }
        }
        return sections;
    }

    /** The lines of a section. */
    public List<String> lines(String section) {
        return Collections.unmodifiableList(sections.getOrDefault(section, List.of()));
    }

    /** The lines before the first heading. */
    public List<String> lines() {
        return lines("");
    }

    /** The words before the first heading, separated by white space. */
    public Set<String> words() {
        return words("");
    }

    /** The words of a section, separated by white space. */
    public Set<String> words(String section) {
        Set<String> words = new LinkedHashSet<>();
        lines(section).forEach(line -> words.addAll(words(line, WHITE_SPACE)));
        return Collections.unmodifiableSet(words);
    }

    /**
     * The words of a line. Without regular expressions, which take a good part of the program's start where thousands of
     * lines are read.
     *
     * @param separators the characters that stand between words, one or more of them
     */
    public static List<String> words(String line, String separators) {
        StringTokenizer tokens = new StringTokenizer(line, separators);
        List<String> words = new ArrayList<>(tokens.countTokens());
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    /** The phrases of a section, separated by commas or ends of lines. */
    public Set<String> phrases(String section) {
        Set<String> phrases = new LinkedHashSet<>();
        lines(section).forEach(line -> phrases.addAll(list(line)));
        return Collections.unmodifiableSet(phrases);
    }

    /** The entries {@code key = a, b, c} of a section in their order. */
    public Map<String, List<String>> entries(String section) {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        for (String line : lines(section)) {
            int mark = line.indexOf('=');
            String key = line.substring(0, mark).strip();
            entries.computeIfAbsent(key, k -> new ArrayList<>()).addAll(list(line.substring(mark + 1)));
        }
        return Collections.unmodifiableMap(entries);
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
