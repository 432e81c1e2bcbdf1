package crosscheck.report;

import crosscheck.align.ClaimGroup.Agreement;
import crosscheck.claim.attribution.Attribution.Kind;
import crosscheck.claim.fact.Certainty.Level;
import crosscheck.finding.Comparison;
import crosscheck.settings.Severity;
import java.util.List;

/** Stories for the tests of the reports, every one of them invented. */
final class Stories {

    private Stories() {}

    /** Three accounts of a ferry that ran aground: every kind of finding, an accepted one, and text that is no prose. */
    static Comparison ferry() {
        return new StoryBuilder()
                .said(
                        "\"The crew did everything right,\" the harbour master said.",
                        "the harbour master",
                        "said",
                        Kind.DIRECT)
                .said(
                        "\"The crew did nearly everything right,\" the harbour master said.",
                        "the harbour master",
                        "said",
                        Kind.DIRECT)
                .said("The operator said 212 passengers were on board.", "The operator", "said", Kind.INDIRECT)
                .said("The coastguard said 240 passengers were on board.", "The coastguard", "said", Kind.INDIRECT)
                .said("The pilot had been drinking, officials said.", "officials", "said", Kind.INDIRECT)
                .certainty("The pilot allegedly had been drinking.", Level.ALLEGED, "allegedly")
                .account(
                        "ferry/courier.txt",
                        "The Courier",
                        "2024-03-05",
                        "Ferry runs aground off Skerrow",
                        "The ferry Aurora ran aground off Skerrow on Monday night.",
                        "\"The crew did everything right,\" the harbour master said.",
                        "The operator said 212 passengers were on board.",
                        "The pilot had been drinking, officials said.",
                        "Two tugs pulled the ferry free before dawn.",
                        "~Sign up for our newsletter")
                .account(
                        "ferry/gazette.md",
                        "Island Gazette",
                        "2024-03-05T07:30:00Z",
                        "Aurora aground: all safe",
                        "The Aurora ran aground near Skerrow late on Monday.",
                        "\"The crew did nearly everything right,\" the harbour master said.",
                        "The coastguard said 240 passengers were on board.",
                        "The pilot allegedly had been drinking.",
                        "Nobody was hurt.")
                .account(
                        "ferry/radio.html",
                        "",
                        "",
                        "Ferry aground",
                        "A ferry ran aground off Skerrow on Tuesday.",
                        "Two tugs freed her in the morning.")
                .fact(Agreement.PARAPHRASE, "0:1", "1:1", "2:1")
                .fact(Agreement.PARTIAL, "0:2", "1:2")
                .fact(Agreement.PARTIAL, "0:3", "1:3")
                .fact(Agreement.PARTIAL, "0:4", "1:4")
                .fact(Agreement.PARAPHRASE, "0:5", "2:2")
                .differs(
                        "quote",
                        "altered",
                        Severity.ERROR,
                        "the harbour master's \"did everything right\" in The Courier is \"did nearly everything right\" in Island Gazette",
                        "0:2",
                        "everything",
                        "1:2",
                        "nearly everything")
                .differs(
                        "figure",
                        "conflict",
                        Severity.ERROR,
                        "\"212 passengers\" in The Courier is \"240 passengers\" in Island Gazette",
                        "0:3",
                        "212 passengers",
                        "1:3",
                        "240 passengers")
                .differs(
                        "attribution",
                        "conflict",
                        Severity.WARNING,
                        "the number of passengers is the operator's in The Courier but the coastguard's in Island Gazette",
                        "0:3",
                        "The operator",
                        "1:3",
                        "The coastguard")
                .differs(
                        "time",
                        "conflict",
                        Severity.ERROR,
                        "\"Monday night\" in The Courier is \"Tuesday\" in radio.html",
                        "0:1",
                        "Monday night",
                        "2:1",
                        "Tuesday")
                .differs(
                        "certainty",
                        "certainty",
                        Severity.WARNING,
                        "told as fact in The Courier, \"allegedly\" in Island Gazette",
                        "0:4",
                        "",
                        "1:4",
                        "allegedly")
                .omitted(Severity.WARNING, "radio.html does not say how many were on board", List.of(2), "0:3", "1:3")
                .omitted(Severity.NOTE, "Island Gazette leaves out the tugs", List.of(1), "0:5", "2:2")
                .differs(
                        "name",
                        "spelling",
                        Severity.NOTE,
                        "\"off Skerrow\" in The Courier is \"near Skerrow\" in Island Gazette",
                        "0:1",
                        "off Skerrow",
                        "1:1",
                        "near Skerrow")
                .differs(
                        "term",
                        "connotation",
                        Severity.NOTE,
                        "\"pulled\" in The Courier is \"freed\" in radio.html",
                        "0:5",
                        "pulled",
                        "2:2",
                        "freed")
                .differs(
                        "time",
                        "precision",
                        Severity.NOTE,
                        "\"before dawn\" in The Courier is \"in the morning\" in radio.html",
                        "0:5",
                        "before dawn",
                        "2:2",
                        "in the morning")
                .accepted("M. Doe", "2024-03-06", "both are true")
                .build();
    }

