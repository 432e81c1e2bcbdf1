package crosscheck.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the paragraphs of a text apart: title, headings, prose, and what is none. */
final class TextBlocks {

    private static final int LONGEST_TITLE = 250;
    private static final int LONGEST_HEADING = 110;
    private static final int MOST_WORDS_OF_HEADING = 16;

    /** Shorter lines may well come twice. */
    private static final int FEWEST_REPEATED_WORDS = 4;

    /** "In context: ", before a heading that stood already. */
    private static final int LONGEST_LABEL = 20;

    private static final int FEWEST_MENU_LINES = 4;
    private static final int MOST_WORDS_OF_MENU_LINE = 2;

    /** Later headings are not looked for again. */
    private static final int MOST_HEADINGS = 50;

    private static final WordList WORDS = WordList.read("/crosscheck/source/clutter.txt");
    private static final Clutter CLUTTER = new Clutter(WORDS);
    private static final GluedLabel LABELS = new GluedLabel(WORDS);

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private boolean begun;
    private boolean titled;

    TextBlocks(String text) {
        this.text = text;
    }

    /**
     * The blocks of a text.
     *
     * @param paragraphs with the kinds that the layout tells; PARAGRAPH where it tells nothing
     * @param title the title that is known from elsewhere
     */
    List<Block> classify(List<Block> paragraphs, Optional<String> title) {
        Set<Span> menus = menus(paragraphs);
        for (Block paragraph : paragraphs) {
            if (menus.contains(paragraph.span())) {
                add(paragraph.span(), Block.Kind.CLUTTER);
                continue;
            }
            Optional<Span> label = LABELS.find(text, paragraph.span());
            if (label.isPresent()) {
                add(label.get(), Block.Kind.CLUTTER);
                Span rest = new Span(label.get().end(), paragraph.span().end());
                addKnown(rest, Block.Kind.HEADING, title);
            } else {
                addKnown(paragraph.span(), paragraph.kind(), title);
            }
        }
        boolean prose = blocks.stream().anyMatch(b -> b.kind().isProse());
        return prose ? blocks : paragraphs;
    }

    private void addKnown(Span span, Block.Kind layout, Optional<String> title) {
        String paragraph = span.of(text);
        String words = words(paragraph);
        if (layout == Block.Kind.CLUTTER || words.isEmpty() || CLUTTER.is(paragraph) || isRepeated(words)) {
            add(span, Block.Kind.CLUTTER);
            return;
        }
        Block.Kind kind = kind(span, layout, words, title);
        begun = true;
        if ((kind == Block.Kind.TITLE || kind == Block.Kind.HEADING) && headings.size() < MOST_HEADINGS) {
            addHeading(words);
        }
        titled |= kind == Block.Kind.TITLE;
        add(span, kind);
    }

    private Block.Kind kind(Span span, Block.Kind layout, String words, Optional<String> title) {
        boolean isTitle = title.map(t -> words(t).equals(words)).orElse(!begun && span.length() <= LONGEST_TITLE);
        if (!titled && (isTitle || layout == Block.Kind.TITLE)) {
            return Block.Kind.TITLE;
        }
        if (layout == Block.Kind.TITLE) {
            return Block.Kind.HEADING;
        }
        return layout == Block.Kind.PARAGRAPH && isHeading(span) ? Block.Kind.HEADING : layout;
    }

    private boolean isHeading(Span span) {
        String line = span.of(text);
        return line.length() <= LONGEST_HEADING
                && line.indexOf('\n') < 0
                && ".!?:;,…\"'”’)".indexOf(line.charAt(line.length() - 1)) < 0
                && Character.isLetterOrDigit(line.codePointAt(0))
                && line.split("\\s+", -1).length <= MOST_WORDS_OF_HEADING;
    }

    /** Whether the title or a heading stands again, alone or behind a label; a sentence may well be said twice. */
    private boolean isRepeated(String words) {
        if (words.length() <= LONGEST_TITLE) {
            for (String heading : headings) {
                int before = words.length() - heading.length();
                if (before <= LONGEST_LABEL
                        && words.endsWith(heading)
                        && (before == 0 || words.charAt(before - 1) == ' ')) {
                    return true;
                }
            }
        }
        return false;
    }

    private void addHeading(String words) {
        if (words.split(" ", FEWEST_REPEATED_WORDS).length == FEWEST_REPEATED_WORDS) {
            headings.add(words);
        }
    }

    private static String words(String paragraph) {
        return NO_WORD.matcher(paragraph.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** Runs of lines of a word or two: the menu of a page. */
    private Set<Span> menus(List<Block> paragraphs) {
        Set<Span> menus = new HashSet<>();
        List<Span> run = new ArrayList<>();
        for (Block paragraph : paragraphs) {
            if (isMenuLine(paragraph)) {
                run.add(paragraph.span());
                continue;
            }
            if (run.size() >= FEWEST_MENU_LINES) {
                menus.addAll(run);
            }
            run.clear();
        }
        if (run.size() >= FEWEST_MENU_LINES) {
            menus.addAll(run);
        }
        return menus;
    }

    private boolean isMenuLine(Block paragraph) {
        Span span = paragraph.span();
        return paragraph.kind() == Block.Kind.PARAGRAPH
                && span.length() <= 30
                && Character.isLetter(text.charAt(span.end() - 1))
                && span.of(text).split("\\s+", MOST_WORDS_OF_MENU_LINE + 1).length <= MOST_WORDS_OF_MENU_LINE;
    }

    private void add(Span span, Block.Kind kind) {
        blocks.add(new Block(span, kind));
    }
}
