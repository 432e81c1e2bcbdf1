package crosscheck.align.semantic;

/** Turns sentences into vectors. Safe for threads. */
public interface SentenceEncoder {

    /** The vectors of a text; of a very long one, those of its beginning. */
    Encoding encode(String text);

    /** What model it is, to be named in the output. */
    String name();
}
