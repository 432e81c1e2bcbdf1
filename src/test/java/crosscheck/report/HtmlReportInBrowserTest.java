package crosscheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.finding.Comparison;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser: what script adds, what is there without it, and whether axe-core finds a barrier. */
@ExtendWith(InChromium.class)
class HtmlReportInBrowserTest {

    @TempDir
    private static Path folder;

    private static Chromium browser;

    @BeforeAll
    static void useBrowser(Chromium chromium) {
        browser = chromium;
    }

    @Test
    void showsOnlyTheCardsThatTheFilterAsksFor() {
        open(Stories.ferry());

        choose("#by-rule", "attribution");

        assertEquals(1, shownCards());
        assertEquals("1 of 7 cards", browser.text("document.querySelector('#shown').textContent"));
    }

    @Test
    void opensTheNotesWhenTheFilterFindsThemThere() {
        open(Stories.ferry());

        choose("#by-severity", "note");

        assertTrue(browser.holds("document.querySelector('#notes').open"));
        assertTrue(shownCards() >= 1);
    }

    @Test
    void filtersByAccountAndBySpeaker() {
        open(Stories.ferry());

        choose("#by-account", "2");
        int byAccount = shownCards();
        browser.evaluate("document.querySelector('.filter').reset()");
        browser.await("document.querySelectorAll('.card.off').length === 0");
        choose("#by-speaker", "the harbour master");

        assertEquals(4, byAccount);
        assertEquals(1, shownCards());
    }

    @Test
    void searchesCardsAndFacts() {
        open(Stories.ferry());

        browser.press("/");
        assertEquals("search", browser.text("document.activeElement.id"));
        for (String letter : "harbour".split("", -1)) {
            if (!letter.isEmpty()) {
                browser.press(letter);
            }
        }

        browser.await("document.querySelector('#shown').textContent === '1 of 7 cards'");
        assertEquals(1, browser.number("document.querySelectorAll('.matrix tbody:not(.off)').length"));
    }

    @Test
    void walksTheCardsByKeyboard() {
        open(Stories.ferry());

        browser.press("j");
        browser.press("j");
        String second = browser.text("document.activeElement.id");
        browser.press("o");
        boolean unfolded = browser.holds("document.activeElement.querySelector('details').open");
        browser.press("k");

        assertEquals(browser.text("document.querySelectorAll('.card')[1].id"), second);
        assertTrue(unfolded);
        assertEquals(
                browser.text("document.querySelectorAll('.card')[0].id"), browser.text("document.activeElement.id"));
    }

    @Test
    void showsTheKeysAndLetsThemBeSwitchedOff() {
        open(Stories.ferry());

        browser.press("?");
        boolean shown = browser.holds("document.querySelector('#help').open");
        browser.evaluate("document.querySelector('#keys').click(); document.querySelector('#help').close()");
        browser.press("j");
        boolean moved = browser.holds("document.activeElement.matches('.card')");
        browser.evaluate("document.querySelector('#keys').click()");

        assertTrue(shown);
        assertFalse(moved);
    }

    @Test
    void opensARowOfTheMatrixInPlace() {
        open(Stories.ferry());
        String detail = "document.querySelector('.matrix tbody .detail').offsetParent !== null";

        boolean before = browser.holds(detail);
        browser.evaluate("document.querySelector('.matrix .open').click()");
        boolean after = browser.holds(detail);
        String expanded = browser.text("document.querySelector('.matrix .open').getAttribute('aria-expanded')");
        browser.evaluate("document.querySelector('.matrix .shut').click()");

        assertFalse(before);
        assertTrue(after);
        assertEquals("true", expanded);
        assertFalse(browser.holds(detail));
    }

    @Test
    void ordersTheFactsByAgreement() {
        open(Stories.ferry());
        String told = "Array.from(document.querySelectorAll('.matrix tbody .told')).map(t => t.textContent).join('; ')";

        browser.evaluate("document.querySelector('[data-by=agreement]').click()");

        assertTrue(browser.text(told).startsWith("3 of 3"), browser.text(told));
        assertEquals(
                "true", browser.text("document.querySelector('[data-by=agreement]').getAttribute('aria-pressed')"));
    }

    @Test
    void followsALinkIntoTheFoldedNotes() {
        Path page = write(Stories.ferry());
        browser.open(page.toUri().toString());
        String id = browser.text("document.querySelector('#notes .card').id");

        browser.open("about:blank");
        browser.open(page.toUri() + "#" + id);

        browser.await("document.activeElement.id === '" + id + "'");
        assertTrue(browser.holds("document.querySelector('#notes').open"));
    }

