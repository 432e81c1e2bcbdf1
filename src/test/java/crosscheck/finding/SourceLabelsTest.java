package crosscheck.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.source.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceLabelsTest {

    private static Source source(String id, String path, String publisher) {
        return new Source(
                id,
                path,
                "A storm comes",
                Optional.ofNullable(publisher),
                Optional.empty(),
                Optional.empty(),
                "en",
                "",
                List.of());
    }

    @Test
    void callsASourceByItsPublisher() {
        Source a = source("1", "in/a.txt", "The Harbour Post");
        assertEquals("The Harbour Post", SourceLabels.of(List.of(a)).of(a));
    }

    @Test
    void tellsTwoArticlesOfOnePublisherApart() {
        Source a = source("1", "in/a.txt", "The Harbour Post");
        Source b = source("2", "in/b.txt", "The Harbour Post");
        SourceLabels labels = SourceLabels.of(List.of(a, b));
        assertEquals("a.txt", labels.of(a));
        assertEquals("b.txt", labels.of(b));
    }

    @Test
    void tellsFilesOfOneNameApartByTheirPaths() {
        Source a = source("1", "mon/story.txt", null);
        Source b = source("2", "tue/story.txt", null);
        SourceLabels labels = SourceLabels.of(List.of(a, b));
        assertEquals("mon/story.txt", labels.of(a));
        assertEquals("tue/story.txt", labels.of(b));
    }

    @Test
    void tellsTheSameFileTwiceApart() {
        Source a = source("1", "story.txt", null);
        Source b = source("2", "story.txt", null);
        assertEquals("story.txt (2)", SourceLabels.of(List.of(a, b)).of(b));
    }
}
