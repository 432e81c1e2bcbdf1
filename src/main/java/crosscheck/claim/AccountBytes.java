package crosscheck.claim;

import crosscheck.source.ByteScan;
import crosscheck.source.ByteSink;
import crosscheck.source.ContentHash;
import crosscheck.source.Source;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What a source states as bytes and back, so that it can be kept from run to run: some six bytes a word. Safe for threads.
 *
 * <p>The bytes begin with a checksum and a hash of the source and of whatever else decides what is read out of it. Those of
 * another source, another program or other settings, and damaged ones, count as none.
 */
public final class AccountBytes {

    /** Of the layout of the bytes; another one whenever it changes. */
    private static final String FORMAT = "1";

    private final List<String> reading;

    /** @param reading what decides, beside the source, what is read out of it: the program's version, settings, models */
    public AccountBytes(List<String> reading) {
        this.reading = List.copyOf(reading);
    }

    /** The bytes of an account that {@link SentenceClaims} read. */
    public byte[] write(Account account) {
        ByteSink out = new ByteSink();
        out.text(key(account.source()));
        new AccountWriter(account.source(), out).write(account);
        byte[] content = out.bytes();
        return ByteBuffer.allocate(Integer.BYTES + content.length)
                .putInt(checksum(content))
                .put(content)
                .array();
    }

    /** The account of this source that was written; empty where the bytes are not those of one. */
    public Optional<Account> read(Source source, byte[] bytes) {
        try {
            byte[] content = Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length);
            ByteScan in = new ByteScan(content);
            if (ByteBuffer.wrap(bytes).getInt() != checksum(content)
                    || !in.text().equals(key(source))) {
                return Optional.empty();
            }
            Account account = new AccountScan(source, in).account();
            return in.isAtEnd() ? Optional.of(account) : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty(); // whatever made no sense in them, the source can be read anew
        }
    }

    private String key(Source source) {
        List<String> all = new ArrayList<>(reading);
        all.add(FORMAT);
        all.add(source.toString());
        return ContentHash.of(all);
    }

    private static int checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return (int) checksum.getValue();
    }
}
