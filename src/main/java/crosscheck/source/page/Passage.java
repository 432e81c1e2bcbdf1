package crosscheck.source.page;

import org.jsoup.nodes.Element;

/**
 * A stretch of running text between two block boundaries of a page.
 *
 * @param block the element that holds it
 * @param text with white space made single and none at its ends
 * @param linkLength how many characters of it are links
 */
record Passage(Element block, String text, int linkLength) {

    /** The links' share over which a passage is a link, not text with links in it. */
    private static final double LINK_DENSITY = 0.5;

    /** As long as this, a text is prose even if no sentence ends in it. */
    private static final int LONG = 80;

    /** As long as this, a text is prose if a sentence ends in it. */
    private static final int SENTENCE = 30;

    double linkDensity() {
        return (double) linkLength / text.length();
    }

    /** How many characters of prose it has: 0 for headings, labels and links. */
    int prose() {
        if (linkDensity() > LINK_DENSITY || isHeading()) {
            return 0;
        }
        int plain = text.length() - linkLength;
        return plain >= LONG || (plain >= SENTENCE && endsSentence()) ? plain : 0;
    }

    boolean isHeading() {
        String tag = block.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    /** Whether a sentence ends somewhere in it. */
    boolean endsSentence() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u3002' || c == '\uff01' || c == '\uff1f') {
                return true;
            }
            if ((c == '.' || c == '?' || c == '!')
                    && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Its letters and digits, in lower case: for comparing it with a headline. */
    String letters() {
        return letters(text);
    }

    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return letters.toString();
    }
}
