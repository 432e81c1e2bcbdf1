package crosscheck.report.page;

import crosscheck.claim.Claim;
import crosscheck.claim.attribution.Attribution;
import crosscheck.claim.attribution.Speaker;
import crosscheck.claim.fact.Certainty;
import java.util.regex.Pattern;

/** How an account tells a claim, in the page's words. */
final class Speech {

    private Speech() {}

    private static final Pattern LOOSE_MARKS = Pattern.compile("^[\\s,;:.\u2013\u2014-]+");

    /** The claim's words, with an ellipsis in place of what the sentence has before them. */
    static String words(Claim claim) {
        boolean inside = claim.span().start() > claim.sentence().span().start();
        return inside ? "… " + LOOSE_MARKS.matcher(claim.text()).replaceFirst("") : claim.text();
    }

    /** Whom it is credited to: the resolved name, with the text's own word where that is another; empty for nobody. */
    static String speaker(Claim claim) {
        return claim.attribution()
                .flatMap(Attribution::speaker)
                .map(s -> s.name() + (s.anonymous() ? " (not named)" : ""))
                .orElse("");
    }

    /** The resolved name alone; empty for nobody. */
    static String name(Claim claim) {
        return claim.attribution()
                .flatMap(Attribution::speaker)
                .map(Speaker::name)
                .orElse("");
    }

    static String how(Claim claim) {
        return claim.attribution()
                .map(Attribution::kind)
                .map(kind -> switch (kind) {
                    case DIRECT -> "quoted";
                    case MIXED -> "partly quoted";
                    case INDIRECT -> "in other words";
                })
                .orElse("told as fact");
    }

    /** The degree of certainty where the account holds back; empty where it or its speaker asserts. */
    static String hedge(Claim claim) {
        Certainty.Level level = claim.certainty().level();
        return switch (level) {
            case ASSERTED, REPORTED -> "";
            case EXPECTED, ALLEGED, HYPOTHETICAL, DENIED -> level.label();
        };
    }
}
