package crosscheck.claim.attribution;

import crosscheck.claim.text.Prose;
import java.util.List;

/**
 * Finds attributions with the trained models: possible cues, the speaker and content of each, and of these the ones that
 * are likely right. Not safe for threads; the models are shared.
 */
public final class ModelAttributor implements Attributor {

    private final CandidateFinder finder;
    private final RelationJudge judge;
    private final Selection selection;

    public ModelAttributor(AttributionModels models) {
        this.finder = new CandidateFinder(models);
        this.judge = new RelationJudge(models.relation());
        this.selection = models.selection();
    }

    @Override
    public List<Attribution> attribute(Prose prose) {
        TokenTable words = new TokenTable(prose);
        List<Candidate> candidates = finder.candidates(words);
        return selection.select(words, candidates, judge.judge(words, candidates));
    }
}
