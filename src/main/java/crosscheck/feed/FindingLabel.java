package crosscheck.feed;

import crosscheck.settings.Severity;

/** What is known of a kept finding before it is read. */
record FindingLabel(String id, Severity severity) {

    static FindingLabel of(KeptFinding finding) {
        return new FindingLabel(finding.id(), finding.severity());
    }
}
