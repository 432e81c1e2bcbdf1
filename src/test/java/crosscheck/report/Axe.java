package crosscheck.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The checks of axe-core (https://github.com/dequelabs/axe-core) on an open page. */
final class Axe {

    private Axe() {}

    /** What is wrong, one line a rule; with everything unfolded, so that nothing is left out. */
    static List<String> violations(Chromium browser) throws IOException {
        try (InputStream axe = Axe.class.getResourceAsStream("/axe.min.js")) {
            browser.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + "; true");
        }
        // what is out of sight is laid out late, which moves what axe has just measured
        browser.evaluate(
                "document.styleSheets[0].insertRule('.card, .left, .text { content-visibility: visible !important }',"
                        + " document.styleSheets[0].cssRules.length)");
        JsonNode found = browser.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; });"
                + "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })"
                + ".then(r => r.violations.map(v => v.id + ': ' + v.help + ' at ' + v.nodes.slice(0, 3)"
                + ".map(n => n.target.join(' ') + ' ' + n.failureSummary).join(' | ')))");
        List<String> violations = new ArrayList<>();
        found.forEach(v -> violations.add(v.asText()));
        return violations;
    }
}
