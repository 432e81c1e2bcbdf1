package crosscheck.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.align.ClaimGroup;
import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.claim.attribution.Attribution;
import crosscheck.claim.fact.Cue;
import crosscheck.claim.fact.Figure;
import crosscheck.claim.fact.Name;
import crosscheck.claim.fact.TimeReference;
import crosscheck.finding.Comparison;
import crosscheck.finding.Evidence;
import crosscheck.finding.Finding;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Comparisons and claims as JSON. The schemas under {@code crosscheck/schema} in the jar are the contract. */
public final class JsonReport implements Report {

    private static final String SCHEMA = "crosscheck/comparison/1";

    @Override
    public String format() {
        return "json";
    }

    @Override
    public List<String> endings() {
        return List.of(".json");
    }

    @Override
    public String purpose() {
        return "everything, for programs; its schema is in the jar";
    }

    @Override
    public void write(Comparison comparison, Run run, Writer out) throws IOException {
        write(comparison, out);
    }

    /** Writes a comparison, indented, with a line end. */
    public void write(Comparison comparison, Writer out) throws IOException {
        JsonLayout.write(comparison(comparison), out);
    }

    /** Writes what one source states, as one line. */
    public void writeLine(Account account, Writer out) throws IOException {
        ObjectNode line = JsonLayout.object();
        line.set("source", source(account.source()));
        ArrayNode sentences = line.putArray("sentences");
        account.prose().sentences().forEach(s -> put(sentences.addObject(), s.span()));
        ArrayNode claims = line.putArray("claims");
        account.claims().forEach(c -> claims.add(claim(c)));
        JsonLayout.writeLine(line, out);
    }

    static ObjectNode comparison(Comparison comparison) {
        ObjectNode root = JsonLayout.object();
        root.put("schema", SCHEMA);
        root.put("semantic", comparison.semantic() ? "on" : "off");
        ObjectNode models = root.putObject("models");
        comparison.models().forEach(models::put);
        List<Source> sources =
                comparison.accounts().stream().map(Account::source).toList();
        ArrayNode sourceArray = root.putArray("sources");
        sources.forEach(s -> sourceArray.add(source(s)));
        ArrayNode claims = root.putArray("claims");
        for (Account account : comparison.accounts()) {
            account.claims()
                    .forEach(c ->
                            claims.add(claim(c).put("source", account.source().id())));
        }
        ArrayNode matches = root.putArray("matches");
        comparison
                .alignment()
                .matches()
                .forEach(m -> matches.addObject()
                        .put("a", m.a().id())
                        .put("b", m.b().id())
                        .put("score", twoDecimals(m.score())));
        ArrayNode groups = root.putArray("groups");
        comparison.alignment().groups().forEach(g -> groups.add(group(g, sources)));
        ArrayNode findings = root.putArray("findings");
        comparison.findings().forEach(f -> findings.add(finding(f)));
        return root;
    }

    private static ObjectNode source(Source source) {
        ObjectNode node = JsonLayout.object();
        node.put("id", source.id());
        node.put("path", source.path());
        node.put("title", source.title());
        node.put("publisher", source.publisher().orElse(null));
        node.put("published", source.published().map(Object::toString).orElse(null));
        node.put("url", source.url().orElse(null));
        node.put("language", source.language());
        node.put("text", source.text());
        return node;
    }

