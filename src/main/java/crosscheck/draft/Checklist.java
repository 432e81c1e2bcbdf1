package crosscheck.draft;

import crosscheck.align.Match;
import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.claim.fact.Figure;
import crosscheck.claim.fact.Name;
import crosscheck.claim.fact.TimeReference;
import crosscheck.finding.Evidence;
import crosscheck.finding.Finding;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Everything in a draft that a fact-checker would look up, in the order of the draft: quotations, titles, names, figures, dates and
 * claims, each with what supports it. A figure, date or name is looked for in the claims that support its own first, then
 * anywhere in the sources.
 */
public final class Checklist {

    private final DraftCheck check;
    private final FactSearch search;
    private final Map<Source, Account> accounts = new HashMap<>();

    private Checklist(DraftCheck check) {
        this.check = check;
        this.search = new FactSearch(check.sources());
        check.comparison().accounts().forEach(a -> accounts.put(a.source(), a));
    }

    public static List<CheckItem> of(DraftCheck check) {
        return new Checklist(check).items();
    }

    private List<CheckItem> items() {
        List<CheckItem> items = new ArrayList<>();
        check.quotations().forEach(q -> items.add(quotation(q)));
        for (ClaimSupport support : check.support()) {
            Claim claim = support.claim();
            if (support.level() != ClaimSupport.Level.UNCHECKED) {
                items.add(claim(support));
            }
            for (Name name : claim.names()) {
                title(claim, name).ifPresent(items::add);
                items.add(part(
                        CheckItem.Kind.NAME, name.span(), name.text(), support, "name", search.name(name, support)));
            }
            for (Figure figure : claim.figures()) {
                items.add(part(
                        CheckItem.Kind.FIGURE,
                        figure.span(),
                        figure.text(),
                        support,
                        "figure",
                        search.figure(figure, support)));
            }
            for (TimeReference time : claim.times()) {
                items.add(part(
                        CheckItem.Kind.DATE, time.span(), time.text(), support, "time", search.time(time, support)));
            }
        }
        items.sort(Comparator.comparing(CheckItem::span).thenComparing(CheckItem::kind));
        return items;
    }

    /** The title that the draft gives a person, with the name, as it is right or wrong only of this person. */
    private Optional<CheckItem> title(Claim claim, Name name) {
        String text = check.draft().source().text();
        return PersonTitle.before(claim, name).map(title -> {
            Optional<FactSearch.Place> place = search.title(title.of(text), name);
            Span span = new Span(title.start(), name.span().end());
            return item(
                    CheckItem.Kind.TITLE,
                    span,
                    span.of(text),
                    verdict(place),
                    place.map(FactSearch.Place::claim),
                    place.map(FactSearch.Place::span));
        });
    }

    private static CheckItem.Verdict verdict(Optional<FactSearch.Place> place) {
        return place.map(p -> p.same() ? CheckItem.Verdict.SUPPORTED : CheckItem.Verdict.HOUSE_STYLE)
                .orElse(CheckItem.Verdict.NOT_FOUND);
    }

    private CheckItem quotation(QuotationCheck quotation) {
        Optional<QuotationPassage> best = quotation.passages().stream().findFirst();
        CheckItem.Verdict verdict = quotation.saidBy().isPresent()
                ? CheckItem.Verdict.DIFFERS
                : switch (quotation.standing()) {
                    case VERBATIM -> CheckItem.Verdict.SUPPORTED;
                    case HOUSE_STYLE -> CheckItem.Verdict.HOUSE_STYLE;
                    case ALTERED -> CheckItem.Verdict.DIFFERS;
                    case NOT_FOUND -> CheckItem.Verdict.NOT_FOUND;
                };
        return new CheckItem(
                CheckItem.Kind.QUOTATION,
                quotation.quote().span(),
                quotation.text(),
                verdict,
                best.map(QuotationPassage::account),
                best.map(QuotationPassage::span));
    }

    private CheckItem claim(ClaimSupport support) {
        Optional<Claim> other =
                support.matches().stream().findFirst().or(support::nearest).map(Match::b);
        CheckItem.Verdict verdict = switch (support.level()) {
            case SUPPORTED, UNCHECKED -> CheckItem.Verdict.SUPPORTED;
            case DIFFERS -> CheckItem.Verdict.DIFFERS;
            case UNSUPPORTED -> CheckItem.Verdict.NOT_FOUND;
        };
        Claim claim = support.claim();
        return new CheckItem(
                CheckItem.Kind.CLAIM,
                claim.span(),
                claim.text(),
                verdict,
                other.map(c -> accounts.get(c.source())),
                other.map(Claim::span));
    }

    private CheckItem part(
            CheckItem.Kind kind,
            Span span,
            String text,
            ClaimSupport support,
            String rule,
            Optional<FactSearch.Place> place) {
        if (differs(span, rule)) {
            Optional<Claim> other = support.matches().stream().findFirst().map(Match::b);
            return item(kind, span, text, CheckItem.Verdict.DIFFERS, other, other.map(Claim::span));
        }
        return item(
                kind,
                span,
                text,
                verdict(place),
                place.map(FactSearch.Place::claim),
                place.map(FactSearch.Place::span));
    }

    private CheckItem item(
            CheckItem.Kind kind,
            Span span,
            String text,
            CheckItem.Verdict verdict,
            Optional<Claim> claim,
            Optional<Span> passage) {
        return new CheckItem(kind, span, text, verdict, claim.map(c -> accounts.get(c.source())), passage);
    }

    private boolean differs(Span span, String rule) {
        Predicate<Evidence> here =
                e -> e.source().equals(check.draft().source()) && e.span().overlaps(span);
        return check.comparison().findings().stream()
                .filter(f -> f.rule().equals(rule) && f.accepted().isEmpty())
                .map(Finding::evidence)
                .anyMatch(evidence -> evidence.stream().anyMatch(here));
    }
}
