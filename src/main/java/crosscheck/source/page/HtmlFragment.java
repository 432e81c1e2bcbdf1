package crosscheck.source.page;

import crosscheck.source.TextBuilder;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** A piece of markup that is an article and nothing else, as the entries of feeds hold it. */
public final class HtmlFragment {

    private HtmlFragment() {}

    /** The words of a fragment that is one line, such as a title. */
    public static String text(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(WebPageReader.MAX_DEPTH))
                .text();
    }

    /** Adds the fragment's paragraphs to a text. Plain text is a fragment too. */
    public static void append(String html, TextBuilder text) {
        ElementHints hints = new ElementHints();
        List<Passage> passages = Passages.of(
                        Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(WebPageReader.MAX_DEPTH))
                                .body(),
                        hints)
                .list()
                .stream()
                .filter(passage -> !Boilerplate.is(passage.text()))
                .toList();
        ArticleText.append(passages, text);
    }
}
