package crosscheck.report.page;

import crosscheck.claim.Claim;
import crosscheck.finding.Acceptance;
import crosscheck.finding.Finding;
import crosscheck.finding.RuleGuide;
import crosscheck.settings.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The cards of a comparison, in reading order. Differences within one group make one card. What accounts leave out has
 * its own part of the page, so only the gravest of that get a card.
 *
 * @param grave those to read first
 * @param notes those with nothing but notes
 * @param accepted those that a baseline accepts
 */
record Cards(List<Card> grave, List<Card> notes, List<Card> accepted, Map<String, Card> byFinding) {

    /** How many further findings of a fact are shown with their passages: thirty accounts can differ in 435 pairs. */
    private static final int WITH_PASSAGES = 5;

    /** Kinds of findings that only repeat what the severity or the rule's title says. */
    private static final Set<String> SAYS_NOTHING = Set.of("conflict", "omitted");

    static Cards of(Story story) {
        Map<String, List<Finding>> open = new LinkedHashMap<>();
        List<Card> accepted = new ArrayList<>();
        List<Finding> acceptedFindings = new ArrayList<>();
        for (Finding finding : story.comparison().findings()) {
            if (finding.accepted().isPresent()) {
                acceptedFindings.add(finding);
            } else if (finding.missing().isEmpty()) {
                open.computeIfAbsent(finding.group().orElse(finding.id()), k -> new ArrayList<>())
                        .add(finding);
            } else if (finding.severity().atLeast(Severity.WARNING)) {
                open.put(finding.id(), List.of(finding));
            }
        }
        List<Card> grave = new ArrayList<>();
        List<Card> notes = new ArrayList<>();
        Map<String, Card> byFinding = new HashMap<>();
        List<List<Finding>> ordered = Stream.concat(
                        open.values().stream().filter(f -> isGrave(f)),
                        open.values().stream().filter(f -> !isGrave(f)))
                .toList();
        for (List<Finding> findings : ordered) {
            Card card = card(story, grave.size() + notes.size() + 1, findings);
            (isGrave(findings) ? grave : notes).add(card);
            findings.forEach(f -> byFinding.put(f.id(), card));
        }
        for (Finding finding : acceptedFindings) {
            accepted.add(card(story, byFinding.size() + accepted.size() + 1, List.of(finding)));
        }
        return new Cards(grave, notes, accepted, byFinding);
    }

    private static boolean isGrave(List<Finding> findings) {
        return findings.stream().anyMatch(f -> f.severity().atLeast(Severity.WARNING));
    }

    private static Card card(Story story, int number, List<Finding> findings) {
        List<Finding> rest = findings.subList(1, findings.size());
        return new Card(
                number,
                Anchor.finding(findings.get(0)),
                bars(findings.stream().map(Finding::rule)),
                bars(findings.stream().map(f -> f.severity().label())),
                bars(findings.stream()
                        .flatMap(f -> Stream.concat(f.claims().stream().map(Claim::source), f.missing().stream()))
                        .map(s -> String.valueOf(story.place(s)))),
                bars(findings.stream()
                        .flatMap(f -> f.claims().stream())
                        .map(Speech::name)
                        .filter(name -> !name.isEmpty())),
                item(story, findings.get(0), true),
                rest.stream()
                        .limit(WITH_PASSAGES)
                        .map(f -> item(story, f, true))
                        .toList(),
                rest.stream()
                        .skip(WITH_PASSAGES)
                        .map(f -> item(story, f, false))
                        .toList());
    }

    private static Card.Item item(Story story, Finding finding, boolean passages) {
        RuleGuide guide = RuleGuide.of(finding.rule());
        return new Card.Item(
                Anchor.finding(finding),
                finding.rule(),
                guide.title(),
                "#" + Anchor.rule(finding.rule()),
                SAYS_NOTHING.contains(finding.kind()) || finding.kind().equals(finding.rule()) ? "" : finding.kind(),
                Gravity.of(finding.severity()),
                Headline.of(finding.message()),
                finding.accepted().map(Cards::acceptance).orElse(""),
                passages ? passages(story, finding) : List.of());
    }

    /** Of what an account leaves out, one passage of each account that tells it is enough. */
    private static List<Passage> passages(Story story, Finding finding) {
        List<Passage> all = new PassageMarks(story, finding).passages();
        if (finding.missing().isEmpty()) {
            return all;
        }
        Set<String> seen = new HashSet<>();
        return all.stream().filter(passage -> seen.add(passage.account())).toList();
    }

    private static String acceptance(Acceptance acceptance) {
        return "Accepted by " + acceptance.by() + " on " + acceptance.on() + ": " + acceptance.reason();
    }

    private static String bars(Stream<String> values) {
        StringBuilder bars = new StringBuilder("|");
        values.distinct().forEach(value -> bars.append(value.replace("|", "/")).append('|'));
        return bars.toString();
    }
}
