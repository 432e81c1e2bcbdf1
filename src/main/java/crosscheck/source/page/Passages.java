package crosscheck.source.page;

import crosscheck.source.page.ElementHints.Hint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A page's text as a list of passages, and which of them lie in which element. */
final class Passages {

    /** Elements whose content is never text of the page. */
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "select",
            "option",
            "textarea",
            "input",
            "button",
            "head",
            "map",
            "source");

    private final ElementHints hints;
    private final List<Passage> list = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final Map<Element, int[]> ranges = new HashMap<>();

    private Passages(ElementHints hints) {
        this.hints = hints;
    }

    /** Takes the text under an element apart. */
    static Passages of(Element root, ElementHints hints) {
        Passages passages = new Passages(hints);
        Walk walk = passages.new Walk();
        root.traverse(walk);
        walk.flush(root);
        return passages;
    }

    List<Passage> list() {
        return list;
    }

    /** Every block element that holds text, outer before inner. */
    List<Element> elements() {
        return elements;
    }

    /** The first passage in an element. */
    int from(Element element) {
        return ranges.get(element)[0];
    }

    /** The passage after the last in an element. */
    int to(Element element) {
        return ranges.get(element)[1];
    }

    boolean knows(Element element) {
        return ranges.containsKey(element);
    }

    private final class Walk implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private int linkLength;
        private int linkDepth;
        private int silentDepth;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                if (silentDepth == 0) {
                    append(words.getWholeText());
                }
            } else if (node instanceof Element element) {
                String tag = element.normalName();
                if (silentDepth > 0 || SILENT.contains(tag) || (!isBlock(element) && isUnseen(element))) {
                    silentDepth++;
                } else if (tag.equals("br")) {
                    lineBreak(element);
                } else if (isBlock(element)) {
                    flush(element.parent());
                    elements.add(element);
                    ranges.put(element, new int[] {list.size(), list.size()});
                } else if (tag.equals("a")) {
                    linkDepth++;
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (silentDepth > 0) {
                    silentDepth--;
                } else if (element.normalName().equals("a")) {
                    linkDepth--;
                } else if (isBlock(element)) {
                    flush(element);
                    ranges.get(element)[1] = list.size();
                }
            }
        }

        private void append(String words) {
            int before = text.length();
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (isSpace(c)) {
                    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                        text.append(' ');
                    }
                } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
                    text.append(c);
                }
            }
            if (linkDepth > 0) {
                linkLength += text.length() - before;
            }
        }

        /** Two in a row part paragraphs, one is a space. */
        private void lineBreak(Element element) {
            Node next = element.nextSibling();
            while (next instanceof TextNode words && words.isBlank()) {
                next = next.nextSibling();
            }
            if (next instanceof Element other && other.normalName().equals("br")) {
                flush(element.parent());
            } else {
                append(" ");
            }
        }

        void flush(Element holder) {
            String words = text.toString().strip();
            if (!words.isEmpty()) {
                list.add(new Passage(holder, words, Math.min(linkLength, words.length())));
            }
            text.setLength(0);
            linkLength = 0;
        }
    }

    private boolean isUnseen(Element inline) {
        return hints.says(inline, Hint.UNSEEN) || PageNoise.isHidden(inline);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u2007' || c == '\u202f';
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !element.normalName().equals("a");
    }
}
