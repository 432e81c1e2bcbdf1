package crosscheck.claim.attribution;

import crosscheck.claim.fact.Name;
import crosscheck.claim.fact.NameLexicon;
import crosscheck.claim.text.Sentence;
import crosscheck.claim.text.Token;
import crosscheck.source.Span;
import crosscheck.source.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a source calls its persons beside their names: titles ("Senator Brown"), descriptions before a name ("New York
 * businessman Paul Brown") and after it ("Paul Brown, a spokesman for the port,"). From these "the senator" is known, and
 * for whom Paul Brown speaks.
 */
final class Epithets {

    private static final int LONGEST_PHRASE = 14;
    private static final int LONGEST_PARTY = 16;
    private static final Map<String, List<String>> TITLES =
            WordList.read("/crosscheck/claim/mentions.txt").entries("title");

    /** The nouns that a person is called by, with the words of the description they stand in. */
    record Epithet(String person, String head, String phrase, int offset) {}

    private final Discourse discourse;
    private final NameLexicon lexicon = NameLexicon.get();
    private final Map<String, List<Epithet>> byHead = new LinkedHashMap<>();
    private final Map<String, String> camps = new LinkedHashMap<>();

    Epithets(Discourse discourse) {
        this.discourse = discourse;
        for (Sentence sentence : discourse.sentences()) {
            for (Name name : discourse.namesOf(sentence)) {
                if (name.type() == Name.Type.PERSON) {
                    before(sentence, name);
                    after(sentence, name);
                    party(sentence, name);
                }
            }
        }
    }

    private void before(Sentence sentence, Name name) {
        List<Token> tokens = sentence.tokens();
        int end = Discourse.tokenAt(sentence, name.span().start());
        boolean comma = end > 0 && tokens.get(end - 1).text().equals(",");
        int last = comma ? end - 1 : end;
        int start = last;
        while (start > 0 && last - start < LONGEST_PHRASE && isPartOfDescription(tokens, start - 1)) {
            start--;
        }
        if (start == last) {
            return;
        }
        Token head = tokens.get(last - 1);
        boolean determined = (start > 0 && tokens.get(start - 1).tag().equals("DET"))
                || tokens.get(start).tag().equals("DET")
                || tokens.subList(start, last).stream().anyMatch(token -> SpeakerPhrase.isPossessive(token.text()));
        if (comma && !(determined && lexicon.isRole(head.text()))) {
            return;
        }
        add(name, tokens, start, last, List.of(head));
    }

    private static boolean isPartOfDescription(List<Token> tokens, int i) {
        String tag = tokens.get(i).tag();
        String word = tokens.get(i).text();
        return tag.equals("NOUN")
                || tag.equals("ADJ")
                || tag.equals("PROPN")
                || tag.equals("NUM")
                || word.equals("'s")
                || word.equals("’s")
                || word.equals("-")
                || word.equals("of")
                || (tag.equals("PUNCT") && word.equals("."));
    }

    private void after(Sentence sentence, Name name) {
        List<Token> tokens = sentence.tokens();
        int comma = Discourse.tokenAt(sentence, name.span().end() - 1) + 1;
        if (comma + 1 >= tokens.size() || !tokens.get(comma).text().equals(",")) {
            return;
        }
        int start = comma + 1;
        String tag = tokens.get(start).tag();
        boolean noun = tag.equals("DET")
                || tag.equals("NOUN")
                || tag.equals("ADJ")
                || tag.equals("PROPN")
                || tag.equals("PRON");
        if (!noun || Discourse.lower(tokens.get(start)).startsWith("wh")) {
            return;
        }
        int end = start;
        while (end < tokens.size() && end - start < LONGEST_PHRASE && !isEndOfDescription(tokens.get(end))) {
            end++;
        }
        List<Token> heads = new ArrayList<>();
        boolean first = true;
        for (int i = start; i < end; i++) {
            boolean ends = i + 1 >= end || !tokens.get(i + 1).tag().equals("NOUN");
            String own = tokens.get(i).tag();
            if (own.equals("ADP") || (own.equals("PRON") && i > start)) {
                first = false;
            }
            if (ends && (own.equals("NOUN") || lexicon.isRole(tokens.get(i).text())) && first) {
                heads.add(tokens.get(i));
            }
        }
        boolean described = tag.equals("DET") || heads.stream().anyMatch(h -> lexicon.isRole(h.text()));
        if (!heads.isEmpty() && described) {
            add(name, tokens, start, end, heads);
        }
    }

    /** "Rep. Paul Brown (R-Ohio)", "Paul Brown, D-Calif.,": a Republican, and of which state. */
    private void party(Sentence sentence, Name name) {
        List<Token> tokens = sentence.tokens();
        int at = Discourse.tokenAt(sentence, name.span().end() - 1) + 2;
        if (at >= tokens.size()
                || !(tokens.get(at - 1).text().equals("(")
                        || tokens.get(at - 1).text().equals(","))) {
            return;
        }
        int start = tokens.get(at).span().start();
        int end = Math.min(start + LONGEST_PARTY, sentence.span().end());
        String text = discourse.text().substring(start, end);
        if (text.length() < 4 || "RD".indexOf(text.charAt(0)) < 0 || text.charAt(1) != '-') {
            return;
        }
        int stop = 2;
        while (stop < text.length() && (Character.isLetter(text.charAt(stop)) || text.charAt(stop) == '.')) {
            stop++;
        }
        String state = text.substring(2, stop);
        String place = lexicon.place(state).or(() -> lexicon.place(state + ".")).orElse(state);
        String head = text.charAt(0) == 'R' ? "republican" : "democrat";
        byHead.computeIfAbsent(head, key -> new ArrayList<>())
                .add(new Epithet(name.name(), head, (place + " " + head).toLowerCase(Locale.ROOT), start));
        for (String role :
                List.of("lawmaker", "senator", "congressman", "congresswoman", "representative", "governor")) {
            if (of(role).stream().anyMatch(epithet -> epithet.person().equals(name.name()))) {
                byHead.get(role)
                        .add(new Epithet(name.name(), role, (place + " " + role).toLowerCase(Locale.ROOT), start));
            }
        }
    }

    private static boolean isEndOfDescription(Token token) {
        String word = token.text();
        return word.equals(",")
                || word.equals(".")
                || word.equals(";")
                || word.equals(")")
                || word.equals("—")
                || word.equals("–")
                || word.equals("\"")
                || word.equals("“")
                || word.equals(":");
    }

    private void add(Name name, List<Token> tokens, int start, int end, List<Token> heads) {
        Span span = tokens.get(start).span().hull(tokens.get(end - 1).span());
        String phrase = span.of(discourse.text());
        Mouthpiece.parse(phrase)
                .filter(mouthpiece -> !name.name().contains(mouthpiece.principal()))
                .ifPresent(mouthpiece -> camps.putIfAbsent(name.name(), mouthpiece.principal()));
        for (Token head : heads) {
            Set<String> words = new LinkedHashSet<>(TITLES.getOrDefault(head.text(), List.of()));
            words.add(head.lemma());
            words.add(Discourse.lower(head));
            for (String word : words) {
                byHead.computeIfAbsent(word, key -> new ArrayList<>())
                        .add(new Epithet(name.name(), word, phrase.toLowerCase(Locale.ROOT), span.start()));
            }
        }
    }

    /** The camp of a person that the source tells ("White House" for "Sean Spicer, the White House press secretary"). */
    Optional<String> campOf(String person) {
        return Optional.ofNullable(camps.get(person));
    }

    /** What a head noun was said of, in the order of the text. */
    List<Epithet> of(String head) {
        return byHead.getOrDefault(head, List.of());
    }
}
