package crosscheck.claim.text;

import crosscheck.source.Block;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.sentdetect.DefaultSDContextGenerator;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;

/**
 * Splits the blocks of a source into sentences: OpenNLP's model decides at each full stop, question or exclamation mark
 * that the {@link BoundaryRule}s leave to it. Takes time in proportion to the text, whatever the text. Not safe for
 * threads.
 */
public final class SentenceSplitter {

    /** Longer than any sentence of an article; text without full stops is cut at white space there. */
    private static final int LONGEST_SENTENCE = 6_000;

    private static final int LONGEST_HEADLINE = 200;

    /** What the model looks at on either side: two words. */
    private static final int MODEL_WINDOW = 120;

    private final SentenceWords words = new SentenceWords();
    private final MaximumEntropyModel model = LanguageModels.sentences();
    /** As the model was trained: without abbreviations, and with these as the ends of sentences. */
    private final SDContextGenerator contexts = new DefaultSDContextGenerator(Set.of(), new char[] {'.', '!', '?'});

    /** The spans of the sentences of a block, in order, without white space at their ends. */
    public List<Span> split(Source source, Block block) {
        Span span = block.span().trim(source.text());
        boolean heading = block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.HEADING;
        return split(source.text(), span, heading && isHeadline(source.text(), span));
    }

    List<Span> split(String text, Span block, boolean heading) {
        List<Integer> ends = new ArrayList<>();
        List<Integer> items = InlineList.laterItems(text, block);
        BoundaryScanner scanner = new BoundaryScanner(text, block, heading, items, LONGEST_SENTENCE);
        while (scanner.next()) {
            Boundary at = scanner.boundary();
            if (at == null || ends(at)) {
                ends.add(scanner.accept());
            }
        }
        List<Span> sentences = new ArrayList<>();
        int start = block.start();
        ends.add(block.end());
        for (int end : ends) {
            Span sentence = new Span(start, Math.max(start, end)).trim(text);
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            start = Math.max(start, end);
        }
        return sentences;
    }

    /** Whether words have capitals as in headlines, so that a capital says nothing of where a sentence begins. */
    private static boolean isHeadline(String text, Span block) {
        int words = 0;
        int capitals = 0;
        for (int i = block.start(); i < block.end() && i < block.start() + LONGEST_HEADLINE; i++) {
            boolean wordStart = Character.isLetter(text.charAt(i))
                    && (i == block.start() || Character.isWhitespace(text.charAt(i - 1)));
            if (wordStart && i + 4 <= block.end() && Character.isLetter(text.charAt(i + 3))) {
                words++;
                capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            }
        }
        return block.length() <= LONGEST_HEADLINE && words > 1 && capitals >= 0.7 * words;
    }

    private boolean ends(Boundary at) {
        for (BoundaryRule rule : BoundaryRule.values()) {
            Optional<Boolean> verdict = rule.breaks(at, words);
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
        int from = Math.max(at.block().start(), at.mark().start() - MODEL_WINDOW);
        int to = Math.min(at.block().end(), at.end() + MODEL_WINDOW);
        String window = at.text().substring(from, to);
        int last = Math.max(at.mark().start(), at.mark().end() - 1);
        return model.best(List.of(contexts.getContext(window, last - from))).equals(SentenceDetectorME.SPLIT);
    }
}
