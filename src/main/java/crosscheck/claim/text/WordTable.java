package crosscheck.claim.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A word list of the program: a text file in UTF-8 on the class path, one entry a line, fields parted by {@code |}. Empty
 * lines and lines that start with {@code #} say nothing to the program.
 */
public final class WordTable {

    private WordTable() {}

    /**
     * The entries in the order of the file, each as its fields without white space around them.
     *
     * @param resource the path on the class path, such as {@code /crosscheck/fact/units.txt}
     * @throws IllegalStateException if there is no such file
     */
    public static List<List<String>> rows(String resource) {
        try (InputStream in = WordTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + resource + " is not on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<List<String>> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList());
                }
            }
            return Collections.unmodifiableList(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + resource + " can't be read", e);
        }
    }

    /** The first field of each entry, in the order of the file. */
    public static Set<String> words(String resource) {
        Set<String> words = new LinkedHashSet<>();
        rows(resource).forEach(row -> words.add(row.get(0)));
        return Collections.unmodifiableSet(words);
    }
}
