package crosscheck.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.align.Match;
import crosscheck.draft.ClaimSupport;
import crosscheck.draft.DraftCheck;
import crosscheck.draft.QuotationCheck;
import crosscheck.draft.QuotationPassage;
import crosscheck.source.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A draft's check as JSON: the comparison, and what supports each claim and each quotation of the draft. */
final class DraftJsonReport implements DraftReport {

    private static final String SCHEMA = "crosscheck/draft/1";

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
    public void write(DraftCheck check, Run run, Writer out) throws IOException {
        ObjectNode root = JsonReport.comparison(check.comparison());
        root.put("schema", SCHEMA);
        root.put("draft", check.draft().source().id());
        root.put("clean", check.isClean());
        ArrayNode support = root.putArray("support");
        check.support().forEach(s -> support.add(support(s)));
        ArrayNode quotations = root.putArray("quotations");
        check.quotations().forEach(q -> quotations.add(quotation(q)));
        JsonLayout.write(root, out);
    }

    private static ObjectNode support(ClaimSupport support) {
        ObjectNode node = JsonLayout.object();
        node.put("claim", support.claim().id());
        node.put("level", support.level().label());
        ArrayNode matches = node.putArray("by");
        support.matches().forEach(m -> matches.add(other(m)));
        node.set("nearest", support.nearest().map(DraftJsonReport::other).orElse(null));
        return node;
    }

    private static ObjectNode other(Match match) {
        return JsonLayout.object().put("claim", match.b().id()).put("score", JsonReport.twoDecimals(match.score()));
    }

    private static ObjectNode quotation(QuotationCheck check) {
        ObjectNode node = span(JsonLayout.object(), check.quote().content());
        node.put("claim", check.claim().id());
        node.put("text", check.text());
        node.put("standing", check.standing().label());
        node.put("speaker", check.speaker().map(s -> s.name()).orElse(null));
        node.put("said_by", check.saidBy().map(s -> s.name()).orElse(null));
        ArrayNode passages = node.putArray("passages");
        for (QuotationPassage passage : check.passages()) {
            span(passages.addObject().put("source", passage.account().source().id()), passage.span())
                    .put("text", passage.text())
                    .put("standing", passage.standing().label())
                    .put("likeness", JsonReport.twoDecimals(passage.likeness()));
        }
        return node;
    }

    private static ObjectNode span(ObjectNode node, Span span) {
        return node.put("start", span.start()).put("end", span.end());
    }
}
