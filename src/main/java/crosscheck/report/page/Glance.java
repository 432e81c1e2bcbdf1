package crosscheck.report.page;

import crosscheck.source.Published;
import crosscheck.source.Source;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The top of the page: what was compared, and in one line what needs attention.
 *
 * @param attention such as "2 conflicts, 5 changed quotations, 3 facts that only one account has"
 */
public record Glance(String title, String attention, List<AccountLine> accounts) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm '(UTC'xxx')'", Locale.ENGLISH);

    /**
     * An account.
     *
     * @param url its address on the web; empty where it has none that a browser may open
     * @param site the host of that address
     * @param footnote the number of the address among the page's printed footnotes; 0 without an address
     * @param words how many words it has
     * @param attributed the share of them that it credits to somebody, such as "41 %"
     */
    public record AccountLine(
            String href,
            String label,
            String title,
            String published,
            String url,
            String site,
            int footnote,
            int words,
            String attributed,
            String path) {}

    static Glance of(Story story, Cards cards, List<LeftOut> leftOut, Voices voices) {
        List<AccountLine> lines = new ArrayList<>();
        int footnotes = 0;
        for (Source source : story.sources()) {
            int place = lines.size();
            String url = source.url().filter(Glance::isWebAddress).orElse("");
            footnotes += url.isEmpty() ? 0 : 1;
            int words = voices.total().get(place);
            lines.add(new AccountLine(
                    "#" + Anchor.account(place),
                    story.label(source),
                    source.title(),
                    source.published().map(Glance::day).orElse("not dated"),
                    url,
                    site(url),
                    url.isEmpty() ? 0 : footnotes,
                    words,
                    words == 0 ? "–" : Math.round(100.0 * voices.attributed(place) / words) + " %",
                    source.path()));
        }
        return new Glance(story.sources().get(0).title(), Attention.line(cards, leftOut), lines);
    }

    private static String day(Published published) {
        return published.moment().map(MOMENT::format).orElseGet(() -> DAY.format(published.day()));
    }

    /** "example.org" of "https://www.example.org/story". */
    private static String site(String url) {
        String host = url.replaceFirst("^[a-zA-Z]+://(?:[^/@]*@)?", "").replaceFirst("[/?#:].*$", "");
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    /** Only such addresses become links: a source may name any, and a browser would run some. */
    private static boolean isWebAddress(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }
}
