package crosscheck.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What every page carries in its head: its style and script, and the Content-Security-Policy (CSP level 3) that lets these
 * two run, by their hashes, and forbids everything else, above all any request.
 *
 * @param refresh after so many seconds the page loads itself again; 0 for never
 */
record PageHead(String style, String script, String policy, int refresh) {

    static PageHead of(Templates templates) throws IOException {
        return of(templates, 0);
    }

    static PageHead of(Templates templates, int refresh) throws IOException {
        String style = "\n" + templates.text("style.css");
        String script = "\n" + templates.text("script.js");
        String policy = "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; base-uri 'none'; form-action 'none'";
        return new PageHead(style, script, policy, refresh);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
