package crosscheck.report.page;

import crosscheck.claim.Claim;
import crosscheck.finding.Finding;

/** The ids that the page's links go to. Findings and claims keep theirs from run to run. */
final class Anchor {

    private Anchor() {}

    static String finding(Finding finding) {
        return "f-" + finding.id();
    }

    static String claim(Claim claim) {
        return "c-" + claim.id();
    }

    static String fact(String group) {
        return "g-" + group;
    }

    static String rule(String rule) {
        return "rule-" + rule;
    }

    /**
     * @param place of the account, from 0
     */
    static String account(int place) {
        return "account-" + (place + 1);
    }
}
