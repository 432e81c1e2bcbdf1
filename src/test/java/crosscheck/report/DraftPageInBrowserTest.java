package crosscheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.draft.DraftCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checked draft and its checklist in a real browser. */
@ExtendWith(InChromium.class)
class DraftPageInBrowserTest {

    @TempDir
    private static Path folder;

    private static Chromium browser;

    @BeforeAll
    static void useBrowser(Chromium chromium) {
        browser = chromium;
    }

    @Test
    void marksEachStatementWithWhatTheSourcesHave() {
        open("html", Drafts.ferries());

        assertTrue(browser.number(marks("supported")) >= 1);
        assertTrue(browser.number(marks("differs")) >= 1);
        assertTrue(browser.number(marks("unsupported")) >= 1);
        assertTrue(browser.text("document.querySelector('.line').textContent").contains("Look again:"));
    }

    @Test
    void saysThatADraftIsClean() {
        open("html", Drafts.clean());

        assertTrue(browser.text("document.querySelector('.line').textContent").contains("Clean:"));
        assertEquals(0, browser.number("document.querySelectorAll('.card').length"));
    }

    @Test
    void showsWhatNeedsAttentionBelowItsParagraph() {
        open("html", Drafts.ferries());

        String card = "Array.from(document.querySelectorAll('.draft .body > .cards')).find(c => "
                + "c.textContent.includes('crews')).previousElementSibling.textContent";
        assertTrue(browser.text(card).contains("We promised more than our old crews could do"));
    }

    @Test
    void standsBesideEachStatementWhoSaysItAndHowWell() {
        open("html", Drafts.ferries());

        String first = "document.querySelector('.draft .margin.supported')";
        assertTrue(browser.text(first + ".textContent").matches("(?s).*(Example Wire|Norland Lines).*[01]\\.\\d\\d.*"));
        assertTrue(browser.holds("Array.from(document.querySelectorAll('.draft .margin')).every(m => "
                + "m.getBoundingClientRect().left >= m.previousElementSibling.getBoundingClientRect().right)"));

        browser.size(400, 900);
        assertEquals("inline", browser.text("getComputedStyle(" + first + ").display"));
        assertEquals("none", browser.text("getComputedStyle(" + first + ").float"));
    }

    @Test
    void goesToTheSourceAndBack() {
        Path page = open("html", Drafts.ferries());

        browser.evaluate("document.querySelector('.draft .margin.supported .by').click()");
        browser.await("location.hash.startsWith('#c-')");
        assertTrue(browser.holds("document.querySelector(location.hash).matches('#accounts .claim')"));
        assertTrue(browser.holds("document.querySelector(':target').checkVisibility()"));

        browser.evaluate("history.back()");
        browser.await("location.hash === ''");
        assertTrue(browser.text("location.href").endsWith(page.getFileName().toString()));
    }

    @Test
    void leadsFromThePassageOfTheSourceBackToItsSentence() {
        open("html", Drafts.ferries());

        browser.evaluate("document.querySelector('.draft .margin.supported .by').click()");
        browser.await("document.querySelector(':target') !== null");
        browser.evaluate("let at = document.querySelector(':target');"
                + "while (!at.querySelector('.back')) at = at.nextElementSibling;"
                + "at.querySelector('.back').click()");

        browser.await("document.querySelector('.draft .claim:target') !== null");
        assertTrue(browser.holds(
                "document.querySelector(':target').nextElementSibling.matches('.margin.supported, .margin.differs')"));
    }

    @Test
    void showsTheSourceBesideTheSentence() {
        open("html", Drafts.ferries());
        browser.evaluate("document.querySelector('.draft .claim').scrollIntoView()");

        browser.evaluate("document.querySelector('.draft .margin.supported .by').click()");

        browser.await("document.querySelector('#accounts .claim:target') !== null");
        String seen = "(e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; })";
        browser.await(seen + "(document.querySelector(':target'))");
        assertTrue(browser.holds(seen + "(document.querySelector('.draft .margin.supported').previousElementSibling)"));
    }

