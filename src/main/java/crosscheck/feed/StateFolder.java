package crosscheck.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folder in which a check remembers, from run to run, the items it has seen, what they state and the stories they are in:
 *
 * <pre>{@code
 * try (StateFolder state = StateFolder.open(folder, Duration.ofMinutes(10), listener)) {
 *     state.forgetBefore(today.minusDays(30));
 *     StoryChanges changes = state.add(newOrChanged, now);
 *     ... compare, write the outputs ...
 *     state.commit();
 * }
 * }</pre>
 *
 * What is changed is seen at once by whoever asks this object, and by other runs only after {@link #commit}, all of it or
 * nothing. One check at a time has the folder. Not safe for threads.
 */
public final class StateFolder implements AutoCloseable {

    private static final String INDEX = "items";

    private final Path folder;
    private final FolderLock lock;
    private final ItemIndex index;
    private final Stories stories;
    private final KeptNotes notes;

    private StateFolder(Path folder, FolderLock lock, ItemIndex index) {
        this.folder = folder;
        this.lock = lock;
        this.index = index;
        this.stories = new Stories(index);
        this.notes = new KeptNotes(index);
    }

    /**
     * Opens a state folder; makes one where there is none or the folder is empty.
     *
     * @param patience how long to wait while another check has it
     * @throws StateException if it can't be used: another check has it, it is of a newer version, no state folder, broken, or
     *     can't be written
     */
    public static StateFolder open(Path folder, Duration patience, StateListener listener) throws StateException {
        FolderLock lock = null;
        try {
            Files.createDirectories(folder);
            FolderVersion.requireOurs(folder);
            lock = FolderLock.take(folder, patience, listener);
            FolderVersion.claim(folder);
            StateFolder opened = new StateFolder(folder, lock, new ItemIndex(folder.resolve(INDEX)));
            lock = null;
            return opened;
        } catch (IOException e) {
            throw unusable(folder, e);
        } finally {
            release(lock);
        }
    }

    private static void release(FolderLock lock) throws StateException {
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                throw new StateException("a lock can't be released: " + e.getMessage(), e);
            }
        }
    }

    private static StateException unusable(Path folder, IOException e) {
        return new StateException(
                folder + ": the state can't be read or written (" + e.getMessage()
                        + "); see that the disk has room and that you may write there",
                e);
    }

    /** The item of this id, as it was when it was last read. */
    public Optional<KeptItem> item(String id) throws StateException {
        return reading(() -> index.item(id));
    }

    /** All stories kept, by id. */
    public List<StoryOutline> stories() throws StateException {
        return reading(() -> index.stories().stream()
                .sorted(Comparator.comparing(StoryOutline::id))
                .toList());
    }

    /** The story that an item is in. */
    public Optional<StoryOutline> storyOf(String item) throws StateException {
        return reading(() -> index.storyOf(item));
    }

    /** A story with its texts. */
    public Optional<Story> story(String id) throws StateException {
        return reading(() -> {
            Optional<StoryOutline> outline = index.story(id);
            return outline.isEmpty() ? Optional.empty() : Optional.of(whole(outline.get()));
        });
    }

    private Story whole(StoryOutline outline) throws IOException {
        List<Witness> witnesses = new ArrayList<>();
        for (List<String> ids : outline.witnesses()) {
            List<Item> items = new ArrayList<>();
            for (String id : ids) {
                items.add(index.item(id).orElseThrow().item());
            }
            witnesses.add(new Witness(items.get(0), items.subList(1, items.size())));
        }
        return new Story(outline.id(), witnesses);
    }

    /**
     * Keeps items that are new, or that were changed since they were read, and puts them into stories. Of several with one
     * id the last counts.
     *
     * @param now when they were met; an item known before keeps the time it was first seen
     */
    public StoryChanges add(Collection<Item> items, Instant now) throws StateException {
        if (items.isEmpty()) {
            return StoryChanges.NONE;
        }
        return reading(() -> {
            TermCounter terms = new TermCounter();
            TreeMap<String, KeptItem> kept = new TreeMap<>();
            for (Item item : items) {
                Instant firstSeen =
                        index.item(item.id()).map(KeptItem::firstSeen).orElse(now);
                kept.put(item.id(), new KeptItem(item, firstSeen));
            }
            for (KeptItem item : kept.values()) {
                index.put(item, Profile.of(item, terms.of(item.item().source())));
            }
            return stories.regroup(kept.keySet());
        });
    }

    /** Drops the items whose day ({@link KeptItem#day}) is before this one, and the stories that they leave empty. */
    public StoryChanges forgetBefore(LocalDate day) throws StateException {
        return reading(() -> stories.remove(index.before(day.toEpochDay())));
    }

    /** The bytes kept of what the items of a story state, by item; none for those that were compared with nothing yet. */
    Map<String, byte[]> claims(Story story) throws StateException {
        return reading(() -> {
            TreeMap<String, byte[]> claims = new TreeMap<>();
            for (Item item : story.items()) {
                index.claims(item.id()).ifPresent(bytes -> claims.put(item.id(), bytes));
            }
            return claims;
        });
    }

    /** Keeps what items state, by item, as long as the items are kept and stay as they are. */
    void keepClaims(Map<String, byte[]> claims) throws StateException {
        reading(() -> {
            for (Map.Entry<String, byte[]> item : claims.entrySet()) {
                index.putClaims(item.getKey(), item.getValue());
            }
            return claims;
        });
    }

    /** What was noted under a key. */
    public Optional<String> note(String key) throws StateException {
        return reading(() -> notes.get(key));
    }

    /** All notes whose keys begin with these letters, by key. */
    public SortedMap<String, String> notes(String prefix) throws StateException {
        return reading(() -> notes.beginning(prefix));
    }

    /** The labels of all notes whose keys begin with these letters, by key. */
    public SortedMap<String, String> labels(String prefix) throws StateException {
        return reading(() -> notes.labels(prefix));
    }

    /** What the last run left under a key, whatever this one noted. */
    Optional<String> noteBefore(String key) throws StateException {
        return reading(() -> notes.before(key));
    }

    /** Keeps a text under a key, for whatever else a check has to remember; an empty one takes the note away. */
    public void note(String key, String text) throws StateException {
        note(key, "", text);
    }

    /** The same, with a label that is read without reading a long text. */
    public void note(String key, String label, String text) throws StateException {
        reading(() -> {
            notes.put(key, new KeptNotes.Note(label, text));
            return key;
        });
    }

    /**
     * Makes all changes since the folder was opened (or since the last commit) last, in one step.
     *
     * @throws StateException if they couldn't be written; the state is then what it was
     */
    public void commit() throws StateException {
        reading(() -> {
            notes.flush();
            index.commit();
            return folder;
        });
    }

    /** Lets go of the folder. What was not committed never happened. */
    @Override
    public void close() throws StateException {
        reading(() -> {
            try {
                index.close();
            } finally {
                lock.close();
            }
            return folder;
        });
    }

    /** Work on the disk. */
    private interface Access<T> {
        T get() throws IOException;
    }

    private <T> T reading(Access<T> access) throws StateException {
        try {
            return access.get();
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }
}
