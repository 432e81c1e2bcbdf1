package crosscheck.claim.fact;

import crosscheck.claim.text.Token;
import crosscheck.claim.text.WordTable;
import crosscheck.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What befell those whom a sentence's figures count: "Three people died and 14 were injured" counts three dead and 14 injured.
 * Told by the words around a figure within its clause, without a parse. Immutable.
 *
 * <pre>{@code
 * Fates fates = new Fates(sentence.tokens(), claim.figures());
 * fates.of(figure)                      // "dead", "injured", "arrested" and the like, or empty where nothing says it
 * }</pre>
 */
public final class Fates {

    /** How many words after a figure its verb may stand: "14 people from two villages in the valley were injured". */
    private static final int REACH = 12;

    /** Between "death toll" or "deaths" and the figure: "the number of the dead rose to 14". */
    private static final Set<String> COUNTED_BY =
            Set.of("to", "at", "of", "from", "by", "be", "reach", "number", "exceed", "pass", "hit", "total");

    private static final Set<String> BETWEEN = Set.of("another", "other", "all", "some", "the", "a", "further");
    private static final Set<String> LIGHT = Set.of("be", "have", "get", "leave", "find", "fear", "report", "fall");
    private static final Set<String> WHO = Set.of("who", "that");
    private static final Set<String> CALENDAR = WordTable.words("/crosscheck/fact/calendar.txt");

    private static final Map<String, String> DONE = words("done");
    private static final Map<String, String> DO = words("do");
    private static final Map<String, String> IS = words("is");
    private static final Map<String, String> DEED = words("deed");

    private final List<Token> tokens;
    private final List<Figure> figures;
    private final Clauses clauses;

    /**
     * @param tokens those of one sentence
     * @param figures the figures that stand in it
     */
    public Fates(List<Token> tokens, List<Figure> figures) {
        this.tokens = tokens;
        this.figures = figures;
        this.clauses = new Clauses(tokens);
    }

    private static Map<String, String> words(String kind) {
        Map<String, String> words = new HashMap<>();
        for (List<String> row : WordTable.rows("/crosscheck/fact/fates.txt")) {
            if (row.get(2).equals(kind)) {
                words.put(row.get(0), row.get(1));
            }
        }
        return Map.copyOf(words);
    }

    /** The fate of those whom a figure of the sentence counts, where the sentence tells one. */
    public Optional<String> of(Figure figure) {
        int first = at(figure.span().start());
        int last = at(figure.span().end() - 1);
        if (first < 0 || last < 0 || !figure.unit().isEmpty()) {
            return Optional.empty();
        }
        return inside(first, last)
                .or(() -> asObject(first))
                .or(() -> asSubject(first, last))
                .or(() -> asToll(first));
    }

