package crosscheck.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Waits until one of some files, or a file in one of some folders, is written, made or removed. */
final class ChangedFiles implements AutoCloseable {

    /** Editors write a file in several steps; what follows within this time belongs to the same change. */
    private static final long SETTLING_MILLIS = 40;

    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Set<Path> files = new HashSet<>();
    private final Set<Path> whole = new HashSet<>();

    /** From now on; what is no file or folder is passed over. */
    ChangedFiles(List<Path> watched) throws IOException {
        service = FileSystems.getDefault().newWatchService();
        for (Path path : watched) {
            Path absolute = path.toAbsolutePath().normalize();
            boolean folder = Files.isDirectory(absolute);
            (folder ? whole : files).add(absolute);
            Path parent = folder ? absolute : absolute.getParent();
            if (Files.isDirectory(parent)) {
                WatchKey key = parent.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                folders.put(key, parent);
            }
        }
    }

    /** Returns once something has changed and the writing has settled. */
    void await() throws InterruptedException {
        boolean changed = false;
        while (!changed) {
            changed = concerns(service.take());
        }
        for (WatchKey key = next(); key != null; key = next()) {
            concerns(key);
        }
    }

    private WatchKey next() throws InterruptedException {
        return service.poll(SETTLING_MILLIS, TimeUnit.MILLISECONDS);
    }

    private boolean concerns(WatchKey key) {
        Path folder = folders.get(key);
        boolean concerns = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            concerns |= whole.contains(folder)
                    || event.kind() == StandardWatchEventKinds.OVERFLOW
                    || (event.context() instanceof Path name && files.contains(folder.resolve(name)));
        }
        key.reset();
        return concerns;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
