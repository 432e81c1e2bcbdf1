package crosscheck.claim.fact;

import crosscheck.claim.text.Sentence;
import crosscheck.claim.text.Token;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds in a headline, whose capital letters say nothing, the names that the body knows and those that everybody knows. */
final class HeadlineNames {

    private static final int LONGEST_NAME = 7;

    private final NameLexicon lexicon = NameLexicon.get();
    private final Map<String, Name> known = new LinkedHashMap<>();

    HeadlineNames(NameForms forms, List<Name> body) {
        for (Name name : body) {
            known.putIfAbsent(key(name.text()), name);
            known.putIfAbsent(key(name.name()), name);
        }
        for (Name name : body) {
            if (name.type() == Name.Type.PERSON) {
                PersonName.parse(name.name())
                        .filter(person -> forms.isSurname(person.last()))
                        .ifPresent(person -> known.putIfAbsent(
                                key(person.last()),
                                new Name(
                                        name.span(),
                                        person.last(),
                                        forms.full(person.last(), Optional.empty()),
                                        name.type())));
            }
        }
    }

    List<Name> find(Sentence headline) {
        List<Token> tokens = headline.tokens();
        List<Name> names = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int end = Math.min(tokens.size(), i + LONGEST_NAME);
            Optional<Name> name = Optional.empty();
            while (end > i && name.isEmpty()) {
                name = name(tokens, i, end);
                end--;
            }
            name.ifPresent(names::add);
            i = name.isPresent() ? end + 1 : i + 1;
        }
        return names;
    }

    private Optional<Name> name(List<Token> tokens, int from, int to) {
        if (!Character.isUpperCase(tokens.get(from).text().codePointAt(0))) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i == from ? "" : " ").append(tokens.get(i).text());
        }
        String text = NameRuns.bare(words.toString());
        Span span = tokens.get(from).span().hull(tokens.get(to - 1).span());
        Name seen = known.get(key(text));
        if (seen != null) {
            return Optional.of(new Name(span, text, seen.name(), seen.type()));
        }
        if (to - from > 1 || text.length() > 1) {
            if (lexicon.body(text).isPresent() && !isPlainWord(text)) {
                return Optional.of(new Name(span, text, text, Name.Type.BODY));
            }
            if (lexicon.place(text).isPresent()) {
                return Optional.of(new Name(span, text, text, Name.Type.PLACE));
            }
        }
        return Optional.empty();
    }

    /** "Apple", "Slate", "Times": outside a headline a capital letter tells them from the plain word. */
    private static boolean isPlainWord(String text) {
        return text.indexOf(' ') < 0 && text.chars().anyMatch(Character::isLowerCase);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
