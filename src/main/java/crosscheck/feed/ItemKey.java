package crosscheck.feed;

/** What an item is called among the items of all feeds: what its feed calls it, and the feed, since two may use one id. */
final class ItemKey {

    /** No feed's name and no id has this control character, which is made for the purpose (ISO 646, unit separator). */
    private static final char SEPARATOR = '\u001f';

    private ItemKey() {}

    static String of(String id, String feed) {
        return id.replace(SEPARATOR, ' ') + SEPARATOR + feed;
    }

    /** What the feed calls it. */
    static String id(String key) {
        return key.substring(0, key.indexOf(SEPARATOR));
    }

    static String feed(String key) {
        return key.substring(key.indexOf(SEPARATOR) + 1);
    }
}
