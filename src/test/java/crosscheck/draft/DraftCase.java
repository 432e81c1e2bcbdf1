package crosscheck.draft;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of the table of a draft's rule, in {@code draft/<rule>.cases}:
 *
 * <pre>
 * # what the case is about
 * S: the source's text
 * D: the draft's sentence
 * = altered error | what the message must hold
 * </pre>
 *
 * <p>{@code = silent} where the rule must say nothing; without a severity any will do.
 */
record DraftCase(String rule, String about, String source, String draft, String expected, String message) {

    static final String SILENT = "silent";

    static List<DraftCase> table(String rule) {
        List<DraftCase> cases = new ArrayList<>();
        String about = "";
        String source = "";
        String draft = "";
        for (String line : lines(rule + ".cases")) {
            if (line.startsWith("# ")) {
                about = line.substring(2);
            } else if (line.startsWith("S: ")) {
                source = line.substring(3);
            } else if (line.startsWith("D: ")) {
                draft = line.substring(3);
            } else if (line.startsWith("= ")) {
                String[] outcome = line.substring(2).split("\\|", 2);
                String message = outcome.length > 1 ? outcome[1].strip() : "";
                cases.add(new DraftCase(rule, about, source, draft, outcome[0].strip(), message));
            }
        }
        return cases;
    }

    boolean isSilent() {
        return expected.equals(SILENT);
    }

    private static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(DraftCase.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return rule + ": " + about;
    }
}
