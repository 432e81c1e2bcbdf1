package crosscheck;

import crosscheck.align.Aligner;
import crosscheck.align.Alignment;
import crosscheck.align.AlignmentModel;
import crosscheck.align.LearnedAligner;
import crosscheck.align.semantic.BgeEncoder;
import crosscheck.align.semantic.RecentEncoder;
import crosscheck.align.semantic.SentenceEncoder;
import crosscheck.claim.Account;
import crosscheck.claim.SentenceClaims;
import crosscheck.claim.attribution.SpeakerDirectory;
import crosscheck.finding.Comparison;
import crosscheck.finding.Rules;
import crosscheck.settings.Settings;
import crosscheck.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Reads several accounts of one event and says where they agree and differ:
 *
 * <pre>{@code Comparison comparison = Crosscheck.create(settings).compare(sources);}</pre>
 *
 * Safe for threads. The models begin to load beside the caller's work when this is made.
 */
public final class Crosscheck {

    private final Settings settings;
    private final Progress progress;
    private final Models models;
    private final AccountReader accounts;
    private Optional<SentenceEncoder> encoder = Optional.empty();
    private Optional<Aligner> aligner = Optional.empty();

    private Crosscheck(Settings settings, Progress progress, int threads) {
        this.settings = settings;
        this.progress = progress;
        this.models = settings.model().map(Models::with).orElse(Models.SHIPPED);
        loader(models::attribution, "load attribution").start();
        SpeakerDirectory speakers = SpeakerDirectory.create(settings.aliases());
        this.accounts =
                new AccountReader(() -> new SentenceClaims(new LazyAttributor(models::attribution), speakers), threads);
    }

    public static Crosscheck create(Settings settings) {
        return create(settings, Progress.NONE);
    }

    /** With one thread a processor, and a listener that hears how far the work has come. */
    public static Crosscheck create(Settings settings, Progress progress) {
        return create(settings, progress, Runtime.getRuntime().availableProcessors());
    }

    /**
     * With a number of threads of one's own choice.
     *
     * @param threads how many accounts to read at the same time, 1 or more; the result doesn't depend on it
     * @throws ModelException if the settings name a model that can't be used
     */
    public static Crosscheck create(Settings settings, Progress progress, int threads) {
        return new Crosscheck(settings, progress, threads);
    }

    /** What a source states. */
    public Account claims(Source source) {
        return accounts.read(source);
    }

    /** What each source states, in their order. */
    public List<Account> claims(List<Source> sources) {
        return accounts.read(sources, progress);
    }

    /** What decides, beside the sources and this program's version, what is read out of them. */
    public List<String> reading() {
        return List.of(settings.aliases().toString(), models.attributionHash());
    }

    /** Compares two accounts or more. */
    public Comparison compare(List<Source> sources) {
        return checked(align(sources));
    }

    /** Compares accounts that were read before, in this run or in an earlier one. */
    public Comparison compareAccounts(List<Account> accounts) {
        return checked(align(accounts, loading()));
    }

    private Comparison checked(Comparison aligned) {
        progress.at("checking matches", 0, 1);
        return aligned.withFindings(Rules.of(settings).check(aligned.alignment()));
    }

    /** Finds what the accounts have in common, and looks for no findings: for a caller that asks rules of its own. */
    public Comparison align(List<Source> sources) {
        CompletableFuture<Optional<SentenceEncoder>> loading = loading();
        return align(claims(sources), loading);
    }

    private Comparison align(List<Account> accounts, CompletableFuture<Optional<SentenceEncoder>> loading) {
        progress.at("aligning claims", 0, 1);
        AlignmentModel model = models.alignment();
        Optional<SentenceEncoder> semantic = model.has(AlignmentModel.SEMANTIC) ? loading.join() : Optional.empty();
        Alignment alignment = aligner(model, semantic).align(accounts);
        Map<String, String> used = new TreeMap<>();
        used.put("alignment", model.version());
        semantic.ifPresent(e -> used.put("semantic", e.name()));
        return new Comparison(alignment, List.of(), semantic.isPresent(), used);
    }

    private CompletableFuture<Optional<SentenceEncoder>> loading() {
        return CompletableFuture.supplyAsync(
                this::encoder, work -> loader(work, "load embeddings").start());
    }

    /** One for all comparisons: it knows the pairs of the last ones. */
    private synchronized Aligner aligner(AlignmentModel model, Optional<SentenceEncoder> semantic) {
        if (aligner.isEmpty()) {
            OptionalDouble threshold =
                    settings.matchThreshold().map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
            aligner = Optional.of(new LearnedAligner(model, threshold, semantic));
        }
        return aligner.get();
    }

    /**
     * The sentence embedding model; takes a good part of a second to load, so it loads while the accounts are read. What it
     * found for the last sentences is kept for the next comparison.
     */
    private synchronized Optional<SentenceEncoder> encoder() {
        if (encoder.isEmpty() && settings.semantic()) {
            encoder = BgeEncoder.shared().map(RecentEncoder::new);
        }
        return encoder;
    }

    /** A thread of its own: those of the common pool read the accounts meanwhile. */
    private static Thread loader(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
