package crosscheck.claim.text;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * OpenNLP's part of speech tagger, with its model and its features but none of its strings and lists. Takes the best tag
 * of each word in turn. So does OpenNLP in effect: its cache of features gives each path of its beam the tags of the best
 * one. The tags are the same. Not safe for threads.
 */
final class PartOfSpeechTagger {

    private static final int NONE = -1;

    private static final int AFFIX = 4;

    private static final long SUFFIX = MaximumEntropyModel.hash("suf=");
    private static final long PREFIX = MaximumEntropyModel.hash("pre=");
    private static final long WORD = MaximumEntropyModel.hash("w=");
    private static final long[] BEFORE = {MaximumEntropyModel.hash("p1w="), MaximumEntropyModel.hash("p2w=")};
    private static final long[] AFTER = {MaximumEntropyModel.hash("n1w="), MaximumEntropyModel.hash("n2w=")};
    private static final long CLASS = MaximumEntropyModel.hash("wc=");
    private static final long WORD_AND_CLASS = MaximumEntropyModel.hash("w&c=");

    private final MaximumEntropyModel model = LanguageModels.partsOfSpeech();
    private final int tags = model.outcomes();
    private final int always = model.feature(MaximumEntropyModel.hash("def"));
    private final int[] begins = {
        model.feature(MaximumEntropyModel.hash("S=begin")),
        model.feature(MaximumEntropyModel.hash("p1S=begin")),
        model.feature(MaximumEntropyModel.hash("p2S=begin"))
    };
    private final int[] afterTag = new int[tags];
    private final int[][] afterTags = new int[tags][tags];

    private final double[] sums = new double[tags];

    PartOfSpeechTagger() {
        for (int last = 0; last < tags; last++) {
            afterTag[last] = model.feature(MaximumEntropyModel.hash("t=" + model.outcome(last)));
            for (int before = 0; before < tags; before++) {
                afterTags[before][last] = model.feature(
                        MaximumEntropyModel.hash("t2=" + model.outcome(before) + "," + model.outcome(last)));
            }
        }
    }

    /** A tag for each word; the model was trained on words such as "don't" and has tags such as AUX+PART for them. */
    String[] tag(List<String> words) {
        int size = words.size();
        String[] lower = new String[size];
        for (int i = 0; i < size; i++) {
            lower[i] = StringUtil.toLowerCase(words.get(i));
        }
        String[] result = new String[size];
        int before = NONE;
        int last = NONE;
        for (int i = 0; i < size; i++) {
            sumFeatures(words.get(i), lower, i);
            if (last != NONE) {
                model.add(afterTag[last], sums);
            }
            if (before != NONE) {
                model.add(afterTags[before][last], sums);
            }
            before = last;
            last = best();
            result[i] = model.outcome(last);
        }
        return result;
    }

    private int best() {
        int best = 0;
        for (int tag = 1; tag < tags; tag++) {
            if (sums[tag] > sums[best]) {
                best = tag;
            }
        }
        return best;
    }

    private void sumFeatures(String word, String[] lower, int index) {
        Arrays.fill(sums, 0);
        model.add(always, sums);
        int length = word.length();
        for (int from = length - 1; from >= Math.max(0, length - AFFIX); from--) {
            add(MaximumEntropyModel.hash(SUFFIX, word.substring(from)));
        }
        long prefix = PREFIX;
        for (int i = 0; i < Math.min(AFFIX, length); i++) {
            prefix = MaximumEntropyModel.hash(prefix, word.charAt(i));
            add(prefix);
        }
        add(MaximumEntropyModel.hash(WORD, lower[index]));
        for (int away = 1; away <= BEFORE.length; away++) {
            if (index - away >= 0) {
                add(MaximumEntropyModel.hash(BEFORE[away - 1], lower[index - away]));
            }
            if (index + away < lower.length) {
                add(MaximumEntropyModel.hash(AFTER[away - 1], lower[index + away]));
            }
        }
        if (index < begins.length) {
            model.add(begins[index], sums);
        }
        String wordClass = FeatureGeneratorUtil.tokenFeature(word);
        add(MaximumEntropyModel.hash(CLASS, wordClass));
        long both = MaximumEntropyModel.hash(MaximumEntropyModel.hash(WORD_AND_CLASS, lower[index]), ',');
        add(MaximumEntropyModel.hash(both, wordClass));
    }

    private void add(long hash) {
        model.add(model.feature(hash), sums);
    }
}
