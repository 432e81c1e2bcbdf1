package crosscheck.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.Crosscheck;
import crosscheck.claim.text.Sentence;
import crosscheck.feed.FeedGenerator;
import crosscheck.feed.GeneratedArticle;
import crosscheck.settings.Settings;
import crosscheck.source.Block;
import crosscheck.source.ByteSink;
import crosscheck.source.Published;
import crosscheck.source.Source;
import crosscheck.source.SourceException;
import crosscheck.source.SourceListener;
import crosscheck.source.TextBuilder;
import crosscheck.source.load.SourceLoader;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccountBytesTest {

    private static final Crosscheck CROSSCHECK = Crosscheck.create(Settings.DEFAULT.withSemantic(false));
    private static final AccountBytes BYTES = new AccountBytes(List.of("1.0", "{}"));

    private static Account ferry;

    @BeforeAll
    static void readAnAccountWithOneOfEachFact() {
        ferry = CROSSCHECK.claims(
                source(
                        "Ferry aground off Skelmorlie",
                        "The ferry Caledonian Star ran aground off Skelmorlie on Tuesday at 7:30 a.m. with about 112 passengers.",
                        "“Nobody was hurt,” coastguard spokeswoman Ann Roe said. “We don’t yet know why it happened. It may have"
                                + " been the fog.”",
                        "Between 10 and 1,500.50 dollars were allegedly paid, officials told the İzmir Post 🚢 on March 3, 2026."));
    }

    static Stream<Source> sources() {
        List<Source> sources = new ArrayList<>(List.of(ferry.source()));
        new SourceLoader(Settings.DEFAULT).load(List.of("seeds"), new SourceListener() {
            @Override
            public void source(Source source) {
                sources.add(source);
            }

            @Override
            public void unreadable(SourceException problem) {
                throw new AssertionError(problem.getMessage());
            }

            @Override
            public void warning(String line) {
                // what warns is still read
            }
        });
        FeedGenerator generator = new FeedGenerator(7, LocalDate.parse("2026-03-12"), 30);
        for (int event = 0; event < 3; event++) {
            GeneratedArticle article = generator.article(event, event, FeedGenerator.Planted.NOTHING);
            sources.add(source(article.title(), article.paragraphs().toArray(String[]::new)));
        }
        return sources.stream();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void givesBackWhatWasWritten(Source source) {
        Account account = CROSSCHECK.claims(source);

        Account read = BYTES.read(source, BYTES.write(account)).orElseThrow();

        assertEquals(account.prose(), read.prose());
        assertEquals(components(account), components(read));
        assertTrue(account.claims().size() > 2, () -> account.claims().toString());
    }

    @Test
    void takesFewerBytesThanTheTextTwiceOver() {
        sources().forEach(source -> {
            int size = BYTES.write(CROSSCHECK.claims(source)).length;

            assertTrue(size < 2 * source.text().length() + 100, () -> size + " for " + source.path());
        });
    }

    @Test
    void sharesSentencesAndAttributionsAsTheyWereShared() {
        Account read = BYTES.read(ferry.source(), BYTES.write(ferry)).orElseThrow();

        List<Claim> spoken = read.claims().stream()
                .filter(c -> c.attribution().filter(a -> a.content().size() > 1).isPresent())
                .toList();
        assertTrue(spoken.size() > 1, read.claims()::toString);
        assertSame(
                spoken.get(0).attribution().orElseThrow(),
                spoken.get(1).attribution().orElseThrow());
        for (Claim claim : read.claims()) {
            List<Sentence> sentences = read.prose().sentences();
            assertSame(sentences.get(sentences.indexOf(claim.sentence())), claim.sentence());
        }
    }

    @Test
    void takesNoBytesOfAnotherSourceOrOfOtherSettings() {
        byte[] bytes = BYTES.write(ferry);
        Source later = ferry.source().withPublished(Published.parse("2026-04-01"));

        assertEquals(Optional.empty(), BYTES.read(later, bytes));
        assertEquals(Optional.empty(), BYTES.read(ferry.source().withId("other"), bytes));
        assertEquals(Optional.empty(), new AccountBytes(List.of("1.1", "{}")).read(ferry.source(), bytes));
        assertEquals(Optional.empty(), new AccountBytes(List.of("1.0", "{Ann Roe=[Roe]}")).read(ferry.source(), bytes));
    }

    @Test
    void takesNoBytesThatWereCutOffOrChanged() {
        byte[] bytes = BYTES.write(ferry);
        Random random = new Random(11);

        for (int length = 0; length < bytes.length; length++) {
            assertEquals(Optional.empty(), BYTES.read(ferry.source(), Arrays.copyOf(bytes, length)));
        }
        for (int i = 0; i < 5000; i++) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            assertEquals(Optional.empty(), BYTES.read(ferry.source(), changed));
        }
    }

    /** Bytes that somebody made up so that the checksum is right: read or not, they do no harm. */
    @Test
    void survivesDamageThatTheChecksumDoesNotShow() {
        byte[] bytes = BYTES.write(ferry);
        int head = Integer.BYTES + 13;
        Random random = new Random(12);

        for (int i = 0; i < 20000; i++) {
            byte[] changed =
                    Arrays.copyOf(bytes, i % 3 == 0 ? head + random.nextInt(bytes.length - head) : bytes.length);
            for (int times = random.nextInt(4); times >= 0 && changed.length > head; times--) {
                changed[head + random.nextInt(changed.length - head)] = (byte) random.nextInt();
            }
            BYTES.read(ferry.source(), withChecksum(changed));
        }
    }

    @Test
    void makesNoRoomForMoreThanTheBytesCanHold() {
        byte[] bytes = BYTES.write(ferry);
        ByteSink sink = new ByteSink();
        sink.number(Integer.MAX_VALUE);
        byte[] cut = Arrays.copyOf(bytes, Integer.BYTES + 13);
        byte[] endless =
                ByteBuffer.allocate(cut.length + 5).put(cut).put(sink.bytes()).array();

        assertEquals(Optional.empty(), BYTES.read(ferry.source(), withChecksum(endless)));
    }

    private static byte[] withChecksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, Integer.BYTES, bytes.length - Integer.BYTES);
        ByteBuffer.wrap(bytes).putInt((int) checksum.getValue());
        return bytes;
    }

    /** All of each claim: two claims are equal where their ids are. */
    private static List<List<Object>> components(Account account) {
        return account.claims().stream()
                .map(c -> List.<Object>of(
                        c.id(),
                        c.source(),
                        c.sentence(),
                        c.span(),
                        c.certainty(),
                        c.attribution(),
                        c.figures(),
                        c.times(),
                        c.names()))
                .toList();
    }

    private static Source source(String title, String... paragraphs) {
        TextBuilder built = new TextBuilder().add(Block.Kind.TITLE, title);
        Arrays.stream(paragraphs).forEach(paragraph -> built.add(Block.Kind.PARAGRAPH, paragraph));
        return Source.of(
                "wire.xml",
                title,
                Optional.of("Wire"),
                Optional.of(Published.parse("2026-03-04T09:30:00+01:00")),
                Optional.empty(),
                "en",
                built.text(),
                built.blocks());
    }
}
