package crosscheck.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscheck.align.PairEvidence;
import crosscheck.align.SentencePair;
import crosscheck.claim.Account;
import crosscheck.claim.Claim;
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
 * @param same those of them where the main statement of one is what the other reports too
 * @param differing for each rule the pairs that differ by what it looks for
 * @param places for each source (by its file's name without the ending) its annotated sentences
 */
record AlignmentStory(
        String name,
        List<Account> accounts,
        Set<String> gold,
        Set<String> same,
        Map<String, Set<String>> differing,
        Map<String, List<Span>> places) {

    /**
     * Reads SOURCE.json and gold.json of a folder.
     *
     * @throws TrainingDataException if one of them is not there or has no sentences or pairs
     */
    static AlignmentStory read(Path folder, List<Account> accounts) throws TrainingDataException {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, List<Span>> places = new HashMap<>();
        for (Account account : accounts) {
            String name = name(account.source());
            List<Span> sentences = new ArrayList<>();
            for (JsonNode sentence : rows(mapper, folder.resolve(name + ".json"), "sentences")) {
                sentences.add(new Span(
                        sentence.path("start").asInt(), sentence.path("end").asInt()));
            }
            places.put(name, sentences);
        }
        Set<String> gold = new HashSet<>();
        Set<String> same = new HashSet<>();
        Map<String, Set<String>> differing = new HashMap<>();
        for (JsonNode pair : rows(mapper, folder.resolve("gold.json"), "pairs")) {
            String key = key(pair.path("a").asText(), pair.path("b").asText());
            gold.add(key);
            if (pair.path("strength").asText().equals("same")) {
                same.add(key);
            }
            for (JsonNode difference : pair.path("differences")) {
                differing
                        .computeIfAbsent(difference.path("type").asText(), rule -> new HashSet<>())
                        .add(key);
            }
        }
        return new AlignmentStory(folder.getFileName().toString(), accounts, gold, same, differing, places);
    }

    private static JsonNode rows(ObjectMapper mapper, Path file, String key) throws TrainingDataException {
        try {
            JsonNode rows = mapper.readTree(file.toFile()).path(key);
            if (!rows.isArray()) {
                throw new TrainingDataException(file + ": no list '" + key + "' in it; mend it");
            }
            return rows;
        } catch (IOException e) {
            throw new TrainingDataException(file + ": not there, or no JSON; add or mend it", e);
        }
    }

    /** For each pair of the evidence, the annotated sentence pairs that it covers. */
    List<List<String>> keys(PairEvidence evidence) {
        List<List<String>> keys = new ArrayList<>();
        for (int k = 0; k < evidence.size(); k++) {
            SentencePair pair = evidence.sentences(k);
            List<String> covered = new ArrayList<>();
            for (String a :
                    covered(accounts.get(pair.accountA()).source(), pair.a().span())) {
                for (String b :
                        covered(accounts.get(pair.accountB()).source(), pair.b().span())) {
                    covered.add(key(a, b));
                }
            }
            keys.add(covered);
        }
        return keys;
    }

    /** The annotated sentence pairs that two claims cover. */
    List<String> keys(Claim a, Claim b) {
        List<String> covered = new ArrayList<>();
        for (String x : covered(a.source(), a.span())) {
            for (String y : covered(b.source(), b.span())) {
                covered.add(key(x, y));
            }
        }
        return covered;
    }

    /** The annotated sentences that ours covers, by at least half of the shorter of the two, as the scorer has it. */
    private List<String> covered(Source source, Span span) {
        String name = name(source);
        List<Span> annotated = places.get(name);
        List<String> covered = new ArrayList<>();
        for (int i = 0; i < annotated.size(); i++) {
            int both = annotated.get(i).overlap(span);
            if (both > 0 && 2 * both >= Math.min(annotated.get(i).length(), span.length())) {
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
