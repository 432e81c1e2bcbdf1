package crosscheck.cli;

import crosscheck.settings.FeedSettings;
import crosscheck.settings.Settings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
        List<FeedSettings> listed =
                settings.feeds().stream().map(ChosenFeeds::here).toList();
        if (arguments.isEmpty()) {
            return listed;
        }
        Set<FeedSettings> chosen = new LinkedHashSet<>();
        for (String argument : arguments) {
            chosen.add(listed.stream()
                    .filter(feed ->
                            feed.name().equals(argument) || feed.address().equals(argument))
                    .findFirst()
                    .orElseGet(() -> new FeedSettings(name(argument, arguments), argument, false)));
        }
        return List.copyOf(chosen);
    }

    /** A feed's file below the working directory by its path from there, as build servers want to show it. */
    private static FeedSettings here(FeedSettings feed) {
        Path folder = Path.of("").toAbsolutePath();
        if (!isPath(feed.address()) || !Path.of(feed.address()).startsWith(folder)) {
            return feed;
        }
        String path = folder.relativize(Path.of(feed.address())).toString();
        return path.isEmpty() ? feed : new FeedSettings(feed.name(), path, feed.watch());
    }

    /**
     * What a feed without a name is called: a file or folder by its own name, since what is called otherwise in another
     * folder would be another feed with other findings; by its whole path where two bear one name.
     */
    private static String name(String argument, List<String> arguments) {
        long namesakes = arguments.stream()
                .distinct()
                .filter(other -> fileName(other).equals(fileName(argument)))
                .count();
        return namesakes > 1 ? argument : fileName(argument);
    }

    private static String fileName(String argument) {
        if (!isPath(argument)) {
            return argument;
        }
        Path name = Path.of(argument).normalize().getFileName();
        return name == null || name.toString().isEmpty() ? argument : name.toString();
    }

    private static boolean isPath(String address) {
        try {
            return !address.contains("://") && !Path.of(address).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
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
