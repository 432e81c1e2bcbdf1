package crosscheck.finding;

import crosscheck.claim.Claim;
import crosscheck.claim.attribution.Speaker;
import crosscheck.claim.text.Token;
import crosscheck.claim.text.WordTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A speaker as a sentence credits it: by a noun or a name, and as what kind of source.
 *
 * @param nouns the nouns of it in lower case, up to the first clause or preposition ("lawyer" of "a lawyer for the party"),
 *     and the last word of whom it means
 */
record CreditedSpeaker(Speaker speaker, Kind kind, Set<String> nouns) {

    /** What kind of source it is, as far as it matters to whom a statement is credited. */
    enum Kind {
        /** Several that nobody names: "prosecutors", "two of the people", "Republicans". */
        GROUP,
        /** A newspaper or a broadcaster, which has it from somebody. */
        OUTLET,
        OTHER
    }

    private static final Set<String> OUTLETS = WordTable.words("/crosscheck/finding/outlets.txt");
    private static final Set<String> SEVERAL = Set.of(
            "some",
            "several",
            "many",
            "two",
            "three",
            "four",
            "five",
            "six",
            "multiple",
            "few",
            "numerous",
            "both",
            "other",
            "others");
    private static final Set<String> GROUPS =
            Set.of("people", "police", "critics", "republicans", "democrats", "conservatives", "liberals");

    /** What says something and is no group: "documents", "emails". */
    private static final Set<String> DOCUMENTS = Set.of(
            "statement",
            "letter",
            "report",
            "tweet",
            "document",
            "memo",
            "paper",
            "record",
            "email",
            "e-mail",
            "poll",
            "survey",
            "study",
            "message",
            "post",
            "story");

    private static final Set<String> BREAKS = Set.of("ADP", "PUNCT", "SCONJ", "VERB", "AUX");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "who", "which", "that");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final int SHORTEST = 3;

    /** The speaker of a credit in a claim's sentence or, as it may be, in one before. */
    static CreditedSpeaker of(Speaker speaker, Claim claim) {
        List<Token> words = head(speaker, claim);
        Set<String> nouns = new LinkedHashSet<>();
        words.stream()
                .filter(w -> w.tag().equals("NOUN")
                        || w.tag().equals("PROPN")
                        || w.tag().equals("ADJ"))
                .map(CreditedSpeaker::lower)
                .filter(noun -> noun.length() >= SHORTEST)
                .forEach(nouns::add);
        List<String> name = Word.of(speaker.name()).stream().map(Word::key).toList();
        if (!name.isEmpty()
                && isName(speaker.name())
                && name.get(name.size() - 1).length() >= SHORTEST) {
            nouns.add(name.get(name.size() - 1));
        }
        return new CreditedSpeaker(speaker, kind(words, name), nouns);
    }

    /** Whether it is a name, and not "the two presidents". */
    private static boolean isName(String name) {
        int last = name.lastIndexOf(' ') + 1;
        return last < name.length() && Character.isUpperCase(name.codePointAt(last));
    }

    /** The words of the speaker that stand in the claim's sentence, up to what only describes it. */
    private static List<Token> head(Speaker speaker, Claim claim) {
        List<Token> head = new ArrayList<>();
        for (Token word : claim.sentence().tokens()) {
            if (speaker.span().contains(word.span())) {
                boolean ends = BREAKS.contains(word.tag()) || RELATIVES.contains(lower(word));
                if (ends && !head.isEmpty()) {
                    break;
                }
                head.add(word);
            }
        }
        return head;
    }

    private static Kind kind(List<Token> head, List<String> name) {
        boolean pronoun = head.size() == 1 && head.get(0).tag().equals("PRON") && !SEVERAL.contains(lower(head.get(0)));
        if (head.isEmpty() || pronoun) {
            return !name.isEmpty() && OUTLETS.contains(name.get(name.size() - 1)) ? Kind.OUTLET : Kind.OTHER;
        }
        Token last = head.get(head.size() - 1);
        String noun = lower(last);
        if (OUTLETS.contains(noun)) {
            return Kind.OUTLET;
        }
        boolean plural = last.tag().equals("NOUN")
                && noun.endsWith("s")
                && !noun.equals(last.lemma())
                && !DOCUMENTS.contains(last.lemma());
        return plural || GROUPS.contains(noun) || SEVERAL.contains(noun) || SEVERAL.contains(lower(head.get(0)))
                ? Kind.GROUP
                : Kind.OTHER;
    }

    /** Whether the source says who it is: not by a pronoun that means nobody with a name. */
    boolean isKnown() {
        return isName(speaker.name()) || !PRONOUNS.contains(speaker.text().toLowerCase(Locale.ROOT));
    }

    /** Whether a text names the speaker, or one of that role: then it may be credited there in its own way. */
    boolean isIn(String text) {
        Set<String> words = Word.of(text).stream().map(Word::key).collect(Collectors.toSet());
        return nouns.stream().anyMatch(words::contains);
    }

    /** Whether both may be one: they share a noun, or a surname. */
    boolean mayBe(CreditedSpeaker other) {
        return nouns.stream().anyMatch(other.nouns::contains)
                || NameSpelling.shareSurname(speaker.name(), other.speaker.name());
    }

    private static String lower(Token word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
