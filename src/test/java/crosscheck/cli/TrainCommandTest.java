package crosscheck.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.align.AlignmentModel;
import crosscheck.claim.attribution.AttributionModels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training from small folders of annotated data that are made up here. */
class TrainCommandTest {

    private static final List<String> WHO = List.of("The mayor", "Ada Holm", "The union", "A spokesman", "The court");
    private static final List<String> CUES = List.of("said", "announced", "warned", "said", "added");
    private static final List<String> WHAT = List.of(
            "the bridge will stay closed until May",
            "the school needs a new roof before winter",
            "forty boats were lost in the storm",
            "the budget was voted down twice",
            "the river rose by two metres in a night");

    @TempDir
    private Path folder;

    @Test
    void trainsTheSameAttributionModelEachTime() throws IOException {
        annotatedArticles();
        Path first = folder.resolve("first.bin");
        Path second = folder.resolve("second.bin");

        CommandLineRun run = train("attribution", first);
        train("attribution", second);

        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        byte[] model = Files.readAllBytes(first);
        assertArrayEquals(model, Files.readAllBytes(second));
        assertTrue(AttributionModels.read(new ByteArrayInputStream(model)).cue().size() > 0);
    }

    @Test
    void trainsTheSameAlignmentModelEachTime() throws IOException {
        annotatedStories();
        Path first = folder.resolve("first.model");
        Path second = folder.resolve("second.model");

        CommandLineRun run = train("alignment", first, "--semantic", "off");
        train("alignment", second, "--semantic", "off");

        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        assertEquals(Files.readString(first), Files.readString(second));
        assertTrue(AlignmentModel.read(first).has(AlignmentModel.LEXICAL));
    }

    @Test
    void countsWords() throws IOException {
        annotatedArticles();
        Path table = folder.resolve("words.tsv");

        CommandLineRun run = CommandLineRun.of(
                "train", "words", "--data", folder.resolve("text").toString(), "-o", table.toString());

        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        assertTrue(Files.readString(table).contains("bridg"), Files.readString(table));
    }

    @Test
    void saysWhatIsWrongWithTheData() throws IOException {
        annotatedArticles();
        Files.delete(folder.resolve("text/article-03.txt"));
        Path target = folder.resolve("model");

        for (String what : List.of("attribution", "alignment")) {
            CommandLineRun run = train(what, target);

            assertEquals(ExitCode.INPUT, run.exitCode());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains(folder.toString()), run.err());
        }
        CommandLineRun nowhere = CommandLineRun.of(
                "train", "words", "--data", folder.resolve("none").toString(), "-o", target.toString());
        assertEquals(ExitCode.INPUT, nowhere.exitCode());
        assertFalse(Files.exists(target));
    }

    @Test
    void refusesStoriesWithoutPairs() throws IOException {
        annotatedStories();
        for (int n = 0; n < 6; n++) {
            Files.writeString(folder.resolve("story-" + n).resolve("gold.json"), "{\"pairs\": []}");
        }

        CommandLineRun run = train("alignment", folder.resolve("model"), "--semantic", "off");

        assertEquals(ExitCode.INPUT, run.exitCode());
        assertTrue(run.err().contains("no pair in any gold.json"), run.err());
    }

    @Test
    void refusesAFoldThatIsNone() throws IOException {
        annotatedStories();

        CommandLineRun run = train("alignment", folder.resolve("model"), "--fold", "9/5");

        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains("--fold 9/5"), run.err());
    }

    private CommandLineRun train(String what, Path target, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("train", what, "--data", folder.toString(), "-o", target.toString()));
        arguments.addAll(List.of(options));
        return CommandLineRun.of(arguments.toArray());
    }

    /** Thirty articles of five sentences, every other one of which somebody says. */
    private void annotatedArticles() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        for (int n = 0; n < 30; n++) {
            StringBuilder text = new StringBuilder();
            StringBuilder annotation = new StringBuilder();
            for (int s = 0; s < 5; s++) {
                String what = WHAT.get((n + s) % 5);
                if (s % 2 == 0) {
                    int at = text.length();
                    String who = WHO.get((n + 2 * s) % 5);
                    String cue = CUES.get((n * 3 + s) % 5);
                    text.append(who).append(' ').append(cue).append(" that ").append(what);
                    int cueAt = at + who.length() + 1;
                    int contentAt = cueAt + cue.length() + 1;
                    annotation.append("T%d\tSource %d %d\t%s\n".formatted(3 * s + 1, at, at + who.length(), who));
                    annotation.append("T%d\tCue %d %d\t%s\n".formatted(3 * s + 2, cueAt, contentAt - 1, cue));
                    annotation.append(
                            "T%d\tContent %d %d\tthat %s\n".formatted(3 * s + 3, contentAt, text.length(), what));
                    annotation.append("E%d\tAttribution:T%d Content:T%d Cue:T%d Source:T%d\n"
                            .formatted(s + 1, 3 * s + 2, 3 * s + 3, 3 * s + 2, 3 * s + 1));
                } else {
                    text.append(Character.toUpperCase(what.charAt(0))).append(what, 1, what.length());
                }
                text.append(".\n\n");
            }
            String name = "article-%02d".formatted(n);
            Files.writeString(folder.resolve("text").resolve(name + ".txt"), text);
            Files.writeString(folder.resolve("attributions").resolve(name + "_a1b2.ann"), annotation);
        }
    }

    /** Six stories of two accounts of five sentences, told in another order; the title stands first and tells nothing. */
    private void annotatedStories() throws IOException {
        for (int n = 0; n < 6; n++) {
            Path story = folder.resolve("story-" + n);
            Files.createDirectories(story);
            StringBuilder pairs = new StringBuilder();
            for (int account = 0; account < 2; account++) {
                StringBuilder text = new StringBuilder("News of the day\n\n");
                StringBuilder sentences = new StringBuilder("{\"i\": 0, \"start\": 0, \"end\": 15}");
                for (int s = 0; s < 5; s++) {
                    int fact = (account == 0 ? s : s * 2 + n) % 5;
                    int at = text.length();
                    text.append(WHO.get(fact))
                            .append(account == 0 ? " said " : " told the paper ")
                            .append(WHAT.get(fact));
                    text.append(" in town ").append(n).append('.');
                    sentences.append(", {\"i\": %d, \"start\": %d, \"end\": %d}".formatted(s + 1, at, text.length()));
                    text.append("\n\n");
                    if (account == 1) {
                        pairs.append(s == 0 ? "" : ", ")
                                .append("{\"a\": \"left:%d\", \"b\": \"right:%d\", \"strength\": \"same\"}"
                                        .formatted(fact + 1, s + 1));
                    }
                }
                String name = account == 0 ? "left" : "right";
                Files.writeString(story.resolve(name + ".txt"), text);
                Files.writeString(story.resolve(name + ".json"), "{\"sentences\": [" + sentences + "]}");
            }
            Files.writeString(story.resolve("gold.json"), "{\"pairs\": [" + pairs + "]}");
        }
    }
}
