package crosscheck.source;

/** Hears of each source as it is read, and of each input that can't be. */
public interface SourceListener {

    void source(Source source);

    /** An input that can't be read; the others still are. The program's exit code is then 3. */
    void unreadable(SourceException problem);

    /** One line on something that may surprise, but leaves the result whole. */
    void warning(String line);
}
