package crosscheck.claim.fact;

import crosscheck.claim.text.WordTable;
import java.util.Set;

/** The noun that a number counts: "missiles" in "59 Tomahawk cruise missiles". */
final class HeadNoun {

    /** How far from the number it may stand: "two other high-ranking former campaign staff members". */
    private static final int REACH = 8;

    /** A noun that is counted: its index, or none. */
    record Found(String lemma, int index) {
        static final Found NONE = new Found("", -1);

        boolean exists() {
            return index >= 0;
        }
    }

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "all", "our", "their", "his", "her", "its", "my",
            "your");
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "dr", "sen", "rep", "gov", "st", "gen", "lt", "col", "sgt");
    private static final Set<String> TIME_WORDS = WordTable.words("/crosscheck/fact/calendar.txt");

    private HeadNoun() {}

    /** The head of the noun phrase that starts at {@code i}, after the number or an article. */
    static Found from(Lexemes lexemes, int i) {
        int head = -1;
        for (int at = i; at < lexemes.size() && at < i + REACH; at++) {
            Lexeme lexeme = lexemes.get(at);
            boolean owner = lexeme.is("'s") || (lexeme.is("'") && lexeme.glued());
            if (head >= 0 && !owner && (isCounted(lexemes, head, at) || isNewPhrase(lexemes, at))) {
                break;
            }
            if (owner) {
                head = -1;
                continue;
            }
            boolean afterCompound =
                    lexeme.lower().endsWith("s") && lexemes.get(at - 2).isHyphen() && head == at - 1;
            if ((lexeme.isNominal() || afterCompound) && lexeme.isWord() && !TIME_WORDS.contains(lexeme.lower())) {
                head = at;
            } else if (!isModifier(lexemes, at)) {
                break;
            }
        }
        return head < 0 || !lexemes.get(head).isWord()
                ? Found.NONE
                : new Found(lexemes.get(head).lemma(), head);
    }

    /** The head after "of": "35 percent of the Hispanic vote", "five of them" (none). */
    static Found afterOf(Lexemes lexemes, int i) {
        if (!lexemes.get(i).is("of")) {
            return Found.NONE;
        }
        int at = i + 1;
        while (at < i + REACH
                && (DETERMINERS.contains(lexemes.get(at).lower())
                        || lexemes.get(at).tag().equals("NUM"))) {
            at++;
        }
        return from(lexemes, at);
    }

    /** Whether the phrase ends with the plural at {@code head}: not in "a jobs package" or before a hyphen. */
    private static boolean isCounted(Lexemes lexemes, int head, int at) {
        return lexemes.get(head).isPlural()
                && !(lexemes.get(at).isHyphen() && lexemes.get(at).glued());
    }

    /** A capital after a common noun begins a name of its own: "90 seconds Tuesday". */
    private static boolean isNewPhrase(Lexemes lexemes, int at) {
        return lexemes.get(at).capital()
                && !lexemes.get(at - 1).capital()
                && !lexemes.get(at).glued();
    }

    private static boolean isModifier(Lexemes lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        String tag = lexeme.tag();
        if (lexeme.isHyphen()) {
            return lexeme.glued();
        }
        if (lexeme.is(".")) {
            return TITLES.contains(lexemes.get(at - 1).lower());
        }
        if (lexeme.is("and") || lexeme.is(",")) {
            return lexemes.get(at - 1).tag().equals("ADJ")
                    && lexemes.get(at + 1).tag().equals("ADJ");
        }
        if (lexeme.is("other") || lexeme.is("more")) {
            return true;
        }
        if (tag.equals("VERB")) {
            return lexeme.lower().endsWith("ed") || lexeme.lower().endsWith("ing");
        }
        return tag.equals("ADJ") || lexeme.isNominal();
    }
}
