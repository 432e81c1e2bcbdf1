package crosscheck.cli;

import java.text.Normalizer;
import java.util.Locale;

/** A title as a file's name: {@code Trump and Putin talk} becomes {@code trump-and-putin-talk}. */
final class Slug {

    private static final int MAX_LENGTH = 60;
    private static final String NOTHING_LEFT = "comparison";

    private Slug() {}

    /** Lower-case ASCII letters, digits and single hyphens; at most 60 characters, cut between words where it can be. */
    static String of(String title) {
        String ascii = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (ascii.length() > MAX_LENGTH) {
            int cut = ascii.lastIndexOf('-', MAX_LENGTH);
            ascii = ascii.substring(0, cut > 0 ? cut : MAX_LENGTH);
        }
        return ascii.isEmpty() ? NOTHING_LEFT : ascii;
    }
}
