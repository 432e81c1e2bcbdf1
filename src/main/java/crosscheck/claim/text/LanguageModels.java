package crosscheck.claim.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * The Apache OpenNLP models, from their jars. Each is loaded once, when it is first used, and shared between threads; the
 * tools made from them are not safe for threads and are made for each.
 */
public final class LanguageModels {

    private static final String SENTENCE = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String POS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final String LEMMA = "/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin";

    private LanguageModels() {}

    public static SentenceModel sentences() {
        return Sentences.MODEL;
    }

    public static POSModel partsOfSpeech() {
        return PartsOfSpeech.MODEL;
    }

    public static LemmatizerModel lemmas() {
        return Lemmas.MODEL;
    }

    private interface Loader<T> {
        T load(InputStream in) throws IOException;
    }

    private static <T> T load(String resource, Loader<T> loader) {
        try (InputStream in = LanguageModels.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the model " + resource + " is not on the class path");
            }
            return loader.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + resource + " can't be read", e);
        }
    }

    private static final class Sentences {
        static final SentenceModel MODEL = load(SENTENCE, SentenceModel::new);
    }

    private static final class PartsOfSpeech {
        static final POSModel MODEL = load(POS, POSModel::new);
    }

    private static final class Lemmas {
        static final LemmatizerModel MODEL = load(LEMMA, LemmatizerModel::new);
    }
}
