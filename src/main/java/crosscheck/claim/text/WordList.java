package crosscheck.claim.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The lines of a data file of this stage; {@code #} begins a comment. */
record WordList(List<String> lines) {

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
            List<String> lines = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int comment = line.indexOf('#');
                String content = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (!content.isEmpty()) {
                    lines.add(content);
                }
            }
            return new WordList(List.copyOf(lines));
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + name + " can't be read", e);
        }
    }

    /** The words of all lines, parted by white space, in their order. */
    Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        for (String line : lines) {
            words.addAll(List.of(line.split("\\s+", -1)));
        }
        return Collections.unmodifiableSet(words);
    }
}
