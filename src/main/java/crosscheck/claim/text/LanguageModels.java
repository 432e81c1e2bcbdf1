package crosscheck.claim.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The Apache OpenNLP models, from their jars. Each is loaded once, when it is first used, and shared between threads. */
final class LanguageModels {

    private static final String SENTENCE = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String POS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private LanguageModels() {}

    static MaximumEntropyModel sentences() {
        return Sentences.MODEL;
    }

    static MaximumEntropyModel partsOfSpeech() {
        return PartsOfSpeech.MODEL;
    }

    private static MaximumEntropyModel load(String resource, String entry) {
        try (InputStream in = LanguageModels.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the model " + resource + " is not on the class path");
            }
            return MaximumEntropyModel.read(in, entry);
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + resource + " can't be read", e);
        }
    }

    private static final class Sentences {
        static final MaximumEntropyModel MODEL = load(SENTENCE, "sent.model");
    }

    private static final class PartsOfSpeech {
        static final MaximumEntropyModel MODEL = load(POS, "pos.model");
    }
}
