package crosscheck.settings;

import java.util.List;

/**
 * The policy of a check of feeds.
 *
 * @param keepDays how many days an item is kept after its publication, 1 or more
 * @param witnesses how many independent accounts make an agreement, and must tell a fact for its omission to count, 1 or
 *     more; copies of one article are one account
 * @param fail what fails the check: a finding that fits one of these; empty for what the command line says
 * @param ignore findings that are passed over: those that fit one of these
 */
public record CheckSettings(int keepDays, int witnesses, List<FailSettings> fail, List<FindingSelection> ignore) {

    public static final CheckSettings DEFAULT = new CheckSettings(30, 2, List.of(), List.of());

    public CheckSettings {
        fail = List.copyOf(fail);
        ignore = List.copyOf(ignore);
    }
}
