package crosscheck.source.page;

import crosscheck.source.Block;
import crosscheck.source.TextBuilder;
import java.util.List;
import org.jsoup.nodes.Element;

/** Turns passages into a text of blocks, whose kinds the markup tells. */
final class ArticleText {

    private ArticleText() {}

    static void append(List<Passage> passages, TextBuilder text) {
        for (int i = 0; i < passages.size(); i++) {
            StringBuilder words = new StringBuilder(passages.get(i).text());
            while (i + 1 < passages.size() && inOneRow(passages.get(i), passages.get(i + 1))) {
                i++;
                words.append(' ').append(passages.get(i).text());
            }
            text.add(kind(passages.get(i).block()), words.toString());
        }
    }

    /** The cells of a table's row are one block. */
    private static boolean inOneRow(Passage one, Passage next) {
        Element row = one.block().parent();
        return isCell(one.block())
                && isCell(next.block())
                && row != null
                && row.equals(next.block().parent());
    }

    private static boolean isCell(Element element) {
        String tag = element.normalName();
        return tag.equals("td") || tag.equals("th");
    }

    private static Block.Kind kind(Element block) {
        for (Element element = block; element != null; element = element.parent()) {
            switch (element.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return Block.Kind.HEADING;
                }
                case "li", "dt", "dd", "td", "th" -> {
                    return Block.Kind.LIST_ITEM;
                }
                case "blockquote" -> {
                    return Block.Kind.QUOTATION;
                }
                case "div", "section", "article", "main", "body" -> {
                    return Block.Kind.PARAGRAPH;
                }
                default -> {}
            }
        }
        return Block.Kind.PARAGRAPH;
    }
}
