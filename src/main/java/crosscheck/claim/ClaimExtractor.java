package crosscheck.claim;

import crosscheck.source.Source;

/** Finds what a source states. */
@FunctionalInterface
public interface ClaimExtractor {

    Account extract(Source source);
}
