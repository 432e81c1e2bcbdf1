package crosscheck.cli;

import crosscheck.report.page.StoryCard;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * The folder of the stories' pages, beside the page of a run.
 *
 * @param runs the folder of the page of the run
 */
record StoryFolder(Path runs) {

    /** What we call a story's page: its id, of twelve hexadecimal digits. */
    private static final String PAGE_NAME = "[0-9a-f]{12}\\.html";

    static StoryFolder beside(Path page) {
        Path parent = page.getParent();
        return new StoryFolder(parent == null ? Path.of("") : parent);
    }

    Path page(String story) {
        return runs.resolve(StoryCard.page(story));
    }

    /** Removes the pages of stories that are not kept any more. */
    void removeAllBut(Set<String> stories) throws OutputException {
        Path folder = runs.resolve(StoryCard.FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(folder, "*.html")) {
            for (Path page : pages) {
                String name = page.getFileName().toString();
                if (name.matches(PAGE_NAME) && !stories.contains(name.substring(0, name.length() - ".html".length()))) {
                    Files.delete(page);
                }
            }
        } catch (IOException e) {
            throw new OutputException(folder + ": old pages can't be removed; check that you may write there", e);
        }
    }
}
