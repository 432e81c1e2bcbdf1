package crosscheck.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.claim.Account;
import crosscheck.finding.Comparison;
import crosscheck.finding.Finding;
import crosscheck.finding.RuleGuide;
import crosscheck.finding.SourceLabels;
import crosscheck.settings.Severity;
import crosscheck.source.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * SARIF 2.1.0 (OASIS), for code-scanning services and editors. The first passage of a finding is its location, the others
 * are related locations. What a baseline accepts is left out unless the run asks for it, since such services show
 * suppressed results as open.
 */
public final class SarifReport implements Report {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    /** The version in it changes when findings get other ids for the same content. */
    private static final String FINGERPRINT = "crosscheckFinding/v1";

    @Override
    public String format() {
        return "sarif";
    }

    @Override
    public List<String> endings() {
        return List.of(".sarif", ".sarif.json");
    }

    @Override
    public String purpose() {
        return "SARIF 2.1.0, for code scanning";
    }

    @Override
    public void write(Comparison comparison, Run run, Writer out) throws IOException {
        List<Finding> findings = comparison.findings().stream()
                .filter(f -> run.accepted() || f.accepted().isEmpty())
                .toList();
        Map<String, Integer> rules = new LinkedHashMap<>();
        findings.forEach(f -> rules.putIfAbsent(f.rule(), rules.size()));

        ObjectNode root = JsonLayout.object().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode node = root.putArray("runs").addObject();
        node.putObject("tool").set("driver", driver(run, rules));
        node.put("columnKind", "utf16CodeUnits");
        SourceLabels labels = SourceLabels.of(
                comparison.accounts().stream().map(Account::source).toList());
        Map<String, Integer> artifacts = artifacts(comparison, labels, node.putArray("artifacts"));
        ArrayNode results = node.putArray("results");
        Places places = new Places();
        findings.forEach(f -> results.add(result(f, rules, artifacts, labels, places)));
        JsonLayout.write(root, out);
    }

    private static ObjectNode driver(Run run, Map<String, Integer> rules) {
        ObjectNode driver = JsonLayout.object().put("name", "Crosscheck").put("version", run.version());
        ArrayNode descriptors = driver.putArray("rules");
        for (String id : rules.keySet()) {
            RuleGuide guide = RuleGuide.of(id);
            ObjectNode rule = descriptors.addObject().put("id", id).put("name", name(guide.title()));
            rule.putObject("shortDescription").put("text", guide.title());
            rule.putObject("fullDescription").put("text", guide.says());
            String advice = guide.says() + " " + guide.advice();
            rule.putObject("help").put("text", advice).put("markdown", "**" + guide.title() + ".** " + advice);
        }
        return driver;
    }

    /** SARIF wants an identifier in Pascal case: "ChangedQuotation". */
    private static String name(String title) {
        StringBuilder name = new StringBuilder();
        for (String word : title.split("[^A-Za-z]+", -1)) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return name.toString();
    }

    private static Map<String, Integer> artifacts(Comparison comparison, SourceLabels labels, ArrayNode array) {
        Map<String, Integer> indexes = new LinkedHashMap<>();
        comparison.accounts().forEach(account -> {
            Source source = account.source();
            indexes.put(source.id(), array.size());
            ObjectNode artifact = array.addObject();
            artifact.putObject("location").put("uri", SourceUri.of(source.path()));
            artifact.putObject("description").put("text", labels.of(source) + ": " + source.title());
        });
        return indexes;
    }

    private static ObjectNode result(
            Finding finding,
            Map<String, Integer> rules,
            Map<String, Integer> artifacts,
            SourceLabels labels,
            Places places) {
        ObjectNode result = JsonLayout.object()
                .put("ruleId", finding.rule())
                .put("ruleIndex", rules.get(finding.rule()))
                .put("level", level(finding.severity()));
        result.putObject("message").put("text", finding.message());
        List<Places.Place> passages = new ArrayList<>(places.of(finding));
        ArrayNode locations = result.putArray("locations");
        if (!passages.isEmpty()) {
            locations.add(location(passages.remove(0), artifacts));
        }
        if (!passages.isEmpty()) {
            ArrayNode related = result.putArray("relatedLocations");
            for (Places.Place passage : passages) {
                ObjectNode location = location(passage, artifacts).put("id", related.size() + 1);
                location.putObject("message").put("text", labels.of(passage.source()));
                related.add(location);
            }
        }
        result.putObject("partialFingerprints").put(FINGERPRINT, finding.id());
        finding.accepted()
                .ifPresent(a -> result.putArray("suppressions")
                        .addObject()
                        .put("kind", "external")
                        .put("status", "accepted")
                        .put("justification", a.reason()));
        ObjectNode properties = result.putObject("properties").put("kind", finding.kind());
        finding.group().ifPresent(group -> properties.put("group", group));
        if (!finding.missing().isEmpty()) {
            ArrayNode missing = properties.putArray("missing");
            finding.missing().forEach(s -> missing.add(SourceUri.of(s.path())));
        }
        return result;
    }

    private static ObjectNode location(Places.Place place, Map<String, Integer> artifacts) {
        ObjectNode location = JsonLayout.object();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation")
                .put("uri", SourceUri.of(place.source().path()))
                .put("index", artifacts.getOrDefault(place.source().id(), -1));
        ObjectNode region = physical.putObject("region")
                .put("startLine", place.start().line())
                .put("startColumn", place.start().column())
                .put("endLine", place.end().line())
                .put("endColumn", place.end().column())
                .put("charOffset", place.span().start())
                .put("charLength", place.span().length());
        region.putObject("snippet").put("text", place.text());
        return location;
    }

    private static String level(Severity severity) {
        return severity.label();
    }
}
