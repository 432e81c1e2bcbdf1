package crosscheck.align;

import crosscheck.align.semantic.BgeEncoder;
import crosscheck.align.semantic.SentenceEncoder;
import crosscheck.claim.Account;
import crosscheck.claim.SentenceClaims;
import crosscheck.source.PlainTextReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/**
 * How long thirty accounts of forty sentences take to align, without and with the semantic model. No test: run its main
 * (docs/performance.md says how). The accounts tell sixty facts in turn, each in words of their own.
 */
final class AlignmentBenchmark {

    private static final int ACCOUNTS = 30;
    private static final int SENTENCES = 40;
    private static final int FACTS = 60;
    private static final int RUNS = 3;

    private static final String[] WHO = {
        "The governor",
        "The mayor",
        "Police",
        "The school board",
        "A court in Leeds",
        "The union",
        "Two senators",
        "The airline",
        "Residents",
        "The ministry"
    };
    private static final String[] DID = {
        "rejected", "approved", "delayed", "criticised", "announced", "cancelled", "defended", "reviewed"
    };
    private static final String[] WHAT = {
        "the new bridge", "a budget of %d million dollars", "the sale of %d buses", "plans for %d flats",
        "the flood barrier", "a strike of %d days", "the harbour tunnel", "an inquiry into %d complaints"
    };
    private static final String[] WHEN = {
        "on Monday", "on Tuesday evening", "after hours of talks", "in a letter", "at a meeting downtown", "last week"
    };

    private AlignmentBenchmark() {}

    public static void main(String[] args) {
        List<Account> accounts = accounts();
        int claims = accounts.stream().mapToInt(a -> a.claims().size()).sum();
        System.out.println(accounts.size() + " accounts, " + claims + " claims");
        measure("without the semantic model", Optional.empty(), accounts);
        Optional<SentenceEncoder> encoder = BgeEncoder.shared();
        if (encoder.isPresent()) {
            measure("with the semantic model", encoder, accounts);
        }
    }

    private static void measure(String name, Optional<SentenceEncoder> encoder, List<Account> accounts) {
        LearnedAligner aligner = new LearnedAligner(AlignmentModel.shipped(), OptionalDouble.empty(), encoder);
        for (int run = 1; run <= RUNS; run++) {
            long start = System.nanoTime();
            long processor = processorTime();
            Alignment alignment = aligner.align(accounts);
            System.out.printf(
                    "%s, run %d: %.2f s, %.2f s of processor time; %d matches, %d groups%n",
                    name,
                    run,
                    (System.nanoTime() - start) / 1e9,
                    (processorTime() - processor) / 1e9,
                    alignment.matches().size(),
                    alignment.groups().size());
        }
    }

    private static long processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private static List<Account> accounts() {
        SentenceClaims claims = new SentenceClaims(prose -> List.of());
        List<Account> accounts = new ArrayList<>();
        Random random = new Random(1);
        for (int a = 0; a < ACCOUNTS; a++) {
            StringBuilder text = new StringBuilder();
            for (int s = 0; s < SENTENCES; s++) {
                int fact = random.nextInt(FACTS);
                String what = WHAT[fact % WHAT.length].replace("%d", String.valueOf(3 + fact));
                text.append(WHO[fact % WHO.length])
                        .append(' ')
                        .append(DID[(fact / 7 + random.nextInt(2)) % DID.length])
                        .append(' ')
                        .append(what)
                        .append(' ')
                        .append(WHEN[random.nextInt(WHEN.length)])
                        .append(", people who know the matter in street ")
                        .append(random.nextInt(500))
                        .append(" of the old town said.\n\n");
            }
            accounts.add(claims.extract(new PlainTextReader()
                    .read("account" + a + ".txt", text.toString().getBytes(StandardCharsets.UTF_8))));
        }
        return accounts;
    }
}
