package crosscheck.finding;

import crosscheck.align.Match;
import crosscheck.claim.Claim;
import crosscheck.finding.QuoteComparison.Part;
import crosscheck.finding.QuotePair.Pairing;
import crosscheck.settings.Severity;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What one source did to the words of an utterance that another quotes too. */
final class QuoteChange {

    /** A substitution of more words than this on a side is another sentence, not another word. */
    private static final int LONGEST_SUBSTITUTION = 3;

    /** Quotations must share this much, by weight, for a changed word to be an error and not another utterance. */
    private static final double ALTERED_SHARED = 2.5;

    private static final double ALTERED_LIKENESS = 0.5;

    /** How near to the shared words, in words, a qualifier must stand to change their sense. */
    private static final int NEAR = 3;

    private final Pairing pairing;
    private final QuoteComparison comparison;
    private final boolean oneSpeaker;
    private final List<Part> changes;
    private final List<Part> ends;
    private final Set<String> wordsA;
    private final Set<String> wordsB;

    QuoteChange(Pairing pairing, Quotations quotations, boolean oneSpeaker) {
        this.pairing = pairing;
        this.comparison = pairing.comparison();
        this.oneSpeaker = oneSpeaker;
        this.changes = new ArrayList<>();
        this.ends = new ArrayList<>();
        this.wordsA = keySet(pairing.a().claim());
        this.wordsB = keySet(pairing.b().claim());
        String aroundA = keys(Word.of(quotations.around(pairing.a().claim())));
        String aroundB = keys(Word.of(quotations.around(pairing.b().claim())));
        comparison.changes().stream()
                .filter(part -> !part.marked() || part.isDrop())
                .forEach(changes::add);
        for (Part part : comparison.outside()) {
            boolean elsewhere = part.same()
                    || ((part.a().isEmpty() || aroundB.contains(keys(part.a())))
                            && (part.b().isEmpty() || aroundA.contains(keys(part.b()))));
            if (!elsewhere && !(part.marked() && part.isSubstitution())) {
                (isSubstitutionAtTheEnd(part) ? changes : ends).add(part);
            }
        }
    }

    private static String keys(List<Word> words) {
        StringBuilder keys = new StringBuilder(" ");
        words.forEach(word -> keys.append(word.key()).append(' '));
        return keys.toString();
    }

    private boolean isSubstitutionAtTheEnd(Part part) {
        return part.isSubstitution()
                && comparison.outside().get(comparison.outside().size() - 1).equals(part)
                && part.a().size() <= 2
                && part.b().size() <= 2;
    }

    /** Whether the words differ, or one account leaves out some that it quotes nowhere near. */
    boolean isChange() {
        return !(changes.isEmpty() && ends.isEmpty());
    }

    /** Whether words stand in place of others in what is surely one utterance. */
    boolean isAlteration() {
        return oneSpeaker && isSureOfOneUtterance() && changes.stream().anyMatch(this::isAltered);
    }

    /**
     * The finding, where the words differ at all.
     *
     * @param sureness that an editor agrees, 0..1
     */
    Optional<Difference> difference(Match match, double sureness, SourceLabels labels) {
        if (isAlteration()) {
            return Optional.of(
                    altered(match, changes.stream().filter(this::isAltered).toList(), sureness, labels));
        }
        return isChange() ? Optional.of(cut(match, sureness, labels)) : Optional.empty();
    }

    private boolean isSureOfOneUtterance() {
        return comparison.shared() >= ALTERED_SHARED && comparison.likeness() >= ALTERED_LIKENESS;
    }

    private boolean isAltered(Part part) {
        return part.isSubstitution()
                && !part.marked()
                && part.a().size() <= LONGEST_SUBSTITUTION
                && part.b().size() <= LONGEST_SUBSTITUTION;
    }

    private Difference altered(Match match, List<Part> altered, double sureness, SourceLabels labels) {
        List<Part> grave = altered.stream().filter(QuoteChange::changesTheSense).toList();
        Part shown = (grave.isEmpty() ? altered : grave).get(0);
        Severity severity = grave.isEmpty() ? Severity.WARNING : Severity.ERROR;
        Span a = inA(shown.a());
        Span b = inB(shown.b());
        String message = "%s in %s is %s in %s, in one quotation"
                .formatted(
                        Excerpt.quoted(a.of(match.a().source().text())),
                        labels.of(match.a().source()),
                        Excerpt.quoted(b.of(match.b().source().text())),
                        labels.of(match.b().source()));
        return Difference.between(
                match,
                "quote",
                "altered",
                severity,
                sureness,
                message,
                altered.stream().map(part -> inA(part.a())).toList(),
                altered.stream().map(part -> inB(part.b())).toList());
    }

