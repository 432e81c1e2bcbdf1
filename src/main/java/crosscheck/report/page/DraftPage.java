package crosscheck.report.page;

import crosscheck.claim.Claim;
import crosscheck.draft.ClaimSupport;
import crosscheck.draft.DraftCheck;
import crosscheck.draft.QuotationCheck;
import crosscheck.draft.QuotationStanding;
import crosscheck.settings.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

    /**
     * A paragraph of the draft and the cards of its findings.
     *
     * @param cards those to look at before publication
     * @param notes the others
     */
    public record Paragraph(String css, List<Piece> pieces, List<Card> cards, List<Card> notes) {

        /** "1 note", "3 notes". */
        public String notesLabel() {
            return notes.size() == 1 ? "1 note" : notes.size() + " notes";
        }
    }

    /** A stretch of the draft; {@code support} is null for what makes no claim. */
    public record Piece(String id, List<Segment> segments, SupportMark support) {}

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
                        .map(a -> AccountText.of(story, cards, a, SupportMark.backs(check)))
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
        Map<String, ClaimSupport> support = new HashMap<>();
        check.support().forEach(s -> support.put(Anchor.claim(s.claim()), s));
        List<Paragraph> paragraphs = new ArrayList<>();
        Set<Card> shown = new LinkedHashSet<>();
        for (AccountText.Paragraph paragraph :
                AccountText.of(story, cards, check.draft()).paragraphs()) {
            List<Piece> pieces = new ArrayList<>();
            List<Card> here = new ArrayList<>();
            for (AccountText.Piece piece : paragraph.pieces()) {
                ClaimSupport claim = support.get(piece.id());
                pieces.add(new Piece(
                        piece.id(), piece.segments(), claim == null ? null : SupportMark.of(claim, story, cards)));
                if (claim != null) {
                    leading(claim.claim(), story, cards).stream()
                            .filter(shown::add)
                            .forEach(here::add);
                }
            }
            Set<Card> grave = new HashSet<>(cards.grave());
            paragraphs.add(new Paragraph(
                    paragraph.css(),
                    pieces,
                    here.stream().filter(grave::contains).toList(),
                    here.stream().filter(card -> !grave.contains(card)).toList()));
        }
        return paragraphs;
    }

    /** The cards whose first finding concerns the claim: a card stands below the sentence that it speaks of first. */
    private static List<Card> leading(Claim claim, Story story, Cards cards) {
        List<String> findings =
                story.findings(claim).stream().map(Anchor::finding).toList();
        return SupportMark.cards(claim, story, cards).stream()
                .filter(card -> findings.contains(card.id()))
                .toList();
    }
}
