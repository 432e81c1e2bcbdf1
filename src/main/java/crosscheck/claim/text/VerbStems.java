package crosscheck.claim.text;

import java.util.Set;

/** The base form of regular verbs, from how their endings are spelled. */
final class VerbStems {

    private final Set<String> withE;
    private final Set<String> withoutE;
    private final Set<String> doubleL;

    /**
     * @param withE base forms in -e that the rules would miss
     * @param withoutE base forms that the rules would give an -e
     * @param doubleL base forms in a single l that double it
     */
    VerbStems(Set<String> withE, Set<String> withoutE, Set<String> doubleL) {
        this.withE = withE;
        this.withoutE = withoutE;
        this.doubleL = doubleL;
    }

    /** The base form of a word in -s, -ed or -ing; the word itself if it has no such ending. */
    String base(String word) {
        int length = word.length();
        if (withE.contains(word) || withoutE.contains(word)) {
            return word;
        }
        if (word.endsWith("ied") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("eed")) {
            return withoutE.contains(word) ? word : word.substring(0, length - 1);
        }
        if (word.endsWith("ed") && hasVowel(word, length - 2)) {
            return uninflected(word.substring(0, length - 2));
        }
        if (word.endsWith("ing") && hasVowel(word, length - 3)) {
            return uninflected(word.substring(0, length - 3));
        }
        if (word.endsWith("s") && length > 3 && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            return withoutS(word);
        }
        return word;
    }

    /** "carries": "carry"; "reaches": "reach"; "says": "say". */
    static String withoutS(String word) {
        int length = word.length();
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        boolean es = word.endsWith("sses")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")
                || word.endsWith("zzes")
                || word.endsWith("tzes")
                || (word.endsWith("oes") && length > 4);
        return word.substring(0, length - (es ? 2 : 1));
    }

    private static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if (Lemmatizer.isVowel(word.charAt(i)) || (word.charAt(i) == 'y' && i > 0)) {
                return true;
            }
        }
        return false;
    }

    private String uninflected(String stem) {
        if (withE.contains(stem + "e")) {
            return stem + "e";
        }
        if (withoutE.contains(stem)) {
            return stem;
        }
        int last = stem.length() - 1;
        if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
            return withoutDouble(stem);
        }
        return takesE(stem) ? stem + "e" : stem;
    }

    private String withoutDouble(String stem) {
        String single = stem.substring(0, stem.length() - 1);
        return switch (stem.charAt(stem.length() - 1)) {
            case 's', 'f', 'z', 'e', 'o' -> stem;
            case 'l' -> doubleL.contains(single) ? single : stem;
            default -> single;
        };
    }

    /** Whether the spelling asks for an e: "mov", "chang", "handl", "creat". */
    private static boolean takesE(String stem) {
        int last = stem.length() - 1;
        if (last < 1) {
            return false;
        }
        char end = stem.charAt(last);
        char before = stem.charAt(last - 1);
        boolean vowelBefore = Lemmatizer.isVowel(before);
        boolean oneVowelBefore = vowelBefore && (last < 2 || !Lemmatizer.isVowel(stem.charAt(last - 2)));
        return switch (end) {
            case 'v', 'u' -> true;
            case 'c' -> true;
            case 'z' -> before != 't' && before != 'l';
            case 's' -> true;
            case 'g' -> before != 'n' || (last >= 2 && "aeui".indexOf(stem.charAt(last - 2)) >= 0);
            case 'l' -> (!vowelBefore && "bcdfgkptzs".indexOf(before) >= 0) || (before == 'u' && oneVowelBefore);
            case 't' -> before == 'a' && hasVowel(stem, last - 1) && !stem.endsWith("eat") && !stem.endsWith("oat");
            case 'b', 'k' -> oneVowelBefore && before != 'e';
            case 'd' -> oneVowelBefore && before != 'e';
            case 'r' -> (before == 'i' || before == 'u') && oneVowelBefore;
            default -> false;
        };
    }
}
