package crosscheck.feed;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The items, what they state, stories and notes on disk, as documents of a Lucene index. Nothing is there for another run before
 * {@link #commit}; a run that ends without it, however it ends, has changed nothing. Not safe for
 * threads.
 */
final class ItemIndex implements AutoCloseable {

    private static final String ITEM = "item";
    private static final String TERM = "term";
    private static final String BAND = "band";
    private static final String DAY = "day";
    private static final String PROFILE = "profile";
    private static final String CLAIMS = "claims";
    private static final String STORY = "story";
    private static final String MEMBER = "member";
    private static final String NOTE = "note";
    private static final String NOTE_KEY = "note-key";
    private static final String LABEL = "label";
    private static final String CONTENT = "content";

    /** Lucene's advice on its vectors, which nobody here asks for, would stand on standard error among our own lines. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.lucene");

    static {
        LIBRARY.setLevel(Level.SEVERE);
    }

    private final Directory directory;
    private final ItemJson json = new ItemJson();
    private DirectoryReader reader;

    /** Null as long as nothing is changed: a run with nothing new does without. */
    private IndexWriter writer;

    private boolean stale;

    /** By document of the reader. */
    private final Map<Integer, Profile> profiles = new HashMap<>();

    ItemIndex(Path folder) throws IOException {
        directory = new NIOFSDirectory(folder);
        reader = DirectoryReader.indexExists(directory)
                ? DirectoryReader.open(directory)
                : DirectoryReader.open(writer());
    }

    private IndexWriter writer() throws IOException {
        if (writer == null) {
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig()
                            .setCommitOnClose(false)
                            .setUseCompoundFile(true)
                            .setMergeScheduler(new SerialMergeScheduler()));
        }
        return writer;
    }

    void put(KeptItem item, Profile profile) throws IOException {
        Document document = new Document();
        document.add(new StringField(ITEM, profile.id(), Field.Store.NO));
        document.add(new LongPoint(DAY, profile.day().toEpochDay()));
        TermCounts terms = profile.terms();
        for (int i = 0; i < terms.size(); i++) {
            document.add(new FeatureField(TERM, name(terms.hash(i)), (float) terms.frequency(i)));
        }
        for (String band : profile.shingles().bands()) {
            document.add(new StringField(BAND, band, Field.Store.NO));
        }
        document.add(new BinaryDocValuesField(PROFILE, new BytesRef(profile.bytes())));
        document.add(new StoredField(CONTENT, json.write(item)));
        update(ITEM, profile.id(), document);
        remove(CLAIMS, profile.id());
    }

    /**
     * Keeps what an item states. This object itself gives it back only once the index was opened anew: to make each visible
     * at once would cost more than it saves.
     */
    void putClaims(String item, byte[] claims) throws IOException {
        Document document = new Document();
        document.add(new StringField(CLAIMS, item, Field.Store.NO));
        document.add(new StoredField(CONTENT, claims));
        writer().updateDocument(new Term(CLAIMS, item), document);
    }

    void put(StoryOutline story) throws IOException {
        Document document = new Document();
        document.add(new StringField(STORY, story.id(), Field.Store.NO));
        for (String item : story.items()) {
            document.add(new StringField(MEMBER, item, Field.Store.NO));
        }
        document.add(new StoredField(CONTENT, json.write(story)));
        update(STORY, story.id(), document);
    }

    void putNote(String key, KeptNotes.Note note) throws IOException {
        Document document = new Document();
        document.add(new StringField(NOTE, key, Field.Store.NO));
        document.add(new BinaryDocValuesField(NOTE_KEY, new BytesRef(key)));
        document.add(new BinaryDocValuesField(LABEL, new BytesRef(note.label())));
        document.add(new StoredField(CONTENT, new BytesRef(note.text())));
        update(NOTE, key, document);
    }

    private void update(String field, String key, Document document) throws IOException {
        writer().updateDocument(new Term(field, key), document);
        stale = true;
    }

    void removeItem(String id) throws IOException {
        remove(ITEM, id);
        remove(CLAIMS, id);
    }

    void removeStory(String id) throws IOException {
        remove(STORY, id);
    }

    void removeNote(String key) throws IOException {
        remove(NOTE, key);
    }

    private void remove(String field, String key) throws IOException {
        writer().deleteDocuments(new Term(field, key));
        stale = true;
    }

    Optional<KeptItem> item(String id) throws IOException {
        return content(ITEM, id).map(json::item);
    }

    /** What an item stated when it was last read for a comparison. */
    Optional<byte[]> claims(String item) throws IOException {
        return content(CLAIMS, item);
    }

    Optional<StoryOutline> story(String id) throws IOException {
        return content(STORY, id).map(json::story);
    }

    Optional<StoryOutline> storyOf(String item) throws IOException {
        return content(MEMBER, item).map(json::story);
    }

    /** All stories, in no order. */
    List<StoryOutline> stories() throws IOException {
        List<StoryOutline> stories = new ArrayList<>();
        for (int document : matching(new PrefixQuery(new Term(STORY, "")))) {
            stories.add(json.story(bytes(content(document))));
        }
        return stories;
    }

    Optional<String> note(String key) throws IOException {
        OptionalInt document = document(new Term(NOTE, key));
        return document.isPresent() ? Optional.of(text(content(document.getAsInt()))) : Optional.empty();
    }

    /** The notes whose keys begin so, by key. */
    SortedMap<String, String> notes(String prefix) throws IOException {
        TreeMap<String, String> notes = new TreeMap<>();
        for (int document : matching(new PrefixQuery(new Term(NOTE, prefix)))) {
            notes.put(text(value(NOTE_KEY, document)), text(content(document)));
        }
        return notes;
    }

    /** The labels of the notes whose keys begin so, by key. */
    SortedMap<String, String> labels(String prefix) throws IOException {
        TreeMap<String, String> labels = new TreeMap<>();
        for (int document : matching(new PrefixQuery(new Term(NOTE, prefix)))) {
            labels.put(text(value(NOTE_KEY, document)), text(value(LABEL, document)));
        }
        return labels;
    }

    private Optional<byte[]> content(String field, String key) throws IOException {
        OptionalInt document = document(new Term(field, key));
        return document.isPresent() ? Optional.of(bytes(content(document.getAsInt()))) : Optional.empty();
    }

    private BytesRef content(int document) throws IOException {
        return reader.storedFields().document(document).getBinaryValue(CONTENT);
    }

    /** The document with a term that one alone has. */
    private OptionalInt document(Term term) throws IOException {
        for (LeafReaderContext leaf : reader().leaves()) {
            PostingsEnum documents = leaf.reader().postings(term, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            if (documents != null) {
                for (int found = documents.nextDoc(); found != NO_MORE_DOCS; found = documents.nextDoc()) {
                    if (live == null || live.get(found)) {
                        return OptionalInt.of(leaf.docBase + found);
                    }
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The documents that match, of the reader that is then open, in no order of merit. */
    private List<Integer> matching(Query query) throws IOException {
        return new IndexSearcher(reader()).search(query, new MatchingDocuments());
    }

    /** What a document of the reader has under a name beside what is stored. */
    private BytesRef value(String field, int document) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
        values.advance(document - leaf.docBase);
        return values.binaryValue();
    }

    Optional<Profile> profile(String id) throws IOException {
        OptionalInt document = document(new Term(ITEM, id));
        return document.isPresent() ? Optional.of(profile(document.getAsInt())) : Optional.empty();
    }

    /** The profiles of the items of a day before, in no order. */
    List<Profile> before(long day) throws IOException {
        return profiles(LongPoint.newRangeQuery(DAY, Long.MIN_VALUE, day - 1));
    }

    /** The profiles of items that may be near-copies, itself among them if it is kept. */
    List<Profile> sharingBands(Shingles shingles) throws IOException {
        return profiles(new TermInSetQuery(
                BAND, shingles.bands().stream().map(BytesRef::new).toList()));
    }

    private List<Profile> profiles(Query query) throws IOException {
        List<Profile> profiles = new ArrayList<>();
        for (int document : matching(query)) {
            profiles.add(profile(document));
        }
        return profiles;
    }

    /** A query for the terms of items, weighed. */
    static Query terms(int[] hashes, float[] weights) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < hashes.length; i++) {
            query.add(FeatureField.newLinearQuery(TERM, name(hashes[i]), weights[i]), BooleanClause.Occur.SHOULD);
        }
        return query.build();
    }

    /** The profiles of the items that match best, the best first. */
    List<Profile> profiles(Query query, int most) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader());
        int limit = Math.max(1, Math.min(most, reader.maxDoc()));
        List<Profile> profiles = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
            profiles.add(profile(hit.doc));
        }
        return profiles;
    }

    private Profile profile(int document) throws IOException {
        Profile known = profiles.get(document);
        if (known == null) {
            known = Profile.read(bytes(value(PROFILE, document)));
            profiles.put(document, known);
        }
        return known;
    }

    /** How many items have this term. */
    int itemsWith(int hash) throws IOException {
        return reader().docFreq(new Term(TERM, name(hash)));
    }

    /** How many items there are. */
    int items() throws IOException {
        return reader().getDocCount(ITEM);
    }

    private static String name(int hash) {
        return Integer.toString(hash, Character.MAX_RADIX);
    }

    /** Lucene's own way to a string takes several times as long. */
    private static String text(BytesRef ref) {
        return new String(ref.bytes, ref.offset, ref.length, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(BytesRef ref) {
        return BytesRef.deepCopyOf(ref).bytes;
    }

    private DirectoryReader reader() throws IOException {
        if (stale) {
            DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer());
            if (newer != null) {
                reader.close();
                reader = newer;
                profiles.clear();
            }
            stale = false;
        }
        return reader;
    }

    void commit() throws IOException {
        if (writer != null) {
            writer.commit();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        if (writer != null) {
            writer.rollback();
        }
        directory.close();
    }
}
