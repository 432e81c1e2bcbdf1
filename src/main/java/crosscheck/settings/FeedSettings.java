package crosscheck.settings;

/**
 * A feed that the settings name.
 *
 * @param name what reports and the policy call it
 * @param address an address of the web, or the absolute path of a file or folder
 * @param watch whether it is ours: where any feed is, only findings that touch such a feed count
 */
public record FeedSettings(String name, String address, boolean watch) {}
