package crosscheck.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.finding.Acceptance;
import crosscheck.finding.Finding;
import crosscheck.settings.Severity;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineFileTest {

    private static final Acceptance BY_JANE =
            new Acceptance("jane", "2026-11-22", "The wire: corrected itself later, see \"note\" #2");

    @TempDir
    private Path folder;

    private static Finding finding(String id) {
        return new Finding(
                id,
                "figure",
                "conflict",
                Severity.ERROR,
                "14 cracks in wire.txt but 12 cracks in paper.txt",
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static String yaml(Baseline baseline) throws Exception {
        StringWriter out = new StringWriter();
        new BaselineFile().write(baseline, out);
        return out.toString();
    }

    @Test
    void readsBackWhatItWrote() throws Exception {
        Baseline baseline = Baseline.EMPTY
                .with(finding("0123456789ab"), BY_JANE)
                .with(finding("00000000000e"), new Acceptance("tom", "2026-11-23", "on"));

        Path file = Files.writeString(folder.resolve("baseline.yml"), yaml(baseline));

        assertEquals(baseline.entries(), new BaselineFile().read(file).entries());
    }

    @Test
    void readsWellInAReview() throws Exception {
        String yaml =
                yaml(Baseline.EMPTY.with(finding("a1b2c3d4e5f6"), new Acceptance("jane", "2026-11-22", "Rounded.")));

        assertTrue(yaml.contains("""
                - id: a1b2c3d4e5f6
                  rule: figure
                  message: 14 cracks in wire.txt but 12 cracks in paper.txt
                  by: jane
                """), yaml);
    }

    @Test
    void marksWhatIsAcceptedAndTellsWhatHasGone() {
        Baseline baseline = Baseline.EMPTY.with(finding("kept"), BY_JANE).with(finding("gone"), BY_JANE);

        List<Finding> marked = baseline.mark(List.of(finding("kept"), finding("new")));

        assertEquals(Optional.of(BY_JANE), marked.get(0).accepted());
        assertEquals(Optional.empty(), marked.get(1).accepted());
        assertEquals(
                List.of("gone"),
                baseline.gone(marked).stream().map(BaselineEntry::id).toList());
        assertEquals(
                List.of("kept"),
                baseline.without(baseline.gone(marked)).entries().stream()
                        .map(BaselineEntry::id)
                        .toList());
    }

    @Test
    void takesAnEmptyFileAsAnEmptyBaseline() throws Exception {
        assertEquals(
                List.of(),
                new BaselineFile()
                        .read(Files.createFile(folder.resolve("b.yml")))
                        .entries());
    }

    @Test
    void namesFileAndLineOfABrokenOne() throws Exception {
        Path file = Files.writeString(folder.resolve("b.yml"), "accepted:\n- id: x\n  whom: jane\n");

        String message = assertThrows(BaselineException.class, () -> new BaselineFile().read(file))
                .getMessage();

        assertTrue(message.matches("(?s).*b\\.yml:\\d+: no baseline.*whom.*"), message);
    }

    @Test
    void saysNothingOfClassesWhereAListIsBroken() throws Exception {
        Path file = Files.writeString(folder.resolve("b.yml"), "accepted: [x]\n");

        String message = assertThrows(BaselineException.class, () -> new BaselineFile().read(file))
                .getMessage();

        assertTrue(message.contains("it lists entries with id") && !message.contains("$"), message);
    }
}
