package crosscheck.report.page;

import java.util.List;

/**
 * What needs attention in one fact: the gravest finding, and the others of the same fact folded under it.
 *
 * @param number in reading order, from 1
 * @param id for links to the card
 * @param rules for the filter: the rules of all its findings, between bars
 * @param severities the same of the severities
 * @param accounts the same of the accounts
 * @param speakers the same of the speakers
 * @param more the other findings that are shown with passages
 * @param further the messages of those that are not
 */
public record Card(
        int number,
        String id,
        String rules,
        String severities,
        String accounts,
        String speakers,
        Item lead,
        List<Item> more,
        List<Item> further) {

    /**
     * One finding of a card.
     *
     * @param id the anchor of the finding
     * @param kind which case of the rule; empty where the rule has only one, or its title says it
     * @param accepted who accepted it and why; empty where nobody did
     */
    public record Item(
            String id,
            String rule,
            String title,
            String ruleHref,
            String kind,
            Gravity gravity,
            String message,
            String accepted,
            List<Passage> passages) {}

    /** "1 more difference", "3 more differences"; empty where there are none. */
    public String moreLabel() {
        int count = more.size() + further.size();
        return count == 0
                ? ""
                : count == 1 ? "1 more difference in this fact" : count + " more differences in this fact";
    }
}
