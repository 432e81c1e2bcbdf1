package crosscheck.claim.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A data file of this stage: lines of words, in sections that {@code [name]} begins; {@code #} begins a comment.
 *
 * @param sections the lines of each section by its name; those before the first have the empty name
 */
record WordList(Map<String, List<String>> sections) {

    /**
     * Reads one of the files under {@code crosscheck/text} in the jar.
     *
     * @throws IllegalStateException if there is none of that name
     */
    static WordList read(String name) {
        try (InputStream in = WordList.class.getResourceAsStream("/crosscheck/text/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + name);
            }
            Map<String, List<String>> sections = new LinkedHashMap<>();
            List<String> lines = new ArrayList<>();
            sections.put("", lines);
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int comment = line.indexOf('#');
                String content = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (content.startsWith("[") && content.endsWith("]")) {
                    lines = new ArrayList<>();
                    sections.put(content.substring(1, content.length() - 1), lines);
                } else if (!content.isEmpty()) {
                    lines.add(content);
                }
            }
            return new WordList(Collections.unmodifiableMap(sections));
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + name + " can't be read", e);
        }
    }

    /** The words before the first section, parted by white space, in their order. */
    Set<String> words() {
        return words("");
    }

    /** The words of a section, parted by white space, in their order. */
    Set<String> words(String section) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : sections.get(section)) {
            words.addAll(List.of(line.split("\\s+", -1)));
        }
        return Collections.unmodifiableSet(words);
    }
}
