package crosscheck.source.page;

import crosscheck.source.page.ElementHints.Hint;
import java.util.List;
import org.jsoup.nodes.Element;

/** Marks the passages that lie in an element which by its tag or name is not the article. */
final class PageNoise {

    /** An element with a larger share of the page's prose is the article, whatever its name says. */
    private static final double MAX_SHARE = 0.4;

    /** The same for elements that are surely something else: a short item may have long comments. */
    private static final double MAX_STRONG_SHARE = 0.8;

    private final ElementHints hints;

    PageNoise(ElementHints hints) {
        this.hints = hints;
    }

    /** For each passage, whether it is noise. */
    boolean[] mark(Passages passages, int headline) {
        List<Passage> list = passages.list();
        long[] prose = new long[list.size() + 1];
        for (int i = 0; i < list.size(); i++) {
            prose[i + 1] = prose[i] + list.get(i).prose();
        }
        double whole = Math.max(1, prose[list.size()]);
        boolean[] noise = new boolean[list.size()];
        for (Element element : passages.elements()) {
            int from = passages.from(element);
            int to = passages.to(element);
            if (from == to || (noise[from] && noise[to - 1])) {
                continue;
            }
            double share = (prose[to] - prose[from]) / whole;
            boolean titled = from <= headline && headline < to;
            if ((share <= MAX_SHARE && isNoise(element))
                    || (share <= MAX_STRONG_SHARE && !titled && isStrongNoise(element))) {
                for (int i = from; i < to; i++) {
                    noise[i] |= !isPost(list.get(i).block(), element);
                }
            }
        }
        return noise;
    }

    private boolean isNoise(Element element) {
        return switch (element.normalName()) {
            case "aside", "form", "figure", "figcaption", "title" -> true;
            case "html", "body" -> false;
            default -> hints.says(element, Hint.NOISE) && !hints.says(element, Hint.BODY);
        };
    }

    private boolean isStrongNoise(Element element) {
        return switch (element.normalName()) {
            case "nav", "footer", "dialog" -> true;
            case "html", "body", "main", "article" -> false;
            default -> hints.says(element, Hint.STRONG_NOISE) || hints.says(element, Hint.UNSEEN) || isHidden(element);
        };
    }

    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    /** A post that the article quotes stands in a box named after its network, but is part of the text. */
    private static boolean isPost(Element block, Element noise) {
        for (Element element = block; element != null && !element.equals(noise); element = element.parent()) {
            if (element.normalName().equals("blockquote")) {
                return true;
            }
        }
        return block.equals(noise) && noise.normalName().equals("blockquote");
    }
}
