package crosscheck.feed;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Documents on disk, in a Lucene index. What is changed is seen at once by whoever asks this object, and by others only after
 * {@link #commit}. The numbers of documents hold until the next change. Not safe for threads.
 */
final class DocumentIndex implements AutoCloseable {

    /** Lucene's advice on its vectors, which nobody here asks for, would stand on standard error among our own lines. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.lucene");

    static {
        LIBRARY.setLevel(Level.SEVERE);
    }

    private final Directory directory;
    private DirectoryReader reader;

    /** Null as long as nothing is changed: a run with nothing new does without. */
    private IndexWriter writer;

    private boolean stale;

    DocumentIndex(Path folder) throws IOException {
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

    /** Puts a document in the place of the one with a term, if there is one. */
    void put(Term term, Document document) throws IOException {
        putUnseen(term, document);
        stale = true;
    }

    /** The same, but that this object itself may not see it before something else has changed, which costs less. */
    void putUnseen(Term term, Document document) throws IOException {
        writer().updateDocument(term, document);
    }

    void remove(Term term) throws IOException {
        writer().deleteDocuments(term);
        stale = true;
    }

    /** The document with a term that one alone has. */
    OptionalInt document(Term term) throws IOException {
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

    /** The documents that match, in no order of merit. */
    List<Integer> matching(Query query) throws IOException {
        return new IndexSearcher(reader()).search(query, new MatchingDocuments());
    }

    /** The documents that match best, the best first. */
    List<Integer> best(Query query, int most) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader());
        int limit = Math.max(1, Math.min(most, reader.maxDoc()));
        return Arrays.stream(searcher.search(query, limit).scoreDocs)
                .map(hit -> hit.doc)
                .toList();
    }

    /** What a document stores under a name. */
    byte[] stored(String field, int document) throws IOException {
        return bytes(reader.storedFields().document(document).getBinaryValue(field));
    }

    /** What a document has under a name beside what is stored, to be read without that. */
    byte[] value(String field, int document) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
        values.advance(document - leaf.docBase);
        return bytes(values.binaryValue());
    }

    /** Bytes as text; Lucene's own way takes several times as long. */
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(BytesRef ref) {
        return Arrays.copyOfRange(ref.bytes, ref.offset, ref.offset + ref.length);
    }

    /** How many documents have this term. */
    int documentsWith(Term term) throws IOException {
        return reader().docFreq(term);
    }

    /** How many documents have this field. */
    int documentsWith(String field) throws IOException {
        return reader().getDocCount(field);
    }

    /** Stands for the documents as they are now: another one has other numbers for them. */
    Object state() throws IOException {
        return reader();
    }

    private DirectoryReader reader() throws IOException {
        if (stale) {
            DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer());
            if (newer != null) {
                reader.close();
                reader = newer;
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
