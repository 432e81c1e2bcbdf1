package crosscheck.source.web;

import crosscheck.source.SourceException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a site's robots.txt (RFC 9309) allows us: the longest rule that matches an address decides, and allows on a tie. */
final class RobotRules {

    private static final String OUR_NAME = "crosscheck";

    private static final RobotRules EVERYTHING = new RobotRules(List.of());

    private static final int MAX_LENGTH = 500_000;

    private final List<Rule> rules;

    private record Rule(boolean allows, String path) {}

    private RobotRules(List<Rule> rules) {
        this.rules = rules;
    }

    /** A site without the file, or whose file can't be had, has no rules. */
    static RobotRules fetch(WebClient client, String site) {
        try {
            byte[] body = client.get(site + "/robots.txt").body();
            return parse(new String(body, 0, Math.min(body.length, MAX_LENGTH), StandardCharsets.UTF_8));
        } catch (SourceException e) {
            return EVERYTHING;
        }
    }

    /** The rules for our name, else those for all. */
    static RobotRules parse(String file) {
        List<Rule> ours = new ArrayList<>();
        List<Rule> everybodys = new ArrayList<>();
        boolean named = false;
        boolean forUs = false;
        boolean forAll = false;
        boolean inAgents = false;
        for (String line : file.lines().toList()) {
            int hash = line.indexOf('#');
            String bare = hash < 0 ? line : line.substring(0, hash);
            int colon = bare.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = bare.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                boolean us = value.toLowerCase(Locale.ROOT).equals(OUR_NAME);
                forUs = us || (inAgents && forUs);
                forAll = value.equals("*") || (inAgents && forAll);
                named |= us;
                inAgents = true;
            } else if (key.equals("allow") || key.equals("disallow")) {
                inAgents = false;
                if (!value.isEmpty() && forUs) {
                    ours.add(new Rule(key.equals("allow"), value));
                }
                if (!value.isEmpty() && forAll) {
                    everybodys.add(new Rule(key.equals("allow"), value));
                }
            }
        }
        return new RobotRules(named ? ours : everybodys);
    }

    boolean allow(URI uri) {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String whole = uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        boolean allowed = true;
        int longest = -1;
        for (Rule rule : rules) {
            int length = rule.path().length();
            if ((length > longest || (length == longest && rule.allows())) && matches(rule.path(), whole)) {
                longest = length;
                allowed = rule.allows();
            }
        }
        return allowed;
    }

    /** {@code *} stands for anything, {@code $} at the end for the end. */
    private static boolean matches(String rule, String path) {
        boolean toTheEnd = rule.endsWith("$");
        String[] parts = (toTheEnd ? rule.substring(0, rule.length() - 1) : rule).split("\\*", -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length; i++) {
            int found =
                    toTheEnd && i == parts.length - 1 ? path.length() - parts[i].length() : path.indexOf(parts[i], at);
            if (found < at || !path.startsWith(parts[i], found)) {
                return false;
            }
            at = found + parts[i].length();
        }
        return !toTheEnd || at == path.length();
    }
}
