package crosscheck.report.page;

import crosscheck.align.Match;
import crosscheck.claim.Claim;
import crosscheck.draft.ClaimSupport;
import crosscheck.draft.DraftCheck;
import crosscheck.finding.Finding;
import crosscheck.settings.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the margin beside a claim of a draft: what the sources have for it, where, and how well.
 *
 * @param css {@code supported}, {@code differs}, {@code unsupported} or {@code accepted}
 * @param href the card that says what differs; empty where the sources just have it
 * @param by the sources that say it, the surest first; where none does, the passage that comes nearest
 * @param more how many sources more
 */
public record SupportMark(String css, String sign, String word, String href, List<By> by, int more) {

    /** How many sources are named before the rest are summed up. */
    private static final int NAMED = 2;

    /** A passage of a source: a link to it, what to call the source, and the score of the match, such as "0.97". */
    public record By(String href, String label, String score) {}

    /** Null for what is no statement. */
    static SupportMark of(ClaimSupport support, Story story, Cards cards) {
        if (support.level() == ClaimSupport.Level.UNCHECKED) {
            return null;
        }
        List<By> by = by(support, story);
        List<By> named = by.subList(0, Math.min(NAMED, by.size()));
        int more = by.size() - named.size();
        boolean grave = support.level() != ClaimSupport.Level.SUPPORTED;
        Optional<Finding> accepted = grave ? accepted(support.claim(), story) : Optional.empty();
        if (accepted.isPresent()) {
            return new SupportMark("accepted", "✓", "accepted", "#" + Anchor.finding(accepted.get()), named, more);
        }
        Optional<Card> card = cards(support.claim(), story, cards).stream().findFirst();
        String href = card.map(c -> "#" + c.id()).orElse("");
        String word = card.map(c -> c.number() + " " + c.lead().title()).orElse("differs");
        return switch (support.level()) {
            case DIFFERS -> new SupportMark("differs", "≠", word, href, named, more);
            case UNSUPPORTED -> new SupportMark("unsupported", "?", "no source says it", href, named, more);
            default -> new SupportMark("supported", "✓", "supported", "", named, more);
        };
    }

    /** The best passage of each source that says it; else the nearest of all. */
    private static List<By> by(ClaimSupport support, Story story) {
        Map<String, Match> best = new LinkedHashMap<>();
        support.matches().forEach(match -> best.putIfAbsent(match.b().source().id(), match));
        Collection<Match> passages = best.isEmpty() ? support.nearest().stream().toList() : best.values();
        List<By> by = new ArrayList<>();
        for (Match match : passages) {
            by.add(new By(
                    "#" + Anchor.claim(match.b()),
                    story.label(match.b().source()),
                    String.format(Locale.ROOT, "%.2f", match.score())));
        }
        return by;
    }

    /** The gravest finding of a claim, where all that would need attention is accepted. */
    private static Optional<Finding> accepted(Claim claim, Story story) {
        boolean open = story.findings(claim).stream().anyMatch(f -> f.severity().atLeast(Severity.WARNING));
        return open
                ? Optional.empty()
                : story.comparison().findings().stream()
                        .filter(f -> f.accepted().isPresent()
                                && f.missing().isEmpty()
                                && f.severity().atLeast(Severity.WARNING)
                                && f.claims().contains(claim))
                        .findFirst();
    }

    /** The cards that have a finding which concerns the claim. */
    static List<Card> cards(Claim claim, Story story, Cards cards) {
        List<Card> found = new ArrayList<>();
        for (Finding finding : story.findings(claim)) {
            Card card = cards.byFinding().get(finding.id());
            if (card != null && finding.missing().isEmpty()) {
                found.add(card);
            }
        }
        return found;
    }

    /** For each claim of a source by its anchor the way back: the claim of the draft that it supports best. */
    static Map<String, String> backs(DraftCheck check) {
        Map<String, Match> best = new HashMap<>();
        for (ClaimSupport support : check.support()) {
            for (Match match : support.matches()) {
                best.merge(Anchor.claim(match.b()), match, (x, y) -> y.score() > x.score() ? y : x);
            }
        }
        Map<String, String> backs = new HashMap<>();
        best.forEach((claim, match) -> backs.put(claim, "#" + Anchor.claim(match.a())));
        return backs;
    }
}
