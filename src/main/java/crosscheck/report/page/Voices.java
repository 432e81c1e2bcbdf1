package crosscheck.report.page;

import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.claim.attribution.Attribution;
import crosscheck.claim.attribution.Speaker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who is heard: how many words each account gives to each speaker.
 *
 * @param accounts how many accounts there are
 * @param total the words of each account, attributed or not
 * @param voices the one with the most words first
 */
public record Voices(int accounts, List<Integer> total, List<Voice> voices) {

    /** The name of a speaker that an account credits without saying who it is. */
    public static final String NOBODY = "(not named)";

    /**
     * One speaker.
     *
     * @param anonymous whether no account says who it is
     * @param heard by account, in the order of the accounts
     */
    public record Voice(String name, boolean anonymous, List<Heard> heard) {

        public int words() {
            return heard.stream().mapToInt(Heard::words).sum();
        }
    }

    /**
     * The words that one account gives to one speaker.
     *
     * @param direct inside quotation marks
     * @param indirect in the account's own words
     */
    public record Heard(int direct, int indirect) {

        static final Heard NOTHING = new Heard(0, 0);

        public int words() {
            return direct + indirect;
        }

        Heard plus(Heard other) {
            return new Heard(direct + other.direct, indirect + other.indirect);
        }
    }

    public static Voices of(List<Account> accounts) {
        Map<String, List<Heard>> heard = new TreeMap<>();
        Map<String, Boolean> anonymous = new TreeMap<>();
        VoiceNames names = names(accounts);
        List<Integer> totals = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            Words words = new Words(accounts.get(i));
            totals.add(words.all());
            for (Attribution attribution : attributions(accounts.get(i))) {
                String name = attribution
                        .speaker()
                        .map(Speaker::name)
                        .map(names::full)
                        .orElse(NOBODY);
                boolean hidden = attribution.speaker().map(Speaker::anonymous).orElse(true);
                anonymous.merge(name, hidden, Boolean::logicalAnd);
                List<Heard> row = heard.computeIfAbsent(
                        name, n -> new ArrayList<>(Collections.nCopies(accounts.size(), Heard.NOTHING)));
                row.set(i, row.get(i).plus(heard(words, attribution)));
            }
        }
        List<Voice> voices = heard.entrySet().stream()
                .map(e -> new Voice(e.getKey(), anonymous.get(e.getKey()), List.copyOf(e.getValue())))
                .sorted(Comparator.comparing(Voice::words, Comparator.reverseOrder())
                        .thenComparing(Voice::name))
                .toList();
        return new Voices(accounts.size(), List.copyOf(totals), voices);
    }

    /** The words of an account that it credits to anybody. */
    public int attributed(int account) {
        return voices.stream().mapToInt(v -> v.heard().get(account).words()).sum();
    }

    private static VoiceNames names(List<Account> accounts) {
        return new VoiceNames(accounts.stream()
                .flatMap(account -> attributions(account).stream())
                .flatMap(attribution -> attribution.speaker().stream())
                .filter(speaker -> !speaker.anonymous())
                .map(Speaker::name)
                .collect(Collectors.toSet()));
    }

    private static Set<Attribution> attributions(Account account) {
        Set<Attribution> attributions = new LinkedHashSet<>();
        for (Claim claim : account.claims()) {
            claim.attribution().ifPresent(attributions::add);
        }
        return attributions;
    }

    private static Heard heard(Words words, Attribution attribution) {
        int all = attribution.content().stream().mapToInt(words::in).sum();
        int direct = attribution.kind() == Attribution.Kind.DIRECT
                ? all
                : attribution.content().stream().mapToInt(words::quotedIn).sum();
        return new Heard(direct, all - direct);
    }
}
