package crosscheck.source.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Takes the passages of a page's article out of the page. */
final class ArticleExtractor {

    /** The links' share over which a passage inside the article is not part of it. */
    private static final double MAX_LINK_DENSITY = 0.6;

    private final ElementHints hints = new ElementHints();

    /**
     * The article's passages without its headline, in their order; none if the page has no prose.
     *
     * @param titles what the page's metadata give as its title, the surest first
     */
    List<Passage> extract(Element body, List<String> titles) {
        Passages passages = Passages.of(body, hints);
        List<Passage> list = passages.list();
        int headline = Headline.find(list, titles);
        boolean[] noise = new PageNoise(hints).mark(passages, headline);
        Element article = new MainContent(passages, hints, noise, headline).find();
        List<Passage> kept = new ArrayList<>();
        for (int i = Math.max(passages.from(article), headline + 1); i < passages.to(article); i++) {
            Passage passage = list.get(i);
            if (!noise[i] && passage.linkDensity() < MAX_LINK_DENSITY && !Boilerplate.is(passage.text())) {
                kept.add(passage);
            }
        }
        dropEmptyHeadings(kept);
        return kept;
    }

    /** A heading with no text below it belonged to something that was left out. */
    private static void dropEmptyHeadings(List<Passage> passages) {
        for (int i = passages.size() - 1; i >= 0 && passages.get(i).isHeading(); i--) {
            passages.remove(i);
        }
    }
}
