package crosscheck.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** A source's path as a URI reference (RFC 3986): addresses stay, a relative path stays relative. */
final class SourceUri {

    private SourceUri() {}

    static String of(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return encoded(path);
        }
        String slashes = path.replace('\\', '/');
        boolean drive = slashes.length() > 1 && slashes.charAt(1) == ':' && Character.isLetter(slashes.charAt(0));
        boolean absolute = slashes.startsWith("/") || drive;
        try {
            String encoded = absolute
                    ? new URI("file", "", drive ? "/" + slashes : slashes, null).toASCIIString()
                    : relative(new URI(null, null, "./" + slashes, null).toASCIIString());
            return encoded.replace("[", "%5B").replace("]", "%5D");
        } catch (URISyntaxException e) {
            return encoded(slashes);
        }
    }

    /** A first segment with a colon would read as a scheme, so it keeps the dot before it (RFC 3986, 4.2). */
    private static String relative(String dotted) {
        String bare = dotted.substring(2);
        int colon = bare.indexOf(':');
        int slash = bare.indexOf('/');
        return colon >= 0 && (slash < 0 || colon < slash) ? dotted : bare;
    }

    /** What URIs may not hold, percent-encoded as UTF-8. */
    private static String encoded(String text) {
        StringBuilder uri = new StringBuilder();
        for (byte b : text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c > ' ' && c < 0x7f && "\"<>\\^`{|}[]".indexOf(c) < 0;
            if (plain) {
                uri.append(c);
            } else {
                uri.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
