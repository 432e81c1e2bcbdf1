package crosscheck.claim.text;

import crosscheck.source.Span;
import crosscheck.source.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parts text into words and marks, as the Universal Dependencies treebank of English (EWT) does, but that words with
 * hyphens, sums of money and addresses stay whole.
 */
final class Tokenizer {

    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

    private final SentenceWords abbreviations;
    private final Set<String> elisions;
    private final Set<String> functionWords;

    Tokenizer(SentenceWords abbreviations) {
        this.abbreviations = abbreviations;
        this.elisions = WordList.read("/crosscheck/text/elisions.txt").words();
        this.functionWords =
                WordList.read("/crosscheck/text/function-words.txt").words();
    }

    /**
     * A word or a mark.
     *
     * @param clitic where "'s", "n't" or the like begins inside it; -1 for none
     */
    record Word(Span span, int clitic) {}

    /** The words of a sentence in order; white space is in none. */
    List<Word> tokenize(String text, Span sentence) {
        return new Run(text, sentence.end()).words(sentence.start());
    }

    private final class Run {
        private final String text;
        private final int end;
        private boolean singleQuoteOpen;

        Run(String text, int end) {
            this.text = text;
            this.end = end;
        }

        List<Word> words(int start) {
            List<Word> words = new ArrayList<>();
            int at = start;
            while (at < end) {
                char c = text.charAt(at);
                if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isIgnorable(c)) {
                    at++;
                    continue;
                }
                Word word = word(at, c);
                words.add(word);
                at = word.span().end();
            }
            return words;
        }

        private Word word(int at, char c) {
            if (isWordPart(at)) {
                return fromLetter(at);
            }
            if (isApostrophe(c)) {
                return fromApostrophe(at);
            }
            if ((c == '@' || c == '#') && isWordPart(at + 1)) {
                return plain(at, runOfLetters(at + 1));
            }
            if (Character.getType(c) == Character.CURRENCY_SYMBOL && isDigit(at + 1)) {
                return plain(at, endOfWord(at + 1));
            }
            if (c == '.' || c == '-' || c == '`' || c == '*' || c == '_' || c == '=') {
                int runEnd = at + 1;
                while (runEnd < end && text.charAt(runEnd) == c) {
                    runEnd++;
                }
                return plain(at, runEnd);
            }
            return plain(at, at + Character.charCount(codePoint(at)));
        }

        private Word plain(int start, int wordEnd) {
            return new Word(new Span(start, wordEnd), -1);
        }

