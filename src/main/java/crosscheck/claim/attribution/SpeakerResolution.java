package crosscheck.claim.attribution;

import crosscheck.claim.fact.Name;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The resolution of one source's speakers, in the order of its text. Made for one source, used once. */
final class SpeakerResolution {

    /** "I" in a quotation in a quotation: deeper nesting is no speech. */
    private static final int DEEPEST = 3;

    private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "we", "us", "our", "myself", "ourselves");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "both");
    private static final Set<String> RELATIVE = Set.of("who", "that", "which", "whom");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");

    private final SpeakerDirectory directory;
    private final Discourse discourse;
    private final List<Attribution> attributions;
    private final Pronouns pronouns;
    private final FullNames fullNames;
    private final Issuers issuers;
    private final Descriptions descriptions;
    private final Epithets epithets;
    private final Speaker[] resolved;
    private final SpeakerIndex index;

    SpeakerResolution(SpeakerDirectory directory, Discourse discourse, List<Attribution> attributions) {
        this.directory = directory;
        this.discourse = discourse;
        this.attributions = attributions;
        this.index = new SpeakerIndex(attributions);
        this.pronouns = new Pronouns(discourse, index);
        this.epithets = new Epithets(discourse);
        fullNames = new FullNames(discourse);
        this.issuers = new Issuers(discourse);
        this.descriptions = new Descriptions(discourse, pronouns, epithets, fullNames, issuers);
        this.resolved = new Speaker[attributions.size()];
    }

    List<Attribution> all() {
        List<Attribution> all = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            all.add(attribution.speaker().isEmpty() ? attribution : attribution.withSpeaker(speaker(i, 0)));
        }
        return all;
    }

    private Speaker speaker(int i, int depth) {
        if (resolved[i] == null) {
            Speaker raw = attributions.get(i).speaker().orElseThrow();
            Referent referent = referent(i, raw, depth);
            resolved[i] = new Speaker(
                    raw.span(),
                    raw.text(),
                    directory.shown(referent.name()),
                    referent.anonymous(),
                    referent.camp().map(directory::shown));
        }
        return resolved[i];
    }

    private Referent referent(int i, Speaker raw, int depth) {
        SpeakerPhrase phrase = SpeakerPhrase.of(discourse, raw.span());
        if (phrase.isEmpty()) {
            return Referent.open(raw.text());
        }
        String word = phrase.lower(phrase.from());
        if (phrase.isOneWord() || (RELATIVE.contains(word) && phrase.coreTo() - phrase.from() <= 1)) {
            Optional<Referent> pronoun = pronoun(i, phrase, word, depth);
            if (pronoun.isPresent()) {
                return pronoun.get();
            }
        }
        int company = phrase.company();
        if (company > phrase.from()) {
            SpeakerPhrase first = phrase.part(phrase.from(), company);
            return referent(first).or(() -> referent(i, phrase)).orElseGet(() -> Referent.open(phrase.core()));
        }
        return referent(i, phrase).orElseGet(() -> Referent.open(phrase.core()));
    }

    private Optional<Referent> referent(SpeakerPhrase phrase) {
        return named(phrase).or(() -> descriptions.of(phrase));
    }

    private Optional<Referent> referent(int i, SpeakerPhrase phrase) {
        return named(phrase)
                .or(() -> descriptions.mouthpiece(phrase))
                .or(() -> document(i, phrase))
                .or(() -> descriptions.of(phrase));
    }

    private Optional<Referent> pronoun(int i, SpeakerPhrase phrase, String word, int depth) {
        int offset = phrase.start();
        if (Pronouns.isPersonal(word)) {
            return Optional.of(pronouns.at(offset).map(this::person).orElseGet(() -> Referent.open(phrase.core())));
        }
        if (FIRST_PERSON.contains(word)) {
            return Optional.of(outer(i, offset, depth).orElseGet(() -> Referent.open(phrase.core())));
        }
        if (PLURAL.contains(word)) {
            return Optional.of(group(i, phrase, depth).orElseGet(() -> Referent.open(phrase.core())));
        }
        if (NEUTER.contains(word)) {
            return Optional.of(
                    pronouns.body(offset).map(Referent::named).orElseGet(() -> Referent.open(phrase.core())));
        }
        if (RELATIVE.contains(word)) {
            return Optional.of(antecedent(phrase).orElseGet(() -> Referent.open(phrase.core())));
        }
        return word.equals("you") ? Optional.of(Referent.open(phrase.core())) : Optional.empty();
    }

    private Referent person(String name) {
        return new Referent(name, false, epithets.campOf(name));
    }

    /** "I" in what somebody is quoted with is that somebody. */
    private Optional<Referent> outer(int i, int offset, int depth) {
        if (depth >= DEEPEST) {
            return Optional.empty();
        }
        return index.around(offset, i).map(outer -> {
            Speaker speaker = speaker(outer, depth + 1);
            return new Referent(speaker.name(), speaker.anonymous(), speaker.camp());
        });
    }

    /** "They" is the last speaker that is more than one, else the last plural subject. */
    private Optional<Referent> group(int i, SpeakerPhrase phrase, int depth) {
        int sentence = discourse.sentenceAt(phrase.start());
        for (int k = i - 1; k >= 0 && k >= i - 4 && depth < DEEPEST; k--) {
            Optional<Speaker> raw = attributions.get(k).speaker();
            if (raw.isPresent()
                    && raw.get().span().end() <= phrase.start()
                    && sentence - discourse.sentenceAt(raw.get().span().start()) <= 2
                    && Groups.isPlural(SpeakerPhrase.of(discourse, raw.get().span()))) {
                Speaker speaker = speaker(k, depth + 1);
                return Optional.of(new Referent(speaker.name(), speaker.anonymous(), speaker.camp()));
            }
        }
        int offset = phrase.start();
        return descriptions.pluralBefore(phrase).or(() -> pronouns.body(offset).map(Referent::named));
    }

    /** What stands right before "who": a name, or the noun with its words. */
    private Optional<Referent> antecedent(SpeakerPhrase phrase) {
        int end = phrase.from();
        if (end > 0 && phrase.token(end - 1).text().equals(",")) {
            end--;
        }
        SpeakerPhrase before = SpeakerPhrase.endingAt(discourse, phrase.sentence(), end);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        int start = before.from();
        if (start > 1 && phrase.token(start - 1).lemma().equals("be")) {
            // "Mr. Brown is a lawyer who": Mr. Brown
            SpeakerPhrase subject = SpeakerPhrase.endingAt(discourse, phrase.sentence(), start - 1);
            Optional<Referent> named = subject.isEmpty() ? Optional.empty() : named(subject);
            if (named.isPresent()) {
                return named;
            }
        }
        return named(before)
                .or(() -> descriptions.mouthpiece(before))
                .or(() -> descriptions.of(before))
                .or(() -> Optional.of(Referent.open(before.core())));
    }

    /** A speaker whose words hold the name itself, or the names of several. */
    private Optional<Referent> named(SpeakerPhrase phrase) {
        List<Name> names = phrase.headNames();
        if (Groups.isQuantified(phrase) && !(Groups.isWhole(phrase) && names.size() > 1)) {
            return Optional.of(
                    Groups.isWhole(phrase)
                            ? Referent.open(phrase.core())
                            : Referent.anonymous(phrase.core(), Optional.empty()));
        }
        List<Name> persons =
                names.stream().filter(n -> n.type() == Name.Type.PERSON).toList();
        if (persons.isEmpty() && !phrase.insertedNames().isEmpty()) {
            persons = phrase.insertedNames();
        }
        if (persons.size() == 1 && (names.size() <= 1 || !phrase.core().contains(" and "))) {
            Name person = persons.get(0);
            String text = phrase.core().toLowerCase(Locale.ROOT);
            Optional<String> camp = epithets.campOf(person.name())
                    .or(() -> Mouthpiece.parse(phrase.core())
                            .map(Mouthpiece::principal)
                            .filter(p -> !person.name().contains(p)
                                    && text.indexOf(p.toLowerCase(Locale.ROOT))
                                            < text.indexOf(person.text().toLowerCase(Locale.ROOT))));
            return Optional.of(new Referent(person.name(), false, camp.map(fullNames::of)));
        }
        if (names.isEmpty()) {
            return fullNames.inCapitals(phrase);
        }
        if (names.size() > 1 && phrase.core().contains(" and ")) {
            return Optional.of(
                    Referent.named(names.stream().map(Name::name).distinct().collect(Collectors.joining(" and "))));
        }
        return Optional.of(Referent.named(names.get(names.size() - 1).name()));
    }

    /** "The statement" is the word of who was said to have issued it. */
    private Optional<Referent> document(int i, SpeakerPhrase phrase) {
        Optional<Issuers.Document> document = issuers.document(phrase);
        if (document.isEmpty() || document.get().issuer().isPresent()) {
            return document.flatMap(Issuers.Document::issuer).map(Referent::named);
        }
        if (!phrase.isDefinite()) {
            return Optional.empty();
        }
        int start = phrase.start();
        for (int k = i - 1; k >= 0 && k >= i - 8; k--) {
            Optional<Speaker> before = attributions.get(k).speaker();
            if (before.isPresent()
                    && before.get().span().end() <= start
                    && mentions(before.get().span(), document.get().noun())) {
                Speaker issuer = speaker(k, 1);
                return Optional.of(new Referent(issuer.name(), issuer.anonymous(), issuer.camp()));
            }
        }
        return Optional.empty();
    }

    private boolean mentions(Span speaker, String noun) {
        return discourse.sentences().get(discourse.sentenceAt(speaker.start())).tokens().stream()
                .anyMatch(token ->
                        token.lemma().equals(noun) || Discourse.lower(token).equals(noun));
    }
}
