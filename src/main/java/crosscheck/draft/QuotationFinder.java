package crosscheck.draft;

import crosscheck.claim.Account;
import crosscheck.claim.text.Quote;
import crosscheck.finding.Word;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks quotations up in the whole text of the sources: exactly before fuzzily, and in what the sources quote (where an
 * inserted "he said" doesn't part a sentence) as well as in all their words.
 */
final class QuotationFinder {

    /** A quotation with words left out may skip this many words of the source, about a paragraph. */
    private static final int LONGEST_GAP = 120;

    private final List<QuotedText> texts = new ArrayList<>();

    QuotationFinder(List<Account> accounts) {
        for (Account account : accounts) {
            List<Word> words = Word.of(account.source().text());
            texts.add(new QuotedText(account, new WordSequence(words)));
            List<Span> quotes = account.prose().quotes().stream()
                    .filter(quote -> quote.depth() == 0)
                    .map(Quote::content)
                    .toList();
            texts.add(new QuotedText(account, new WordSequence(inside(quotes, words))));
        }
    }

    /** One way to read an account: all its words, or those it puts in quotation marks. */
    private record QuotedText(Account account, WordSequence words) {}

    /** The words that stand in one of the spans; both are in the order of the text. */
    private static List<Word> inside(List<Span> spans, List<Word> words) {
        List<Word> inside = new ArrayList<>();
        int next = 0;
        for (Word word : words) {
            while (next < spans.size() && spans.get(next).end() <= word.span().start()) {
                next++;
            }
            if (next < spans.size() && spans.get(next).contains(word.span())) {
                inside.add(word);
            }
        }
        return inside;
    }

    /**
     * The passages that have these words, the best first: those that have them exactly, or else the likest of each
     * source. Empty where no source has anything like them.
     */
    List<QuotationPassage> find(String quotation) {
        QuotedWords quoted = QuotedWords.of(quotation);
        if (quoted.segments().isEmpty()) {
            return List.of();
        }
        List<QuotationPassage> found = new ArrayList<>();
        for (QuotedText text : texts) {
            for (WordSequence.Run run : text.words().find(quoted.segments(), LONGEST_GAP)) {
                found.add(exact(quotation, text, run));
            }
        }
        if (found.isEmpty()) {
            for (QuotedText text : texts) {
                new FuzzySearch(text.words())
                        .likest(quoted.words())
                        .ifPresent(like -> found.add(new QuotationPassage(
                                text.account(),
                                text.words().span(like.run()),
                                QuotationStanding.ALTERED,
                                like.likeness())));
            }
        }
        return inOrder(found);
    }

    /** The best first, each passage once though it was found in both ways to read its source. */
    private static List<QuotationPassage> inOrder(List<QuotationPassage> found) {
        found.sort(Comparator.comparing(QuotationPassage::standing)
                .thenComparing(
                        Comparator.comparingDouble(QuotationPassage::likeness).reversed()));
        Set<List<Object>> seen = new HashSet<>();
        return found.stream()
                .filter(passage -> seen.add(List.of(passage.account().source().id(), passage.span())))
                .toList();
    }

    private static QuotationPassage exact(String quotation, QuotedText text, WordSequence.Run run) {
        Span span = text.words().span(run);
        String source = span.of(text.account().source().text());
        boolean verbatim = quotation.contains(source);
        return new QuotationPassage(
                text.account(), span, verbatim ? QuotationStanding.VERBATIM : QuotationStanding.HOUSE_STYLE, 1);
    }
}
