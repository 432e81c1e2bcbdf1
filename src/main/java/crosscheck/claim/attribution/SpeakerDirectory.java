package crosscheck.claim.attribution;

import crosscheck.claim.fact.NameLexicon;
import crosscheck.claim.fact.PersonName;
import crosscheck.source.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says whether two resolved speakers of different sources are one, of one camp, or two:
 *
 * <pre>{@code
 * SpeakerDirectory directory = SpeakerDirectory.create(settings.aliases());
 * directory.compare(a.speaker().get(), b.speaker().get()) == SpeakerIdentity.DIFFERENT
 * }</pre>
 *
 * It knows the names in {@code crosscheck/claim/speakers.txt}, the aliases of the user, and rules for names (a surname and
 * a full name, an acronym and what it stands for) and for those who speak for others ("X's spokesman", "X aides", "the X
 * campaign"). Where the texts don't tell, it says so. Immutable, safe for threads.
 */
public final class SpeakerDirectory {

    /** A chain of camps is short ("Trump aides", Trump, White House, United States); the bound ends a loop in the data. */
    private static final int LONGEST_CHAIN = 8;

    private final NameLexicon lexicon = NameLexicon.get();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Set<String>> camps = new LinkedHashMap<>();
    private final Map<String, String> principals = new LinkedHashMap<>();
    private final Map<String, Set<String>> bySurname = new LinkedHashMap<>();

    private SpeakerDirectory(Map<String, List<String>> aliases) {
        WordList file = WordList.read("/crosscheck/claim/speakers.txt");
        aliases.forEach(this::addNames);
        file.entries("same").forEach(this::addNames);
        file.entries("principal").forEach((body, persons) -> {
            addCamp(body, persons);
            persons.forEach(person -> principals.put(canonical(person), canonical(body)));
        });
        file.entries("speaks-for").forEach(this::addCamp);
        file.entries("government").forEach(this::addCamp);
    }

    /**
     * A directory with the aliases of the user before those that ship.
     *
     * @param aliases other names of a speaker, by the name to show
     */
    public static SpeakerDirectory create(Map<String, List<String>> aliases) {
        return new SpeakerDirectory(aliases);
    }

    private void addNames(String shown, List<String> others) {
        names.putIfAbsent(key(shown), shown);
        others.forEach(other -> names.putIfAbsent(key(other), shown));
    }

    private void addCamp(String camp, List<String> members) {
        for (String member : members) {
            camps.computeIfAbsent(canonical(member), key -> new LinkedHashSet<>())
                    .add(canonical(camp));
            PersonName.parse(canonical(member))
                    .ifPresent(person -> bySurname
                            .computeIfAbsent(person.last(), key -> new LinkedHashSet<>())
                            .add(canonical(member)));
        }
    }

    /** The name to show: that of the settings or the data where one is known, else the name itself without its article. */
    public String canonical(String name) {
        String plain = SpeakerName.of(name).text();
        String alias = names.get(key(plain));
        if (alias != null) {
            return alias;
        }
        return lexicon.body(plain).or(() -> lexicon.country(plain)).orElse(plain);
    }

    /**
     * The name to show of a speaker as the source names it: that of the settings or of the known speakers. Unlike {@link
     * #canonical} it leaves a body as the source calls it.
     */
    String shown(String name) {
        boolean article = name.length() > 4
                && (name.startsWith("the ") || name.startsWith("The "))
                && Character.isUpperCase(name.codePointAt(4));
        return names.getOrDefault(key(name), article ? name.substring(4) : name);
    }

    /** How two speakers stand to each other; the order doesn't matter. */
    public SpeakerIdentity compare(Speaker a, Speaker b) {
        boolean named = !a.anonymous() && !b.anonymous();
        if (named && (isSurnameOf(a.name(), b.name()) || isSurnameOf(b.name(), a.name()))) {
            return SpeakerIdentity.SAME;
        }
        List<Party> left = parties(a);
        List<Party> right = parties(b);
        if (left.size() == 1 && right.size() == 1) {
            return compare(left.get(0), right.get(0));
        }
        return compareGroups(left, right);
    }

    /** "Fox" and "Vicente Fox": a surname alone, though a body bears it too. */
    private static boolean isSurnameOf(String one, String other) {
        SpeakerName surname = SpeakerName.of(one);
        SpeakerName full = SpeakerName.of(other);
        return surname.isOneWord()
                && full.kind() == SpeakerName.Kind.PERSON
                && PersonName.parse(full.text())
                        .filter(person -> person.last().equals(surname.text()))
                        .isPresent();
    }

    private SpeakerIdentity compareGroups(List<Party> left, List<Party> right) {
        boolean different = true;
        int same = 0;
        boolean camp = false;
        for (Party one : left) {
            for (Party other : right) {
                SpeakerIdentity identity = compare(one, other);
                same += identity == SpeakerIdentity.SAME ? 1 : 0;
                camp |= identity == SpeakerIdentity.SAME || identity == SpeakerIdentity.SAME_CAMP;
                different &= identity == SpeakerIdentity.DIFFERENT;
            }
        }
        if (same == left.size() && same == right.size()) {
            return SpeakerIdentity.SAME;
        }
        if (camp) {
            return SpeakerIdentity.SAME_CAMP;
        }
        return different ? SpeakerIdentity.DIFFERENT : SpeakerIdentity.UNKNOWN;
    }

    private SpeakerIdentity compare(Party a, Party b) {
        if (a.key().equals(b.key())) {
            return SpeakerIdentity.SAME;
        }
        boolean persons = a.isPerson() && b.isPerson();
        if (!a.anonymous() && !b.anonymous() && sameName(a, b)) {
            return SpeakerIdentity.SAME;
        }
        if (shareCamp(a, b, persons)) {
            return SpeakerIdentity.SAME_CAMP;
        }
        if (a.anonymous() || b.anonymous() || a.isVague() || b.isVague()) {
            return SpeakerIdentity.UNKNOWN;
        }
        if (a.kind() == b.kind()) {
            return SpeakerIdentity.DIFFERENT;
        }
        Party single = a.isPerson() ? a : b;
        return single.camps().isEmpty() ? SpeakerIdentity.UNKNOWN : SpeakerIdentity.DIFFERENT;
    }

    /** Persons by surname and first name, bodies by their words. */
    private static boolean sameName(Party a, Party b) {
        SpeakerName left = SpeakerName.of(a.name());
        SpeakerName right = SpeakerName.of(b.name());
        if (a.kind() == SpeakerName.Kind.BODY || b.kind() == SpeakerName.Kind.BODY) {
            return a.kind() == b.kind() && (left.isPartOf(right) || right.isPartOf(left));
        }
        if (!a.isPerson() && !b.isPerson()) {
            return false;
        }
        Optional<PersonName> one = PersonName.parse(a.name());
        Optional<PersonName> other = PersonName.parse(b.name());
        return one.isPresent() && other.isPresent() && one.get().compatible(other.get());
    }

    private boolean shareCamp(Party a, Party b, boolean persons) {
        if (a.camps().contains(b.name()) || b.camps().contains(a.name())) {
            return true;
        }
        Set<String> shared = new LinkedHashSet<>(a.camps());
        shared.retainAll(b.camps());
        if (shared.isEmpty() || ofTwoPrincipals(a, b)) {
            return false;
        }
        // two persons of one camp are two all the same, unless one is the other's principal
        return !persons || principals.containsKey(a.name()) || principals.containsKey(b.name());
    }

    /** Whether the two stand behind different heads of one body, such as two presidents. */
    private boolean ofTwoPrincipals(Party a, Party b) {
        Optional<String> left = principal(a);
        Optional<String> right = principal(b);
        return left.isPresent() && right.isPresent() && !left.equals(right);
    }

    private Optional<String> principal(Party party) {
        if (principals.containsKey(party.name())) {
            return Optional.of(party.name());
        }
        return party.camps().stream().filter(principals::containsKey).findFirst();
    }

    private List<Party> parties(Speaker speaker) {
        List<Party> parties = new ArrayList<>();
        for (String member : SpeakerName.of(canonical(speaker.name())).members()) {
            parties.add(party(canonical(member), speaker));
        }
        return parties;
    }

    private Party party(String name, Speaker speaker) {
        Set<String> chain = new LinkedHashSet<>();
        speaker.camp().map(this::known).ifPresent(chain::add);
        Mouthpiece.parse(name).map(Mouthpiece::principal).map(this::known).ifPresent(chain::add);
        String full = known(name);
        chain.addAll(camps.getOrDefault(full, Set.of()));
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            List<String> next = new ArrayList<>();
            chain.forEach(camp -> next.addAll(camps.getOrDefault(camp, Set.of())));
            chain.forEach(camp -> Mouthpiece.parse(camp)
                    .map(Mouthpiece::principal)
                    .map(this::known)
                    .ifPresent(next::add));
            if (!chain.addAll(next)) {
                break;
            }
        }
        chain.remove(full);
        return new Party(full, key(full), SpeakerName.of(full).kind(), speaker.anonymous(), chain);
    }

    /** The full name in the data of somebody whom the text calls by the surname ("Trump" is "Donald Trump"). */
    private String known(String name) {
        String shown = canonical(name);
        SpeakerName speaker = SpeakerName.of(shown);
        if (camps.containsKey(shown) || !(speaker.isOneWord() || speaker.hasHonorific())) {
            return shown;
        }
        List<String> bearers = PersonName.parse(shown)
                .map(person -> bySurname.getOrDefault(person.last(), Set.of()))
                .map(List::copyOf)
                .orElse(List.of());
        return bearers.size() == 1 ? bearers.get(0) : shown;
    }

    private static String key(String name) {
        return SpeakerName.of(name).key();
    }

    /**
     * One of those a speaker's name names.
     *
     * @param camps for whom it speaks, the nearest first
     */
    private record Party(String name, String key, SpeakerName.Kind kind, boolean anonymous, Set<String> camps) {

        boolean isPerson() {
            return kind == SpeakerName.Kind.PERSON;
        }

        boolean isVague() {
            return kind == SpeakerName.Kind.UNKNOWN;
        }
    }
}
