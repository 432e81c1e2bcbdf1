package crosscheck.claim.fact;

import crosscheck.claim.text.Token;
import crosscheck.source.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of {@code hedges.txt}, found in tokens. Immutable. */
final class HedgeLexicon {

    /** How far a hedge reaches. */
    enum Reach {
        CLAUSE,
        AFTER,
        SENTENCE
    }

    /**
     * A hedge's words in a sentence.
     *
     * @param start its first token
     * @param end the token after its last
     */
    record Found(int start, int end, Certainty.Level level, Reach reach) {}

    private record Phrase(List<Word> words, Certainty.Level level, Reach reach) {}

    /** A word of a phrase and the tag it asks for, empty for any. */
    private record Word(String form, String tag) {

        static Word parse(String text) {
            int slash = text.indexOf('/');
            if (slash < 0) {
                return new Word(text, "");
            }
            String tag = switch (text.charAt(slash + 1)) {
                case 'v' -> "VERB";
                case 'n' -> "NOUN";
                default -> "AUX";
            };
            return new Word(text.substring(0, slash), tag);
        }

        boolean matches(Token token, String lower) {
            return (form.equals(lower) || form.equals(token.lemma())) && (tag.isEmpty() || tag.equals(token.tag()));
        }
    }

    /** How many adverbs and negations may stand between two words of a phrase. */
    private static final int MOST_BETWEEN = 2;

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "nor", "cannot", "without");

    private final Map<String, List<Phrase>> byFirstWord = new LinkedHashMap<>();
    private final Map<String, Certainty.Level> byAttributionCue = new LinkedHashMap<>();
    private final Set<String> question;

    HedgeLexicon() {
        WordList file = WordList.read("/crosscheck/claim/hedges.txt");
        for (Certainty.Level level : Certainty.Level.values()) {
            for (Reach reach : Reach.values()) {
                String section = level.label() + " " + reach.name().toLowerCase(Locale.ROOT);
                file.phrases(section).forEach(text -> add(text, level, reach));
            }
            file.words("cue " + level.label()).forEach(cue -> byAttributionCue.put(cue, level));
        }
        byFirstWord
                .values()
                .forEach(phrases -> phrases.sort(
                        Comparator.comparingInt((Phrase p) -> p.words().size()).reversed()));
        question = file.words("question");
    }

    private void add(String text, Certainty.Level level, Reach reach) {
        List<Word> words = Arrays.stream(text.split(" ", -1)).map(Word::parse).toList();
        byFirstWord
                .computeIfAbsent(words.get(0).form(), key -> new ArrayList<>())
                .add(new Phrase(words, level, reach));
    }

    /** The longest hedge that begins at a token. */
    Optional<Found> find(List<Token> tokens, int start) {
        Token token = tokens.get(start);
        if (isName(tokens, start)) {
            return Optional.empty();
        }
        String lower = token.text().toLowerCase(Locale.ROOT);
        Optional<Found> found = find(byFirstWord.get(lower), tokens, start);
        if (found.isEmpty() && !lower.equals(token.lemma())) {
            found = find(byFirstWord.get(token.lemma()), tokens, start);
        }
        return found.map(f -> asQuestion(f, tokens, lower)).filter(f -> !isNegatedDenial(f, tokens));
    }

    /** "Will Parker opened the meeting": a tagger often takes the first name for the verb. */
    private static boolean isName(List<Token> tokens, int i) {
        return NameLexicon.get().isFirstName(tokens.get(i).text())
                && i + 1 < tokens.size()
                && tokens.get(i + 1).tag().equals("PROPN")
                && !tokens.get(tokens.size() - 1).text().equals("?");
    }

    private static Optional<Found> find(List<Phrase> phrases, List<Token> tokens, int start) {
        if (phrases == null) {
            return Optional.empty();
        }
        for (Phrase phrase : phrases) {
            int end = match(phrase.words(), tokens, start);
            if (end > 0) {
                return Optional.of(new Found(start, end, phrase.level(), phrase.reach()));
            }
        }
        return Optional.empty();
    }

    /** The token after the phrase's last, or -1 where it doesn't stand there. */
    private static int match(List<Word> words, List<Token> tokens, int start) {
        int at = start;
        for (int w = 0; w < words.size(); w++) {
            int skipped = 0;
            while (w > 0
                    && at < tokens.size()
                    && skipped < MOST_BETWEEN
                    && !words.get(w).matches(tokens.get(at), lower(tokens.get(at)))
                    && isAdverb(tokens.get(at))) {
                at++;
                skipped++;
            }
            if (at >= tokens.size() || !words.get(w).matches(tokens.get(at), lower(tokens.get(at)))) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean isAdverb(Token token) {
        return token.tag().equals("ADV")
                || (token.tag().equals("PART") && !token.lemma().equals("to"));
    }

    /** "asked if he knew" sets no condition: it reaches only over its own clause. */
    private Found asQuestion(Found found, List<Token> tokens, String word) {
        if (word.equals("if")
                && found.start() > 0
                && (question.contains(tokens.get(found.start() - 1).lemma())
                        || question.contains(lower(tokens.get(found.start() - 1))))) {
            return new Found(found.start(), found.end(), found.level(), Reach.CLAUSE);
        }
        return found;
    }

    /** "did not deny" denies nothing. */
    private static boolean isNegatedDenial(Found found, List<Token> tokens) {
        if (found.level() != Certainty.Level.DENIED) {
            return false;
        }
        for (int i = Math.max(0, found.start() - MOST_BETWEEN); i < found.start(); i++) {
            if (NEGATIONS.contains(lower(tokens.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /** What the cue of an attribution makes of its content: by its last word that says so, else reported. */
    Certainty.Level ofAttribution(List<Token> cue) {
        Certainty.Level level = Certainty.Level.REPORTED;
        boolean negated = false;
        for (Token token : cue) {
            negated |= NEGATIONS.contains(lower(token));
            Certainty.Level found = byAttributionCue.getOrDefault(token.lemma(), byAttributionCue.get(lower(token)));
            if (found != null && !(negated && found == Certainty.Level.DENIED)) {
                level = found;
            }
        }
        return level;
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
