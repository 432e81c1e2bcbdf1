package crosscheck.claim.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.claim.text.ProseReader;
import crosscheck.source.PlainTextReader;
import crosscheck.source.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The model that comes with the program, on the cases that users of quotation extractors complain of. */
class AttributionCasesTest {

    private static final ProseReader READER = new ProseReader();
    private static final Attributor ATTRIBUTOR = new ModelAttributor(AttributionModels.standard());

    static Stream<Arguments> cases() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                AttributionCasesTest.class.getResourceAsStream("/crosscheck/attribution/cases.txt"),
                StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split(" \\| ", -1)))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("cases")
    void creditsWhoSaidIt(String kind, String text, String speaker, String words) {
        String article = text.replace(" / ", "\n\n");
        Source source = new PlainTextReader().read("case.txt", article.getBytes(StandardCharsets.UTF_8));

        List<Attribution> about = ATTRIBUTOR.attribute(READER.read(source)).stream()
                .filter(a -> a.content().stream().anyMatch(s -> s.of(article).contains(words)))
                .toList();

        if (speaker.equals("-")) {
            assertEquals(List.of(), about);
        } else {
            List<String> speakers = about.stream()
                    .map(a -> a.speaker().map(Speaker::text).orElse("nobody"))
                    .toList();
            assertTrue(
                    speakers.stream().anyMatch(s -> !s.isEmpty() && (s.contains(speaker) || speaker.contains(s))),
                    () -> "credited to " + speakers);
        }
    }
}
