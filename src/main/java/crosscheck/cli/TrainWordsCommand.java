package crosscheck.cli;

import crosscheck.train.WordCounts;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crosscheck train words --data DIR -o TABLE}. */
@Command(name = "words", description = "Counts how common words are, from a folder of plain text articles.")
final class TrainWordsCommand implements Callable<Integer> {

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "A folder of plain text files.")
    private Path data;

    @Option(names = "-o", required = true, paramLabel = "TABLE", description = "Where the table goes.")
    private Path target;

    @Override
    public Integer call() throws Exception {
        String table = new WordCounts().table(data);
        OutputFile.write(target, out -> out.write(table));
        return ExitCode.DONE;
    }
}
