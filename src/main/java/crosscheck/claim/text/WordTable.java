package crosscheck.claim.text;

import crosscheck.source.WordList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A {@link WordList} of one entry a line, its fields parted by {@code |}. */
public final class WordTable {

    private WordTable() {}

    /**
     * The entries in the order of the file, each as its fields without white space around them.
     *
     * @param resource the path on the class path, such as {@code /crosscheck/fact/units.txt}
     * @throws IllegalStateException if there is no such file
     */
    public static List<List<String>> rows(String resource) {
        return WordList.read(resource).lines().stream()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    /** The first field of each entry, in the order of the file. */
    public static Set<String> words(String resource) {
        Set<String> words = new LinkedHashSet<>();
        rows(resource).forEach(row -> words.add(row.get(0)));
        return Collections.unmodifiableSet(words);
    }
}
