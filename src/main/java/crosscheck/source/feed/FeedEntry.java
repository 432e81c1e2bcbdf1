package crosscheck.source.feed;

import crosscheck.source.Block;
import crosscheck.source.LanguageGuess;
import crosscheck.source.Published;
import crosscheck.source.RawInput;
import crosscheck.source.Source;
import crosscheck.source.SourceArchive.Members;
import crosscheck.source.SourceException;
import crosscheck.source.TextBuilder;
import crosscheck.source.page.HtmlFragment;
import java.util.Optional;

/**
 * An entry of a feed, whatever the feed's format.
 *
 * @param id what the feed calls it by, the same from day to day
 * @param full the whole text as markup, where the feed has it
 * @param summary a line or two, as markup
 */
record FeedEntry(
        String id,
        String title,
        Optional<String> author,
        Optional<Published> published,
        Optional<String> url,
        Optional<String> full,
        Optional<String> summary) {

    private static final int LONGEST_NAME = 80;

    /** What stands for an entry without an id in paths, which also tell accounts of one publisher apart. */
    private static final int LONGEST_FRAGMENT = 30;

    /** Gives the entry as a source: its full text, else its page, else its summary with a warning. */
    void give(RawInput feed, Optional<String> publisher, Members members) {
        if (full.isEmpty() && url.isPresent() && members.page(url.get(), item())) {
            return;
        }
        TextBuilder text = new TextBuilder().add(Block.Kind.TITLE, title);
        int titles = text.size();
        full.or(() -> summary).ifPresent(html -> HtmlFragment.append(html, text));
        String name = title.isBlank() ? beginning(text.text(), LONGEST_NAME) : title;
        String path = feed.path() + "#" + (id.isBlank() ? beginning(name, LONGEST_FRAGMENT) : id);
        if (text.size() == titles) {
            members.unreadable(new SourceException(path + ": the feed gives no text for this entry; give its page"));
            return;
        }
        if (full.isEmpty()) {
            members.warning(path + ": only the feed's summary of this entry was read, not its page");
        }
        members.source(Source.of(
                        path,
                        name,
                        publisher,
                        published,
                        url,
                        LanguageGuess.of(text.text()),
                        text.text(),
                        text.blocks())
                .withByline(author)
                .withItem(item()));
    }

    /** What a short message without a title is called: its first line, cut after a word. */
    private static String beginning(String text, int longest) {
        String line = text.lines().findFirst().orElse("");
        if (line.length() <= longest) {
            return line;
        }
        int space = line.lastIndexOf(' ', longest);
        return line.substring(0, space > 0 ? space : longest) + "\u2026";
    }

    private Optional<String> item() {
        return Optional.of(id).filter(name -> !name.isBlank());
    }
}
