package crosscheck.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.search.Query;

/**
 * Finds what is like an item among all that are kept, and how like. Likeness is the cosine of weighed terms (rarer among
 * the items kept and in news English means heavier), and is judged against the crowd around an item: in the coverage of an
 * election everything is like everything. Of the items kept as they are when this is made.
 */
final class Neighbourhood {

    /** An item is looked for by the terms that say most about it. */
    private static final int QUERY_TERMS = 40;

    /** How many accounts an item is compared with. */
    static final int NEAREST = 60;

    /** The crowd around an item: its neighbours from this rank on to that one. */
    private static final int CROWD_FROM = 20;

    private static final int CROWD_TO = 40;

    /** A crowd can't be denser than that: else the sixty accounts of a great event would be no story. */
    private static final double DENSEST = 0.15;

    /** What counts for each rank of the crowd that no item can have yet: what is usual in general news. */
    private static final double USUAL = 0.1;

    /** What the emptiest place counts as. */
    private static final double EMPTY = 0.02;

    /** So many made-up items have each term as often as news English has it, so that the first items are weighed, too. */
    private static final double PRIOR_ITEMS = 100;

    /** In how many sentences' worth of text a term is counted in a made-up item. */
    private static final int PRIOR_SENTENCES = 3;

    /** After a day, likeness halves with every two days between two accounts. */
    private static final double HALVED_AFTER = 2;

    private final ItemIndex index;
    private final int items;
    private final Map<Integer, Double> rarities = new HashMap<>();
    private final Map<String, TermVector> vectors = new HashMap<>();
    private final Map<String, Double> crowds = new HashMap<>();
    private final Map<String, List<Neighbour>> near = new HashMap<>();

    Neighbourhood(ItemIndex index) throws IOException {
        this.index = index;
        this.items = index.items();
    }

    /** The accounts that are most like this one, the likest first; of near-copies one, and none of its own. */
    List<Neighbour> near(Profile profile) throws IOException {
        List<Neighbour> known = near.get(profile.id());
        if (known == null) {
            known = search(profile);
            near.put(profile.id(), known);
        }
        return known;
    }

    private List<Neighbour> search(Profile profile) throws IOException {
        List<Profile> accounts = new ArrayList<>();
        int most = NEAREST + 4;
        for (boolean all = false; !all && accounts.size() < NEAREST; most *= 4) {
            List<Profile> found = index.profiles(query(profile), most);
            all = found.size() < most;
            accounts = distinct(profile, found);
        }
        return accounts.stream()
                .map(other -> new Neighbour(other, likeness(profile, other)))
                .sorted(Comparator.comparingDouble(Neighbour::likeness)
                        .reversed()
                        .thenComparing(neighbour -> neighbour.profile().id()))
                .toList();
    }

    private Query query(Profile profile) {
        TermVector vector = vector(profile);
        int[] best = IntStream.range(0, vector.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -vector.weight(i)))
                .limit(QUERY_TERMS)
                .mapToInt(Integer::intValue)
                .toArray();
        int[] hashes = new int[best.length];
        float[] weights = new float[best.length];
        for (int i = 0; i < best.length; i++) {
            hashes[i] = vector.hash(best[i]);
            weights[i] = vector.weight(best[i]);
        }
        return ItemIndex.terms(hashes, weights);
    }

    private static List<Profile> distinct(Profile profile, List<Profile> found) {
        List<Profile> accounts = new ArrayList<>();
        for (Profile other : found) {
            if (accounts.size() < NEAREST
                    && !other.id().equals(profile.id())
                    && !other.isCopyOf(profile)
                    && accounts.stream().noneMatch(other::isCopyOf)) {
                accounts.add(other);
            }
        }
        return accounts;
    }

    /** How like two accounts are: 0 to 1. */
    double likeness(Profile a, Profile b) {
        long days = a.daysTo(b);
        double cosine = vector(a).cosine(vector(b));
        return days <= 1 ? cosine : cosine * StrictMath.pow(0.5, (days - 1) / HALVED_AFTER);
    }

    /** How like two accounts are for the crowd around them: above about 1.3 they are likely to tell of one event. */
    double relative(Profile a, Profile b) throws IOException {
        return likeness(a, b) / Math.sqrt(crowd(a) * crowd(b));
    }

    /** How like an account those are that are neither near nor far. */
    double crowd(Profile profile) throws IOException {
        Double known = crowds.get(profile.id());
        if (known == null) {
            known = measured(profile);
            crowds.put(profile.id(), known);
        }
        return known;
    }

    private double measured(Profile profile) throws IOException {
        TermVector vector = vector(profile);
        double sum = near(profile).stream()
                .map(neighbour -> vector.cosine(vector(neighbour.profile())))
                .sorted(Comparator.reverseOrder())
                .skip(CROWD_FROM)
                .limit(CROWD_TO - CROWD_FROM)
                .mapToDouble(Double::doubleValue)
                .sum();
        int lacking = Math.max(0, Math.min(CROWD_TO - CROWD_FROM, CROWD_TO - (items - 1)));
        return Math.min((sum + lacking * USUAL) / (CROWD_TO - CROWD_FROM), DENSEST) + EMPTY;
    }

    private TermVector vector(Profile profile) {
        return vectors.computeIfAbsent(profile.id(), id -> weighed(profile.terms()));
    }

    private TermVector weighed(TermCounts terms) {
        int[] hashes = new int[terms.size()];
        double[] weights = new double[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = terms.hash(i);
            weights[i] = terms.frequency(i) * rarity(terms.hash(i), terms.rarity(i));
        }
        return new TermVector(hashes, weights);
    }

    /** The inverse document frequency (Spärck Jones 1972) among the items kept and the made-up ones. */
    private double rarity(int hash, double inNews) {
        return rarities.computeIfAbsent(hash, h -> {
            double inSentence = Math.min(0.999, StrictMath.exp(-inNews));
            double prior = PRIOR_ITEMS * (1 - StrictMath.pow(1 - inSentence, PRIOR_SENTENCES));
            return StrictMath.log((items + PRIOR_ITEMS + 1) / (itemsWith(h) + prior + 0.5));
        });
    }

    private int itemsWith(int hash) {
        try {
            return index.itemsWith(hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