    @Test
    void foldsNotesAndMarksNoSentenceForThem() {
        open("html", Drafts.careful());

        assertEquals(0, browser.number(marks("differs")));
        assertTrue(browser.holds("document.querySelector('.draft .body > .fold .card.note') !== null"));
        assertFalse(browser.holds("document.querySelector('.draft .fold .card.note').checkVisibility()"));

        browser.evaluate("document.querySelector('.draft .body > .fold summary').click()");
        assertTrue(browser.holds("document.querySelector('.draft .fold .card.note').checkVisibility()"));
    }

    @Test
    void marksAcceptedStatementsAsSuch() {
        open("html", Drafts.ferries());

        String href = browser.text("document.querySelector('.draft .margin.accepted a.support').getAttribute('href')");

        assertTrue(browser.holds("document.querySelector('" + href + "').matches('#accepted .card')"));
    }

    @Test
    void goesFromTheSourceToTheCardAndBackIntoTheDraft() {
        open("html", Drafts.ferries());

        browser.evaluate("document.querySelector('#accounts .margin a:not(.back)').click()");
        browser.await("document.activeElement.matches('.card')");
        String draft = browser.text("document.activeElement.querySelector('.passage .account').getAttribute('href')");

        assertTrue(browser.holds("document.querySelector('" + draft + "').matches('.draft .claim')"));
    }

    @Test
    void foldsWhatIsAcceptedAndOpensItAtALink() {
        Path page = open("html", Drafts.ferries());
        String id = browser.text("document.querySelector('#accepted .card').id");
        assertFalse(browser.holds("document.querySelector('#accepted').open"));
        assertTrue(browser.text("document.querySelector('#accepted').textContent")
                .contains("Accepted by M. Doe on 2024-03-06: the photographer saw it"));

        browser.open("about:blank");
        browser.open(page.toUri() + "#" + id);

        browser.await("document.activeElement.id === '" + id + "'");
        assertTrue(browser.holds("document.querySelector('#accepted').open"));
    }

    @Test
    void walksTheCardsByKeyboard() {
        open("html", Drafts.ferries());

        browser.press("j");

        assertEquals(
                browser.text("document.querySelectorAll('.card')[0].id"), browser.text("document.activeElement.id"));
    }

    @Test
    void isWholeWithoutScript() {
        Path page = write("html", Drafts.ferries());
        browser.scripts(false);

        browser.open(page.toUri().toString());
        assertTrue(browser.number(marks("supported")) >= 1);
        browser.evaluate("document.querySelector('#accepted summary').click()");
        assertTrue(browser.holds("document.querySelector('#accepted .card').checkVisibility()"));
        String source = browser.text("document.querySelector('.draft .margin.supported .by').getAttribute('href')");

        browser.open("about:blank");
        browser.open(page.toUri() + source);
        assertTrue(browser.holds("document.querySelector(':target').matches('#accounts .claim')"));
    }

    @Test
    void printsTheDraftWithWhatIsFolded() throws IOException {
        open("html", Drafts.ferries());

        String printed = printed();

        assertTrue(printed.contains("We promised more than our old crews could do"), printed);
        assertTrue(printed.contains("the photographer saw it"), printed);
        assertTrue(printed.contains("Example Wire 1.00") || printed.contains("Example Wire 0.9"), printed);
        assertFalse(printed.contains("Skip to the draft"), printed);
    }

    @Test
    void printsTheChecklistWithItsBoxes() throws IOException {
        open("checklist", Drafts.ferries());

        String printed = printed();

        assertTrue(printed.contains("no source has it"), printed);
        assertTrue(browser.number("document.querySelectorAll('input[type=checkbox]').length") >= 8);
    }

