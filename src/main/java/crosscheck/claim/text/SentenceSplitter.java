package crosscheck.claim.text;

import crosscheck.source.Block;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;

/** Splits the blocks of a source into sentences. Not safe for threads. */
public final class SentenceSplitter {

    private final SentenceDetectorME detector = new SentenceDetectorME(
            LanguageModels.sentences(), LanguageModels.sentences().getAbbreviations());

    /** The spans of the sentences of a block, in order. */
    public List<Span> split(Source source, Block block) {
        List<Span> sentences = new ArrayList<>();
        for (opennlp.tools.util.Span s : detector.sentPosDetect(block.span().of(source.text()))) {
            Span span = new Span(
                            block.span().start() + s.getStart(), block.span().start() + s.getEnd())
                    .trim(source.text());
            if (!span.isEmpty()) {
                sentences.add(span);
            }
        }
        return sentences;
    }
}
