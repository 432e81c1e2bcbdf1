package crosscheck.cli;

import crosscheck.feed.CheckResult;
import crosscheck.feed.CheckedStory;
import crosscheck.feed.Item;
import crosscheck.feed.Story;
import crosscheck.feed.StoryPages;
import crosscheck.feed.Witness;
import crosscheck.finding.Comparison;
import crosscheck.report.HtmlReport;
import crosscheck.report.Run;
import crosscheck.report.TemplateException;
import crosscheck.source.Source;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Writes the page of each story as it is compared. Safe for threads. */
final class WrittenStories implements StoryPages {

    private final List<StoryFolder> folders;
    private final Run run;
    private final HtmlReport report = new HtmlReport();
    private final AtomicReference<OutputException> failed = new AtomicReference<>();
    private final AtomicReference<TemplateException> wrong = new AtomicReference<>();

    WrittenStories(List<StoryFolder> folders, Run run) {
        this.folders = folders;
        this.run = run;
    }

    @Override
    public boolean lacks(String story) {
        return folders.stream().anyMatch(folder -> !Files.exists(folder.page(story)));
    }

    @Override
    public void page(Story story, Comparison comparison) {
        Run told = run.withWarnings(copies(story, comparison));
        for (StoryFolder folder : folders) {
            try {
                OutputFile.write(folder.page(story.id()), out -> report.write(comparison, told, out));
            } catch (OutputException e) {
                failed.compareAndSet(null, e);
            } catch (TemplateException e) {
                wrong.compareAndSet(null, e);
            }
        }
    }

    /** What was left out as a copy of something else. */
    private static List<String> copies(Story story, Comparison comparison) {
        Set<String> compared =
                comparison.accounts().stream().map(a -> a.source().id()).collect(Collectors.toSet());
        List<String> lines = new ArrayList<>();
        for (Witness witness : story.witnesses()) {
            List<String> printers = witness.copies().stream()
                    .map(Item::source)
                    .filter(copy -> !compared.contains(copy.id()))
                    .map(Source::label)
                    .toList();
            if (!printers.isEmpty()) {
                lines.add("Not compared, since it is a copy of what "
                        + witness.first().source().label() + " printed: " + String.join(", ", printers));
            }
        }
        return lines;
    }

    /**
     * Ends the writing, and removes the pages of stories that are kept no longer.
     *
     * @throws OutputException for the first page that could not be written
     * @throws TemplateException if a template of the user's is wrong
     */
    void finish(CheckResult result) throws OutputException, TemplateException {
        if (wrong.get() != null) {
            throw wrong.get();
        }
        if (failed.get() != null) {
            throw failed.get();
        }
        for (StoryFolder folder : folders) {
            folder.removeAllBut(result.stories().stream().map(CheckedStory::id).collect(Collectors.toSet()));
        }
    }
}
