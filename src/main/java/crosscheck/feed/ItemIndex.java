package crosscheck.feed;

import static crosscheck.feed.DocumentIndex.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The items, what they state, stories and notes on disk. Nothing is there for another run before {@link #commit}; a run that
 * ends without it, however it ends, has changed nothing. Not safe for threads.
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

    private final DocumentIndex index;
    private final ItemJson json = new ItemJson();

    /** By document, as the documents are in {@link #profiled}. */
    private final Map<Integer, Profile> profiles = new HashMap<>();

    private Object profiled = new Object();

    ItemIndex(Path folder) throws IOException {
        index = new DocumentIndex(folder);
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
        index.put(new Term(ITEM, profile.id()), document);
        index.remove(new Term(CLAIMS, profile.id()));
    }

    /**
     * Keeps what an item states. This object itself may not give it back: to make each visible at once would cost more than it
     * saves.
     */
    void putClaims(String item, byte[] claims) throws IOException {
        Document document = new Document();
        document.add(new StringField(CLAIMS, item, Field.Store.NO));
        document.add(new StoredField(CONTENT, claims));
        index.putUnseen(new Term(CLAIMS, item), document);
    }

    void put(StoryOutline story) throws IOException {
        Document document = new Document();
        document.add(new StringField(STORY, story.id(), Field.Store.NO));
        for (String item : story.items()) {
            document.add(new StringField(MEMBER, item, Field.Store.NO));
        }
        document.add(new StoredField(CONTENT, json.write(story)));
        index.put(new Term(STORY, story.id()), document);
    }

    void putNote(String key, KeptNotes.Note note) throws IOException {
        Document document = new Document();
        document.add(new StringField(NOTE, key, Field.Store.NO));
        document.add(new BinaryDocValuesField(NOTE_KEY, new BytesRef(key)));
        document.add(new BinaryDocValuesField(LABEL, new BytesRef(note.label())));
        document.add(new StoredField(CONTENT, new BytesRef(note.text())));
        index.put(new Term(NOTE, key), document);
    }

    void removeItem(String id) throws IOException {
        index.remove(new Term(ITEM, id));
        index.remove(new Term(CLAIMS, id));
    }

    void removeStory(String id) throws IOException {
        index.remove(new Term(STORY, id));
    }

    void removeNote(String key) throws IOException {
        index.remove(new Term(NOTE, key));
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
        for (int document : index.matching(new PrefixQuery(new Term(STORY, "")))) {
            stories.add(json.story(index.stored(CONTENT, document)));
        }
        return stories;
    }

    Optional<String> note(String key) throws IOException {
        return content(NOTE, key).map(DocumentIndex::text);
    }

    /** The notes whose keys begin so, by key. */
    SortedMap<String, String> notes(String prefix) throws IOException {
        TreeMap<String, String> notes = new TreeMap<>();
        for (int document : index.matching(new PrefixQuery(new Term(NOTE, prefix)))) {
            notes.put(text(index.value(NOTE_KEY, document)), text(index.stored(CONTENT, document)));
        }
        return notes;
    }

    /** The labels of the notes whose keys begin so, by key. */
    SortedMap<String, String> labels(String prefix) throws IOException {
        TreeMap<String, String> labels = new TreeMap<>();
        for (int document : index.matching(new PrefixQuery(new Term(NOTE, prefix)))) {
            labels.put(text(index.value(NOTE_KEY, document)), text(index.value(LABEL, document)));
        }
        return labels;
    }

    private Optional<byte[]> content(String field, String key) throws IOException {
        OptionalInt document = index.document(new Term(field, key));
        return document.isPresent() ? Optional.of(index.stored(CONTENT, document.getAsInt())) : Optional.empty();
    }

    Optional<Profile> profile(String id) throws IOException {
        OptionalInt document = index.document(new Term(ITEM, id));
        return document.isPresent() ? Optional.of(profile(document.getAsInt())) : Optional.empty();
    }

    /** The profiles of the items of a day before, in no order. */
    List<Profile> before(long day) throws IOException {
        return profiles(index.matching(LongPoint.newRangeQuery(DAY, Long.MIN_VALUE, day - 1)));
    }

    /** The profiles of items that may be near-copies, itself among them if it is kept. */
    List<Profile> sharingBands(Shingles shingles) throws IOException {
        return profiles(index.matching(new TermInSetQuery(
                BAND, shingles.bands().stream().map(BytesRef::new).toList())));
    }

    private List<Profile> profiles(List<Integer> documents) throws IOException {
        List<Profile> found = new ArrayList<>();
        for (int document : documents) {
            found.add(profile(document));
        }
        return found;
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
        return profiles(index.best(query, most));
    }

    private Profile profile(int document) throws IOException {
        if (profiled != index.state()) {
            profiles.clear();
            profiled = index.state();
        }
        Profile known = profiles.get(document);
        if (known == null) {
            known = Profile.read(index.value(PROFILE, document));
            profiles.put(document, known);
        }
        return known;
    }

    /** How many items have this term. */
    int itemsWith(int hash) throws IOException {
        return index.documentsWith(new Term(TERM, name(hash)));
    }

    /** How many items there are. */
    int items() throws IOException {
        return index.documentsWith(ITEM);
    }

    private static String name(int hash) {
        return Integer.toString(hash, Character.MAX_RADIX);
    }

    void commit() throws IOException {
        index.commit();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
