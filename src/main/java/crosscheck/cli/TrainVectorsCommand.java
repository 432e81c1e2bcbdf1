package crosscheck.cli;

import crosscheck.align.semantic.BgeEncoder;
import crosscheck.train.TrainingDataException;
import crosscheck.train.WordVectorTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crosscheck train vectors -o TABLE}. */
@Command(
        name = "vectors",
        description = "Makes the table of word vectors, from those that the sentence embedding model begins with.")
final class TrainVectorsCommand implements Callable<Integer> {

    @Option(names = "-o", required = true, paramLabel = "TABLE", description = "Where the table goes.")
    private Path target;

    @Override
    public Integer call() throws Exception {
        NavigableMap<String, float[]> words = BgeEncoder.words()
                .orElseThrow(() -> new TrainingDataException(
                        "the sentence embedding model: not there, or not for this machine; use the whole jar"));
        byte[] table = WordVectorTable.bytes(words);
        OutputFile.writeFile(target, file -> Files.write(file, table));
        return ExitCode.DONE;
    }
}
