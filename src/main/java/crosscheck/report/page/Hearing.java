package crosscheck.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Who is heard, as a chart and the table behind it.
 *
 * @param columns the accounts
 * @param chart the speakers with the most words
 * @param table all speakers
 */
public record Hearing(List<String> columns, List<Speaker> chart, List<Row> table) {

    private static final int CHARTED = 8;

    /** A speaker in the chart. */
    public record Speaker(String name, List<Bar> bars) {}

    /**
     * The share of an account's words that a speaker gets.
     *
     * @param direct the part inside quotation marks, as a width in percent of the longest bar
     * @param indirect the part in the account's own words
     * @param label such as "12 % · 62 words, 40 of them quoted"
     */
    public record Bar(String account, String direct, String indirect, String label) {}

    /** A speaker in the table; a cell is such as "40 + 22", direct and indirect. */
    public record Row(String name, String note, List<String> cells, int total) {}

    static Hearing of(Story story, Voices voices) {
        List<String> columns = story.sources().stream().map(story::label).toList();
        List<Voices.Voice> charted = voices.voices().stream()
                .filter(v -> v.words() > 0 && !v.name().equals(Voices.NOBODY))
                .limit(CHARTED)
                .toList();
        double longest = 0;
        for (Voices.Voice voice : charted) {
            for (int i = 0; i < columns.size(); i++) {
                longest = Math.max(longest, share(voice.heard().get(i).words(), voices, i));
            }
        }
        List<Speaker> chart = new ArrayList<>();
        for (Voices.Voice voice : charted) {
            chart.add(new Speaker(voice.name(), bars(voice, voices, columns, longest)));
        }
        List<Row> table = voices.voices().stream()
                .map(v -> new Row(
                        v.name(),
                        v.anonymous() && !v.name().equals(Voices.NOBODY) ? "not named" : "",
                        v.heard().stream().map(Hearing::cell).toList(),
                        v.words()))
                .toList();
        return new Hearing(columns, chart, table);
    }

    private static List<Bar> bars(Voices.Voice voice, Voices voices, List<String> columns, double longest) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Voices.Heard heard = voice.heard().get(i);
            if (heard.words() > 0) {
                bars.add(new Bar(
                        columns.get(i),
                        percent(share(heard.direct(), voices, i) / longest),
                        percent(share(heard.indirect(), voices, i) / longest),
                        Math.round(100 * share(heard.words(), voices, i)) + " % · " + counted(heard)));
            }
        }
        return bars;
    }

    private static String counted(Voices.Heard heard) {
        String words = heard.words() + (heard.words() == 1 ? " word, " : " words, ");
        return words
                + (heard.direct() == 0 ? "none" : heard.direct() == heard.words() ? "all" : heard.direct() + " of them")
                + " quoted";
    }

    private static double share(int words, Voices voices, int account) {
        return voices.total().get(account) == 0
                ? 0
                : (double) words / voices.total().get(account);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    private static String cell(Voices.Heard heard) {
        return heard.words() == 0 ? "–" : heard.direct() + " + " + heard.indirect();
    }
}
