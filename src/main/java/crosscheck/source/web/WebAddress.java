package crosscheck.source.web;

import crosscheck.source.SourceException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;

/** Tells addresses that may be fetched from those that may not: ours alone, or inside somebody's network. */
final class WebAddress {

    private WebAddress() {}

    /** @throws SourceException if the text is no address of the web */
    static URI parse(String text) throws SourceException {
        try {
            URI uri = new URI(text);
            String scheme = String.valueOf(uri.getScheme());
            if (uri.getHost() == null || !(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))) {
                throw new SourceException(text + ": not an address of the web; give one that begins with https://");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new SourceException(text + ": not an address (" + e.getReason() + "); check it", e);
        }
    }

    /**
     * Refuses a host any of whose addresses is private. The JVM keeps what it has looked up for some seconds, so that the
     * connection that follows goes to an address that was looked at here.
     */
    static void requirePublic(URI uri) throws SourceException {
        try {
            for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
                if (isPrivate(address)) {
                    throw new SourceException(uri + ": a private address (" + address.getHostAddress()
                            + "); give --allow-private if you mean it");
                }
            }
        } catch (UnknownHostException e) {
            throw new SourceException(uri + ": no such host; check the address", e);
        }
    }

    static boolean isPrivate(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isReserved(address);
    }

    /** Carrier networks (RFC 6598), "this" network, benchmarks, and IPv6's unique local and mapped addresses. */
    private static boolean isReserved(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (address instanceof Inet6Address) {
            boolean uniqueLocal = (first & 0xfe) == 0xfc;
            boolean translated = first == 0 && second == 0x64;
            boolean sixToFour = first == 0x20 && second == 0x02;
            return uniqueLocal || translated || sixToFour;
        }
        boolean carrier = first == 100 && (second & 0xc0) == 64;
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        return first == 0 || carrier || benchmark || first >= 240;
    }
}
