package crosscheck.claim.attribution;

import java.util.Optional;

/** Whom a speaker's words mean: what goes into {@link Speaker}. */
record Referent(String name, boolean anonymous, Optional<String> camp) {

    static Referent named(String name) {
        return new Referent(name, false, Optional.empty());
    }

    /** A speaker that the source doesn't tell: its own words stand. */
    static Referent open(String text) {
        return named(text);
    }

    static Referent anonymous(String text, Optional<String> camp) {
        return new Referent(text, true, camp);
    }
}
