package crosscheck.report;

import java.util.List;

/** A form in which results are given out. {@link Formats} lists them. */
public interface Format {

    /** The name for {@code --format}, such as {@code sarif}. */
    String format();

    /** The endings of files that get this format, with the dot, such as {@code .csv}; none where only the name asks for it. */
    List<String> endings();

    /** What it is for, in a few words for the help text. */
    String purpose();
}
