package crosscheck.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The phrases of {@code crosscheck/source/clutter.txt}, a section a kind of clutter. All are in lower case. */
final class ClutterWords {

    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    ClutterWords() {
        try (InputStream in = ClutterWords.class.getResourceAsStream("/crosscheck/source/clutter.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> section = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String phrase = line.strip();
                if (phrase.startsWith("[") && phrase.endsWith("]")) {
                    section = new ArrayList<>();
                    sections.put(phrase.substring(1, phrase.length() - 1), section);
                } else if (!phrase.isEmpty() && !phrase.startsWith("#")) {
                    section.add(phrase);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the jar lacks clutter.txt", e);
        }
    }

    /** The phrases of a section, one a line of the file. */
    List<String> phrases(String section) {
        return sections.get(section);
    }

    /** The words of a section, in whatever lines they stand. */
    Set<String> words(String section) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : sections.get(section)) {
            words.addAll(List.of(line.split("\\s+", -1)));
        }
        return words;
    }
}
