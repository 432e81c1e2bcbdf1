package crosscheck.report.page;

import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.draft.ClaimSupport;
import crosscheck.draft.DraftCheck;
import crosscheck.draft.QuotationCheck;
import crosscheck.draft.QuotationStanding;
import crosscheck.finding.Finding;
import crosscheck.settings.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The page of a draft's check: what the template {@code draft.html} gets as {@code page}.
 *
 * @param clean whether nothing must be looked at before publication
 * @param draft the draft from top to bottom, with what the sources have for it
 * @param leftOut what the sources tell and the draft doesn't
 */
public record DraftPage(
        Glance glance,
        boolean clean,
        String language,
        List<Paragraph> draft,
        List<Card> accepted,
        List<LeftOut> leftOut,
        List<AccountText> sources,
        Making making) {

    /** A paragraph of the draft and the cards of its findings. */
    public record Paragraph(String css, List<Piece> pieces, List<Card> cards) {}

    /** A stretch of the draft; {@code support} is null for what makes no claim. */
    public record Piece(String id, List<Segment> segments, Support support) {}

    /**
     * What the sources have for a claim.
     *
     * @param css {@code supported}, {@code differs}, {@code unsupported} or {@code unchecked}
     * @param href the claim of the source, or the card that says what differs
     */
    public record Support(String css, String sign, String word, String href) {}

    public static DraftPage of(DraftCheck check, String version, Settings settings, List<String> warnings) {
        Story story = new Story(check.comparison());
        Cards cards = Cards.of(story);
        List<LeftOut> leftOut = LeftOut.of(story, cards);
        Glance glance =
                Glance.of(story, cards, leftOut, Voices.of(check.comparison().accounts()));
        return new DraftPage(
                new Glance(glance.title(), line(check), glance.accounts()),
                check.isClean(),
                check.draft().source().language(),
                paragraphs(check, story, cards),
                cards.accepted(),
                List.of(LeftOut.of(story, check.draft().source())),
                check.sources().stream()
                        .map(a -> AccountText.of(story, cards, a))
                        .toList(),
                Making.of(check.comparison(), version, settings, warnings));
    }

    /** "12 of 15 statements and 4 of 5 quotations stand in the sources". */
    private static String line(DraftCheck check) {
        long claims = check.support().stream()
                .filter(s -> s.level() != ClaimSupport.Level.UNCHECKED)
                .count();
        long supported = count(check, ClaimSupport.Level.SUPPORTED);
        long differing = count(check, ClaimSupport.Level.DIFFERS);
        long verbatim = check.quotations().stream().filter(DraftPage::stands).count();
        StringBuilder line = new StringBuilder(check.isClean() ? "Clean: " : "Look again: ");
        line.append(supported).append(" of ").append(claims).append(" statements stand in the sources");
        if (differing > 0) {
            line.append(", ")
                    .append(differing)
                    .append(differing == 1 ? " stands" : " stand")
                    .append(" there otherwise");
        }
        if (!check.quotations().isEmpty()) {
            line.append("; ")
                    .append(verbatim)
                    .append(" of ")
                    .append(check.quotations().size())
                    .append(" quotations are the sources’ words");
        }
        return line.toString();
    }

    private static boolean stands(QuotationCheck quotation) {
        boolean words = quotation.standing() == QuotationStanding.VERBATIM
                || quotation.standing() == QuotationStanding.HOUSE_STYLE;
        return words && quotation.saidBy().isEmpty();
    }

    private static long count(DraftCheck check, ClaimSupport.Level level) {
        return check.support().stream().filter(s -> s.level() == level).count();
    }

    private static List<Paragraph> paragraphs(DraftCheck check, Story story, Cards cards) {
        Account draft = check.draft();
        Map<String, ClaimSupport> support = new HashMap<>();
        check.support().forEach(s -> support.put(Anchor.claim(s.claim()), s));
        List<Paragraph> paragraphs = new ArrayList<>();
        Set<Card> shown = new LinkedHashSet<>();
        for (AccountText.Paragraph paragraph :
                AccountText.of(story, cards, draft).paragraphs()) {
            List<Piece> pieces = new ArrayList<>();
            List<Card> here = new ArrayList<>();
            for (AccountText.Piece piece : paragraph.pieces()) {
                ClaimSupport claim = support.get(piece.id());
                pieces.add(
                        new Piece(piece.id(), piece.segments(), claim == null ? null : support(claim, story, cards)));
                if (claim != null) {
                    leading(claim.claim(), story, cards).stream()
                            .filter(shown::add)
                            .forEach(here::add);
                }
            }
            paragraphs.add(new Paragraph(paragraph.css(), pieces, here));
        }
        return paragraphs;
    }

    /** The cards whose first finding concerns the claim: a card stands below the sentence that it speaks of first. */
    private static List<Card> leading(Claim claim, Story story, Cards cards) {
        List<String> findings =
                story.findings(claim).stream().map(Anchor::finding).toList();
        return cards(claim, story, cards).stream()
                .filter(card -> findings.contains(card.id()))
                .toList();
    }

    /** The cards that have a finding which concerns the claim. */
    private static List<Card> cards(Claim claim, Story story, Cards cards) {
        List<Card> found = new ArrayList<>();
        for (Finding finding : story.findings(claim)) {
            Card card = cards.byFinding().get(finding.id());
            if (card != null && finding.missing().isEmpty()) {
                found.add(card);
            }
        }
        return found;
    }

    private static Support support(ClaimSupport support, Story story, Cards cards) {
        String source = support.matches().isEmpty()
                ? support.nearest().map(n -> "#" + Anchor.claim(n.b())).orElse("")
                : "#" + Anchor.claim(support.matches().get(0).b());
        String card = cards(support.claim(), story, cards).stream()
                .findFirst()
                .map(c -> "#" + c.id())
                .orElse(source);
        return switch (support.level()) {
            case SUPPORTED -> new Support("supported", "✓", "supported", source);
            case DIFFERS -> new Support("differs", "≠", "differs", card);
            case UNSUPPORTED -> new Support("unsupported", "?", "no source says it", card);
            case UNCHECKED -> null;
        };
    }
}
