package crosscheck.claim.text;

import crosscheck.source.WordList;
import java.util.Locale;
import java.util.Set;

/** The words that tell a full stop inside a sentence from one at its end. */
final class SentenceWords {

    private final WordList abbreviations = WordList.read("/crosscheck/text/abbreviations.txt");
    private final WordList starters = WordList.read("/crosscheck/text/sentence-starters.txt");

    private final Set<String> beforeName = abbreviations.words("before-a-name");
    private final Set<String> beforeNumber = abbreviations.words("before-a-number");
    private final Set<String> afterName = abbreviations.words("after-a-name");
    private final Set<String> places = abbreviations.words("place");
    private final Set<String> beforeNoun = abbreviations.words("before-a-noun");
    private final Set<String> namesWithMark = abbreviations.words("names-with-a-mark");
    private final Set<String> openers = starters.words();
    private final Set<String> titles = starters.words("titles");
    private final Set<String> verbs = starters.words("verbs");
    private final Set<String> speech = starters.words("speech");
    private final Set<String> afterTime = starters.words("not-a-sentence");
    private final Set<String> alsoNames = starters.words("also-names");
    private final Set<String> particles = starters.words("particles");
    private final Set<String> prepositions = starters.words("prepositions");

    /** "Sen", "Mrs". */
    boolean standsBeforeName(String word) {
        return beforeName.contains(word);
    }

    /** "No", "Jan". */
    boolean standsBeforeNumber(String word) {
        return beforeNumber.contains(word);
    }

    /** "Inc", "Jr", "p.m". */
    boolean standsAfterName(String word) {
        return afterName.contains(word);
    }

    /** "Calif", "N.Y". */
    boolean isPlace(String word) {
        return places.contains(word);
    }

    /** "U.S", "F.B.I", and any other letters with stops between them. */
    boolean standsBeforeNoun(String word) {
        return beforeNoun.contains(word) || isLettersWithStops(word);
    }

    boolean isAbbreviation(String word) {
        return standsBeforeName(word)
                || standsBeforeNumber(word)
                || standsAfterName(word)
                || isPlace(word)
                || standsBeforeNoun(word);
    }

    /** @param word with its mark */
    boolean isNameWithMark(String word) {
        return namesWithMark.contains(word);
    }

    /** A word that is no name, so that its capital shows the beginning of a sentence. */
    boolean startsSentence(String word) {
        return openers.contains(lower(word));
    }

    boolean isAlsoName(String word) {
        return alsoNames.contains(lower(word));
    }

    boolean isTitle(String word) {
        return titles.contains(lower(word));
    }

    /** "Mr", "Mrs": a title that no noun is put before, as "U.S." is before "Sen.". */
    boolean isCivilTitle(String word) {
        return word.equals("Mr") || word.equals("Mrs") || word.equals("Ms");
    }

    boolean isVerb(String word) {
        return verbs.contains(lower(word));
    }

    boolean isSpeechVerb(String word) {
        return speech.contains(lower(word));
    }

    boolean goesOnAfterTime(String word) {
        return afterTime.contains(lower(word));
    }

    boolean isParticle(String word) {
        return particles.contains(lower(word));
    }

    boolean isPreposition(String word) {
        return prepositions.contains(lower(word));
    }

    /** "F.B.I", "R.F.K", "J.K": at least two single letters. */
    private static boolean isLettersWithStops(String word) {
        if (word.length() < 3 || word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
                return false;
            }
        }
        return true;
    }

    private static String lower(String word) {
        return word.replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
