package crosscheck.claim.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what could be an attribution: every word that is perhaps a cue, with its likeliest speaker and content. */
public final class CandidateFinder {

    /** Less likely cues are not looked at: under one in ten of them makes a right attribution. */
    private static final double UNLIKELY = 0.12;

    /** Cues that others' speakers and contents are told of. */
    private static final double LIKELY = 0.5;

    private final CueTagger cueTagger;
    private final ArgumentTagger argumentTagger;

    public CandidateFinder(AttributionModels models) {
        this.cueTagger = new CueTagger(models.cue());
        this.argumentTagger = new ArgumentTagger(models.forwards(), models.backwards());
    }

    /** In the order of their cues. */
    public List<Candidate> candidates(TokenTable words) {
        List<CueSpan> cues = cueTagger.cues(words, UNLIKELY);
        int[] cueOf = ArgumentTagger.cueOf(
                words, cues.stream().filter(c -> c.probability() >= LIKELY).toList());
        List<Candidate> candidates = new ArrayList<>();
        for (CueSpan cue : cues) {
            Candidate.of(words, cue, argumentTagger.mark(words, cueOf, cue)).ifPresent(candidates::add);
        }
        return withLabelled(words, candidates);
    }

    /** A label before a paragraph and a credit behind a quotation take the place of what the taggers made of them. */
    private static List<Candidate> withLabelled(TokenTable words, List<Candidate> tagged) {
        List<Candidate> labelled = new ArrayList<>(new LabelledSpeech(words).candidates());
        labelled.addAll(new CreditLines(words).candidates());
        Set<Integer> marks = new HashSet<>();
        labelled.forEach(c -> marks.add(c.cue().first()));
        List<Candidate> all = new ArrayList<>(labelled);
        tagged.stream()
                .filter(c -> !marks.contains(c.cue().first())
                        && !marks.contains(c.cue().end() - 1))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(c -> c.cue().first()));
        return all;
    }
}
