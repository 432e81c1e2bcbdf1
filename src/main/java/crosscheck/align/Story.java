package crosscheck.align;

import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.claim.text.Sentence;
import crosscheck.claim.text.Token;
import crosscheck.source.Block;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The accounts of one event as passages over one vocabulary, and how much each term of it tells. */
final class Story {

    /** Terms in more than about one sentence in seven of all news ("the", "said") tell nothing. */
    private static final double COMMONPLACE = 2.0;

    /** Of a longer sentence (no writer's, but a broken file's) only the beginning is compared. */
    private static final int LONGEST = 250;

    private final List<Passage> passages = new ArrayList<>();
    private final int[] starts;
    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private final TermReader reader = new TermReader();
    private final int[] passageCounts;
    private final int[] accountCounts;
    private final double[] background;
    private final double[] local;
    private final double[] mixed;

    private Story(List<Account> accounts, WordFrequencies frequencies) {
        starts = new int[accounts.size() + 1];
        for (int a = 0; a < accounts.size(); a++) {
            starts[a] = passages.size();
            read(accounts.get(a), a);
        }
        starts[accounts.size()] = passages.size();
        passageCounts = new int[terms.size()];
        accountCounts = new int[terms.size()];
        count();
        background = new double[terms.size()];
        local = new double[terms.size()];
        mixed = new double[terms.size()];
        for (int t = 0; t < terms.size(); t++) {
            background[t] = Math.max(0, frequencies.rarity(terms.get(t)) - COMMONPLACE);
            local[t] = StrictMath.log((passages.size() + 1.0) / (passageCounts[t] + 0.5));
            mixed[t] = Math.sqrt(background[t] * local[t]);
        }
    }

    static Story of(List<Account> accounts, WordFrequencies frequencies) {
        return new Story(accounts, frequencies);
    }

    List<Passage> passages() {
        return passages;
    }

    int accounts() {
        return starts.length - 1;
    }

    /** The first passage of an account; for the number of accounts, the number of passages. */
    int start(int account) {
        return starts[account];
    }

    int length(Passage passage) {
        return starts[passage.account() + 1] - starts[passage.account()];
    }

    /** The passage so many places on in the same account. */
    Optional<Passage> beside(Passage passage, int step) {
        int index = passage.index() + step;
        return index < 0 || index >= length(passage)
                ? Optional.empty()
                : Optional.of(passages.get(passage.number() + step));
    }

    int vocabularySize() {
        return terms.size();
    }

    String term(int number) {
        return terms.get(number);
    }

    /** The {@link #mixed()} weight of a term; 0 for one that doesn't stand in the story. */
    double weight(String term) {
        Integer number = vocabulary.get(term);
        return number == null ? 0 : mixed[number];
    }

    /** In how many passages a term stands. */
    int passagesWith(int term) {
        return passageCounts[term];
    }

    /** In how many accounts a term stands. */
    int accountsWith(int term) {
        return accountCounts[term];
    }

    /** How rare each term is in news, 0 for commonplace ones. */
    double[] background() {
        return background;
    }

    /** How rare each term is in this story: what everybody mentions all the time tells little. */
    double[] local() {
        return local;
    }

    /** The geometric mean of the two. */
    double[] mixed() {
        return mixed;
    }

    private void read(Account account, int number) {
        BitSet quoted = new BitSet();
        account.prose()
                .quotes()
                .forEach(q -> quoted.set(q.content().start(), q.content().end()));
        Map<Integer, List<Claim>> bySentence = new TreeMap<>();
        Map<Integer, Sentence> sentences = new TreeMap<>();
        for (Claim claim : account.claims()) {
            int start = claim.sentence().span().start();
            bySentence.computeIfAbsent(start, s -> new ArrayList<>()).add(claim);
            sentences.put(start, claim.sentence());
        }
        int index = 0;
        for (Map.Entry<Integer, Sentence> entry : sentences.entrySet()) {
            passages.add(passage(number, index, entry.getValue(), bySentence.get(entry.getKey()), quoted));
            index++;
        }
    }

    private Passage passage(int account, int index, Sentence sentence, List<Claim> claims, BitSet quotedText) {
        List<Integer> sequence = new ArrayList<>();
        List<Boolean> quoted = new ArrayList<>();
        List<Span> places = new ArrayList<>();
        Map<Integer, Byte> kinds = new TreeMap<>();
        for (Token token : sentence.tokens()) {
            Optional<String> term = reader.term(token);
            if (sequence.size() == LONGEST) {
                break;
            }
            if (term.isEmpty()) {
                continue;
            }
            int id = vocabulary.computeIfAbsent(term.get(), t -> {
                terms.add(t);
                return terms.size() - 1;
            });
            boolean inQuotes = quotedText.get(token.span().start());
            sequence.add(id);
            quoted.add(inQuotes);
            places.add(token.span());
            kinds.merge(id, kind(token, inQuotes), (x, y) -> (byte) (x | y));
        }
        boolean[] marks = new boolean[quoted.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = quoted.get(i);
        }
        byte[] bits = new byte[kinds.size()];
        int at = 0;
        for (byte kind : kinds.values()) {
            bits[at] = kind;
            at++;
        }
        return new Passage(
                passages.size(),
                account,
                index,
                sentence.block().kind() == Block.Kind.TITLE,
                claims,
                kinds.keySet().stream().mapToInt(Integer::intValue).toArray(),
                bits,
                sequence.stream().mapToInt(Integer::intValue).toArray(),
                marks,
                places);
    }

    private static byte kind(Token token, boolean quoted) {
        byte kind = switch (token.tag()) {
            case "PROPN" -> Passage.NAME;
            case "VERB" -> Passage.VERB;
            case "NOUN", "ADJ" -> Passage.NOUN;
            case "NUM" -> Passage.NUMBER;
            default -> Character.isDigit(token.text().charAt(0)) ? Passage.NUMBER : 0;
        };
        return (byte) (quoted ? kind | Passage.QUOTED : kind);
    }

    private void count() {
        int[] lastAccount = new int[terms.size()];
        Arrays.fill(lastAccount, -1);
        for (Passage passage : passages) {
            for (int term : passage.terms()) {
                passageCounts[term]++;
                if (lastAccount[term] != passage.account()) {
                    lastAccount[term] = passage.account();
                    accountCounts[term]++;
                }
            }
        }
    }
}
