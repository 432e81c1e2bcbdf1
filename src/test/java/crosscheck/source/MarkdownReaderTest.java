package crosscheck.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    @Test
    void keepsTheMarksOfHeadingsListsAndQuotationsOutOfTheBlocks() throws SourceException {
        Source source = read("""
                ---
                title: A quiet day
                ---

                # A quiet day

                The *mayor* spoke to
                the council.

                ## What he said ##

                > Nothing happened.
                > It is over.

                - Bread
                - Milk and
                  eggs

                1. First

                ---

                ![The mayor](mayor.png)

                **By Jane Doe**

                ```
                code
                ```
                """);

        assertEquals(
                "TITLE A quiet day | PARAGRAPH The *mayor* spoke to\nthe council. | HEADING What he said"
                        + " | QUOTATION Nothing happened.\n> It is over. | LIST_ITEM Bread | LIST_ITEM Milk and\n  eggs"
                        + " | LIST_ITEM First | CLUTTER ![The mayor](mayor.png) | CLUTTER By Jane Doe"
                        + " | CLUTTER ``` | CLUTTER code | CLUTTER ```",
                PlainTextReaderTest.blocks(source));
    }

    @Test
    void takesTheFirstHeadingAsTitle() throws SourceException {
        assertEquals(
                "A quiet day", read("A quiet day\n===\n\nNothing happened.\n").title());
    }

    static Source read(String text) throws SourceException {
        return new MarkdownReader().read(RawInput.of("a.md", text.getBytes(StandardCharsets.UTF_8)));
    }
}
