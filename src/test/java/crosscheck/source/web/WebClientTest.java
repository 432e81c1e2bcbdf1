package crosscheck.source.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import crosscheck.source.SourceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server on this computer's loopback. */
class WebClientTest {

    private static final byte[] PAGE = "The bridge opened on Monday.".getBytes(StandardCharsets.UTF_8);

    private final WebClient client = new WebClient(10_000, true, Duration.ofSeconds(1));
    private final CountDownLatch never = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/page", exchange -> answer(exchange, 200, PAGE));
        server.createContext("/gzip", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            answer(exchange, 200, packed(PAGE));
        });
        server.createContext("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            answer(exchange, 200, packed(new byte[1_000_000]));
        });
        server.createContext("/large", exchange -> answer(exchange, 200, new byte[20_000]));
        server.createContext("/moved", exchange -> redirect(exchange, "/page"));
        server.createContext("/circle", exchange -> redirect(exchange, "/circle"));
        server.createContext("/file", exchange -> redirect(exchange, "file:///etc/passwd"));
        server.createContext("/broken", exchange -> answer(exchange, 500, new byte[0]));
        server.createContext("/stalls", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            await();
        });
        server.createContext("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.sendResponseHeaders(known ? 304 : 200, -1);
            exchange.close();
        });
        server.createContext(
                "/robots.txt",
                exchange -> answer(
                        exchange,
                        200,
                        "User-agent: *\nDisallow: /private\nAllow: /private/open\n".getBytes(StandardCharsets.UTF_8)));
        server.start();
    }

    @AfterEach
    void stop() {
        never.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void fetchesAPageAlsoPackedAndAfterARedirect() throws SourceException {
        assertEquals("The bridge opened on Monday.", text(client.get(at("/page"))));
        assertEquals("The bridge opened on Monday.", text(client.get(at("/gzip"))));
        assertEquals(at("/page"), client.get(at("/moved")).url());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bomb", "/large", "/circle", "/file", "/broken", "/stalls", "/nothing"})
    void givesUpWithOneLineThatBeginsWithTheAddress(String path) {
        SourceException problem = assertThrows(SourceException.class, () -> client.get(at(path)));

        assertEquals(1, problem.getMessage().lines().count());
        assertTrue(path.equals("/file") || problem.getMessage().startsWith(at(path) + ": "), problem.getMessage());
    }

    @Test
    void asksWhetherAFeedHasChanged() throws SourceException {
        WebResponse first = client.get(at("/feed"));

        assertEquals(304, client.get(at("/feed"), first.version()).status());
    }

    @Test
    void refusesPrivateAddressesUnlessTheyAreAllowed() {
        WebClient careful = new WebClient(10_000, false, Duration.ofSeconds(1));

        SourceException problem = assertThrows(SourceException.class, () -> careful.get(at("/page")));

        assertTrue(problem.getMessage().contains("--allow-private"), problem.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "::1",
                "fd00::1",
                "fe80::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "224.0.0.1",
                "255.255.255.255"
            })
    void knowsPrivateAddresses(String address) throws IOException {
        assertTrue(WebAddress.isPrivate(InetAddress.getByName(address)));
    }

    @Test
    void knowsPublicAddresses() throws IOException {
        assertFalse(WebAddress.isPrivate(InetAddress.getByName("93.184.216.34")));
        assertFalse(WebAddress.isPrivate(InetAddress.getByName("2606:2800:220:1:248:1893:25c8:1946")));
    }

    @Test
    void obeysRobotsTxt() {
        assertTrue(client.mayVisit(at("/page")));
        assertFalse(client.mayVisit(at("/private/page")));
        assertTrue(client.mayVisit(at("/private/open")));
    }

    @Test
    void readsTheRulesForOurNameAndThePatternsInThem() {
        RobotRules rules = RobotRules.parse("""
                User-agent: other
                User-agent: Crosscheck # us
                Disallow: /*.pdf$
                Disallow: /search

                User-agent: *
                Disallow: /
                """);

        assertTrue(rules.allow(URI.create("https://wire.example/1")));
        assertFalse(rules.allow(URI.create("https://wire.example/a/b.pdf")));
        assertTrue(rules.allow(URI.create("https://wire.example/a/b.pdf?download")));
        assertFalse(rules.allow(URI.create("https://wire.example/search?q=bridge")));
    }

    private String at(String path) {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + path;
    }

    private static String text(WebResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private void await() {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        answer(exchange, 302, new byte[0]);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
