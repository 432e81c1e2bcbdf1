package crosscheck.claim.attribution;

/** Takes the decisions that a tagger would have to make on an annotated text. */
@FunctionalInterface
public interface TrainingEvents {

    /**
     * Takes one decision.
     *
     * @param features of the decision; the buffer is used again, so copy what is to be kept
     * @param outcome the right one, from 0
     */
    void add(FeatureBuffer features, int outcome);
}
