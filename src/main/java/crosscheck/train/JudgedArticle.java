package crosscheck.train;

import crosscheck.claim.attribution.Candidate;
import crosscheck.claim.attribution.CandidateFinder;
import crosscheck.claim.attribution.Selection;
import crosscheck.claim.attribution.TokenTable;
import java.util.List;

/**
 * What taggers that had not seen an article found in it, and what of that is right.
 *
 * @param fold the part of the articles that it belongs to, from 0
 */
record JudgedArticle(
        AnnotatedArticle article, TokenTable words, List<Candidate> candidates, List<Boolean> right, int fold) {

    static JudgedArticle of(AnnotatedArticle article, CandidateFinder finder, int fold) {
        TokenTable words = new TokenTable(article.prose());
        List<Candidate> candidates = finder.candidates(words);
        List<Boolean> right = new AttributionScorer(
                        article.prose().source().text(),
                        article.attributions(),
                        Selection.attributions(words, candidates))
                .right();
        return new JudgedArticle(article, words, candidates, right, fold);
    }
}
