package crosscheck.settings;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads {@code crosscheck.yml}. An unknown key is an error that names its line and the nearest known key. */
public final class SettingsReader {

    /** The file that is read where none is named. */
    public static final String FILE_NAME = "crosscheck.yml";

    private static final long MAX_BYTES = 1_000_000;

    private SettingsReader() {}

    /**
     * Reads a settings file.
     *
     * @throws SettingsException if it can't be read, is no YAML, or says something that can't be
     */
    public static Settings read(Path file) throws SettingsException {
        String yaml;
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new SettingsException(file + ": settings over 1 MB; is this a settings file?");
            }
            yaml = Files.readString(file);
        } catch (IOException e) {
            throw new SettingsException(file + ": the settings can't be read; check the path given to --settings", e);
        }
        return settings(parse(file, yaml), file);
    }

    private static SettingsFile parse(Path file, String yaml) throws SettingsException {
        YAMLMapper mapper = YAMLMapper.builder(YAMLFactory.builder().build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        KeyPlaces places;
        try (JsonParser parser = mapper.createParser(yaml)) {
            places = new KeyPlaces(parser);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "" : KeyPlaces.of(e.getLocation());
            throw new SettingsException(file + place + ": no valid YAML: " + firstLine(e), e);
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be read", e);
        }
        try {
            return mapper.readValue(places.isEmpty() ? "{}" : yaml, SettingsFile.class);
        } catch (UnrecognizedPropertyException e) {
            List<String> known = e.getKnownPropertyIds().stream()
                    .map(Object::toString)
                    .sorted()
                    .toList();
            throw new SettingsException(
                    file + places.of(e.getPath()) + ": unknown key '" + e.getPropertyName() + "'; did you mean '"
                            + NearestKey.to(e.getPropertyName(), known) + "'?",
                    e);
        } catch (JsonMappingException e) {
            throw new SettingsException(file + places.of(e.getPath()) + ": " + key(e) + reason(e), e);
        } catch (JsonProcessingException e) {
            throw new SettingsException(file + ": no valid YAML: " + firstLine(e), e);
        }
    }

    private static Settings settings(SettingsFile keys, Path file) throws SettingsException {
        Settings standard = Settings.DEFAULT;
        Optional<Double> threshold = Optional.ofNullable(keys.matchThreshold());
        if (threshold.isPresent() && !(threshold.get() > 0 && threshold.get() < 1)) {
            throw new SettingsException(file + ": match-threshold must lie between 0 and 1, not " + threshold.get());
        }
        long maxBytes = keys.maxSourceSize() == null
                ? standard.maxSourceBytes()
                : keys.maxSourceSize().bytes();
        if (maxBytes <= 0) {
            throw new SettingsException(file + ": max-source-size must be more than nothing");
        }
        return new Settings(
                rules(keys.rules()),
                keys.aliases() == null ? standard.aliases() : keys.aliases(),
                keys.terms() == null ? standard.terms() : keys.terms(),
                sources(keys.sources(), file),
                maxBytes,
                threshold,
                keys.semantic() == null ? standard.semantic() : keys.semantic().on(),
                Optional.ofNullable(keys.model()).map(model -> beside(file, model)),
                feeds(keys.feeds(), file),
                check(keys.check(), file));
    }

    private static Map<String, RuleSettings> rules(SettingsFile.Rules rules) {
        Map<String, RuleSettings> byId = new LinkedHashMap<>();
        if (rules != null) {
            put(byId, "quote", rules.quote());
            put(byId, "attribution", rules.attribution());
            put(byId, "figure", rules.figure());
            put(byId, "time", rules.time());
            put(byId, "certainty", rules.certainty());
            put(byId, "name", rules.name());
            put(byId, "term", rules.term());
            put(byId, "contradiction", rules.contradiction());
            put(byId, "omission", rules.omission());
            put(byId, "unsupported", rules.unsupported());
            put(byId, "misquote", rules.misquote());
        }
        return byId;
    }

    private static void put(Map<String, RuleSettings> rules, String id, SettingsFile.RuleKeys keys) {
        if (keys != null) {
            boolean enabled = keys.enabled() == null || keys.enabled().on();
            rules.put(id, new RuleSettings(enabled, Optional.ofNullable(keys.severity())));
        }
    }

    private static List<SourceSettings> sources(List<SettingsFile.SourceKeys> keys, Path file)
            throws SettingsException {
        List<SourceSettings> sources = new ArrayList<>();
        for (SettingsFile.SourceKeys source : keys == null ? List.<SettingsFile.SourceKeys>of() : keys) {
            if (source == null || source.path() == null) {
                throw new SettingsException(file + ": every entry of sources needs a path");
            }
            sources.add(new SourceSettings(
                    beside(file, source.path()),
                    Optional.ofNullable(source.publisher()),
                    Optional.ofNullable(source.published()),
                    Optional.ofNullable(source.title()),
                    Optional.ofNullable(source.url())));
        }
        return sources;
    }

    private static List<FeedSettings> feeds(List<SettingsFile.FeedKeys> keys, Path file) throws SettingsException {
        Map<String, FeedSettings> byName = new LinkedHashMap<>();
        for (SettingsFile.FeedKeys feed : keys == null ? List.<SettingsFile.FeedKeys>of() : keys) {
            if (feed == null || feed.address() == null || feed.address().isBlank()) {
                throw new SettingsException(
                        file + ": every entry of feeds needs an address: one of the web, or a path");
            }
            String name = feed.name() == null ? feed.address() : feed.name();
            String address = feed.address().contains("://")
                    ? feed.address()
                    : beside(file, feed.address()).toString();
            if (byName.put(name, new FeedSettings(name, address, feed.watched())) != null) {
                throw new SettingsException(file + ": two feeds are called '" + name + "'; rename one");
            }
        }
        return List.copyOf(byName.values());
    }

    private static CheckSettings check(CheckKeys keys, Path file) throws SettingsException {
        CheckSettings check = keys == null ? CheckSettings.DEFAULT : keys.settings();
        if (check.ignore().contains(FindingSelection.ALL)) {
            throw new SettingsException(
                    file + ": an entry of check.ignore says nothing of what to ignore; give rules, feeds or titles");
        }
        return check;
    }

    private static Path beside(Path file, String path) {
        return file.toAbsolutePath().resolveSibling(path).normalize();
    }

    private static String key(JsonMappingException e) {
        return e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .reduce((outer, inner) -> outer + "." + inner)
                .map(key -> key + ": ")
                .orElse("");
    }

    /** What a constructor of ours said, else what Jackson says of the value. */
    private static String reason(JsonMappingException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException) {
                return cause.getMessage();
            }
        }
        return "this value has the wrong form (" + firstLine(e) + ")";
    }

    private static String firstLine(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    }
}
