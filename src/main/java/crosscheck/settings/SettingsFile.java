package crosscheck.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys of {@code crosscheck.yml}, as they are written there. Every key may be left out. */
record SettingsFile(
        @JsonProperty("rules") Rules rules,
        @JsonProperty("aliases") Map<String, List<String>> aliases,
        @JsonProperty("terms") List<List<String>> terms,
        @JsonProperty("sources") List<SourceKeys> sources,
        @JsonProperty("max-source-size") ByteSize maxSourceSize,
        @JsonProperty("match-threshold") Double matchThreshold,
        @JsonProperty("semantic") Switch semantic,
        @JsonProperty("model") String model,
        @JsonProperty("feeds") List<FeedKeys> feeds,
        @JsonProperty("check") CheckKeys check) {

    /** One key a rule, so that a misspelt one is told with its line. */
    record Rules(
            @JsonProperty("quote") RuleKeys quote,
            @JsonProperty("attribution") RuleKeys attribution,
            @JsonProperty("figure") RuleKeys figure,
            @JsonProperty("time") RuleKeys time,
            @JsonProperty("certainty") RuleKeys certainty,
            @JsonProperty("name") RuleKeys name,
            @JsonProperty("term") RuleKeys term,
            @JsonProperty("contradiction") RuleKeys contradiction,
            @JsonProperty("omission") RuleKeys omission,
            @JsonProperty("unsupported") RuleKeys unsupported,
            @JsonProperty("misquote") RuleKeys misquote) {}

    /** {@code quote: off}, {@code quote: warning} or {@code quote: {enabled: true, severity: warning}}. */
    record RuleKeys(Switch enabled, Severity severity) {

        @JsonCreator
        static RuleKeys of(@JsonProperty("enabled") Switch enabled, @JsonProperty("severity") SeverityName severity) {
            return new RuleKeys(enabled, severity == null ? null : severity.severity());
        }

        @JsonCreator
        static RuleKeys of(String word) {
            return Switch.isSwitch(word)
                    ? new RuleKeys(Switch.of(word), null)
                    : new RuleKeys(new Switch(true), SeverityName.of(word).severity());
        }

        @JsonCreator
        static RuleKeys of(boolean on) {
            return new RuleKeys(new Switch(on), null);
        }
    }

    record SeverityName(Severity severity) {

        @JsonCreator
        static SeverityName of(String word) {
            for (Severity severity : Severity.values()) {
                if (severity.label().equals(word)) {
                    return new SeverityName(severity);
                }
            }
            throw new IllegalArgumentException("'" + word + "' is no severity: note, warning or error (or on, off)");
        }
    }

    /** {@code on}, {@code off}, {@code true} or {@code false}. */
    record Switch(boolean on) {

        static boolean isSwitch(String word) {
            return List.of("on", "off", "true", "false").contains(word);
        }

        @JsonCreator
        static Switch of(String word) {
            if (!isSwitch(word)) {
                throw new IllegalArgumentException("'" + word + "' is neither on nor off");
            }
            return new Switch(word.equals("on") || word.equals("true"));
        }

        @JsonCreator
        static Switch of(boolean on) {
            return new Switch(on);
        }
    }

    /** A number of bytes: {@code 5000000}, {@code 800 KB}, {@code 5 MB}. */
    record ByteSize(long bytes) {

        private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\s*(B|KB|MB|GB)");

        @JsonCreator
        static ByteSize of(String text) {
            Matcher form = FORM.matcher(text.strip());
            if (!form.matches()) {
                throw new IllegalArgumentException("'" + text + "' is no size: write it like 800 KB or 5 MB");
            }
            long number = Long.parseLong(form.group(1));
            return switch (form.group(2)) {
                case "KB" -> new ByteSize(number * 1_000);
                case "MB" -> new ByteSize(number * 1_000_000);
                case "GB" -> new ByteSize(number * 1_000_000_000);
                default -> new ByteSize(number);
            };
        }

        @JsonCreator
        static ByteSize of(long bytes) {
            return new ByteSize(bytes);
        }
    }

    record SourceKeys(
            @JsonProperty("path") String path,
            @JsonProperty("publisher") String publisher,
            @JsonProperty("published") String published,
            @JsonProperty("title") String title,
            @JsonProperty("url") String url) {}

    record FeedKeys(
            @JsonProperty("name") String name,
            @JsonProperty("address") String address,
            @JsonProperty("watch") Switch watch) {

        boolean watched() {
            return watch != null && watch.on();
        }
    }
}
