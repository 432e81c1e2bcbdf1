package crosscheck.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells paragraphs that stand around an article from those of the article, by their own words: menus, captions with a
 * credit, bylines, invitations to newsletters, what publishers say of themselves. In doubt it is prose.
 */
final class Clutter {

    private static final int LONGEST = 600;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_INVITATION = 160;
    private static final int LONGEST_QUESTION = 60;
    private static final int LONGEST_CAPTION = 400;
    private static final int MOST_WORDS_OF_CREDIT = 16;

    private static final Pattern PARTS = Pattern.compile("[|·•;]");
    private static final Pattern DATE_PART = Pattern.compile("[\\s,.:/()-]+");
    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\S+|[@#]\\w+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Set<String> wholeLines;
    private final List<String> beginnings;
    private final List<String> promotion;
    private final Set<String> promotedThings;
    private final Set<String> questions;
    private final List<String> boilerplate;
    private final List<String> selfPraise;
    private final List<String> selfPraised;
    private final List<String> credits;
    private final Set<String> creditWords;
    private final Set<String> dateWords;
    private final Set<String> agencies;

    Clutter(WordList words) {
        wholeLines = Set.copyOf(words.lines("whole-lines"));
        beginnings = words.lines("beginnings");
        promotion = words.lines("promotion");
        promotedThings = words.words("promoted-things");
        questions = words.words("questions");
        boilerplate = words.lines("boilerplate");
        selfPraise = words.lines("self-praise");
        selfPraised = words.lines("self-praised");
        credits = words.lines("credits");
        creditWords = words.words("credit-words");
        dateWords = words.words("date-words");
        agencies = Set.copyOf(words.lines("agencies"));
    }

    /** Whether a paragraph is no prose. */
    boolean is(String paragraph) {
        if (paragraph.length() > LONGEST) {
            return false;
        }
        String line =
                SPACES.matcher(paragraph.replace('’', '\'')).replaceAll(" ").strip();
        String lower = line.toLowerCase(Locale.ROOT);
        return isMenu(lower)
                || isBeginning(lower)
                || isInvitation(lower)
                || isBoilerplate(lower)
                || isCaption(lower)
                || isCreditLine(line)
                || ADDRESS.matcher(line).matches();
    }

    private boolean isMenu(String lower) {
        if (lower.length() > LONGEST_LINE) {
            return false;
        }
        if (wholeLines.contains(EDGES.matcher(lower).replaceAll(""))) {
            return true;
        }
        String[] items = PARTS.split(lower, -1);
        return items.length > 2 && List.of(items).stream().allMatch(item -> wholeLines.contains(item.strip()));
    }

    private boolean isBeginning(String lower) {
        return lower.length() <= LONGEST_LINE && beginnings.stream().anyMatch(b -> startsWithWords(lower, b));
    }

    private static boolean startsWithWords(String lower, String phrase) {
        return lower.startsWith(phrase)
                && (lower.length() == phrase.length()
                        || !Character.isLetterOrDigit(lower.charAt(phrase.length()))
                        || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1)));
    }

    /** "Love cricket news?", "Join our readers on Facebook". */
    private boolean isInvitation(String lower) {
        if (lower.length() > LONGEST_INVITATION || promotion.stream().noneMatch(verb -> startsWithWords(lower, verb))) {
            return false;
        }
        List<String> words = List.of(DATE_PART.split(EDGES.matcher(lower).replaceAll(""), -1));
        boolean question = lower.length() <= LONGEST_QUESTION && lower.endsWith("?");
        if (question) {
            return words.stream().anyMatch(questions::contains);
        }
        boolean toReader = words.size() > 1
                && List.of("us", "our", "your", "up", "now", "here", "today", "free", "the", "more", "all")
                        .contains(words.get(1));
        return toReader && words.stream().anyMatch(promotedThings::contains);
    }

    private boolean isBoilerplate(String lower) {
        return boilerplate.stream().anyMatch(lower::contains)
                || (lower.indexOf('"') < 0
                        && selfPraise.stream().anyMatch(lower::contains)
                        && selfPraised.stream().filter(lower::contains).count() > 1);
    }

    /** "Smoke over the port on Monday (Jane Doe/Reuters)". */
    private boolean isCaption(String lower) {
        if (lower.length() > LONGEST_CAPTION) {
            return false;
        }
        int open = Math.max(lower.lastIndexOf('('), lower.lastIndexOf('['));
        boolean bracketed = open > 0 && (lower.endsWith(")") || lower.endsWith("]"));
        String credit = bracketed
                ? lower.substring(open + 1, lower.length() - 1)
                : lower.substring(lower.lastIndexOf('/') < 0 ? lower.length() : lower.lastIndexOf('/'));
        for (String part : credit.split("[/,|:]| via | for | by ", -1)) {
            if (agencies.contains(EDGES.matcher(part).replaceAll(""))) {
                return true;
            }
        }
        return false;
    }

    /** "3 May 2017 | Written by Jane Doe; edited by J. Roe", "By our foreign staff", "Updated 3 hours ago". */
    private boolean isCreditLine(String line) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        boolean credited = false;
        for (String part : PARTS.split(line, -1)) {
            String trimmed = EDGES.matcher(part).replaceAll("");
            if (trimmed.isEmpty()) {
                continue;
            }
            if (isDate(trimmed) || isCredit(trimmed)) {
                credited = true;
            } else if (!isNames(trimmed, 4) && !wholeLines.contains(trimmed.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return credited;
    }

    private boolean isDate(String part) {
        boolean number = false;
        String[] words = DATE_PART.split(part.toLowerCase(Locale.ROOT), -1);
        for (String word : words) {
            boolean digits = !word.isEmpty() && word.length() <= 4 && Character.isDigit(word.charAt(0));
            number |= digits;
            if (!word.isEmpty() && !digits && !dateWords.contains(word)) {
                return false;
            }
        }
        return number && words.length <= MOST_WORDS_OF_CREDIT;
    }

    private boolean isCredit(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        for (String credit : credits) {
            if (startsWithWords(lower, credit) && part.length() > credit.length() + 1) {
                String names = EDGES.matcher(part.substring(credit.length())).replaceAll("");
                return !names.isEmpty() && isNames(names, MOST_WORDS_OF_CREDIT) && !isDate(names);
            }
        }
        return false;
    }

    /** Words with capitals, and the professions and small words between them. */
    private boolean isNames(String part, int most) {
        String[] words = WORDS.split(part, -1);
        for (String word : words) {
            String bare = EDGES.matcher(word).replaceAll("");
            if (!bare.isEmpty()
                    && !Character.isUpperCase(bare.charAt(0))
                    && !creditWords.contains(bare.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return words.length <= most;
    }
}
