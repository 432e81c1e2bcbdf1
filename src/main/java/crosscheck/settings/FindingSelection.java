package crosscheck.settings;

import java.util.List;

/**
 * Some of the findings of a check: those that fit every list here that isn't empty.
 *
 * @param rules ids of rules
 * @param feeds names of feeds; a finding fits that rests on an item of one of them
 * @param titles words; a finding fits that rests on an item whose title has one of these in it, whatever the case
 */
public record FindingSelection(List<String> rules, List<String> feeds, List<String> titles) {

    /** Every finding. */
    public static final FindingSelection ALL = new FindingSelection(List.of(), List.of(), List.of());

    public FindingSelection {
        rules = List.copyOf(rules);
        feeds = List.copyOf(feeds);
        titles = List.copyOf(titles);
    }
}
