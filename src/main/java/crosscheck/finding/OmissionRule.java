package crosscheck.finding;

import crosscheck.align.Alignment;
import crosscheck.align.ClaimGroup;
import crosscheck.align.GroupIndex;
import crosscheck.align.Match;
import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.settings.Severity;
import crosscheck.source.Block;
import crosscheck.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A fact that other sources report and this one doesn't. */
final class OmissionRule implements Rule {

    /** A claim whose words a source has to this share in one sentence may well be told there. */
    private static final double TOLD = 0.4;

    /**
     * What one source alone tells is left out by another for certain where it has hardly a word of it. Of the claims of the
     * annotated stories with so many new words 92 in 100 were told in the other source by no sentence at all; with fewer, 80.
     * Between two accounts all is named: there is no third to show what belongs to the story.
     */
    private static final double NEWS = 0.8;

    /** The same for a claim with a quotation, of which more are alone. */
    private static final double QUOTED_NEWS = 0.6;

    /** From this weight on a fact that only one source lacks is worth a warning. */
    private static final double GRAVE = 0.7;

    /** Fewer content words than this tell no fact of their own. */
    private static final int FEWEST_WORDS = 4;

    /** How many facts that one source alone tells are named for each source: more than an editor reads. */
    private static final int MOST_EXCLUSIVE = 15;

    @Override
    public String id() {
        return "omission";
    }

    @Override
    public List<Difference> check(Alignment alignment) {
        return new Facts(alignment).differences();
    }

    /** The facts of one comparison and who tells them. */
    private final class Facts {

        private final Alignment alignment;
        private final SourceLabels labels;
        private final Vocabulary vocabulary;
        private final Quotations quotations;
        private final Map<Claim, Integer> position = new HashMap<>();
        private final Map<String, List<Match>> matches = new HashMap<>();
        private final GroupIndex groups;

        Facts(Alignment alignment) {
            this.alignment = alignment;
            labels = SourceLabels.ofAccounts(alignment.accounts());
            vocabulary = new Vocabulary(alignment.accounts());
            quotations = Quotations.of(alignment.accounts());
            groups = new GroupIndex(alignment);
            for (Account account : alignment.accounts()) {
                int at = 0;
                for (Claim claim : account.claims()) {
                    position.put(claim, at++);
                }
            }
            for (Match match : alignment.matches()) {
                if (match.isTold()) {
                    for (Claim claim : List.of(match.a(), match.b())) {
                        matches.computeIfAbsent(sentence(claim), s -> new ArrayList<>())
                                .add(match);
                    }
                }
            }
        }

        /** Claims of one sentence share their matches: who has one of them tells of the matter. */
        private static String sentence(Claim claim) {
            return claim.source().id() + ':' + claim.sentence().span().start();
        }

        List<Difference> differences() {
            List<Difference> all = new ArrayList<>();
            Set<Claim> grouped = new HashSet<>();
            for (ClaimGroup group : alignment.groups()) {
                grouped.addAll(group.claims());
                all.addAll(omission(bestFirst(group)).stream().toList());
            }
            for (Account account : alignment.accounts()) {
                account.claims().stream()
                        .filter(c -> !grouped.contains(c) && !matches.containsKey(sentence(c)) && isFact(c))
                        .flatMap(c -> omission(List.of(c)).stream())
                        .sorted(Comparator.comparing(Difference::weight, Comparator.reverseOrder()))
                        .limit(MOST_EXCLUSIVE)
                        .forEach(all::add);
            }
            return all;
        }

        /** A group's claims, first the one to quote: two facts that share a claim must not read alike. */
        private List<Claim> bestFirst(ClaimGroup group) {
            Set<Claim> claims = new LinkedHashSet<>(List.of(groups.best(group)));
            claims.addAll(group.claims());
            return List.copyOf(claims);
        }

        /** Whether a claim that tells two facts has a match with one that tells the other. */
        private boolean isOfAnotherFact(Match match, Claim claim, List<Claim> fact) {
            if (groups.of(claim).size() < 2) {
                return false;
            }
            boolean ofA = match.a().equals(claim);
            Claim other = ofA ? match.b() : match.a();
            return (ofA || match.b().equals(claim))
                    && !fact.contains(other)
                    && groups.holding(List.of(claim, other)).isPresent();
        }

        private boolean isFact(Claim claim) {
            Block.Kind kind = claim.sentence().block().kind();
            return kind != Block.Kind.TITLE
                    && kind != Block.Kind.HEADING
                    && vocabulary.words(claim).size() >= FEWEST_WORDS;
        }

        /**
         * Says who leaves out a fact.
         *
         * @param fact the claims that tell it, one at least, the one to quote first
         */
        private Optional<Difference> omission(List<Claim> fact) {
            Set<String> telling = new HashSet<>();
            for (Claim claim : fact) {
                telling.add(claim.source().id());
                for (Match match : matches.getOrDefault(sentence(claim), List.of())) {
                    if (!isOfAnotherFact(match, claim, fact)) {
                        telling.add(match.a().source().id());
                        telling.add(match.b().source().id());
                    }
                }
            }
            Map<Source, Double> missing = new LinkedHashMap<>();
            for (Account account : alignment.accounts()) {
                Source source = account.source();
                if (!telling.contains(source.id())) {
                    double coverage = fact.stream()
                            .mapToDouble(c -> vocabulary.coverage(c, source.id()))
                            .max()
                            .orElse(0);
                    boolean certain =
                            telling.size() > 1 || alignment.accounts().size() == 2 || isNews(fact.get(0), source);
                    if (coverage < TOLD && certain) {
                        missing.put(source, coverage);
                    }
                }
            }
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(difference(fact, telling.size(), List.copyOf(missing.keySet())));
        }

        /** Whether a claim that nobody else tells is of something that a source doesn't speak of, not of its main matter. */
        private boolean isNews(Claim claim, Source source) {
            double novelty = vocabulary.novelty(claim, source.id());
            return novelty >= (quotations.in(claim).isEmpty() ? NEWS : QUOTED_NEWS);
        }

        private Difference difference(List<Claim> fact, int telling, List<Source> missing) {
            double weight = weight(fact, telling);
            boolean shared = telling > 1;
            return new Difference(
                    id(),
                    shared ? "omitted" : "exclusive",
                    shared && weight >= GRAVE ? Severity.WARNING : Severity.NOTE,
                    weight,
                    Omissions.message(fact, missing, labels),
                    fact,
                    missing,
                    fact.stream().map(c -> new Evidence(c.source(), c.span())).toList());
        }

        /** How much an editor would miss it, 0..1: who tells it, where, and with what in it. */
        private double weight(List<Claim> fact, int telling) {
            double share = (double) telling / alignment.accounts().size();
            double place = fact.stream().mapToDouble(this::prominence).max().orElse(0);
            boolean quote = fact.stream().anyMatch(c -> !quotations.in(c).isEmpty());
            boolean figure = fact.stream().anyMatch(c -> !c.figures().isEmpty());
            return 0.5 * share + 0.3 * place + (quote ? 0.1 : 0) + (figure ? 0.1 : 0);
        }

        /** 1 for the title and the lead, less the further down a claim stands. */
        private double prominence(Claim claim) {
            return 1 / (1 + Math.max(0, position.get(claim) - 2) / 5.0);
        }
    }
}
