package crosscheck.source.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.settings.Settings;
import crosscheck.source.Published;
import crosscheck.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A file of each format, all written for this project, against what must be read from it: {@code wire.txt} against {@code
 * wire.txt.golden}. After a change that is meant, {@code mvn test -Dtest=GoldenFilesTest -Dgolden.write=true} writes the
 * golden files again, for the change to be seen in review.
 */
class GoldenFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/crosscheck/source/golden");

    static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".golden"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void readsWhatStandsInTheGoldenFile(Path input) throws IOException {
        Path golden = input.resolveSibling(input.getFileName() + ".golden");
        Heard heard = new Heard();

        new SourceLoader(Settings.DEFAULT, InputStream.nullInputStream()).load(List.of(input.toString()), heard);

        String read = heard.sources().stream().map(GoldenFilesTest::shown).collect(Collectors.joining("\n"))
                + lines("problem", heard.problems())
                + lines("warning", heard.warnings());
        String inFolder =
                read.replace(FOLDER.toString(), "").replace('\\', '/').replace("/" + input.getFileName(), "INPUT");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, inFolder);
        }
        assertEquals(Files.readString(golden, StandardCharsets.UTF_8), inFolder);
    }

    private static String shown(Source source) {
        String blocks = source.blocks().stream()
                .map(block ->
                        block.kind() + " " + block.span().of(source.text()).replace("\n", "\n    ") + "\n")
                .collect(Collectors.joining());
        return source.path() + "\n"
                + "title: " + source.title() + "\n"
                + "publisher: " + source.publisher().orElse("-") + "\n"
                + "byline: " + source.byline().orElse("-") + "\n"
                + "published: " + source.published().map(Published::toString).orElse("-") + "\n"
                + "url: " + source.url().orElse("-") + "\n"
                + "item: " + source.item().orElse("-") + "\n"
                + blocks;
    }

    private static String lines(String kind, List<String> lines) {
        return lines.stream().map(line -> kind + ": " + line + "\n").collect(Collectors.joining());
    }
}
