package crosscheck.cli;

import crosscheck.settings.Settings;
import crosscheck.settings.SettingsException;
import crosscheck.settings.SettingsReader;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that say how to work. */
final class SettingsOptions {

    private enum OnOff {
        on,
        off
    }

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description =
                    "Read the settings from this file (default: crosscheck.yml in the working directory, if any).")
    private Path file;

    @Option(
            names = "--semantic",
            paramLabel = "on|off",
            description = "Use the sentence-embedding model where it is there (default: on).")
    private OnOff semantic;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "Use this model, made by 'crosscheck train', in place of the one that ships.")
    private Path model;

    @Option(names = "--allow-private", description = "Fetch addresses on this machine and on private networks too.")
    private boolean allowPrivate;

    boolean allowPrivate() {
        return allowPrivate;
    }

    /** The settings file with these options over it. */
    Settings read() throws SettingsException {
        Path here = Path.of(SettingsReader.FILE_NAME);
        Settings settings = file != null
                ? SettingsReader.read(file)
                : Files.isRegularFile(here) ? SettingsReader.read(here) : Settings.DEFAULT;
        if (semantic != null) {
            settings = settings.withSemantic(semantic == OnOff.on);
        }
        return model == null ? settings : settings.withModel(model);
    }
}