        private Word fromLetter(int at) {
            if (text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at)) {
                return plain(at, endOfAddress(at));
            }
            int letters = endOfLettersWithStops(at);
            int wordEnd = letters > 0 ? letters : endOfWord(at);
            if (letters < 0 && wordEnd < end && text.charAt(wordEnd) == '.' && ownsStop(at, wordEnd)) {
                return plain(at, wordEnd + 1);
            }
            if (wordEnd < end && isApostrophe(text.charAt(wordEnd)) && isPluralPossessive(at, wordEnd)) {
                return new Word(new Span(at, wordEnd + 1), wordEnd);
            }
            return new Word(new Span(at, wordEnd), clitic(at, wordEnd));
        }

        /** Past "U.S." or "a.m."; -1 where there is no such thing. */
        private int endOfLettersWithStops(int start) {
            int at = start;
            while (at + 1 < end && Character.isLetter(text.charAt(at)) && text.charAt(at + 1) == '.') {
                at += 2;
            }
            if (at - start < 4) {
                return -1;
            }
            boolean last = at < end && Character.isLetter(text.charAt(at)) && !isWordPart(at + 1);
            return last ? at + 1 : at;
        }

        private int endOfWord(int start) {
            int at = start;
            while (at < end) {
                if (isWordPart(at)) {
                    at += Character.charCount(codePoint(at));
                } else if (joins(start, at)) {
                    at++;
                } else {
                    break;
                }
            }
            return at;
        }

        /** Whether the mark joins what is around it to one word: "cease-fire", "1,200.5", "o'clock", "AT&T", "7:19". */
        private boolean joins(int start, int at) {
            if (at + 1 >= end || !isWordPart(at + 1)) {
                return false;
            }
            boolean digits = isDigit(at - 1) && isDigit(at + 1);
            return switch (text.charAt(at)) {
                case '-', '‐', '‑' -> !(digits && isNumber(start, at));
                case '\'', '’', 'ʼ' -> Character.isLetter(codePoint(at + 1)) && !isOpenedHere(at);
                case '.' -> digits || Character.isLowerCase(text.charAt(at + 1)) || isDigit(at + 1);
                case ',', ':', '/' -> digits;
                case '&' -> Character.isUpperCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at + 1));
                case '_', '@' -> true;
                default -> false;
            };
        }

        /** The quotation mark of {@code 1990'The}: no apostrophe stands between a figure and a capital. */
        private boolean isOpenedHere(int at) {
            return isDigit(at - 1) && Character.isUpperCase(text.charAt(at + 1));
        }

        private boolean isNumber(int start, int wordEnd) {
            for (int i = start; i < wordEnd; i++) {
                if (Character.isLetter(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        /** The stop of "Mr." and "James B." belongs to the word; at the end of the sentence only that of a title does. */
        private boolean ownsStop(int start, int stop) {
            String word = text.substring(start, stop);
            if (abbreviations.standsBeforeName(word)) {
                return true;
            }
            if (stop + 1 >= end || text.charAt(stop + 1) == '.') {
                return false;
            }
            boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
            return initial || abbreviations.isAbbreviation(word);
        }

        private int endOfAddress(int start) {
            int at = start;
            while (at < end && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            while (at > start + 1 && ".,;:!?)\"'”’]>".indexOf(text.charAt(at - 1)) >= 0) {
                at--;
            }
            return at;
        }

        private int runOfLetters(int start) {
            int at = start;
            while (at < end && (isWordPart(at) || text.charAt(at) == '_')) {
                at += Character.charCount(codePoint(at));
            }
            return at;
        }

        private Word fromApostrophe(int at) {
            int wordEnd = runOfLetters(at + 1);
            String word = text.substring(at + 1, wordEnd).toLowerCase(Locale.ROOT);
            boolean afterMark = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
            if (afterMark && CLITICS.contains(word)) {
                return plain(at, wordEnd);
            }
            boolean year = wordEnd > at + 2 && isDigit(at + 1) && isDigit(at + 2) && wordEnd - at <= 4;
            if (wordEnd > at + 1 && (elisions.contains(word) || year)) {
                return plain(at, wordEnd);
            }
            boolean opens = wordEnd > at + 1 && !(afterMark && isWordPart(at - 1));
            singleQuoteOpen = opens || (singleQuoteOpen && !afterMark);
            boolean doubled = at + 1 < end && text.charAt(at + 1) == text.charAt(at);
            return plain(at, doubled ? at + 2 : at + 1);
        }

        /** The apostrophe of "the leaders' meeting", not the mark that closes 'safe zones'. */
        private boolean isPluralPossessive(int start, int apostrophe) {
            if (singleQuoteOpen
                    || text.charAt(apostrophe - 1) != 's'
                    || apostrophe - start < 2
                    || apostrophe + 2 >= end
                    || text.charAt(apostrophe + 1) != ' ') {
                return false;
            }
            int next = apostrophe + 2;
            return !functionWords.contains(
                    text.substring(next, Math.max(next, runOfLetters(next))).toLowerCase(Locale.ROOT));
        }

        /** Where "'s" or "n't" begins inside a word; -1 for nowhere. */
        private int clitic(int start, int wordEnd) {
            int apostrophe = wordEnd - 1;
            while (apostrophe > start && !isApostrophe(text.charAt(apostrophe))) {
                apostrophe--;
            }
            if (apostrophe <= start) {
                return -1;
            }
            String ending = text.substring(apostrophe + 1, wordEnd).toLowerCase(Locale.ROOT);
            if (CLITICS.contains(ending)) {
                return apostrophe;
            }
            char before = text.charAt(apostrophe - 1);
            boolean not = ending.equals("t") && (before == 'n' || before == 'N') && apostrophe - 1 > start;
            return not ? apostrophe - 1 : -1;
        }

        private boolean isWordPart(int at) {
            if (at < 0 || at >= end) {
                return false;
            }
            int c = codePoint(at);
            if (c < 128) {
                return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            }
            int type = Character.getType(c);
            return Character.isLetterOrDigit(c)
                    || type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || type == Character.OTHER_NUMBER;
        }

        private boolean isDigit(int at) {
            return at >= 0 && at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }

        private int codePoint(int at) {
            char high = text.charAt(at);
            return Character.isHighSurrogate(high) && at + 1 < end && Character.isLowSurrogate(text.charAt(at + 1))
                    ? Character.toCodePoint(high, text.charAt(at + 1))
                    : high;
        }
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private static boolean isIgnorable(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT;
    }
}
