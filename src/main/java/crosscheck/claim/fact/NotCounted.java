package crosscheck.claim.fact;

import crosscheck.claim.text.WordTable;
import java.util.Set;

/** Numbers that count nothing: names, labels, ages, "one" as a pronoun. */
final class NotCounted {

    private static final Set<String> NUMBERED = WordTable.words("/crosscheck/fact/numbered.txt");

    private NotCounted() {}

    /** "one of them", "no one", "one another", "the one who": not a count, unless a noun follows at once. */
    static boolean isBareOne(Lexemes lexemes, int i, NumberWords.Numeral number) {
        if (!lexemes.get(i).is("one") || number.next() != i + 1) {
            return false;
        }
        Lexeme before = lexemes.get(i - 1);
        boolean pronoun = before.is("no") || before.is("the") || before.is("this") || before.is("that");
        HeadNoun.Found of = HeadNoun.from(lexemes, i + 1);
        return pronoun
                || !of.exists()
                || of.index() > i + 4
                || Set.of("day", "time", "thing", "way", "hand", "side", "point", "another")
                        .contains(of.lemma());
    }

    /** "G20", "B-52", "3D": letters and digits in one word. */
    static boolean isGluedName(Lexemes lexemes, int i, int next) {
        Lexeme before = lexemes.get(i - 1);
        Lexeme hyphened = lexemes.get(i - 2);
        Lexeme after = lexemes.get(next);
        boolean left = lexemes.get(i).glued()
                && (before.isWord()
                        || Set.of("#", "@", "/", ".", ":", "_").contains(before.lower())
                        || (before.isHyphen() && before.glued() && hyphened.isWord() && hyphened.capital()));
        boolean right = after.glued()
                && ((after.isWord() && !after.lower().startsWith("'"))
                        || Set.of("@", "_", "=").contains(after.lower()));
        return left || right;
    }

    /** "Section 8", "Boeing 737 crashed": a number that belongs to the word before it. */
    static boolean isLabel(Lexemes lexemes, int i, int next) {
        Lexeme before = lexemes.get(i - 1);
        if (NUMBERED.contains(before.lower())
                || (before.is(".") && lexemes.get(i - 2).is("no") && before.glued())) {
            return true;
        }
        boolean name = before.capital() && before.tag().equals("PROPN") && i > 1;
        return name
                && !HeadNoun.from(lexemes, next).exists()
                && !lexemes.get(next).is("percent");
    }

    /** "Mr. Grimm, 44, said", "a 14-year-old girl", "when she was 14", "aged 12", "in his 30s". */
    static boolean isAge(Lexemes lexemes, int i, int next) {
        Lexeme before = lexemes.get(i - 1);
        Lexeme after = lexemes.get(next);
        boolean apposition =
                before.is(",") && lexemes.get(i - 2).capital() && (after.is(",") || after.is(")") || after.is("."));
        boolean yearOld = (after.isHyphen()
                        && lexemes.get(next + 1).is("year")
                        && lexemes.get(next + 3).lower().startsWith("old"))
                || ((after.is("year") || after.is("years"))
                        && (lexemes.get(next + 1).is("old")
                                || lexemes.get(next + 2).is("old")));
        boolean was = (Set.of("was", "is", "turned", "aged", "age").contains(before.lower())
                        && lexemes.get(i).isDigits()
                        && (after.is(".") || after.is(",") || after.is("when") || after.is("and")))
                || (before.is("of") && lexemes.get(i - 2).is("age"));
        return apposition || yearOld || was;
    }
}