    @Test
    void loadsItselfAgainWhileTheDraftIsWatchedAndLooksAsBefore() throws IOException {
        Path page = watched(Drafts.ferries());
        browser.open(page.toUri().toString());
        browser.evaluate("document.querySelector('#accepted').open = true; scrollTo(0, 300)");

        Files.writeString(page, Files.readString(page).replace("Solveig Brandt", "Sunniva Brandt"));

        awaitOverLoads("document.body && document.body.textContent.includes('Sunniva Brandt')");
        awaitOverLoads("document.querySelector('#accepted').open && Math.abs(scrollY - 300) < 2");
        assertEquals(
                List.of(page.toUri().toString()),
                browser.requests().stream().distinct().toList());
    }

    @Test
    void loadsItselfAgainWithoutScript() throws IOException {
        Path page = watched(Drafts.ferries());
        browser.scripts(false);
        browser.open(page.toUri().toString());

        Files.writeString(page, Files.readString(page).replace("Solveig Brandt", "Sunniva Brandt"));

        awaitOverLoads("document.body && document.body.textContent.includes('Sunniva Brandt')");
    }

    @Test
    void standsStillWhereNothingIsWatched() {
        open("html", Drafts.ferries());

        assertTrue(
                browser.holds("document.querySelector('meta[http-equiv=refresh], meta[name=refresh-every]') === null"));
        assertFalse(Drafts.written("html", Drafts.ferries()).contains("http-equiv=\"refresh\""));
    }

    /** A page that loads itself again breaks off what waits in it. */
    private static void awaitOverLoads(String condition) {
        int loads = 0;
        while (true) {
            try {
                browser.await(condition);
                return;
            } catch (IllegalStateException | CompletionException e) {
                loads++;
                if (loads > 30 || !e.toString().contains("navigated")) {
                    throw e;
                }
            }
        }
    }

    private static Path watched(DraftCheck check) throws IOException {
        String page = Drafts.written("html", check, Written.RUN.withRefresh(1));
        return Files.writeString(Files.createTempFile(folder, "watched", ".html"), page);
    }

    @Test
    void requestsNothingButItself() {
        for (String format : List.of("html", "checklist")) {
            Path page = open(format, Drafts.hostile());

            assertEquals(
                    List.of(page.toUri().toString()),
                    browser.requests().stream().distinct().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 400, 768, 1400, 2000})
    void fitsItsWindow(int width) {
        browser.size(width, 900);
        List<Integer> beyond = new ArrayList<>();
        for (String format : List.of("html", "checklist")) {
            for (DraftCheck check : List.of(Drafts.ferries(), Drafts.hostile())) {
                open(format, check);
                beyond.add(
                        browser.number("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            }
        }

        assertEquals(List.of(0, 0, 0, 0), beyond);
    }

    @ParameterizedTest
    @CsvSource({"1400, false", "1400, true", "360, false", "360, true"})
    void holdsNoBarrierThatAxeKnows(int width, boolean dark) throws IOException {
        browser.size(width, 900);
        browser.dark(dark);
        List<String> violations = new ArrayList<>();
        for (String format : List.of("html", "checklist")) {
            for (DraftCheck check : List.of(Drafts.ferries(), Drafts.clean(), Drafts.careful(), Drafts.hostile())) {
                open(format, check);
                violations.addAll(Axe.violations(browser));
            }
        }

        assertEquals(List.of(), violations);
    }

    private static String marks(String level) {
        return "document.querySelectorAll('.draft .body .support." + level + "').length";
    }

    /** What stands on paper, with each white space a blank. */
    private static String printed() throws IOException {
        String pdf = browser.call("Page.printToPDF", Map.of()).get("data").asText();
        try (PDDocument document = Loader.loadPDF(Base64.getDecoder().decode(pdf))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Path open(String format, DraftCheck check) {
        Path page = write(format, check);
        browser.open(page.toUri().toString());
        return page;
    }

    private static Path write(String format, DraftCheck check) {
        try {
            Path file = Files.createTempFile(folder, "page", ".html");
            return Files.write(file, Drafts.written(format, check).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
