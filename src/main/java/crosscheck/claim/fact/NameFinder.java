package crosscheck.claim.fact;

import crosscheck.claim.text.Prose;
import crosscheck.claim.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the persons, bodies and places that a source names, each resolved to the fullest form that the source gives:
 * "Trump" is "Donald Trump" where that stands anywhere in it, "F.B.I." is what it was introduced as. Linear in the length
 * of the source; immutable, safe for threads.
 */
public final class NameFinder {

    private final NameRuns runs = new NameRuns();

    /** The names of the prose of a source; a headline's are those that its body knows too. */
    public SourceNames find(Prose prose) {
        List<NameRun> found = new ArrayList<>();
        List<Sentence> headlines = new ArrayList<>();
        for (Sentence sentence : prose.proseSentences()) {
            if (Headline.hidesNames(sentence)) {
                headlines.add(sentence);
            } else {
                found.addAll(runs.find(sentence));
            }
        }
        NameForms forms = new NameForms(found);
        List<Name> names = new ArrayList<>();
        for (NameRun run : found) {
            forms.resolve(run).ifPresent(names::add);
        }
        HeadlineNames known = new HeadlineNames(forms, names);
        headlines.forEach(headline -> names.addAll(known.find(headline)));
        names.sort((a, b) -> a.span().compareTo(b.span()));
        return new SourceNames(names, forms.genders());
    }
}