    private static ObjectNode group(ClaimGroup group, List<Source> sources) {
        ObjectNode node = JsonLayout.object();
        node.put("id", group.id());
        ArrayNode claims = node.putArray("claims");
        Set<Source> telling = new LinkedHashSet<>();
        for (Claim claim : group.claims()) {
            claims.add(claim.id());
            telling.add(claim.source());
        }
        ArrayNode has = node.putArray("sources");
        telling.forEach(s -> has.add(s.id()));
        ArrayNode missing = node.putArray("missing");
        sources.stream().filter(s -> !telling.contains(s)).forEach(s -> missing.add(s.id()));
        node.put("agreement", group.agreement().label());
        return node;
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode node = JsonLayout.object();
        node.put("id", finding.id());
        node.put("rule", finding.rule());
        node.put("kind", finding.kind());
        node.put("severity", finding.severity().label());
        node.put("message", finding.message());
        ArrayNode claims = node.putArray("claims");
        finding.claims().forEach(c -> claims.add(c.id()));
        node.put("group", finding.group().orElse(null));
        ArrayNode missing = node.putArray("missing");
        finding.missing().forEach(s -> missing.add(s.id()));
        finding.accepted()
                .ifPresentOrElse(
                        a -> node.putObject("accepted")
                                .put("by", a.by())
                                .put("on", a.on())
                                .put("reason", a.reason()),
                        () -> node.put("accepted", false));
        ArrayNode evidence = node.putArray("evidence");
        for (Evidence passage : finding.evidence()) {
            put(evidence.addObject().put("source", passage.source().id()), passage.span())
                    .put("text", passage.text());
        }
        return node;
    }

    private static ObjectNode claim(Claim claim) {
        ObjectNode node = JsonLayout.object();
        node.put("id", claim.id());
        put(node, claim.span()).put("text", claim.text());
        ObjectNode certainty = node.putObject("certainty");
        certainty.put("level", claim.certainty().level().label());
        ArrayNode cues = certainty.putArray("cues");
        claim.certainty().cues().forEach(c -> cues.add(cue(c)));
        node.set("attribution", claim.attribution().map(JsonReport::attribution).orElse(null));
        ArrayNode figures = node.putArray("figures");
        claim.figures().forEach(f -> figures.add(figure(f)));
        ArrayNode times = node.putArray("times");
        claim.times().forEach(t -> times.add(time(t)));
        ArrayNode names = node.putArray("names");
        claim.names().forEach(n -> names.add(name(n)));
        return node;
    }

    private static ObjectNode attribution(Attribution attribution) {
        ObjectNode node = JsonLayout.object();
        node.put("kind", attribution.kind().label());
        ArrayNode content = node.putArray("content");
        attribution.content().forEach(s -> put(content.addObject(), s));
        attribution
                .speaker()
                .ifPresentOrElse(
                        s -> put(node.putObject("speaker"), s.span())
                                .put("text", s.text())
                                .put("name", s.name())
                                .put("anonymous", s.anonymous()),
                        () -> node.putNull("speaker"));
        node.set("cue", attribution.cue().map(JsonReport::cue).orElse(null));
        return node;
    }

    private static ObjectNode cue(Cue cue) {
        return put(JsonLayout.object(), cue.span()).put("text", cue.text());
    }

    private static ObjectNode figure(Figure figure) {
        ObjectNode node = put(JsonLayout.object(), figure.span()).put("text", figure.text());
        node.put("low", plain(figure.low()));
        node.put("high", plain(figure.high()));
        node.put("unit", figure.unit());
        node.put("of", figure.of());
        node.put("approximate", figure.approximate());
        return node;
    }

    private static ObjectNode time(TimeReference time) {
        ObjectNode node = put(JsonLayout.object(), time.span()).put("text", time.text());
        node.put("from", time.from().map(Object::toString).orElse(null));
        node.put("to", time.to().map(Object::toString).orElse(null));
        return node;
    }

    private static ObjectNode name(Name name) {
        return put(JsonLayout.object(), name.span())
                .put("text", name.text())
                .put("name", name.name())
                .put("type", name.type().label());
    }

    private static ObjectNode put(ObjectNode node, Span span) {
        return node.put("start", span.start()).put("end", span.end());
    }

    private static BigDecimal plain(Optional<BigDecimal> value) {
        return value.map(BigDecimal::stripTrailingZeros)
                .map(v -> v.scale() < 0 ? v.setScale(0, RoundingMode.UNNECESSARY) : v)
                .orElse(null);
    }

    static BigDecimal twoDecimals(double score) {
        return BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP);
    }
}
