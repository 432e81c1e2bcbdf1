package crosscheck.report;

import crosscheck.finding.Finding;

/** A finding in one line, {@code path:line:column: severity: message [rule]}, as compilers and linters print it. */
final class FindingLine {

    private FindingLine() {}

    static String of(Finding finding, Places places) {
        return address(finding, places) + ": " + finding.severity().label() + ": " + OneLine.of(finding.message())
                + " [" + finding.rule() + "]";
    }

    /** {@code path:line:column} of the first passage. */
    static String address(Finding finding, Places places) {
        return places.of(finding).stream()
                .map(Places.Place::address)
                .map(OneLine::of)
                .findFirst()
                .orElse("-");
    }
}
