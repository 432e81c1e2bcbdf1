package crosscheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.feed.CheckResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a run over feeds in a real browser. */
@ExtendWith(InChromium.class)
class CheckPageInBrowserTest {

    @TempDir
    private static Path folder;

    private static Chromium browser;

    @BeforeAll
    static void useBrowser(Chromium chromium) {
        browser = chromium;
    }

    @Test
    void saysWhetherTheCheckFails() {
        open(Checks.bridge());
        assertEquals("The check fails", browser.text("document.querySelector('.line .label').textContent"));

        open(Checks.quiet());
        assertEquals("The check passes", browser.text("document.querySelector('.line .label').textContent"));
    }

    @Test
    void walksTheStoriesByKeyboard() {
        open(Checks.bridge());

        browser.press("j");

        assertEquals(
                browser.text("document.querySelector('.card.story').id"), browser.text("document.activeElement.id"));
    }

    @Test
    void unfoldsWhatIsKnownWithoutScript() {
        Path page = write(Checks.bridge());
        browser.scripts(false);
        browser.open(page.toUri().toString());
        assertFalse(browser.holds("document.querySelector('#known li').checkVisibility()"));

        browser.evaluate("document.querySelector('#known summary').click()");

        assertTrue(browser.holds("document.querySelector('#known li').checkVisibility()"));
    }

    @Test
    void requestsNothingButItself() {
        Path page = open(Checks.hostile());

        assertEquals(
                List.of(page.toUri().toString()),
                browser.requests().stream().distinct().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 400, 768, 1400, 2000})
    void fitsItsWindow(int width) {
        browser.size(width, 900);
        List<Integer> beyond = new ArrayList<>();
        for (CheckResult result : List.of(Checks.bridge(), Checks.hostile())) {
            open(result);
            beyond.add(browser.number("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        }

        assertEquals(List.of(0, 0), beyond);
    }

    @ParameterizedTest
    @CsvSource({"1400, false", "1400, true", "360, false", "360, true"})
    void holdsNoBarrierThatAxeKnows(int width, boolean dark) throws IOException {
        browser.size(width, 900);
        browser.dark(dark);
        List<String> violations = new ArrayList<>();
        for (CheckResult result : List.of(Checks.bridge(), Checks.quiet(), Checks.hostile())) {
            open(result);
            violations.addAll(Axe.violations(browser));
        }

        assertEquals(List.of(), violations);
    }

    private static Path open(CheckResult result) {
        Path page = write(result);
        browser.open(page.toUri().toString());
        return page;
    }

    private static Path write(CheckResult result) {
        try {
            Path file = Files.createTempFile(folder, "page", ".html");
            return Files.write(file, Checks.written("html", result).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
