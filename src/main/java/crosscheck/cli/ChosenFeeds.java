package crosscheck.cli;

import crosscheck.settings.FeedSettings;
import crosscheck.settings.Settings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The feeds that a check reads: those named on the command line, else all of the settings. */
final class ChosenFeeds {

    private ChosenFeeds() {}

    /**
     * @param arguments names or addresses of feeds in the settings, or other addresses, files and folders
     * @throws UsageException if there are none
     */
    static List<FeedSettings> of(List<String> arguments, Settings settings) throws UsageException {
        if (arguments.isEmpty() && settings.feeds().isEmpty()) {
            throw new UsageException("no feeds to check; name some, or list them under feeds in crosscheck.yml");
        }
        if (arguments.isEmpty()) {
            return settings.feeds();
        }
        Set<FeedSettings> chosen = new LinkedHashSet<>();
        for (String argument : arguments) {
            chosen.add(settings.feeds().stream()
                    .filter(feed ->
                            feed.name().equals(argument) || feed.address().equals(argument))
                    .findFirst()
                    .orElse(new FeedSettings(argument, argument, false)));
        }
        return List.copyOf(chosen);
    }

    /**
     * Sees to it that what the policy calls feeds are feeds.
     *
     * @throws UsageException for the first that is neither chosen nor in the settings
     */
    static void requireKnown(List<String> names, Settings settings, List<FeedSettings> chosen) throws UsageException {
        List<String> known = new ArrayList<>();
        settings.feeds().forEach(feed -> known.add(feed.name()));
        chosen.forEach(feed -> known.add(feed.name()));
        for (String name : names) {
            if (!known.contains(name)) {
                throw new UsageException("the policy under check speaks of a feed '" + name
                        + "' that there is not; there are " + String.join(", ", new LinkedHashSet<>(known)));
            }
        }
    }
}