    @Test
    void copiesTheAddressOfACard() {
        open(Stories.ferry());

        browser.evaluate("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); };"
                + "document.querySelectorAll('.permalink')[1].click()");

        browser.await("document.querySelector('#status').textContent === 'Address copied'");
        assertTrue(
                browser.text("window.copied").endsWith("#" + browser.text("document.querySelectorAll('.card')[1].id")));
    }

    @Test
    void goesFromTheTextToTheCardAndBack() {
        open(Stories.ferry());

        browser.evaluate("document.querySelector('.text .margin a').click()");
        browser.await("document.activeElement.matches('.card')");
        String claim = browser.text("document.activeElement.querySelector('.passage .account').getAttribute('href')");

        assertTrue(browser.holds("document.querySelector('" + claim + "').matches('.text .claim')"));
    }

    @Test
    void isWholeWithoutScript() {
        Path page = write(Stories.ferry());
        browser.scripts(false);
        try {
            browser.open(page.toUri().toString());
            assertFalse(browser.holds("document.querySelector('.filter').offsetParent !== null"), "no dead filter");
            assertEquals(7, browser.number("document.querySelectorAll('.card').length"));
            String row = browser.text("document.querySelector('.matrix .open').getAttribute('href')");

            browser.open("about:blank");
            browser.open(page.toUri() + row);
            assertTrue(browser.holds("document.querySelector('.matrix tbody .detail').offsetParent !== null"));
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void requestsNothingButItself() {
        Path page = write(Stories.hostile());
        browser.open(page.toUri().toString());

        browser.evaluate("fetch('http://127.0.0.1:9/').catch(() => null)");
        browser.evaluate("new Promise(done => { const i = new Image(); i.onerror = i.onload = () => done(1);"
                + " i.src = 'http://127.0.0.1:9/x.png'; })");

        assertEquals(
                List.of(page.toUri().toString()),
                browser.requests().stream().distinct().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 400, 768, 1400, 2000})
    void fitsItsWindow(int width) {
        String beyond = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        browser.size(width, 900);
        open(Stories.ferry());
        int story = browser.number(beyond);
        open(Stories.large(8, 8));
        int large = browser.number(beyond);
        open(Stories.hostile());
        int hostile = browser.number(beyond);
        browser.size(1400, 900);

        assertEquals(List.of(0, 0, 0), List.of(story, large, hostile));
    }

    @ParameterizedTest
    @CsvSource({"1400, false", "1400, true", "360, false", "360, true"})
    void holdsNoBarrierThatAxeKnows(int width, boolean dark) throws IOException {
        browser.size(width, 900);
        browser.dark(dark);
        List<String> violations = new ArrayList<>();
        for (Comparison comparison : List.of(
                Stories.ferry(), Stories.apart(), Stories.hostile(), Stories.large(3, 5), Stories.large(8, 8))) {
            open(comparison);
            violations.addAll(Axe.violations(browser));
        }
        browser.open(sampleReport().toUri().toString());
        violations.addAll(Axe.violations(browser));
        browser.dark(false);
        browser.size(1400, 900);

        assertEquals(List.of(), violations);
    }

    @Test
    void opensThirtyLongAccountsInASecond() {
        open(Stories.large(30, 65));

        double milliseconds = browser.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")
                .asDouble();
        System.out.printf(java.util.Locale.ROOT, "thirty accounts of 1,500 words: loaded in %.0f ms%n", milliseconds);

        assertTrue(milliseconds < 5000, "a machine busy with other tests gets five times the second: " + milliseconds);
    }

    private static void choose(String field, String value) {
        browser.evaluate("(() => { const f = document.querySelector('" + field + "'); f.value = '" + value
                + "'; f.dispatchEvent(new Event('input', { bubbles: true })); })()");
    }

    private static int shownCards() {
        return browser.number("document.querySelectorAll('.card:not(.off)').length");
    }

    /** The report that the repository shows. */
    private static Path sampleReport() throws IOException {
        try (Stream<Path> reports = Files.list(Path.of("reports"))) {
            return reports.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void open(Comparison comparison) {
        browser.open(write(comparison).toUri().toString());
    }

    private static Path write(Comparison comparison) {
        try {
            Path file = Files.createTempFile(folder, "page", ".html");
            return Files.write(file, Written.by(new HtmlReport(), comparison).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
