package crosscheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import crosscheck.feed.FeedGenerator;
import crosscheck.feed.FeedGenerator.Planted;
import crosscheck.feed.FeedText;
import crosscheck.feed.GeneratedArticle;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/ci.md as they stand there, run by a shell; only the feeds' addresses lead to files. */
class CiExamplesTest {

    private static final Path PAGE = Path.of("docs", "ci.md");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    /** A shell that runs what is given to it, as runners do: it stops at the first command that fails. */
    private static final List<String> SHELL = List.of("/bin/sh", "-e", "-c");

    @TempDir
    private Path folder;

    private Path work;
    private Path summary;
    private List<String> yaml;
    private List<String> scripts;

    private record Ended(int code, String said) {}

    @BeforeEach
    void checkOutARepositoryWithTheProgramInIt() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a shell");
        work = Files.createDirectories(folder.resolve("home/crosscheck"));
        summary = folder.resolve("summary.md");
        yaml = blocks("yaml");
        scripts = blocks("sh");
        writeJar(Files.createDirectories(work.resolve("tools")).resolve("crosscheck.jar"));
        Files.writeString(work.resolve("crosscheck.yml"), addressesOfFiles(yaml.get(0)));
        serve(Planted.NOTHING);
    }

    @Test
    void runsTheJobOfGitHubActions() throws Exception {
        accept();
        JsonNode steps = new YAMLMapper().readTree(yaml.get(1)).at("/jobs/check/steps");
        List<String> commands = new ArrayList<>();
        steps.forEach(step -> {
            if (step.has("run")) {
                commands.add(step.get("run").asText());
            }
        });
        assertEquals(2, commands.size());

        assertEquals(0, run(commands.get(0)).code(), "what was accepted passes");
        serve(Planted.FIGURE);
        Ended check = run(commands.get(0));
        Ended annotate = run(commands.get(1));

        assertEquals(1, check.code(), check.said());
        assertTrue(annotate.said().startsWith("::error file="), annotate.said());
        String told = Files.readString(summary);
        assertTrue(told.contains("## Crosscheck: 0 new differences"), told);
        assertTrue(told.contains("## Crosscheck: 2 new differences (2 fail the check)"), told);
        for (JsonNode step : steps) {
            for (String key : List.of("/with/sarif_file", "/with/path")) {
                String path = step.at(key).asText();
                assertTrue(path.isEmpty() || Files.exists(work.resolve(path)), path);
            }
        }
        assertEquals(1, run(commands.get(0)).code(), "new until it is accepted or fixed");
        accept();
        assertEquals(0, run(commands.get(0)).code());
    }

    @Test
    void runsTheJobOfGitLab() throws Exception {
        accept();
        serve(Planted.FIGURE);
        JsonNode job = new YAMLMapper().readTree(yaml.get(2)).get("crosscheck");

        Ended check = run(job.at("/script/0").asText());

        assertEquals(1, check.code(), check.said());
        for (String report : List.of(
                "/artifacts/reports/junit", "/artifacts/reports/codequality", "/artifacts/paths/0", "/cache/paths/0")) {
            assertTrue(Files.exists(work.resolve(job.at(report).asText())), report);
        }
    }

    @Test
    void runsFromCronAndMailsOnce() throws Exception {
        Files.writeString(work.resolve("check.sh"), scripts.get(1));
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path mail = Files.writeString(
                bin.resolve("mail"), "#!/bin/sh\necho \"$@\" >> \"$HOME/mails\"; cat >> \"$HOME/mails\"\n");
        assertTrue(mail.toFile().setExecutable(true));
        Path mails = folder.resolve("home/mails");
        String command = blocks("crontab").get(0).replaceFirst("^(\\S+ ){5}", "");

        assertEquals(0, run(command).code());
        assertFalse(Files.exists(mails), "nothing to say");
        serve(Planted.FIGURE);
        assertEquals(0, run(command).code());
        String told = Files.readString(mails);
        assertEquals(0, run(command).code());

        assertTrue(told.startsWith("-s Crosscheck: new differences desk@chronicle.example\n"), told);
        assertTrue(told.contains(": error: "), told);
        assertEquals(told, Files.readString(mails), "told once");
    }

    private void accept() throws Exception {
        Ended accepted = run(scripts.get(0));
        assertEquals(0, accepted.code(), accepted.said());
    }

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(PAGE));
        while (block.find()) {
            if (block.group(1).equals(language)) {
                blocks.add(block.group(2));
            }
        }
        return blocks;
    }

    private static String addressesOfFiles(String settings) {
        Matcher address =
                Pattern.compile("address: https://(\\w+)\\.example/\\S+").matcher(settings);
        assertTrue(address.find());
        return address.replaceAll("address: $1.xml");
    }

    /** Three feeds of one event; the first outlet may have something otherwise than the two others. */
    private void serve(Planted planted) throws IOException {
        FeedGenerator generator = new FeedGenerator(7, LocalDate.now(ZoneOffset.UTC), 3);
        List<String> files = List.of("chronicle.xml", "wire.xml", "post.xml");
        for (int outlet = 0; outlet < files.size(); outlet++) {
            GeneratedArticle article = generator.article(1, outlet, outlet == 0 ? planted : Planted.NOTHING);
            Files.writeString(work.resolve(files.get(outlet)), FeedText.rss(article.outlet(), List.of(article)));
        }
    }

    private Ended run(String script) throws Exception {
        List<String> command = new ArrayList<>(SHELL);
        command.add(script);
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("HOME", folder.resolve("home").toString());
        builder.environment().put("GITHUB_STEP_SUMMARY", summary.toString());
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        builder.environment()
                .compute(
                        "PATH",
                        (k, path) -> folder.resolve("bin") + File.pathSeparator + java + File.pathSeparator + path);
        Process process = builder.start();
        assertTrue(process.waitFor(180, TimeUnit.SECONDS));
        return new Ended(process.exitValue(), Files.readString(said));
    }

    /** The jar is packed after the tests: this one leads to the classes and libraries that they run on. */
    private static void writeJar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .map(entry -> Path.of(entry).toUri().toString())
                        .collect(Collectors.joining(" ")));
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out, manifest)) {
            packed.finish();
        }
    }
}
