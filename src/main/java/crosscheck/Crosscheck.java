package crosscheck;

import crosscheck.align.Alignment;
import crosscheck.align.OverlapAligner;
import crosscheck.claim.Account;
import crosscheck.claim.SentenceClaims;
import crosscheck.finding.Comparison;
import crosscheck.finding.Finding;
import crosscheck.finding.Rules;
import crosscheck.settings.Settings;
import crosscheck.source.Source;
import java.util.List;
import java.util.Map;

/**
 * Reads several accounts of one event and says where they agree and differ:
 *
 * <pre>{@code Comparison comparison = Crosscheck.create(settings).compare(sources);}</pre>
 *
 * Safe for threads; models are loaded when they are first used.
 */
public final class Crosscheck {

    private final Settings settings;

    private Crosscheck(Settings settings) {
        this.settings = settings;
    }

    public static Crosscheck create(Settings settings) {
        return new Crosscheck(settings);
    }

    /** What a source states. */
    public Account claims(Source source) {
        return new SentenceClaims(prose -> List.of()).extract(source);
    }

    /** Compares two accounts or more. */
    public Comparison compare(List<Source> sources) {
        List<Account> accounts = sources.stream().map(this::claims).toList();
        Alignment alignment = new OverlapAligner().align(accounts);
        List<Finding> findings = Rules.of(settings).check(alignment);
        return new Comparison(alignment, findings, false, Map.of());
    }
}
