package crosscheck.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** All documents that match a query, in their order in the index, at no more cost than there are of them. */
final class MatchingDocuments implements CollectorManager<MatchingDocuments.Gathering, List<Integer>> {

    @Override
    public Gathering newCollector() {
        return new Gathering();
    }

    @Override
    public List<Integer> reduce(Collection<Gathering> gatherings) {
        return gatherings.stream()
                .flatMap(gathering -> gathering.documents.stream())
                .sorted()
                .toList();
    }

    /** Of one slice of the index. */
    static final class Gathering extends SimpleCollector {

        private final List<Integer> documents = new ArrayList<>();
        private int base;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
            base = leaf.docBase;
        }

        @Override
        public void collect(int document) {
            documents.add(base + document);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
