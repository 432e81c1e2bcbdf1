package crosscheck.feed;

/** Hears what a user should know while a state folder is opened. */
@FunctionalInterface
public interface StateListener {

    /** Says nothing to anybody. */
    StateListener NONE = line -> {};

    /**
     * Another check has the folder, and this one waits.
     *
     * @param line one line that says so
     */
    void waiting(String line);
}
