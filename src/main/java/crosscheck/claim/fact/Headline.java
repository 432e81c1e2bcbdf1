package crosscheck.claim.fact;

import crosscheck.claim.text.Sentence;
import crosscheck.claim.text.Token;
import crosscheck.source.Block;

/** Tells text whose capital letters say nothing: a title-case headline, a transcript in capitals. */
final class Headline {

    /** Short words ("of", "to") stay small in title case, so only longer ones count. */
    private static final int LONG_WORD = 4;

    private static final int MANY_WORDS = 6;

    private Headline() {}

    /** Whether most of the longer words have a capital letter, in a heading or in a longer text without a full stop. */
    static boolean hidesNames(Sentence sentence) {
        int words = 0;
        int capitalised = 0;
        int allCapitals = 0;
        for (Token token : sentence.tokens()) {
            String text = token.text();
            if (text.length() >= LONG_WORD && Character.isLetter(text.codePointAt(0))) {
                words++;
                capitalised += Character.isUpperCase(text.codePointAt(0)) ? 1 : 0;
                allCapitals += text.chars().noneMatch(Character::isLowerCase) ? 1 : 0;
            }
        }
        boolean titleCase = 5 * capitalised >= 4 * words && words >= (isHeading(sentence) ? LONG_WORD : MANY_WORDS);
        return (titleCase && (isHeading(sentence) || !endsWithPoint(sentence)))
                || (allCapitals >= 2 && 2 * allCapitals > words);
    }

    private static boolean isHeading(Sentence sentence) {
        return sentence.block().kind() == Block.Kind.TITLE || sentence.block().kind() == Block.Kind.HEADING;
    }

    private static boolean endsWithPoint(Sentence sentence) {
        return sentence.tokens().get(sentence.tokens().size() - 1).text().equals(".");
    }
}
