package crosscheck.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The key {@code check} of {@code crosscheck.yml}, as it is written there. */
record CheckKeys(
        @JsonProperty("keep-days") Count keepDays,
        @JsonProperty("witnesses") Count witnesses,
        @JsonProperty("fail") List<FailKeys> fail,
        @JsonProperty("ignore") List<SelectionKeys> ignore) {

    private static final List<String> RULES = Arrays.stream(SettingsFile.Rules.class.getRecordComponents())
            .map(component -> component.getName())
            .sorted()
            .toList();

    CheckSettings settings() {
        CheckSettings standard = CheckSettings.DEFAULT;
        return new CheckSettings(
                keepDays == null ? standard.keepDays() : keepDays.number(),
                witnesses == null ? standard.witnesses() : witnesses.number(),
                orNone(fail).map(FailKeys::settings).toList(),
                orNone(ignore).map(SelectionKeys::settings).toList());
    }

    private static <T> Stream<T> orNone(List<T> list) {
        return list == null ? Stream.of() : list.stream();
    }

    /** A number of things, 1 at least. */
    record Count(int number) {

        private static final int MOST = 36_500;

        @JsonCreator
        static Count of(int number) {
            if (number < 1 || number > MOST) {
                throw new IllegalArgumentException(number + " is not between 1 and " + MOST);
            }
            return new Count(number);
        }

        @JsonCreator
        static Count of(String text) {
            if (!text.matches("\\d{1,9}")) {
                throw new IllegalArgumentException("'" + text + "' is no whole number");
            }
            return of(Integer.parseInt(text));
        }
    }

    /** The id of a rule. */
    record RuleName(String id) {

        @JsonCreator
        static RuleName of(String id) {
            if (!RULES.contains(id)) {
                throw new IllegalArgumentException(
                        "there is no rule '" + id + "'; did you mean '" + NearestKey.to(id, RULES) + "'?");
            }
            return new RuleName(id);
        }
    }

    record SelectionKeys(
            @JsonProperty("rules") List<RuleName> rules,
            @JsonProperty("feeds") List<String> feeds,
            @JsonProperty("titles") List<String> titles) {

        FindingSelection settings() {
            return selection(rules, feeds, titles);
        }
    }

    record FailKeys(
            @JsonProperty("rules") List<RuleName> rules,
            @JsonProperty("feeds") List<String> feeds,
            @JsonProperty("titles") List<String> titles,
            @JsonProperty("severity") SettingsFile.SeverityName severity) {

        FailSettings settings() {
            return new FailSettings(
                    selection(rules, feeds, titles), severity == null ? Severity.ERROR : severity.severity());
        }
    }

    private static FindingSelection selection(List<RuleName> rules, List<String> feeds, List<String> titles) {
        return new FindingSelection(
                orNone(rules).map(RuleName::id).toList(),
                orNone(feeds).toList(),
                orNone(titles).toList());
    }
}
