package crosscheck.source.load;

import crosscheck.source.web.WebVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Tells whether a file is as it was when it was read last. */
final class FileVersion {

    private FileVersion() {}

    /** The SHA-256 of what a file holds; {@link WebVersion#UNKNOWN} where nobody remembers versions, or it is no plain file. */
    static WebVersion of(Path file, ReadVersions versions) throws IOException {
        if (versions == ReadVersions.NONE || !Files.isRegularFile(file)) {
            return WebVersion.UNKNOWN;
        }
        try (InputStream bytes = Files.newInputStream(file);
                DigestOutputStream digest =
                        new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(digest);
            String hash = HexFormat.of().formatHex(digest.getMessageDigest().digest());
            return new WebVersion(Optional.of(hash), Optional.empty());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
