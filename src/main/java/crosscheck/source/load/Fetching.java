package crosscheck.source.load;

import java.time.Duration;

/**
 * How addresses are fetched.
 *
 * @param allowPrivate whether addresses on this computer and in private networks may be fetched
 * @param timeLimit for each answer, from the connection to its last byte
 * @param versions what was read before; what a server says is the same is not read again
 */
public record Fetching(boolean allowPrivate, Duration timeLimit, ReadVersions versions) {

    /** Twenty seconds: the slowest of servers that answer at all. */
    public static final Duration STANDARD_LIMIT = Duration.ofSeconds(20);

    /** With the usual patience, and everything read anew. */
    public static Fetching anew(boolean allowPrivate) {
        return new Fetching(allowPrivate, STANDARD_LIMIT, ReadVersions.NONE);
    }
}
