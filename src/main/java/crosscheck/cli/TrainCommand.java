package crosscheck.cli;

import picocli.CommandLine.Command;

/** {@code crosscheck train ...}: makes the models. Not needed to run. */
@Command(name = "train", description = "Makes the models, from annotated articles.")
final class TrainCommand {}
