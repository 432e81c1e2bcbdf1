package crosscheck.report;

import crosscheck.Crosscheck;
import crosscheck.draft.DraftCheck;
import crosscheck.draft.DraftChecker;
import crosscheck.finding.Acceptance;
import crosscheck.finding.Finding;
import crosscheck.settings.Settings;
import crosscheck.source.Block;
import crosscheck.source.Published;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drafts checked for the tests of their reports, by the program itself; every one of them invented. */
final class Drafts {

    private static final DraftChecker CHECKER = new DraftChecker(Crosscheck.create(Settings.DEFAULT), Settings.DEFAULT);

    private Drafts() {}

    /** A draft with sentences that stand in its sources, a figure and a quotation that don't, and one accepted finding. */
    static DraftCheck ferries() {
        Source wire = source(
                "draft/wire.txt",
                "Example Wire",
                "Ferry company apologises",
                "The ferry company Norland Lines apologised on Monday for cancelling 40 sailings in one week.",
                "\"We promised more than our old ships could do,\" chief executive Solveig Brandt said.",
                "Two new ferries will join the fleet in May, the company said. The port of Aldhaven will be closed to"
                        + " lorries for three days.");
        Source statement = source(
                "draft/statement.txt",
                "Norland Lines",
                "Statement on cancelled sailings",
                "Norland Lines apologises to all passengers for cancelling 40 sailings in one week.",
                "Two new ferries will join the fleet in May. The port of Aldhaven will be closed to lorries for three"
                        + " days.");
        Source radio = source(
                "draft/radio.html",
                "",
                "Port shut to lorries",
                "The port of Aldhaven will be closed to lorries for three days. Norland Lines apologised for cancelling 40"
                        + " sailings in one week.");
        Source draft = source(
                "draft/draft.md",
                "The Harbour Chronicle",
                "Norland Lines says sorry",
                "Norland Lines apologised on Monday for cancelling 40 sailings in one week. Two new ferries will join"
                        + " the fleet in June, the company said.",
                "\"We promised more than our old crews could do,\" chief executive Solveig Brandt said.",
                "Brandt said the harbour authority would sue the shipyard for damages before the summer.",
                "Fishermen painted the lighthouse of Skerrow red during a night of heavy drinking.");
        return accepting(CHECKER.check(draft, List.of(wire, statement, radio)), "lighthouse");
    }

    /** A draft with nothing to look at. */
    static DraftCheck clean() {
        String text = "The council of Harwick closed the Mill Bridge to all traffic on Tuesday.";
        return CHECKER.check(
                source("clean/draft.txt", "", "Bridge closed", text),
                List.of(source("clean/wire.txt", "Example Wire", "Bridge closed", text)));
    }

    /** A draft with nothing but a rounded figure. */
    static DraftCheck careful() {
        return CHECKER.check(
                source(
                        "careful/draft.txt",
                        "",
                        "Ferries full in August",
                        "The ferries of Norland Lines carried about 43,000 passengers in August."),
                List.of(source(
                        "careful/wire.txt",
                        "Example Wire",
                        "Ferries full",
                        "The ferries of Norland Lines carried 43,350 passengers in August.")));
    }

    /** Text that tries to break out of every format. */
    static DraftCheck hostile() {
        String markup =
                "The mayor said <script>alert(1)</script> </title> ]]> & 'single' ${7*7} [[${page}]] on Monday.";
        String quote = "\"=HYPERLINK(1) <b>bold</b> we never promised a single bridge,\" Mayor Ann Roe said.";
        String odd = "The \u202eturned \u0007bell \u0000nul \ud83d\ude00 smile \ud800 lone rang in the old tower.";
        return CHECKER.check(
                source("dir with space/\u00e4#?%,:.txt", "<b>Bold</b> Post", markup, markup, quote, odd),
                List.of(source("-dash.txt", "=cmd|' /C calc'!A0", odd, quote.replace("single", "second"), odd)));
    }

    private static DraftCheck accepting(DraftCheck check, String word) {
        Acceptance acceptance = new Acceptance("M. Doe", "2024-03-06", "the photographer saw it");
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : check.comparison().findings()) {
            boolean accepted = finding.message().contains(word);
            findings.add(accepted ? finding.withAcceptance(Optional.of(acceptance)) : finding);
        }
        return check.withFindings(findings);
    }

    static Source source(String path, String publisher, String title, String... paragraphs) {
        StringBuilder text = new StringBuilder(title);
        List<Block> blocks = new ArrayList<>(List.of(new Block(new Span(0, title.length()), Block.Kind.TITLE)));
        for (String paragraph : paragraphs) {
            text.append("\n\n");
            blocks.add(new Block(new Span(text.length(), text.length() + paragraph.length()), Block.Kind.PARAGRAPH));
            text.append(paragraph);
        }
        return Source.of(
                path,
                title,
                Optional.of(publisher).filter(p -> !p.isEmpty()),
                Optional.of(Published.parse("2024-03-05")),
                Optional.empty(),
                "en",
                text.toString(),
                blocks);
    }

    /** What a report writes. */
    static String written(String format, DraftCheck check) {
        return written(format, check, Written.RUN);
    }

    static String written(String format, DraftCheck check, Run run) {
        StringWriter out = new StringWriter();
        try {
            Formats.OF_DRAFT.named(format).orElseThrow().write(check, run, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
