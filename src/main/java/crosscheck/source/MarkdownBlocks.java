package crosscheck.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of a Markdown text, as https://spec.commonmark.org/0.31.2/ has them, without nesting. */
final class MarkdownBlocks {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})[ \\t]+(.*?)[ \\t]*#*[ \\t]*");
    private static final Pattern UNDERLINE = Pattern.compile("={2,}|-{2,}");
    private static final Pattern RULE = Pattern.compile("(?:[-*_][ \\t]*+){3,}");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])[ \\t]+");
    private static final Pattern QUOTATION = Pattern.compile("(?:>[ \\t]?)+");
    private static final Pattern FENCE = Pattern.compile("(```|~~~).*+");
    private static final Pattern NO_PROSE =
            Pattern.compile("!\\[[^\\]]*+\\]\\([^)]*+\\)|<!--.*+|\\[[^\\]]++\\]:.*+|\\|.*+|</?[a-zA-Z][^>]*+>");

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private String fence = "";
    private Span open;
    private Block.Kind openKind = Block.Kind.PARAGRAPH;

    MarkdownBlocks(String text, int start) {
        this.text = text;
        int at = start;
        while (at < text.length()) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            line(new Span(at, end).trim(text));
            at = end + 1;
        }
        close();
    }

    List<Block> blocks() {
        return blocks;
    }

    private void line(Span span) {
        String line = span.of(text);
        Matcher fenced = FENCE.matcher(line);
        if (!fence.isEmpty() || fenced.matches()) {
            fencedLine(span, line, fenced);
        } else if (line.isEmpty()) {
            close();
        } else if (open != null
                && openKind == Block.Kind.PARAGRAPH
                && UNDERLINE.matcher(line).matches()) {
            openKind = line.startsWith("=") ? Block.Kind.TITLE : Block.Kind.HEADING;
            close();
        } else if (RULE.matcher(line).matches()) {
            close();
        } else if (NO_PROSE.matcher(line).matches()) {
            close();
            blocks.add(new Block(span, Block.Kind.CLUTTER));
        } else {
            prose(span, line);
        }
    }

    private void fencedLine(Span span, String line, Matcher fenced) {
        close();
        if (fence.isEmpty()) {
            fence = fenced.group(1);
        } else if (line.startsWith(fence)) {
            fence = "";
        }
        if (!span.isEmpty()) {
            blocks.add(new Block(span, Block.Kind.CLUTTER));
        }
    }

    private void prose(Span span, String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            close();
            Span words = new Span(span.start() + heading.start(2), span.start() + heading.end(2)).trim(text);
            begin(words, heading.group(1).length() == 1 ? Block.Kind.TITLE : Block.Kind.HEADING);
            close();
            return;
        }
        Matcher item = ITEM.matcher(line);
        Matcher quotation = QUOTATION.matcher(line);
        if (item.lookingAt()) {
            close();
            begin(new Span(span.start() + item.end(), span.end()), Block.Kind.LIST_ITEM);
        } else if (quotation.lookingAt()) {
            Span words = new Span(span.start() + quotation.end(), span.end()).trim(text);
            if (words.isEmpty()) {
                close();
            } else if (open != null && openKind == Block.Kind.QUOTATION) {
                open = open.hull(words);
            } else {
                close();
                begin(words, Block.Kind.QUOTATION);
            }
        } else if (open != null) {
            open = open.hull(span);
        } else {
            begin(span, Block.Kind.PARAGRAPH);
        }
    }

    private void begin(Span span, Block.Kind kind) {
        open = span;
        openKind = kind;
    }

    private void close() {
        if (open != null) {
            Span words = withoutEmphasis(open.trim(text));
            if (!words.isEmpty()) {
                blocks.add(new Block(words, openKind));
            }
        }
        open = null;
    }

    /** The marks around a block that is emphasised as a whole are none of its words. */
    private Span withoutEmphasis(Span span) {
        Span inner = span;
        while (inner.length() > 2
                && "*_".indexOf(text.charAt(inner.start())) >= 0
                && text.charAt(inner.end() - 1) == text.charAt(inner.start())
                && isOnlyPair(inner)) {
            inner = new Span(inner.start() + 1, inner.end() - 1);
        }
        return inner.trim(text);
    }

    private boolean isOnlyPair(Span span) {
        char mark = text.charAt(span.start());
        int from = span.start();
        int to = span.end();
        while (from < to && text.charAt(from) == mark) {
            from++;
        }
        while (to > from && text.charAt(to - 1) == mark) {
            to--;
        }
        return text.substring(from, to).indexOf(mark) < 0;
    }
}
