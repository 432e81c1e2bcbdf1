package crosscheck.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code crosscheck COMMAND ...}. */
@Command(
        name = "crosscheck",
        description =
                "Compares several accounts of one event: where they agree, what each leaves out, where they differ.",
        mixinStandardHelpOptions = true,
        subcommands = {CompareCommand.class, ClaimsCommand.class})
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
