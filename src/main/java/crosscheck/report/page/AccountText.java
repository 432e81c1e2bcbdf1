package crosscheck.report.page;

import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.claim.attribution.Attribution;
import crosscheck.claim.fact.Certainty;
import crosscheck.claim.text.Quote;
import crosscheck.finding.Evidence;
import crosscheck.finding.Finding;
import crosscheck.settings.Severity;
import crosscheck.source.Block;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The full text of an account with its claims marked.
 *
 * @param id the anchor
 */
public record AccountText(String id, String label, String title, String language, List<Paragraph> paragraphs) {

    /** How many marks a claim gets in the margin before the rest are summed up. */
    private static final int MARGIN = 3;

    /**
     * A paragraph, a heading or what is no prose.
     *
     * @param css {@code title}, {@code heading}, {@code item}, {@code quotation}, {@code clutter} or empty
     */
    public record Paragraph(String css, List<Piece> pieces) {}

    /**
     * A claim, or what stands between claims.
     *
     * @param id the anchor of the claim; empty between claims
     * @param css {@code claim} with {@code alone} where no other account tells it; empty between claims
     * @param margin the cards that the claim is on
     * @param more how many cards more; 0 for none
     * @param back the claim of a draft that it supports; empty where there is none
     */
    public record Piece(String id, String css, List<Segment> segments, List<Mark> margin, int more, String back) {}

    /** A link from the margin to a card. */
    public record Mark(String href, int number, String title, Gravity gravity) {}

    static AccountText of(Story story, Cards cards, Account account) {
        return of(story, cards, account, Map.of());
    }

    /**
     * The same with ways back.
     *
     * @param backs for claims of this account, by their anchors, where the way back leads
     */
    static AccountText of(Story story, Cards cards, Account account, Map<String, String> backs) {
        int place = story.place(account.source());
        Marking marks = marks(story, account);
        List<Paragraph> paragraphs = new ArrayList<>();
        int next = 0;
        for (Block block : account.source().blocks()) {
            List<Claim> claims = new ArrayList<>();
            while (next < account.claims().size()
                    && account.claims().get(next).span().start() < block.span().end()) {
                claims.add(account.claims().get(next++));
            }
            paragraphs.add(new Paragraph(css(block.kind()), pieces(story, cards, block.span(), claims, marks, backs)));
        }
        return new AccountText(
                Anchor.account(place),
                story.label(account.source()),
                account.source().title(),
                account.source().language(),
                paragraphs);
    }

    private static List<Piece> pieces(
            Story story, Cards cards, Span block, List<Claim> claims, Marking marks, Map<String, String> backs) {
        List<Piece> pieces = new ArrayList<>();
        int at = block.start();
        for (Claim claim : claims) {
            int start = Math.max(at, claim.span().start());
            int end = Math.max(start, Math.min(claim.span().end(), block.end()));
            if (start > at) {
                pieces.add(new Piece("", "", marks.segments(new Span(at, start)), List.of(), 0, ""));
            }
            List<Mark> margin = margin(story, cards, claim);
            pieces.add(new Piece(
                    Anchor.claim(claim),
                    story.isShared(claim) || LeftOut.isHeading(claim) ? "claim" : "claim alone",
                    marks.segments(new Span(start, end)),
                    margin.subList(0, Math.min(MARGIN, margin.size())),
                    Math.max(0, margin.size() - MARGIN),
                    backs.getOrDefault(Anchor.claim(claim), "")));
            at = end;
        }
        if (at < block.end()) {
            pieces.add(new Piece("", "", marks.segments(new Span(at, block.end())), List.of(), 0, ""));
        }
        return pieces;
    }

    private static List<Mark> margin(Story story, Cards cards, Claim claim) {
        Map<Integer, Mark> marks = new LinkedHashMap<>();
        for (Finding finding : story.findings(claim)) {
            Card card = cards.byFinding().get(finding.id());
            if (card != null) {
                marks.putIfAbsent(
                        card.number(),
                        new Mark(
                                "#" + card.id(),
                                card.number(),
                                card.lead().title(),
                                card.lead().gravity()));
            }
        }
        return List.copyOf(marks.values());
    }

    private static Marking marks(Story story, Account account) {
        Marking marks = new Marking(account.source().text());
        account.prose().quotes().stream()
                .filter(quote -> quote.depth() == 0)
                .map(Quote::span)
                .forEach(span -> marks.add(span, "q"));
        for (Claim claim : account.claims()) {
            claim.attribution().flatMap(Attribution::speaker).ifPresent(s -> marks.add(s.span(), "who"));
            claim.attribution().flatMap(Attribution::cue).ifPresent(c -> marks.add(c.span(), "cue"));
            if (claim.certainty().level().compareTo(Certainty.Level.EXPECTED) >= 0) {
                claim.certainty().cues().forEach(c -> marks.add(c.span(), "hedge"));
            }
            for (Finding finding : story.findings(claim)) {
                if (finding.severity().atLeast(Severity.WARNING)) {
                    finding.evidence().stream()
                            .filter(e -> e.source().id().equals(account.source().id()))
                            .map(Evidence::span)
                            .filter(span -> !span.contains(claim.span())
                                    && span.overlaps(claim.sentence().span()))
                            .forEach(span -> marks.add(span, "differs"));
                }
            }
        }
        return marks;
    }

    private static String css(Block.Kind kind) {
        return switch (kind) {
            case TITLE -> "title";
            case HEADING -> "heading";
            case PARAGRAPH -> "";
            case LIST_ITEM -> "item";
            case QUOTATION -> "quotation";
            case CLUTTER -> "clutter";
        };
    }
}