    /** Whether a substitution is more than an ending or a function word. */
    private static boolean changesTheSense(Part part) {
        return carriesSense(part.a()) && carriesSense(part.b()) && !isInflection(part);
    }

    private static boolean carriesSense(List<Word> words) {
        return words.stream().anyMatch(word -> !QuoteWords.isSmall(word));
    }

    private static boolean isInflection(Part part) {
        String a = part.a().get(part.a().size() - 1).key();
        String b = part.b().get(part.b().size() - 1).key();
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same >= 3 && Math.max(a.length(), b.length()) - same <= 3;
    }

    private Difference cut(Match match, double sureness, SourceLabels labels) {
        boolean joined = pairing.a().parts() != pairing.b().parts();
        List<Part> all = new ArrayList<>(changes);
        all.addAll(ends);
        List<Part> grave = all.stream().filter(this::losesQualifier).toList();
        List<Span> a =
                all.stream().filter(p -> !p.a().isEmpty()).map(p -> inA(p.a())).toList();
        List<Span> b =
                all.stream().filter(p -> !p.b().isEmpty()).map(p -> inB(p.b())).toList();
        return Difference.between(
                match,
                "quote",
                joined && grave.isEmpty() ? "joined" : "cut",
                grave.isEmpty() ? Severity.NOTE : Severity.WARNING,
                sureness,
                message(match, grave.isEmpty() ? all : grave, labels),
                a,
                b);
    }

    private String message(Match match, List<Part> lost, SourceLabels labels) {
        Span a = longest(
                lost.stream().filter(p -> !p.a().isEmpty()).map(p -> inA(p.a())).toList());
        Span b = longest(
                lost.stream().filter(p -> !p.b().isEmpty()).map(p -> inB(p.b())).toList());
        boolean cutInB = a.length() >= b.length();
        Claim longer = cutInB ? match.a() : match.b();
        Claim shorter = cutInB ? match.b() : match.a();
        String words = withoutLoneBrackets((cutInB ? a : b).of(longer.source().text()));
        return "%s leaves %s out of a quotation that %s has"
                .formatted(labels.of(shorter.source()), Excerpt.quoted(words), labels.of(longer.source()));
    }

    /** Words cut out of the middle of an insertion carry one of its brackets with them. */
    private static String withoutLoneBrackets(String words) {
        boolean opens = words.indexOf('[') >= 0;
        boolean closes = words.indexOf(']') >= 0;
        return opens == closes ? words : words.replace("[", "").replace("]", "");
    }

    private static Span longest(List<Span> spans) {
        return spans.stream().max(Comparator.comparingInt(Span::length)).orElse(new Span(0, 0));
    }

    /** Whether words that only one side has next to the shared ones qualify them. */
    private boolean losesQualifier(Part part) {
        if (part.same() || part.marked()) {
            return false;
        }
        boolean before = !changes.contains(part) && comparison.outside().get(0).equals(part);
        return qualifies(part.a(), before, wordsB) || qualifies(part.b(), before, wordsA);
    }

    /**
     * Whether the words next to the shared stretch, the last ones of what stands before it or else the first, qualify it
     * and the other claim says so nowhere.
     */
    private static boolean qualifies(List<Word> words, boolean before, Set<String> others) {
        int from = before ? Math.max(0, words.size() - NEAR) : 0;
        int to = before ? words.size() : Math.min(words.size(), NEAR);
        return words.subList(from, to).stream()
                .anyMatch(word -> QuoteWords.isQualifier(word) && !others.contains(word.key()));
    }

    private static Set<String> keySet(Claim claim) {
        return Word.of(claim.text()).stream().map(Word::key).collect(Collectors.toSet());
    }

    private Span inA(List<Word> words) {
        return pairing.a().inSource(QuoteComparison.hull(words));
    }

    private Span inB(List<Word> words) {
        return pairing.b().inSource(QuoteComparison.hull(words));
    }
}
