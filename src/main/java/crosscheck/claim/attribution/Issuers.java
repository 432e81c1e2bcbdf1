package crosscheck.claim.attribution;

import crosscheck.claim.fact.Name;
import crosscheck.claim.text.Sentence;
import crosscheck.claim.text.Token;
import crosscheck.source.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who issued a source's documents ("a White House statement", then "the statement") and who owns its groups ("the Obama
 * administration", then "the administration").
 */
final class Issuers {

    private static final Set<String> DOCUMENTS =
            WordList.read("/crosscheck/claim/mentions.txt").words("document");
    private static final int MOST_LOOKED_AT = 50;

    private final Discourse discourse;
    private final Map<String, List<Issued>> issued = new LinkedHashMap<>();

    /** A document's noun, and who issued it where that stands beside it. */
    record Document(String noun, Optional<String> issuer) {}

    /** A noun with the name of its owner before or after it: "a [White House] statement", "the [Obama] administration". */
    private record Issued(String owner, int offset) {}

    Issuers(Discourse discourse) {
        this.discourse = discourse;
        for (Sentence sentence : discourse.sentences()) {
            discourse.namesOf(sentence).forEach(name -> noteOwner(sentence, name));
        }
    }

    private void noteOwner(Sentence sentence, Name name) {
        List<Token> tokens = sentence.tokens();
        int after = Discourse.tokenAt(sentence, name.span().end() - 1) + 1;
        if (after < tokens.size()
                && SpeakerPhrase.isPossessive(tokens.get(after).text())) {
            after++;
        }
        for (int i = after; i < Math.min(after + 2, tokens.size()); i++) {
            note(tokens.get(i), name);
        }
        int before = Discourse.tokenAt(sentence, name.span().start()) - 1;
        if (before >= 0 && tokens.get(before).tag().equals("DET")) {
            before--;
        }
        if (before > 0
                && (Discourse.lower(tokens.get(before)).equals("from")
                        || Discourse.lower(tokens.get(before)).equals("by"))) {
            note(tokens.get(before - 1), name);
        }
    }

    private void note(Token noun, Name owner) {
        String lemma = noun.lemma();
        if (DOCUMENTS.contains(lemma)
                || Mouthpiece.kind(lemma)
                        .filter(k -> k == Mouthpiece.Kind.GROUP)
                        .isPresent()) {
            issued.computeIfAbsent(lemma, key -> new ArrayList<>())
                    .add(new Issued(owner.name(), owner.span().start()));
        }
    }

    /** The document that a speaker's words are about. */
    Optional<Document> document(SpeakerPhrase phrase) {
        int head = phrase.head();
        if (head < 0 || !(DOCUMENTS.contains(phrase.token(head).lemma()) || DOCUMENTS.contains(phrase.lower(head)))) {
            return Optional.empty();
        }
        String noun = phrase.token(head).lemma();
        List<Name> own = discourse.names().within(phrase.coreSpan());
        if (!own.isEmpty()) {
            return Optional.of(new Document(noun, Optional.of(own.get(0).name())));
        }
        boolean definite = phrase.isDefinite() || phrase.isOneWord();
        return Optional.of(new Document(noun, definite ? ownerOf(noun, phrase) : Optional.empty()));
    }

    /** The owner of the noun's last mention before the phrase; in a headline, of its only one. */
    Optional<String> ownerOf(String noun, SpeakerPhrase phrase) {
        int offset = phrase.start();
        List<Issued> all = issued.getOrDefault(noun, List.of());
        for (int i = all.size() - 1; i >= 0 && i >= all.size() - MOST_LOOKED_AT; i--) {
            if (all.get(i).offset() < offset) {
                return Optional.of(all.get(i).owner());
            }
        }
        Set<String> owners = new LinkedHashSet<>();
        all.stream().limit(MOST_LOOKED_AT).forEach(one -> owners.add(one.owner()));
        return owners.size() == 1 && discourse.sentenceAt(offset) == 0
                ? Optional.of(owners.iterator().next())
                : Optional.empty();
    }
}
