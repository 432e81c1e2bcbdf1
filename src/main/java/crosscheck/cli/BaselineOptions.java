package crosscheck.cli;

import crosscheck.baseline.Baseline;
import crosscheck.baseline.BaselineEntry;
import crosscheck.baseline.BaselineException;
import crosscheck.baseline.BaselineFile;
import crosscheck.feed.CheckResult;
import crosscheck.feed.CheckedFinding;
import crosscheck.finding.Acceptance;
import crosscheck.report.TemplateException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options that say which findings are accepted. */
final class BaselineOptions {

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "The accepted findings: these are known and don't fail the check; all others are new until they are"
                            + " fixed or accepted.")
    private Path file;

    @Option(
            names = "--update-baseline",
            description = "Accept all that is new, and drop from the baseline what is fixed.")
    private boolean update;

    @Option(names = "--reason", description = "Why what is new may stand; written to the baseline.")
    private String reason = "accepted with --update-baseline";

    @Option(names = "--by", paramLabel = "NAME", description = "Who accepts it (default: the user's name).")
    private String by = System.getProperty("user.name");

    boolean isUpdated() {
        return update;
    }

    /** The baseline; empty where none is asked for. */
    Optional<Baseline> read() throws UsageException, BaselineException {
        if (file == null && update) {
            throw new UsageException("--update-baseline: which? add --baseline FILE");
        }
        if (update && reason.isBlank()) {
            throw new UsageException("--reason is empty: say why what is new may stand, or leave it out");
        }
        if (file == null) {
            return Optional.empty();
        }
        if (Files.isRegularFile(file)) {
            return Optional.of(new BaselineFile().read(file));
        }
        if (!update) {
            throw new UsageException(file + ": no such baseline; add --update-baseline to make it");
        }
        return Optional.of(Baseline.EMPTY);
    }

    /**
     * Writes the baseline with all that is new, and without what is fixed.
     *
     * @return the result with what was new as known
     */
    CheckResult update(Baseline baseline, CheckResult result, LocalDate today, Console console)
            throws OutputException, TemplateException {
        Acceptance acceptance = new Acceptance(by, today.toString(), reason);
        Set<String> fixed = new HashSet<>();
        result.findings(CheckedFinding.Status.FIXED)
                .forEach(f -> fixed.add(f.finding().id()));
        List<BaselineEntry> entries = new ArrayList<>(baseline.entries());
        entries.removeIf(entry -> fixed.contains(entry.id()));
        result.findings(CheckedFinding.Status.NEW).stream()
                .map(CheckedFinding::finding)
                .map(f -> new BaselineEntry(f.id(), f.rule(), f.message(), acceptance))
                .forEach(entries::add);
        OutputFile.write(file, out -> new BaselineFile().write(new Baseline(entries), out));
        console.say("wrote " + file);
        return result.accepting(acceptance);
    }
}
