package crosscheck.claim.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.claim.text.ProseReader;
import crosscheck.source.PlainTextReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NameFinderTest {

    private final ProseReader reader = new ProseReader();
    private final NameFinder finder = new NameFinder();

    /** A case is a type, the full name, and a story in which the name to look at stands in square brackets. */
    @ParameterizedTest
    @CsvFileSource(resources = "names.csv", delimiter = '|', quoteCharacter = '\u0001')
    void findsTheFullestFormOfAName(String type, String expected, String marked) {
        String text = marked.replace(" / ", "\n\n");
        int start = text.indexOf('[');
        int end = text.indexOf(']') - 1;
        SourceNames names = find(text.replace("[", "").replace("]", ""));
        String found = names.names().stream()
                .filter(name -> name.span().start() == start && name.span().end() == end)
                .map(name -> name.type().label() + " " + name.name())
                .findFirst()
                .orElse("none of " + names.names());
        assertEquals(type + " " + expected, found);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "no-names.csv", delimiter = '|', quoteCharacter = '\u0001')
    void findsNoNameInPlainWords(String text) {
        assertTrue(find(text).names().isEmpty(), () -> find(text).names().toString());
    }

    @Test
    void knowsTheGenderOfAFirstNameAndOfATitle() {
        SourceNames names = find("Notes\n\nAnna Berg met Mr. Sato. They had tea with Kim Sato.");
        assertEquals(Gender.FEMALE, names.genderOf("Anna Berg").orElseThrow());
        assertEquals(Gender.MALE, names.genderOf("Kim Sato").orElseThrow());
    }

    private SourceNames find(String text) {
        return finder.find(reader.read(new PlainTextReader().read("story.txt", text.getBytes(StandardCharsets.UTF_8))));
    }
}