    private int at(int offset) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().contains(offset)) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> fate(Token word) {
        return Optional.ofNullable(IS.get(lower(word)));
    }

    /** By the form too: taggers take "wounded 45 passengers" for an adjective. */
    private static String done(Token word) {
        return DONE.getOrDefault(word.lemma(), DONE.get(lower(word)));
    }

    /** "14 dead", "three wounded soldiers", "11 deaths"; not "14 rescue workers". */
    private Optional<String> inside(int first, int last) {
        for (int i = first; i <= last; i++) {
            Optional<String> fate = fate(tokens.get(i));
            if (fate.isPresent()) {
                return fate;
            }
        }
        return Optional.ofNullable(DEED.get(tokens.get(last).lemma()));
    }

    /** "killed at least three", and what goes on: "killed three soldiers and 14 civilians". */
    private Optional<String> asObject(int first) {
        int i = first - 1;
        while (i >= 0 && (tokens.get(i).tag().equals("ADV") || BETWEEN.contains(lower(tokens.get(i)))) && !isMark(i)) {
            i--;
        }
        if (i < 0) {
            return Optional.empty();
        }
        boolean passive = i > 0 && tokens.get(i - 1).lemma().equals("be");
        String fate = done(tokens.get(i));
        if (fate != null && !passive) {
            return Optional.of(fate);
        }
        if (isJoint(i) && i > 0) {
            Optional<Figure> before = endingAt(i - 1);
            if (before.isPresent() && asSubject(first, lastOf(first)).isEmpty()) {
                return asObject(at(before.get().span().start()));
            }
        }
        return Optional.empty();
    }

    private int lastOf(int first) {
        return figures.stream()
                .filter(f -> f.span().contains(tokens.get(first).span().start()))
                .mapToInt(f -> at(f.span().end() - 1))
                .findFirst()
                .orElse(first);
    }

    private Optional<Figure> endingAt(int token) {
        return figures.stream()
                .filter(f -> f.unit().isEmpty() && at(f.span().end() - 1) == token)
                .findFirst();
    }

    private Optional<Figure> startingAt(int token) {
        return figures.stream()
                .filter(f -> f.unit().isEmpty() && at(f.span().start()) == token)
                .findFirst();
    }

    /** "14 people were injured", "three died", "14 people, two children among them, were hurt". */
    private Optional<String> asSubject(int first, int last) {
        List<Span> own = clauses.clause(last);
        int from = last + 1;
        if (from + 1 < tokens.size() && WHO.contains(lower(tokens.get(from)))) {
            own = clauses.clause(from);
            from++;
        }
        boolean helped = false;
        boolean among = false;
        for (int i = from; i < tokens.size() && i <= last + REACH; i++) {
            Token word = tokens.get(i);
            if (own.stream().noneMatch(s -> s.contains(word.span()))) {
                continue;
            }
            if (lower(word).equals("including") && lower(tokens.get(i - 1)).equals(",")) {
                among = true;
            } else if (among && lower(word).equals(",")) {
                among = false;
            }
            if (among) {
                continue;
            }
            if (startingAt(i).isPresent()) {
                return Optional.empty();
            }
            if (word.tag().equals("CCONJ")) {
                return sharedSubject(first, i);
            }
            boolean light = LIGHT.contains(word.lemma());
            helped |= light;
            String done = word.tag().equals("NOUN") ? null : done(word);
            if (done != null && !lower(word).endsWith("ing") && (helped || !hasObject(i))) {
                return Optional.of(done);
            }
            if (done != null && !helped) {
                return Optional.empty();
            }
            Optional<String> told = Optional.ofNullable(DO.get(word.lemma())).or(() -> fate(word));
            if (told.isPresent()) {
                return told;
            }
            if (word.tag().equals("VERB") && !helped && !light && !isParticiple(word)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Three soldiers and 14 civilians were killed": not where the first is the object of a verb before it. */
    private Optional<String> sharedSubject(int first, int joint) {
        boolean object = first > 0
                && (tokens.get(first - 1).tag().equals("VERB")
                        || tokens.get(first - 1).tag().equals("ADP"));
        return object || lastOf(first) != joint - 1
                ? Optional.empty()
                : startingAt(joint + 1)
                        .flatMap(next -> asSubject(joint + 1, at(next.span().end() - 1)));
    }

    /** "the death toll rose to 14", "the number of the injured stood at 19". */
    private Optional<String> asToll(int first) {
        if (first == 0 || !COUNTED_BY.contains(tokens.get(first - 1).lemma())) {
            return Optional.empty();
        }
        List<Span> own = clauses.clause(first);
        for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
            Token word = tokens.get(i);
            if (endingAt(i).isPresent()
                    || word.tag().equals("CCONJ")
                    || own.stream().noneMatch(s -> s.contains(word.span()))) {
                return Optional.empty();
            }
            Optional<String> fate = fate(word).or(() -> Optional.ofNullable(DEED.get(word.lemma())));
            if (fate.isPresent()) {
                return fate;
            }
        }
        return Optional.empty();
    }

    /** Whether a verb has somebody after it to whom it is done: "killed a guard", not "killed in the fire", "killed Friday". */
    private boolean hasObject(int verb) {
        int next = verb + 1;
        if (next >= tokens.size()
                || CALENDAR.contains(lower(tokens.get(next)))
                || lower(tokens.get(next)).equals("this")) {
            return false;
        }
        return startingAt(next).isPresent()
                || Set.of("DET", "NUM", "NOUN", "PROPN", "PRON")
                        .contains(tokens.get(next).tag());
    }

    private static boolean isParticiple(Token word) {
        String lower = lower(word);
        return lower.endsWith("ed") || lower.endsWith("en") || lower.endsWith("ing");
    }

    private boolean isJoint(int i) {
        return isMark(i) || tokens.get(i).tag().equals("CCONJ");
    }

    private boolean isMark(int i) {
        return lower(tokens.get(i)).equals(",");
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
