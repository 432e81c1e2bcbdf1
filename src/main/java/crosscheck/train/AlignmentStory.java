package crosscheck.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscheck.align.PairEvidence;
import crosscheck.align.SentencePair;
import crosscheck.claim.Account;
import crosscheck.claim.text.Sentence;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A story with the pairs of sentences that annotators found to say the same.
 *
 * @param name its folder's
 * @param gold the pairs as {@code fox:3|nyt:7}, the smaller first
 * @param places for each source (by its file's name without the ending) its annotated sentences
 */
record AlignmentStory(String name, List<Account> accounts, Set<String> gold, Map<String, List<Span>> places) {

    /** Reads SOURCE.json and gold.json of a folder. */
    static AlignmentStory read(Path folder, List<Account> accounts) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, List<Span>> places = new HashMap<>();
        for (Account account : accounts) {
            String name = name(account.source());
            List<Span> sentences = new ArrayList<>();
            for (JsonNode sentence :
                    mapper.readTree(folder.resolve(name + ".json").toFile()).get("sentences")) {
                sentences.add(new Span(
                        sentence.get("start").asInt(), sentence.get("end").asInt()));
            }
            places.put(name, sentences);
        }
        Set<String> gold = new HashSet<>();
        for (JsonNode pair :
                mapper.readTree(folder.resolve("gold.json").toFile()).get("pairs")) {
            gold.add(key(pair.get("a").asText(), pair.get("b").asText()));
        }
        return new AlignmentStory(folder.getFileName().toString(), accounts, gold, places);
    }

    /** For each pair of the evidence, the annotated sentence pairs that it covers. */
    List<List<String>> keys(PairEvidence evidence) {
        List<List<String>> keys = new ArrayList<>();
        for (int k = 0; k < evidence.size(); k++) {
            SentencePair pair = evidence.sentences(k);
            List<String> covered = new ArrayList<>();
            for (String a : covered(pair.accountA(), pair.a())) {
                for (String b : covered(pair.accountB(), pair.b())) {
                    covered.add(key(a, b));
                }
            }
            keys.add(covered);
        }
        return keys;
    }

    /** The annotated sentences that ours covers, by at least half of the shorter of the two, as the scorer has it. */
    private List<String> covered(int account, Sentence sentence) {
        String name = name(accounts.get(account).source());
        List<Span> annotated = places.get(name);
        List<String> covered = new ArrayList<>();
        for (int i = 0; i < annotated.size(); i++) {
            int both = annotated.get(i).overlap(sentence.span());
            if (both > 0
                    && 2 * both
                            >= Math.min(
                                    annotated.get(i).length(), sentence.span().length())) {
                covered.add(name + ":" + i);
            }
        }
        return covered;
    }

    private static String name(Source source) {
        String file = source.fileName();
        return file.substring(0, file.lastIndexOf('.'));
    }

    private static String key(String a, String b) {
        return a.compareTo(b) < 0 ? a + "|" + b : b + "|" + a;
    }
}
