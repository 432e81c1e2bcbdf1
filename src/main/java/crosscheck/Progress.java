package crosscheck;

/** Hears how far long work has come. Called from several threads, one call at a time. */
@FunctionalInterface
public interface Progress {

    /** Says nothing to anybody. */
    Progress NONE = (stage, done, total) -> {};

    /**
     * One step more is done.
     *
     * @param stage what is being done, in words for the user, such as "reading accounts"
     * @param done how many of its steps are done, 0..total
     */
    void at(String stage, int done, int total);
}
