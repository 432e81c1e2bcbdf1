package crosscheck.align.semantic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BgeLoaderTest {

    @Test
    void givesNoEncoderWithoutTheModel() {
        assertTrue(new BgeLoader(name -> null).load().isEmpty());
    }

    @Test
    void givesNoEncoderForABrokenModel() {
        byte[] broken = "{\"model\": {\"vocab\": {\"[CLS]\": 1, \"[SEP]\": 2}}}".getBytes(StandardCharsets.UTF_8);

        assertTrue(
                new BgeLoader(name -> new ByteArrayInputStream(broken)).load().isEmpty());
    }

    /** In a process of its own: overrunning a stack would end this one. */
    @Test
    void loadsAndEncodesOnThreadsWithSmallStacks() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-CreateCoredumpOnCrash",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallStacks.class.getName())
                .redirectErrorStream(true)
                .start();

        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, process.waitFor(), said);
        assertTrue(said.contains(SmallStacks.ALIVE), said);
    }
}
