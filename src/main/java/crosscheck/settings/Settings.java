package crosscheck.settings;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code crosscheck.yml} says, read once; {@link #DEFAULT} where there is none.
 *
 * @param rules by rule id; a rule that is not named has {@link RuleSettings#DEFAULT}
 * @param aliases other names of a speaker, by the name to show ("White House": ["Trump aides", ...])
 * @param terms pairs of words of different connotation, added to those that ship: each list is one set of words for one
 *     thing ("regime", "government")
 * @param sources what files lack, in the order of the settings file
 * @param maxSourceBytes the size in bytes over which a source is refused
 * @param matchThreshold the score in 0..1 from which two claims count as a match; empty for the model's own
 * @param semantic whether the sentence-embedding model is used where it is there
 * @param model an alignment model to use in place of the one that ships
 * @param feeds the feeds to check, in the order of the settings file
 * @param check the policy of a check of feeds
 */
public record Settings(
        Map<String, RuleSettings> rules,
        Map<String, List<String>> aliases,
        List<List<String>> terms,
        List<SourceSettings> sources,
        long maxSourceBytes,
        Optional<Double> matchThreshold,
        boolean semantic,
        Optional<Path> model,
        List<FeedSettings> feeds,
        CheckSettings check) {

    /** Five megabytes: more than a hundred times a long article. */
    public static final long DEFAULT_MAX_SOURCE_BYTES = 5_000_000;

    public static final Settings DEFAULT = new Settings(
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            DEFAULT_MAX_SOURCE_BYTES,
            Optional.empty(),
            true,
            Optional.empty(),
            List.of(),
            CheckSettings.DEFAULT);

    public Settings {
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
        aliases = Collections.unmodifiableMap(new TreeMap<>(aliases));
        terms = List.copyOf(terms);
        sources = List.copyOf(sources);
        feeds = List.copyOf(feeds);
    }

    public RuleSettings rule(String id) {
        return rules.getOrDefault(id, RuleSettings.DEFAULT);
    }

    public Settings withSemantic(boolean on) {
        return with(on, model);
    }

    public Settings withModel(Path file) {
        return with(semantic, Optional.of(file));
    }

    private Settings with(boolean semanticOn, Optional<Path> modelFile) {
        return new Settings(
                rules, aliases, terms, sources, maxSourceBytes, matchThreshold, semanticOn, modelFile, feeds, check);
    }
}
