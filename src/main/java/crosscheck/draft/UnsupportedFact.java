package crosscheck.draft;

import crosscheck.claim.Account;
import crosscheck.claim.fact.Figure;
import crosscheck.claim.fact.TimeReference;
import crosscheck.claim.text.Quote;
import crosscheck.finding.FigureRelation;
import crosscheck.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A figure or a date of a claim that the sources tell, which itself stands nowhere in them.
 *
 * @param kind {@code figure} or {@code date}
 */
record UnsupportedFact(String kind, ClaimSupport support, Span span) {

    /** Spelled out and without a unit, these are manners of speaking: "one of them", "the two sides". */
    private static final BigDecimal LEAST = BigDecimal.valueOf(2);

    /** Those of a draft, in the order of its claims. Those in quotation marks belong to the quotation. */
    static List<UnsupportedFact> of(Account draft, List<Account> sources, List<ClaimSupport> support, Set<Span> told) {
        FactSearch search = new FactSearch(sources);
        List<Span> quoted = draft.prose().quotes().stream().map(Quote::content).toList();
        List<UnsupportedFact> facts = new ArrayList<>();
        for (ClaimSupport claim : support) {
            if (claim.level() == ClaimSupport.Level.SUPPORTED) {
                for (Figure figure : claim.claim().figures()) {
                    if (!isLoose(figure) && search.figure(figure, claim).isEmpty()) {
                        facts.add(new UnsupportedFact("figure", claim, figure.span()));
                    }
                }
                for (TimeReference time : claim.claim().times()) {
                    if (isExact(time) && search.time(time, claim).isEmpty()) {
                        facts.add(new UnsupportedFact("date", claim, time.span()));
                    }
                }
            }
        }
        facts.removeIf(fact ->
                quoted.stream().anyMatch(fact.span()::overlaps) || told.stream().anyMatch(fact.span()::overlaps));
        return facts;
    }

    String text() {
        return span.of(support.claim().source().text());
    }

    /** A day, a month or a year by its name: not "this autumn", which another source may well call "in October". */
    private static boolean isExact(TimeReference time) {
        return time.from().isPresent()
                && time.text().chars().anyMatch(c -> Character.isDigit(c) || Character.isUpperCase(c));
    }

    private static boolean isLoose(Figure figure) {
        boolean spelled = figure.text().chars().noneMatch(Character::isDigit)
                && figure.unit().isEmpty();
        return FigureRelation.isVague(figure)
                || (spelled && figure.high().filter(v -> v.compareTo(LEAST) > 0).isEmpty());
    }
}
