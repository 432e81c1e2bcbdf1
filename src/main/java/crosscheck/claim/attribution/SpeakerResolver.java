package crosscheck.claim.attribution;

import crosscheck.claim.fact.SourceNames;
import crosscheck.claim.text.Prose;
import java.util.List;

/**
 * Says who the speakers of a source are: pronouns, surnames, titles, documents and spokespeople get the name of whom they
 * mean, people without names are marked anonymous. A speaker that the source doesn't tell stays what stands there. Immutable,
 * safe for threads.
 */
public final class SpeakerResolver {

    private final SpeakerDirectory directory;

    /** A resolver that shows speakers under the names of a directory. */
    public SpeakerResolver(SpeakerDirectory directory) {
        this.directory = directory;
    }

    /**
     * The same attributions in the same order, their speakers resolved.
     *
     * @param attributions with speakers whose name is their text
     */
    public List<Attribution> resolve(Prose prose, SourceNames names, List<Attribution> attributions) {
        if (attributions.isEmpty() || prose.proseSentences().isEmpty()) {
            return attributions;
        }
        return new SpeakerResolution(directory, new Discourse(prose, names), attributions).all();
    }
}
