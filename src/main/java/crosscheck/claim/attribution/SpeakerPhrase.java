package crosscheck.claim.attribution;

import crosscheck.claim.fact.Name;
import crosscheck.claim.text.Sentence;
import crosscheck.claim.text.Token;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a speaker, taken apart: in "the minister, a former doctor" the core is "the minister" and its head
 * "minister"; in "White House spokesman Sean Spicer" the head name is "Sean Spicer".
 *
 * @param from the index of the first token in the sentence
 * @param to the index after the last
 * @param coreTo the index after the last token before an inserted description
 */
record SpeakerPhrase(Discourse discourse, Sentence sentence, int from, int to, int coreTo) {

    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "where", "that");
    private static final Set<String> BREAKS = Set.of(",", "(", "—", "–", "--", ":", ";", "\"", "“");

    static SpeakerPhrase of(Discourse discourse, Span span) {
        Sentence sentence = discourse.sentences().get(discourse.sentenceAt(span.start()));
        int from = Discourse.tokenAt(sentence, span.start());
        int to = Math.max(from, Discourse.tokenAt(sentence, span.end() - 1) + 1);
        to = Math.min(to, sentence.tokens().size());
        int core = from;
        while (core < to) {
            String word = Discourse.lower(sentence.tokens().get(core));
            if (core > from && (BREAKS.contains(word) || RELATIVES.contains(word))) {
                break;
            }
            core++;
        }
        return new SpeakerPhrase(discourse, sentence, from, to, core);
    }

    /** The noun phrase that ends before a token of a sentence; empty where no noun phrase does. */
    static SpeakerPhrase endingAt(Discourse discourse, Sentence sentence, int end) {
        return new SpeakerPhrase(discourse, sentence, nounPhraseBefore(sentence, end), end, end);
    }

    private static int nounPhraseBefore(Sentence sentence, int end) {
        List<Token> tokens = sentence.tokens();
        int start = end;
        while (start > 0 && end - start < 8) {
            String tag = tokens.get(start - 1).tag();
            String word = tokens.get(start - 1).text();
            boolean joins = word.equals("and")
                    && start >= 2
                    && start < end
                    && tokens.get(start).tag().equals("PROPN")
                    && tokens.get(start - 2).tag().equals("PROPN");
            if (!(joins
                    || tag.equals("NOUN")
                    || tag.equals("PROPN")
                    || tag.equals("ADJ")
                    || tag.equals("NUM")
                    || tag.equals("DET")
                    || isPossessive(word)
                    || word.equals("of")
                    || tag.equals("PRON"))) {
                break;
            }
            start--;
            if (tag.equals("DET")) {
                break;
            }
        }
        return start;
    }

    boolean isEmpty() {
        return from >= to;
    }

    /** The part of the same sentence between two of its tokens. */
    SpeakerPhrase part(int start, int end) {
        return new SpeakerPhrase(discourse, sentence, start, end, end);
    }

    Token token(int i) {
        return sentence.tokens().get(i);
    }

    String lower(int i) {
        return token(i).text().toLowerCase(Locale.ROOT);
    }

    /** Where the phrase begins in the source. */
    int start() {
        return token(from).span().start();
    }

    Span coreSpan() {
        return token(from).span().hull(token(Math.max(from, coreTo - 1)).span());
    }

    String core() {
        return coreSpan().of(discourse.text());
    }

    boolean isOneWord() {
        return coreTo - from == 1;
    }

    /** The names that can be the speaker: none that owns ("Brown's lawyer") or follows a preposition ("aides to Brown"). */
    List<Name> headNames() {
        List<Name> heads = new ArrayList<>();
        for (Name name : discourse.names().within(coreSpan())) {
            if (!isOwner(name) && !isAfterPreposition(name) && !hasNounAfter(name)) {
                heads.add(name);
            }
        }
        return heads;
    }

    /** The names right after the core's comma: "the minister, John Brown". */
    List<Name> insertedNames() {
        if (coreTo + 1 >= to || !token(coreTo).text().equals(",")) {
            return List.of();
        }
        Span rest = token(coreTo + 1).span().hull(token(to - 1).span());
        return discourse.names().within(rest).stream()
                .filter(name -> tokenOf(name) <= coreTo + 2 && !isOwner(name) && name.type() == Name.Type.PERSON)
                .limit(1)
                .toList();
    }

    private int tokenOf(Name name) {
        return Discourse.tokenAt(sentence, name.span().start());
    }

    private int tokenAfter(Name name) {
        return Discourse.tokenAt(sentence, name.span().end() - 1) + 1;
    }

    private boolean isOwner(Name name) {
        int after = tokenAfter(name);
        String text = name.span().of(discourse.text());
        boolean glued = text.endsWith("'s") || text.endsWith("’s");
        boolean mark = after < coreTo
                && (isPossessive(token(after).text())
                        || token(after).text().equals("'")
                        || token(after).text().equals("’"));
        return (glued && after < coreTo) || (mark && after + 1 < coreTo);
    }

    private boolean isAfterPreposition(Name name) {
        for (int i = tokenOf(name) - 1; i > from; i--) {
            String tag = token(i).tag();
            if (tag.equals("ADP")) {
                return true;
            }
            if (!(tag.equals("DET")
                    || tag.equals("PROPN")
                    || tag.equals("ADJ")
                    || tag.equals("NOUN")
                    || tag.equals("CCONJ"))) {
                return false;
            }
        }
        return false;
    }

    /** "Justice Department lawyers": the name only describes the noun after it. */
    private boolean hasNounAfter(Name name) {
        int after = tokenAfter(name);
        if (after >= coreTo) {
            return false;
        }
        String tag = token(after).tag();
        boolean small = Character.isLowerCase(token(after).text().codePointAt(0));
        return ((tag.equals("NOUN") || tag.equals("ADJ")) && small)
                || (tag.equals("PROPN") && name.type() != Name.Type.PERSON);
    }

    /** The index of the noun that the core is about: the last before a preposition; -1 where there is none. */
    int head() {
        int head = -1;
        for (int i = from; i < coreTo; i++) {
            String tag = token(i).tag();
            if ((tag.equals("ADP") || tag.equals("VERB")) && head >= 0) {
                break;
            }
            if (tag.equals("NOUN") || tag.equals("PROPN") || (head < 0 && i == coreTo - 1)) {
                head = i;
            }
        }
        return head;
    }

    /** The "and" of "the mayor and his aides", who are of the mayor's mind; -1 where there is none. */
    int company() {
        for (int i = from + 1; i + 1 < coreTo; i++) {
            if (lower(i).equals("and") && Pronouns.isPersonal(lower(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    boolean isDefinite() {
        String word = lower(from);
        return word.equals("the")
                || word.equals("this")
                || word.equals("that")
                || word.equals("these")
                || word.equals("those");
    }

    /** The token of a possessive "'s" in the core that follows no name but a description ("the senator's office"); or -1. */
    int possessive() {
        for (int i = from + 1; i < coreTo - 1; i++) {
            if (isPossessive(token(i).text())) {
                return i;
            }
        }
        return -1;
    }

    static boolean isPossessive(String word) {
        return word.equals("'s") || word.equals("’s");
    }
}
