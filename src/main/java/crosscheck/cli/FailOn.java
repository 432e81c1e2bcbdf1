package crosscheck.cli;

import crosscheck.finding.Finding;
import crosscheck.settings.Severity;
import java.util.List;
import java.util.Optional;

/** The severity from which findings make the exit code {@link ExitCode#FINDINGS}. */
enum FailOn {
    never(null),
    note(Severity.NOTE),
    warning(Severity.WARNING),
    error(Severity.ERROR);

    private final Severity least;

    FailOn(Severity least) {
        this.least = least;
    }

    /** The severity; empty for {@link #never}. */
    Optional<Severity> least() {
        return Optional.ofNullable(least);
    }

    /** Whether one of the findings, accepted ones aside, reaches it. */
    boolean isReachedBy(List<Finding> findings) {
        return least != null
                && findings.stream()
                        .anyMatch(f -> f.accepted().isEmpty() && f.severity().atLeast(least));
    }
}
