package crosscheck.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The items, stories and notes on disk, as documents of a Lucene index. Nothing is there for another run before
 * {@link #commit}; a run that ends without it, however it ends, has changed nothing.
 */
final class ItemIndex implements AutoCloseable {

    private static final String ITEM = "item";
    private static final String STORY = "story";
    private static final String MEMBER = "member";
    private static final String NOTE = "note";
    private static final String TERM = "term";
    private static final String BAND = "band";
    private static final String DAY = "day";
    private static final String BYTES = "bytes";

    /** What an item is looked for by: the terms that say most about it. */
    private static final int QUERY_TERMS = 40;

    private final IndexWriter writer;
    private final ItemJson json = new ItemJson();
    private DirectoryReader reader;
    private boolean stale;

    ItemIndex(Path folder) throws IOException {
        writer = new IndexWriter(
                new NIOFSDirectory(folder),
                new IndexWriterConfig().setCommitOnClose(false).setUseCompoundFile(true));
        reader = DirectoryReader.open(writer);
    }

    void put(StoredItem item) throws IOException {
        Document document = new Document();
        document.add(new StringField(ITEM, item.id(), Field.Store.NO));
        document.add(new LongPoint(DAY, item.kept().day().toEpochDay()));
        for (int term : item.terms().terms()) {
            document.add(new StringField(TERM, Integer.toHexString(term), Field.Store.NO));
        }
        for (String band : item.shingles().bands()) {
            document.add(new StringField(BAND, band, Field.Store.NO));
        }
        document.add(new StoredField(BYTES, json.write(item)));
        writer.updateDocument(new Term(ITEM, item.id()), document);
        stale = true;
    }

    void put(StoryOutline story) throws IOException {
        Document document = new Document();
        document.add(new StringField(STORY, story.id(), Field.Store.NO));
        for (String item : story.items()) {
            document.add(new StringField(MEMBER, item, Field.Store.NO));
        }
        document.add(new StoredField(BYTES, json.write(story)));
        writer.updateDocument(new Term(STORY, story.id()), document);
        stale = true;
    }

    void putNote(String key, String text) throws IOException {
        Document document = new Document();
        document.add(new StringField(NOTE, key, Field.Store.YES));
        document.add(new StoredField(BYTES, new BytesRef(text)));
        writer.updateDocument(new Term(NOTE, key), document);
        stale = true;
    }

    void removeItem(String id) throws IOException {
        remove(ITEM, id);
    }

    void removeStory(String id) throws IOException {
        remove(STORY, id);
    }

    void removeNote(String key) throws IOException {
        remove(NOTE, key);
    }

    private void remove(String field, String key) throws IOException {
        writer.deleteDocuments(new Term(field, key));
        stale = true;
    }

    Optional<StoredItem> item(String id) throws IOException {
        return first(new TermQuery(new Term(ITEM, id)), StoredItem.class);
    }

    Optional<StoryOutline> story(String id) throws IOException {
        return first(new TermQuery(new Term(STORY, id)), StoryOutline.class);
    }

    Optional<StoryOutline> storyOf(String item) throws IOException {
        return first(new TermQuery(new Term(MEMBER, item)), StoryOutline.class);
    }

    List<StoryOutline> stories() throws IOException {
        return all(new PrefixQuery(new Term(STORY, "")), StoryOutline.class).stream()
                .sorted(Comparator.comparing(StoryOutline::id))
                .toList();
    }

    Optional<String> note(String key) throws IOException {
        for (Document document : documents(new TermQuery(new Term(NOTE, key)), 1)) {
            return Optional.of(document.getBinaryValue(BYTES).utf8ToString());
        }
        return Optional.empty();
    }

    /** The notes whose keys begin so, by key. */
    SortedMap<String, String> notes(String prefix) throws IOException {
        SortedMap<String, String> notes = new TreeMap<>();
        for (Document document : documents(new PrefixQuery(new Term(NOTE, prefix)), Integer.MAX_VALUE)) {
            notes.put(document.get(NOTE), document.getBinaryValue(BYTES).utf8ToString());
        }
        return notes;
    }

    /** Items of a day before. */
    List<StoredItem> before(long day) throws IOException {
        return all(LongPoint.newRangeQuery(DAY, Long.MIN_VALUE, day - 1), StoredItem.class);
    }

    /** The items that share most with this one, itself among them if it is kept. */
    List<StoredItem> like(StoredItem item, int most) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        float[] weights = item.terms().weights();
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -weights[i]))
                .limit(QUERY_TERMS)
                .forEach(i -> query.add(
                        new TermQuery(
                                new Term(TERM, Integer.toHexString(item.terms().terms()[i]))),
                        BooleanClause.Occur.SHOULD));
        return read(documents(query.build(), most), StoredItem.class);
    }

    private <T> Optional<T> first(Query query, Class<T> type) throws IOException {
        return read(documents(query, 1), type).stream().findFirst();
    }

    private <T> List<T> all(Query query, Class<T> type) throws IOException {
        return read(documents(query, Integer.MAX_VALUE), type);
    }

    private <T> List<T> read(Collection<Document> documents, Class<T> type) {
        return documents.stream()
                .map(document -> json.read(BytesRef.deepCopyOf(document.getBinaryValue(BYTES)).bytes, type))
                .toList();
    }

    private List<Document> documents(Query query, int most) throws IOException {
        if (stale) {
            DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
            if (newer != null) {
                reader.close();
                reader = newer;
            }
            stale = false;
        }
        IndexSearcher searcher = new IndexSearcher(reader);
        List<Document> found = new ArrayList<>();
        int limit = Math.min(most, Math.max(1, reader.maxDoc()));
        for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
            found.add(searcher.storedFields().document(hit.doc));
        }
        return found;
    }

    void commit() throws IOException {
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        writer.rollback();
        writer.getDirectory().close();
    }
}
