package crosscheck.draft;

import crosscheck.claim.Claim;
import crosscheck.claim.fact.Name;
import crosscheck.claim.fact.NameLexicon;
import crosscheck.claim.text.Token;
import crosscheck.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The title or office that stands right before a person's name: "transport commissioner" in "transport commissioner Nair". */
final class PersonTitle {

    private static final Set<String> MODIFIERS = Set.of("NOUN", "PROPN", "ADJ");

    private PersonTitle() {}

    /** Where it stands; empty where none does, or only "Mr." and the like. */
    static Optional<Span> before(Claim claim, Name name) {
        if (name.type() != Name.Type.PERSON) {
            return Optional.empty();
        }
        List<Token> tokens = claim.sentence().tokens();
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().start() < name.span().start()) {
            at++;
        }
        if (at == 0 || !NameLexicon.get().isRole(tokens.get(at - 1).text())) {
            return Optional.empty();
        }
        int first = at - 1;
        while (first > 0 && MODIFIERS.contains(tokens.get(first - 1).tag())) {
            first--;
        }
        return Optional.of(new Span(
                tokens.get(first).span().start(), tokens.get(at - 1).span().end()));
    }
}
