package crosscheck.source.document;

import crosscheck.source.Block;
import crosscheck.source.document.PdfText.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the lines of a PDF together into paragraphs, and leaves out what repeats from page to page. */
final class PdfParagraphs {

    /** Running heads and page numbers stand in this part of the page's height at its upper or lower edge. */
    private static final float MARGIN = 0.12f;

    /** A line this much larger than the text is a heading. */
    private static final float HEADING = 1.15f;

    /** A distance between two lines this much larger than usual parts paragraphs. */
    private static final float GAP = 1.35f;

    /** A first line that is indented by so many times its size begins a paragraph. */
    private static final float INDENT = 0.8f;

    /** A line that is so much narrower than most ends its paragraph. */
    private static final float SHORT = 0.75f;

    /** How programs part a word: with a hyphen-minus, a soft hyphen or a hyphen. */
    private static final String HYPHENS = "-\u00ad\u2010";

    /** Two lines of a heading stand no further apart than so many times their size. */
    private static final float HEADING_LEADING = 1.6f;

    private final List<Line> lines;
    private final float textSize;
    private final float spacing;
    private final float width;

    PdfParagraphs(List<Line> all) {
        lines = withoutRunningHeads(all);
        textSize = textSize();
        spacing = spacing();
        width = width();
    }

    void addTo(DocumentText text) {
        float largest = 0;
        for (Line line : lines) {
            largest = line.page() == 1 ? Math.max(largest, line.size()) : largest;
        }
        StringBuilder words = new StringBuilder();
        Block.Kind kind = Block.Kind.PARAGRAPH;
        boolean titled = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (words.isEmpty()) {
                kind = kind(line, largest, titled);
                titled |= kind == Block.Kind.TITLE;
            }
            append(words, line.text());
            if (i + 1 == lines.size() || endsParagraph(line, lines.get(i + 1))) {
                text.add(kind, words.toString());
                words.setLength(0);
            }
        }
    }

    private Block.Kind kind(Line line, float largest, boolean titled) {
        if (line.size() < textSize * HEADING) {
            if (isBoldHeading(line)) {
                return Block.Kind.HEADING;
            }
            return isBullet(line.text()) ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
        }
        return !titled && line.size() >= largest ? Block.Kind.TITLE : Block.Kind.HEADING;
    }

    private static boolean isBullet(String text) {
        return text.startsWith("\u2022") || text.startsWith("\u2013 ") || text.startsWith("- ");
    }

    /** Joins a line to the one before; a word that was parted at the end of the line becomes whole. */
    private static void append(StringBuilder words, String line) {
        int last = words.length() - 1;
        if (last > 0 && HYPHENS.indexOf(words.charAt(last)) >= 0) {
            boolean parted = Character.isLowerCase(words.charAt(last - 1)) && Character.isLowerCase(line.charAt(0));
            if (parted) {
                words.setLength(last);
            }
        } else if (last >= 0) {
            words.append(' ');
        }
        words.append(line);
    }

    private boolean endsParagraph(Line line, Line next) {
        boolean otherSize = Math.abs(line.size() - next.size()) > 0.5f;
        if (otherSize || isBullet(next.text()) || isBoldHeading(line, next) || isBoldHeading(next, line)) {
            return true;
        }
        boolean sameColumn = line.page() == next.page() && next.base() > line.base();
        boolean ended = endsSentence(line);
        if (!sameColumn) {
            return ended && isShort(line);
        }
        float most = line.size() < textSize * HEADING
                ? spacing * GAP
                : Math.max(spacing * GAP, line.size() * HEADING_LEADING);
        return next.base() - line.base() > most
                || (ended && next.left() - line.left() > INDENT * line.size())
                || (ended && isShort(line) && Character.isUpperCase(next.text().charAt(0)));
    }

    private boolean isBoldHeading(Line line) {
        return line.bold() && isShort(line) && !endsSentence(line);
    }

    /** Whether a line is a heading beside another that is none of it. */
    private boolean isBoldHeading(Line line, Line other) {
        return isBoldHeading(line) && !other.bold();
    }

    private static boolean endsSentence(Line line) {
        return ".!?:\u201d\"'\u2019)".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    private boolean isShort(Line line) {
        return line.width() < SHORT * width;
    }

    /** What three in four lines of the text are no wider than, in points. */
    private float width() {
        List<Float> widths = lines.stream()
                .filter(line -> Math.abs(line.size() - textSize) < 0.5f)
                .map(Line::width)
                .sorted()
                .toList();
        return widths.isEmpty() ? 0 : widths.get(widths.size() * 3 / 4);
    }

    private float textSize() {
        Map<Integer, Integer> lengths = new HashMap<>();
        int most = 0;
        float size = 0;
        for (Line line : lines) {
            int length = lengths.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
            if (length > most) {
                most = length;
                size = line.size();
            }
        }
        return size;
    }

    /** The commonest distance between two lines of text, in points. */
    private float spacing() {
        Map<Integer, Integer> counts = new HashMap<>();
        int most = 0;
        float usual = textSize * 1.2f;
        for (int i = 1; i < lines.size(); i++) {
            float distance = lines.get(i).base() - lines.get(i - 1).base();
            if (distance > 0 && distance < textSize * 3 && Math.abs(lines.get(i).size() - textSize) < 0.5f) {
                int count = counts.merge(Math.round(distance * 2), 1, Integer::sum);
                if (count > most) {
                    most = count;
                    usual = distance;
                }
            }
        }
        return usual;
    }

    private static List<Line> withoutRunningHeads(List<Line> all) {
        Map<String, Integer> pagesOf = new HashMap<>();
        int pages = 1;
        for (Line line : all) {
            pages = Math.max(pages, line.page());
            if (inMargin(line)) {
                pagesOf.merge(withoutNumbers(line.text()), 1, Integer::sum);
            }
        }
        List<Line> kept = new ArrayList<>();
        for (Line line : all) {
            String bare = withoutNumbers(line.text());
            boolean number = bare.isBlank() || bare.equals("page #") || bare.equals("page # of #");
            boolean repeated = pages > 1 && pagesOf.getOrDefault(bare, 0) * 2 >= pages && pagesOf.get(bare) > 1;
            if (!inMargin(line) || !(number || repeated)) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static boolean inMargin(Line line) {
        return line.base() < line.pageHeight() * MARGIN || line.base() > line.pageHeight() * (1 - MARGIN);
    }

    /** "Page 3" and "Page 4" are one running head. */
    private static String withoutNumbers(String text) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c)) {
                bare.append(Character.toLowerCase(c));
            } else if (bare.isEmpty() || bare.charAt(bare.length() - 1) != '#') {
                bare.append('#');
            }
        }
        String line = bare.toString().strip();
        return line.matches("[#\\W]*+") ? "" : line;
    }
}
