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

    /** Gives the entry as a source: its full text, else its page, else its summary with a warning. */
    void give(RawInput feed, Optional<String> publisher, Members members) {
        if (full.isEmpty() && url.isPresent() && members.page(url.get(), item())) {
            return;
        }
        String path = feed.path() + "#" + (id.isBlank() ? title : id);
        String name = title.isBlank() ? path : title;
        TextBuilder text = new TextBuilder().add(Block.Kind.TITLE, name);
        full.or(() -> summary).ifPresent(html -> HtmlFragment.append(html, text));
        if (text.size() < 2) {
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

    private Optional<String> item() {
        return Optional.of(id).filter(name -> !name.isBlank());
    }
}
