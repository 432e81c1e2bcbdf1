package crosscheck.source.page;

import crosscheck.source.page.ElementHints.Hint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Finds the element of a page that holds its article: the one with the most prose near to it. Prose counts less for each
 * element between it and the one that is weighed, so that neither a single paragraph wins nor a whole page of teasers.
 */
final class MainContent {

    /**
     * What is left of prose one element further up. From 0.65 to 0.8 the choice is the same on nearly all pages; at 0.9
     * boxes beside the article come in.
     */
    private static final double DECAY = 0.75;

    /** What prose before the headline counts: cookie notices and teasers stand there. */
    private static final double BEFORE_HEADLINE = 0.3;

    private static final double BODY_BONUS = 1.3;
    private static final double ARTICLE_BONUS = 1.1;

    /** The share of its prose that other elements of the same name must have for an article to be in several parts. */
    private static final double PART_SHARE = 0.15;

    /** How far up the element may be that holds the parts of an article. */
    private static final int MAX_CLIMB = 6;

    private final Passages passages;
    private final ElementHints hints;
    private final double[] prose;

    /** @param noise which passages don't count */
    MainContent(Passages passages, ElementHints hints, boolean[] noise, int headline) {
        this.passages = passages;
        this.hints = hints;
        prose = new double[passages.list().size()];
        for (int i = 0; i < prose.length; i++) {
            prose[i] = noise[i] ? 0 : passages.list().get(i).prose() * (i < headline ? BEFORE_HEADLINE : 1);
        }
    }

    /** The element; that which holds the whole page if the page has no prose. */
    Element find() {
        Map<Element, Double> own = new HashMap<>();
        for (int i = 0; i < prose.length; i++) {
            if (prose[i] > 0) {
                own.merge(container(passages.list().get(i).block()), prose[i], Double::sum);
            }
        }
        Element densest = densest(new HashMap<>(own));
        return densest == null ? passages.elements().get(0) : withItsOtherParts(densest, own);
    }

    private Element densest(Map<Element, Double> density) {
        List<Element> elements = passages.elements();
        Element densest = null;
        double most = 0;
        for (int i = elements.size() - 1; i >= 0; i--) {
            Element element = elements.get(i);
            Double here = density.get(element);
            if (here == null) {
                continue;
            }
            if (here * bonus(element) > most) {
                most = here * bonus(element);
                densest = element;
            }
            if (element.parent() != null) {
                density.merge(container(element.parent()), here * DECAY, Double::sum);
            }
        }
        return densest;
    }

    private double bonus(Element element) {
        if (element.attr("itemprop").equals("articleBody") || hints.says(element, Hint.BODY)) {
            return BODY_BONUS;
        }
        return element.normalName().equals("article") ? ARTICLE_BONUS : 1;
    }

    /** The element around all parts of an article that some sites cut into several of one name. */
    private Element withItsOtherParts(Element part, Map<Element, Double> own) {
        if (part.className().isBlank()) {
            return part;
        }
        Element whole = part;
        Element around = part;
        double inside = proseOf(part, part, own);
        for (int up = 0; up < MAX_CLIMB && around.parent() != null; up++) {
            around = around.parent();
            if (around.normalName().equals("body")) {
                break;
            }
            double all = proseOf(part, around, own);
            if (all > 0 && all >= inside * (1 + PART_SHARE)) {
                inside = all;
                whole = around;
            }
        }
        return whole;
    }

    /** The prose right in elements under {@code around} that bear the same tag and class as {@code part}. */
    private double proseOf(Element part, Element around, Map<Element, Double> own) {
        double sum = 0;
        int to = passages.knows(around) ? passages.to(around) : 0;
        Element last = null;
        for (int i = passages.knows(around) ? passages.from(around) : 0; i < to; i++) {
            Element container = container(passages.list().get(i).block());
            if (!container.equals(last)
                    && container.normalName().equals(part.normalName())
                    && container.className().equals(part.className())) {
                sum += own.getOrDefault(container, 0.0);
            }
            last = container;
        }
        return sum;
    }

    /** The nearest element at or above this one that is there to hold paragraphs. */
    private static Element container(Element element) {
        Element container = element;
        while (container.parent() != null) {
            switch (container.normalName()) {
                case "div", "section", "article", "main", "body", "td", "center", "form" -> {
                    return container;
                }
                default -> container = container.parent();
            }
        }
        return container;
    }
}
