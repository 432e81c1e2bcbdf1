package crosscheck.claim.attribution;

import crosscheck.claim.fact.Name;
import crosscheck.claim.fact.SourceNames;
import crosscheck.claim.text.Prose;
import crosscheck.claim.text.Quote;
import crosscheck.claim.text.Sentence;
import crosscheck.claim.text.Token;
import crosscheck.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A source as its reader goes through it: where the sentences, the names and the quotations stand. Immutable. */
final class Discourse {

    private final Prose prose;
    private final SourceNames names;
    private final List<Sentence> sentences;
    private final int[] sentenceStarts;
    private final int[] quoteStarts;
    private final int[] quoteEnds;

    Discourse(Prose prose, SourceNames names) {
        this.prose = prose;
        this.names = names;
        this.sentences = prose.proseSentences();
        this.sentenceStarts = sentences.stream().mapToInt(s -> s.span().start()).toArray();
        List<Span> outer = prose.quotes().stream()
                .filter(q -> q.depth() == 0)
                .map(Quote::span)
                .toList();
        this.quoteStarts = outer.stream().mapToInt(Span::start).toArray();
        this.quoteEnds = outer.stream().mapToInt(Span::end).toArray();
    }

    String text() {
        return prose.source().text();
    }

    SourceNames names() {
        return names;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** The index of the last sentence that begins at an offset or before it; 0 where none does. */
    int sentenceAt(int offset) {
        int index = Arrays.binarySearch(sentenceStarts, offset);
        return Math.max(0, index >= 0 ? index : -index - 2);
    }

    boolean isQuoted(int offset) {
        int index = Arrays.binarySearch(quoteStarts, offset);
        int quote = index >= 0 ? index : -index - 2;
        return quote >= 0 && offset < quoteEnds[quote];
    }

    /** The index of the first token of a sentence that ends after an offset; the number of tokens where none does. */
    static int tokenAt(Sentence sentence, int offset) {
        List<Token> tokens = sentence.tokens();
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Mention.Role role(Sentence sentence, Span span) {
        List<Token> tokens = sentence.tokens();
        int first = tokenAt(sentence, span.start());
        int after = tokenAt(sentence, Math.max(span.start(), span.end() - 1)) + 1;
        String next = after < tokens.size() ? lower(tokens.get(after)) : "";
        if (next.equals("'s")
                || next.equals("’s")
                || span.of(text()).endsWith("'s")
                || span.of(text()).endsWith("’s")) {
            return Mention.Role.OBLIQUE;
        }
        int before = first - 1;
        while (before >= 0 && isTitle(tokens.get(before))) {
            before--;
        }
        String tagBefore = before >= 0 ? tokens.get(before).tag() : "";
        if (tagBefore.equals("ADP") || (tagBefore.equals("SCONJ") && "than".equals(lower(tokens.get(before))))) {
            return Mention.Role.OBLIQUE;
        }
        if (after < tokens.size() && isVerb(tokens.get(after))) {
            return Mention.Role.SUBJECT;
        }
        if (before >= 0 && SayingVerbs.contains(tokens.get(before).lemma())) {
            return Mention.Role.SUBJECT;
        }
        boolean first4 = first <= 4 && (tagBefore.isEmpty() || !isVerb(tokens.get(before)));
        return first4 ? Mention.Role.SUBJECT : Mention.Role.OTHER;
    }

    private static boolean isTitle(Token token) {
        return token.tag().equals("PROPN")
                || token.tag().equals("NOUN")
                || token.tag().equals("ADJ")
                || token.tag().equals("DET");
    }

    static boolean isVerb(Token token) {
        return token.tag().equals("VERB") || token.tag().equals("AUX");
    }

    static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    /** The names of a sentence, in order. */
    List<Name> namesOf(Sentence sentence) {
        return names.within(sentence.span());
    }
}