    /** Two accounts that share nothing and have nothing to look at. */
    static Comparison apart() {
        return new StoryBuilder()
                .account("a.txt", "", "", "Rain expected", "It will rain on Friday.")
                .account("b.txt", "", "", "Council meets", "The council met.")
                .build();
    }

    /** Text that tries to break out of every format. */
    static Comparison hostile() {
        String markup = "<script>alert(1)</script> </title> ]]> & \"quoted\" 'single' ${7*7} [[${page}]] __proto__";
        String formula =
                "=HYPERLINK(\"http://evil.example\",\"x\"),@SUM(A1) | `code` @everyone #12 http://evil.example";
        String odd = "\u202eturned \u0007bell \u0000nul \ud83d\ude00 smile \ud800 lone | cell \\ back";
        return new StoryBuilder()
                .account("dir with space/ä#?%,:.txt", "=cmd|' /C calc'!A0", "2024-01-01", markup, formula, odd)
                .account("-dash.txt", "<b>Bold</b> Post", "2024-01-01", formula, markup, odd)
                .fact(Agreement.VERBATIM, "0:1", "1:0")
                .fact(Agreement.VERBATIM, "0:2", "1:2")
                .differs(
                        "quote",
                        "altered",
                        Severity.ERROR,
                        "::error::" + markup + "\r\n::warning::two",
                        "0:0",
                        "alert",
                        "1:1",
                        "alert")
                .differs("term", "connotation", Severity.NOTE, formula, "0:1", "SUM", "1:0", "SUM")
                .differs("name", "spelling", Severity.WARNING, odd, "0:2", "smile", "1:2", "smile")
                .build();
    }

    /** So many accounts of so many sentences, with each fact told by all but a few and differing somewhere. */
    static Comparison large(int accounts, int sentences) {
        StoryBuilder builder = new StoryBuilder();
        for (int a = 0; a < accounts; a++) {
            String[] lines = new String[sentences];
            lines[0] = "What outlet " + a + " reports on the flood in Weyburn";
            for (int s = 1; s < sentences; s++) {
                lines[s] = "The mayor of district " + s + " told reporters on Tuesday that " + (100 + s + a % 3)
                        + " households had been moved to higher ground before the river Wey broke its banks, version "
                        + a
                        + ".";
                if (s % 3 == 0) {
                    builder.said(lines[s], "The mayor of district " + s, "told", Kind.INDIRECT);
                }
            }
            builder.account("flood/outlet-" + a + ".txt", "Outlet " + a, "2024-02-0" + (1 + a % 9), lines);
        }
        for (int s = 1; s < sentences; s++) {
            String[] places = new String[accounts - s % 3];
            for (int a = 0; a < places.length; a++) {
                places[a] = a + ":" + s;
            }
            builder.fact(Agreement.PARAPHRASE, places);
            for (int a = 0; a + 1 < places.length; a += 2) {
                builder.differs(
                        "figure",
                        "conflict",
                        s % 4 == 0 ? Severity.ERROR : Severity.NOTE,
                        "\"" + (100 + s + a % 3) + " households\" in Outlet " + a + " is \"" + (100 + s + (a + 1) % 3)
                                + " households\" in Outlet " + (a + 1),
                        a + ":" + s,
                        (100 + s + a % 3) + " households",
                        (a + 1) + ":" + s,
                        (100 + s + (a + 1) % 3) + " households");
            }
            if (s % 3 == 1) {
                builder.omitted(
                        Severity.NOTE,
                        "Outlet " + (accounts - 1) + " leaves out district " + s,
                        List.of(accounts - 1),
                        places);
            }
        }
        return builder.build();
    }
}
