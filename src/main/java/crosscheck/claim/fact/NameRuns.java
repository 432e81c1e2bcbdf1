package crosscheck.claim.fact;

import crosscheck.claim.text.Sentence;
import crosscheck.claim.text.Token;
import crosscheck.source.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the runs of capitalised words in a sentence and takes them apart into names. Immutable. */
final class NameRuns {

    private static final WordList NOT_NAMES = WordList.read("/crosscheck/claim/not-names.txt");
    private static final Set<String> NEVER = NOT_NAMES.words("never");
    private static final Set<String> SENTENCE_START = NOT_NAMES.words("sentence start");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "du", "del", "della", "der", "den", "van", "von", "bin", "ibn", "al", "el", "la", "le",
            "dos");

    private static final Set<String> PLACE_PREPOSITIONS =
            Set.of("in", "from", "near", "at", "to", "across", "outside", "In", "From");

    private final NameLexicon lexicon = NameLexicon.get();

    List<NameRun> find(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<NameRun> runs = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            if (!isNameWord(tokens, i)) {
                i++;
                continue;
            }
            int end = endOfRun(tokens, i);
            split(sentence, i, end, runs);
            i = end;
        }
        return runs;
    }

    private int endOfRun(List<Token> tokens, int start) {
        int end = start + 1;
        while (end < tokens.size()) {
            if (isNameWord(tokens, end)) {
                end++;
            } else if (end + 1 < tokens.size() && isNameWord(tokens, end + 1) && isMarkOfName(tokens, end)) {
                end += 2;
            } else if (end + 1 < tokens.size() && joins(tokens, start, end)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether a small word belongs to the name: "Department of Justice", "Ursula von der Leyen", "Bank of the West". */
    private boolean joins(List<Token> tokens, int start, int at) {
        String word = tokens.get(at).text();
        boolean capitalNext = isNameWord(tokens, at + 1);
        if (PARTICLES.contains(word)) {
            return capitalNext || PARTICLES.contains(tokens.get(at + 1).text());
        }
        if (word.equals("of") || word.equals("for")) {
            return capitalNext && isBodyOrOffice(tokens.get(at - 1).text());
        }
        if (word.equals("and") || word.equals("&")) {
            return capitalNext
                    && (word.equals("&")
                            || lexicon.body(words(tokens, start, at + 2)).isPresent()
                            || startsKnownBody(tokens, start, at));
        }
        return false;
    }

    /** "Department of Health and Human Services": an "and" inside a name whose head came before it. */
    private boolean startsKnownBody(List<Token> tokens, int start, int at) {
        String before = words(tokens, start, at);
        return before.startsWith("Department of ")
                || before.startsWith("Centers for ")
                || before.startsWith("Office of ")
                || before.startsWith("Committee on ")
                || before.startsWith("Ministry of ");
    }

    private boolean isBodyOrOffice(String word) {
        return lexicon.isBodyHead(word) || lexicon.isRole(word) || word.equals("Department") || word.equals("Centers");
    }

    private boolean isNameWord(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String word = bare(token.text());
        if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
            return false;
        }
        if (NEVER.contains(word)) {
            // "Theresa May"
            return i > 0
                    && (lexicon.isFirstName(tokens.get(i - 1).text())
                            || follows(tokens, i).isPresent());
        }
        if (!startsSentence(tokens, i)) {
            return true;
        }
        if (SENTENCE_START.contains(word)) {
            // "New Jersey"
            return i + 1 < tokens.size()
                    && lexicon.place(word + " " + bare(tokens.get(i + 1).text()))
                            .isPresent();
        }
        // a single word may be a name that stands elsewhere in the source; that is seen later
        return token.tag().equals("PROPN")
                || isKnown(word)
                || i + 1 >= tokens.size()
                || startsCapital(tokens.get(i + 1))
                || !Character.isUpperCase(tokens.get(i + 1).text().codePointAt(0));
    }

    private boolean isKnown(String word) {
        return lexicon.isFirstName(word)
                || lexicon.isHonorific(word)
                || lexicon.place(word).isPresent()
                || lexicon.body(word).isPresent();
    }

    private static boolean startsCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0)) && token.tag().equals("PROPN");
    }

    private static boolean startsSentence(List<Token> tokens, int i) {
        if (i == 0) {
            return true;
        }
        String before = tokens.get(i - 1).text();
        return before.length() == 1 && "\"“”'‘:—–-•(".contains(before);
    }

    /** Takes "U.S. President Donald Trump" apart at the title. */
    private void split(Sentence sentence, int start, int end, List<NameRun> runs) {
        List<Token> tokens = sentence.tokens();
        int from = start;
        for (int i = start; i < end; i++) {
            String word = tokens.get(i).text();
            boolean title = (lexicon.isHonorific(word) && (i == start || !isNamedBefore(tokens, i)))
                    || (lexicon.isRole(word) && !isFirstNameHere(tokens, i, end));
            if (title && i + 1 < end && !closesBody(tokens, i, end)) {
                add(sentence, from, i, start, runs);
                from = tokens.get(i + 1).text().equals(".") ? i + 2 : i + 1;
                // "Secretary of State John Kerry": the office goes on to the first name
                if (i + 2 < end && tokens.get(i + 1).text().equals("of")) {
                    int name = i + 2;
                    while (name < end && !lexicon.isFirstName(tokens.get(name).text())) {
                        name++;
                    }
                    if (name < end) {
                        from = name;
                        i = name - 1;
                    }
                }
            }
        }
        int name = firstNameInside(tokens, from, end);
        if (name > from) {
            add(sentence, from, name, from, runs);
            from = name;
        }
        add(sentence, from, end, start, runs);
    }

    /** "Republican Paul Brown", "Meet Anna Berg": where the person's own name begins in a run; -1 where it is one name. */
    private int firstNameInside(List<Token> tokens, int from, int end) {
        String first = tokens.get(from).text();
        if (lexicon.isFirstName(first)
                || first.length() <= 2
                || first.equals("St.")
                || lexicon.isBodyHead(bare(tokens.get(end - 1).text()))) {
            return -1;
        }
        for (int i = from + 1; i + 1 < end && i <= from + 3; i++) {
            boolean joined = tokens.get(i - 1).text().equals("of")
                    || tokens.get(i - 1).text().equals("and");
            if (lexicon.isFirstName(tokens.get(i).text())
                    && !joined
                    && Character.isUpperCase(tokens.get(i + 1).text().codePointAt(0))) {
                return i;
            }
        }
        return -1;
    }

    /** "Larry King", "Mr. King": a surname that is a title elsewhere. */
    private boolean isNamedBefore(List<Token> tokens, int i) {
        return lexicon.isFirstName(tokens.get(i - 1).text())
                || follows(tokens, i).isPresent();
    }

    private boolean isFirstNameHere(List<Token> tokens, int i, int end) {
        return lexicon.isFirstName(tokens.get(i).text()) && i + 1 < end;
    }

    /** "Attorney General", "Justice Department": a title's word inside a longer name. */
    private boolean closesBody(List<Token> tokens, int i, int end) {
        String next = tokens.get(i + 1).text();
        return lexicon.isBodyHead(next) && !(i + 2 < end && lexicon.isFirstName(next));
    }

    private void add(Sentence sentence, int start, int end, int runStart, List<NameRun> runs) {
        List<Token> tokens = sentence.tokens();
        int from = start + (end - start > 1 && tokens.get(start).text().equals("The") ? 1 : 0);
        if (from >= end
                || (end - from == 1
                        && lexicon.countryOfDemonym(tokens.get(from).text()).isPresent())) {
            return;
        }
        int last = end;
        while (last > from + 1
                && (isShortTitle(tokens.get(last - 1).text())
                        || tokens.get(last - 1).text().equals("&"))) {
            last--;
        }
        String text = words(tokens, from, last);
        Optional<String> title = follows(tokens, from);
        boolean titled = title.isPresent();
        boolean role = last - from == 1 && lexicon.isRole(text) && !lexicon.isFirstName(text) && !titled;
        if (text.isEmpty() || role) {
            return;
        }
        boolean titleInRun = start > runStart;
        runs.add(new NameRun(
                sentence,
                from,
                last,
                text,
                titled || titleInRun,
                title.flatMap(lexicon::genderOfTitle),
                !startsSentence(tokens, from)
                        || titled
                        || last - from > 1
                        || tokens.get(from).tag().equals("PROPN")
                        || isKnown(text),
                from > 0 && PLACE_PREPOSITIONS.contains(tokens.get(from - 1).text())));
    }

    /** The title or role right before a token ("Mr." in "Mr. King"), which may be parted from its point. */
    private Optional<String> follows(List<Token> tokens, int i) {
        if (i == 0) {
            return Optional.empty();
        }
        String word = tokens.get(i - 1).text();
        if (word.equals(".") && i > 1 && touches(tokens, i - 1)) {
            word = tokens.get(i - 2).text() + ".";
        }
        return lexicon.isHonorific(word) || lexicon.isRole(word) ? Optional.of(word) : Optional.empty();
    }

    private boolean isShortTitle(String word) {
        return word.endsWith(".") && lexicon.isHonorific(word);
    }

    private static String words(List<Token> tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i == from || touches(tokens, i) ? "" : " ")
                    .append(tokens.get(i).text());
        }
        return bare(words.toString());
    }

    /** Whether a token follows the one before it without a blank: "R" and "." of an initial, "O" and "’" of "O’Neill". */
    private static boolean touches(List<Token> tokens, int i) {
        return i > 0 && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
    }

    /** Whether a mark belongs to the name: the point of an initial or of "Jr.", the apostrophe of "O’Neill". */
    private boolean isMarkOfName(List<Token> tokens, int at) {
        String mark = tokens.get(at).text();
        String before = tokens.get(at - 1).text();
        if (!touches(tokens, at)) {
            return false;
        }
        if (mark.equals(".")) {
            return before.length() == 1 || lexicon.isHonorific(before + ".") || before.equals("St");
        }
        return (mark.equals("'") || mark.equals("’")) && before.length() == 1 && touches(tokens, at + 1);
    }

    /** Without a possessive that the tokenizer left on. */
    static String bare(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }
}
