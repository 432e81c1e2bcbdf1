package crosscheck.source;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A label or a date that clings to a heading since a web page's markup between them got lost: "DetailsThe talks". */
final class GluedLabel {

    private static final int LONGEST_HEADING = 200;

    /** A heading has a few words; fewer may be one name of two parts. */
    private static final int FEWEST_WORDS = 3;

    private static final Pattern LABEL = Pattern.compile("(\\p{Lu}\\p{Ll}++)(?=\\p{Lu})");

    private static final Pattern DATE = Pattern.compile(
            "(?:\\d{1,2} \\p{Lu}\\p{Ll}{2,8} \\d{4}" + "|\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}, \\d{4})(?=\\p{Lu}\\p{Ll})");

    private final Set<String> labels;
    private final Set<String> names;

    GluedLabel(WordList words) {
        labels = words.words("labels");
        names = words.words("no-labels");
    }

    /** The label's span; empty if none clings to the paragraph. */
    Optional<Span> find(String text, Span paragraph) {
        if (paragraph.length() > LONGEST_HEADING || ".!?".indexOf(text.charAt(paragraph.end() - 1)) >= 0) {
            return Optional.empty();
        }
        Matcher date = DATE.matcher(text).region(paragraph.start(), paragraph.end());
        if (date.lookingAt()) {
            return Optional.of(new Span(date.start(), date.end()));
        }
        Matcher label = LABEL.matcher(text).region(paragraph.start(), paragraph.end());
        boolean found = label.lookingAt()
                && labels.contains(label.group(1))
                && text.substring(label.end(), paragraph.end()).split("\\s+", -1).length >= FEWEST_WORDS
                && names.stream().noneMatch(name -> text.startsWith(name, paragraph.start()));
        return found ? Optional.of(new Span(label.start(), label.end())) : Optional.empty();
    }
}
