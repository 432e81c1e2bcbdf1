package crosscheck.claim.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Repairs to OpenNLP's sentence model, which splits after "Sen." and before "he said". Each rule knows one kind of full
 * stop; the first that has an opinion wins, and where none has, the model decides.
 */
enum BoundaryRule {

    /** The number of a list item belongs to the item: "2. The second". */
    ITEM_NUMBER {
        @Override
        Optional<Boolean> breaks(Boundary at, SentenceWords words) {
            return at.marks().equals(".") && InlineList.isItemNumber(at.soFar()) ? NO : UNDECIDED;
        }
    },

    /** Three dots leave something out inside a sentence, unless it goes on with a capital; four end it. */
    ELLIPSIS {
        @Override
        Optional<Boolean> breaks(Boundary at, SentenceWords words) {
            String marks = at.marks();
            if (!marks.startsWith("..") && !marks.startsWith("…")) {
                return UNDECIDED;
            }
            boolean spaced = marks.length() < at.mark().length();
            boolean capital = Character.isUpperCase(at.nextLetter());
            if (marks.length() >= 4) {
                return Optional.of(capital);
            }
            return spaced || !capital ? NO : UNDECIDED;
        }
    },

    /** A sentence does not begin with a small letter: "F.B.I. agents", "Why?" he asked. */
    SMALL_LETTER {
        @Override
        Optional<Boolean> breaks(Boundary at, SentenceWords words) {
            if (!Character.isLowerCase(at.nextLetter())) {
                return UNDECIDED;
            }
            List<String> next = at.nextWords(2);
            String first = next.isEmpty() ? "" : next.get(0);
            boolean brand = first.length() > 2
                    && (Character.isUpperCase(first.charAt(1)) || Character.isUpperCase(first.charAt(2)));
            boolean name = next.size() > 1
                    && words.isParticle(first)
                    && Character.isUpperCase(next.get(1).charAt(0));
            int hyphen = first.indexOf('-');
            boolean arabicName = hyphen > 0
                    && words.isParticle(first.substring(0, hyphen))
                    && hyphen + 1 < first.length()
                    && Character.isUpperCase(first.charAt(hyphen + 1));
            return brand || name || arabicName ? UNDECIDED : NO;
        }
    },

    /** "Tim C. Hutchinson", but "you and I. Did you". */
    INITIAL {
        @Override
        Optional<Boolean> breaks(Boundary at, SentenceWords words) {
            String word = at.wordBefore();
            if (!at.marks().equals(".") || word.length() != 1 || !Character.isUpperCase(word.charAt(0))) {
                return UNDECIDED;
            }
            String next = at.nextWord();
            boolean starter = words.startsSentence(next) && !words.isAlsoName(next);
            if (at.heading() || !starter) {
                return NO;
            }
            String before = at.secondWordBefore();
            boolean afterName = !before.isEmpty() && Character.isUpperCase(before.charAt(0));
            return Optional.of(!(afterName && word.equals("I")));
        }
    },

    /** "Sen. Marco Rubio", "No. 1", "6 p.m. Monday", "U.S. Government", but "Acme Inc. It closed". */
    ABBREVIATION {
        @Override
        Optional<Boolean> breaks(Boundary at, SentenceWords words) {
            String word = at.wordBefore();
            if (!at.marks().equals(".") || !words.isAbbreviation(word)) {
                return UNDECIDED;
            }
            String next = at.nextWord();
            if (words.standsBeforeName(word) || (at.heading() && !at.closesQuotation())) {
                return NO;
            }
            if (words.standsBeforeNumber(word) && (Character.isDigit(at.nextLetter()) || isRoman(next))) {
                return NO;
            }
            if (words.isPreposition(at.firstWord()) && at.isShort(3)) {
                return NO;
            }
            if (words.startsSentence(next) && !next.equals("I")) {
                return YES;
            }
            if (at.closesQuotation() || at.opensQuotation() || words.isCivilTitle(next) || next.equals("I")) {
                return YES;
            }
            if (words.standsBeforeNoun(word)) {
                return words.isPlace(word) && beginsStatement(at, words) ? YES : NO;
            }
            if (at.opensBracket()
                    || words.goesOnAfterTime(next)
                    || Character.isDigit(at.nextLetter())
                    || !startsWithLetter(next)) {
                return NO;
            }
            if (words.isTitle(next)) {
                return Optional.of(!words.isPlace(word));
            }
            return beginsStatement(at, words) ? YES : UNDECIDED;
        }

        /** "D.C. Jones said": capitals and a verb. */
        private boolean beginsStatement(Boundary at, SentenceWords words) {
            return capitalsAndThen(at, words::isVerb);
        }

        private boolean isRoman(String word) {
            return !word.isEmpty() && word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
        }

        private boolean startsWithLetter(String word) {
            return !word.isEmpty() && Character.isLetter(word.charAt(0));
        }
    },

    /** "Yahoo! News". */
    NAME_WITH_MARK {
        @Override
        Optional<Boolean> breaks(Boundary at, SentenceWords words) {
            return words.isNameWithMark(at.wordBefore() + at.marks())
                    ? Optional.of(words.startsSentence(at.nextWord()))
                    : UNDECIDED;
        }
    },

    /** Sentences inside a bracket that stands inside a sentence: "science (He worked there.) at the". */
    INSIDE_BRACKET {
        @Override
        Optional<Boolean> breaks(Boundary at, SentenceWords words) {
            return at.openBracket() >= 0 && isClosed(at) ? NO : UNDECIDED;
        }

        private boolean isClosed(Boundary at) {
            int limit = Math.min(at.block().end(), at.mark().end() + LONGEST_BRACKET);
            for (int i = at.mark().end(); i < limit; i++) {
                char c = at.text().charAt(i);
                if (c == ')' || c == ']') {
                    return true;
                }
            }
            return false;
        }
    },

    /** A quoted question and who asked it: "Why not?" Jones asked. */
    QUOTED_QUESTION {
        @Override
        Optional<Boolean> breaks(Boundary at, SentenceWords words) {
            if (!at.closesQuotation() || at.introducedQuote()) {
                return UNDECIDED;
            }
            return capitalsAndThen(at, words::isSpeechVerb) ? NO : UNDECIDED;
        }
    },

    /** A word in small letters that is no abbreviation, and a word that is no name. */
    PLAIN_END {
        @Override
        Optional<Boolean> breaks(Boundary at, SentenceWords words) {
            String word = at.wordBefore();
            boolean plain = word.length() > 2 && word.chars().allMatch(Character::isLowerCase);
            return plain && Character.isUpperCase(at.nextLetter()) && words.startsSentence(at.nextWord())
                    ? YES
                    : UNDECIDED;
        }
    };

    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);
    private static final Optional<Boolean> UNDECIDED = Optional.empty();

    /** Farther away than this a bracket closes something else. */
    private static final int LONGEST_BRACKET = 300;

    /** Whether a sentence ends here; empty where the rule does not know. */
    abstract Optional<Boolean> breaks(Boundary at, SentenceWords words);

    private static boolean capitalsAndThen(Boundary at, Predicate<String> verb) {
        List<String> next = at.nextWords(6);
        int capitals = 0;
        while (capitals < next.size()
                && (Character.isUpperCase(next.get(capitals).charAt(0)) && !verb.test(next.get(capitals)))) {
            capitals++;
        }
        return capitals > 0 && capitals < next.size() && verb.test(next.get(capitals));
    }
}
