package crosscheck.draft;

import crosscheck.finding.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a quotation, parted where its writer says that something was left out or put in: at an ellipsis, and at
 * brackets, whose words are the writer's own.
 */
record QuotedWords(List<List<Word>> segments) {

    private static final Pattern GAP = Pattern.compile("…|\\.(?:\\s?\\.){2,3}|\\[[^\\]]{0,200}\\]");

    static QuotedWords of(String quotation) {
        List<List<Word>> segments = new ArrayList<>();
        Matcher gap = GAP.matcher(quotation);
        int from = 0;
        while (gap.find()) {
            add(quotation.substring(from, gap.start()), segments);
            from = gap.end();
        }
        add(quotation.substring(from), segments);
        return new QuotedWords(segments);
    }

    private static void add(String text, List<List<Word>> segments) {
        List<Word> words = Word.of(text);
        if (!words.isEmpty()) {
            segments.add(words);
        }
    }

    List<Word> words() {
        return segments.stream().flatMap(List::stream).toList();
    }
}
