package crosscheck.source.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import crosscheck.settings.Settings;
import crosscheck.source.Source;
import crosscheck.source.SourceException;
import crosscheck.source.SourceListener;
import crosscheck.source.web.WebVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Feeds and the pages they lead to, read again; and what items are called. */
class FetchingTest {

    private final Map<String, WebVersion> versions = new HashMap<>();
    private final List<String> unchanged = new ArrayList<>();
    private final Heard heard = new Heard();
    private HttpServer server;
    private String site;
    private String pageVersion = "\"1\"";

    @BeforeEach
    void serveAFeedThatLeadsToAPage() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site = "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort();
        server.createContext(
                "/feed", exchange -> answer(exchange, "\"7\"", "application/rss+xml", """
                <rss version="2.0"><channel><title>Example Wire</title>
                <item><guid>wire-4711</guid><title>Bridge shut</title><link>%s/page</link><description>Short.</description></item>
                </channel></rss>
                """.formatted(site)));
        server.createContext("/page", exchange -> answer(exchange, pageVersion, "text/html", """
                <html><title>Bridge shut</title><p>The city council of Harwick closed the old Mill Bridge on Tuesday.</p></html>
                """));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void callsAPageWhatTheFeedThatLedToItCallsIt() {
        load("/feed");

        assertEquals(List.of(), heard.problems());
        assertEquals(Optional.of("wire-4711"), heard.sources().get(0).item());
        assertEquals(Optional.of(site + "/page"), heard.sources().get(0).url());
    }

    @Test
    void readsNothingAgainThatTheServerSaysIsTheSame() {
        load("/feed");
        load("/feed");

        assertEquals(1, heard.sources().size());
        assertEquals(List.of(site + "/feed -"), unchanged);
    }

    @Test
    void tellsWhichPageOfAFeedIsTheSame() {
        load("/feed");
        versions.remove(site + "/feed");
        load("/feed");

        assertEquals(List.of(site + "/page wire-4711"), unchanged);
    }

    @Test
    void readsAPageAgainOnceItHasAnotherVersion() {
        load("/feed");
        versions.remove(site + "/feed");
        pageVersion = "\"2\"";
        load("/feed");

        assertEquals(2, heard.sources().size());
        assertEquals(List.of(), unchanged);
    }

    @Test
    void callsArticlesInJsonWhatTheyCallThemselves() {
        byte[] lines = """
                {"id": "a1", "title": "Bridge shut", "text": "The council closed the bridge."}
                {"id": 4711, "title": "Bridge open", "text": "The council opened the bridge."}
                {"title": "Bridge sold", "text": "The council sold the bridge."}
                """.getBytes(StandardCharsets.UTF_8);

        new SourceLoader(Settings.DEFAULT, new ByteArrayInputStream(lines)).load(List.of("-"), heard);

        assertEquals(
                List.of(Optional.of("a1"), Optional.of("4711"), Optional.empty()),
                heard.sources().stream().map(Source::item).toList());
    }

    private void load(String path) {
        Fetching fetching = new Fetching(true, Fetching.STANDARD_LIMIT, new ReadVersions() {
            @Override
            public Optional<WebVersion> last(String address) {
                return Optional.ofNullable(versions.get(address));
            }

            @Override
            public void read(String address, WebVersion version) {
                versions.put(address, version);
            }
        });
        new SourceLoader(Settings.DEFAULT, InputStream.nullInputStream(), fetching)
                .load(List.of(site + path), new SourceListener() {
                    @Override
                    public void source(Source source) {
                        heard.source(source);
                    }

                    @Override
                    public void unreadable(SourceException problem) {
                        heard.unreadable(problem);
                    }

                    @Override
                    public void warning(String line) {
                        heard.warning(line);
                    }

                    @Override
                    public void unchanged(String address, Optional<String> item) {
                        unchanged.add(address + " " + item.orElse("-"));
                    }
                });
    }

    private static void answer(HttpExchange exchange, String etag, String type, String text) throws IOException {
        exchange.getResponseHeaders().set("ETag", etag);
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean known = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : body.length);
        if (!known) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
