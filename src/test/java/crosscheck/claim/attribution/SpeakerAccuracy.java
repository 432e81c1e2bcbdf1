package crosscheck.claim.attribution;

import crosscheck.claim.fact.NameFinder;
import crosscheck.claim.text.Prose;
import crosscheck.claim.text.ProseReader;
import crosscheck.source.PlainTextReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures how often {@link SpeakerResolver} names the speaker that a person named: {@code SpeakerAccuracy
 * ../shared/eval/attribution/dev [speakers-dev.tsv [--errors]]}. The attributions are the annotated ones, so only the
 * resolution is measured.
 */
final class SpeakerAccuracy {

    private final SpeakerDirectory directory = SpeakerDirectory.create(Map.of());
    private final SpeakerResolver resolver = new SpeakerResolver(directory);
    private final NameFinder names = new NameFinder();
    private final ProseReader prose = new ProseReader();

    private SpeakerAccuracy() {}

    public static void main(String[] arguments) throws IOException {
        List<String> options = Arrays.asList(arguments);
        String gold = arguments.length > 1 ? arguments[1] : "speakers-dev.tsv";
        System.out.print(new SpeakerAccuracy().report(Path.of(arguments[0]), gold, options.contains("--errors")));
    }

    private String report(Path directory, String gold, boolean errors) throws IOException {
        Map<String, List<String[]>> byArticle = new LinkedHashMap<>();
        for (String[] row : rows(gold)) {
            byArticle.computeIfAbsent(row[0], key -> new ArrayList<>()).add(row);
        }
        StringBuilder report = new StringBuilder();
        int right = 0;
        int all = 0;
        for (Map.Entry<String, List<String[]>> entry : byArticle.entrySet()) {
            List<Attribution> resolved = resolve(directory, entry.getKey());
            for (String[] row : entry.getValue()) {
                if (row[3].equals("?")) {
                    continue;
                }
                Speaker speaker = speaker(resolved, Integer.parseInt(row[1]), Integer.parseInt(row[2]));
                boolean good = Arrays.stream(row[3].split("\\|", -1)).anyMatch(name -> isRight(name, speaker));
                all++;
                right += good ? 1 : 0;
                if (errors && !good) {
                    report.append(String.format(
                            Locale.ROOT,
                            "%s %s: \"%s\" is %s, not %s%n",
                            row[0],
                            row[1],
                            speaker.text(),
                            row[3],
                            speaker.name()));
                }
            }
        }
        return report.append(String.format(
                        Locale.ROOT, "speakers %d, right %d, accuracy %.3f%n", all, right, (double) right / all))
                .toString();
    }

    private List<Attribution> resolve(Path directory, String article) throws IOException {
        Path file = directory.resolve("text").resolve(article + ".txt");
        Prose read = prose.read(new PlainTextReader().read(file.toString(), Files.readAllBytes(file)));
        List<Attribution> gold =
                GoldAttributions.read(directory, article, read.source().text());
        return resolver.resolve(read, names.find(read), gold);
    }

    private static Speaker speaker(List<Attribution> attributions, int start, int end) {
        return attributions.stream()
                .flatMap(a -> a.speaker().stream())
                .filter(s -> s.span().start() == start && s.span().end() == end)
                .findFirst()
                .orElseThrow();
    }

    private boolean isRight(String name, Speaker speaker) {
        if (SpeakerName.of(name).key().equals(SpeakerName.of(speaker.name()).key())) {
            return true;
        }
        Speaker gold = new Speaker(speaker.span(), name, name, false);
        Speaker own = new Speaker(speaker.span(), speaker.text(), speaker.name(), false);
        return directory.compare(gold, own) == SpeakerIdentity.SAME;
    }

    private static List<String[]> rows(String name) throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = SpeakerAccuracy.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    rows.add(line.split("\t", -1));
                }
            }
        }
        return rows;
    }
}
