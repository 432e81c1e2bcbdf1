package crosscheck.claim;

import crosscheck.claim.attribution.Attribution;
import crosscheck.claim.fact.Cue;
import crosscheck.claim.text.Sentence;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Parts a sentence into its claims: one, or where it holds several attributed contents one for each, side by side and
 * together the whole sentence. Of nested attributions, the outer one's claim ends where the inner one begins; where that
 * leaves the outer one nothing but its credit ("..., the ministry said"), the two are one claim, and it is the outer one's.
 */
final class ClaimSplitter {

    /** A part of a sentence and whom it is credited to. */
    record Part(Span span, Optional<Attribution> attribution) {}

    /** An attribution as far as it reaches into the sentence. */
    private record Reach(Attribution attribution, Span content, Span whole) {}

    /** Where an attribution's claim may begin, and the attribution. */
    private record Cut(int at, Attribution attribution) {}

    /** Fewer words than this beside speaker and cue tell nothing of their own: an article, "that", "on Monday". */
    private static final int FEWEST_WORDS = 3;

    private ClaimSplitter() {}

    /**
     * The parts in order.
     *
     * @param attributions those with content in the sentence
     */
    static List<Part> split(String text, Sentence sentence, List<Attribution> attributions) {
        Span span = sentence.span();
        if (attributions.size() < 2) {
            return List.of(new Part(span, attributions.stream().findFirst()));
        }
        List<Reach> reaches =
                new ArrayList<>(attributions.stream().map(a -> reach(a, span)).toList());
        // of two that begin together the inner one comes first: the rest of the sentence is the outer one's
        reaches.sort(Comparator.<Reach>comparingInt(r -> r.whole().start())
                .thenComparingInt(r -> r.whole().end())
                .thenComparingInt(r -> r.content().start()));
        List<Cut> cuts = new ArrayList<>();
        cuts.add(new Cut(span.start(), reaches.get(0).attribution()));
        for (int i = 1; i < reaches.size(); i++) {
            Cut last = cuts.get(cuts.size() - 1);
            cut(text, span, last.at(), reaches.get(i - 1), reaches.get(i)).ifPresent(cuts::add);
        }
        return parts(text, span, cuts);
    }

    private static Reach reach(Attribution attribution, Span sentence) {
        Span content = hull(attribution.content().stream(), sentence).orElse(sentence);
        Stream<Span> own = Stream.concat(
                attribution.speaker().map(s -> s.span()).stream(), attribution.cue().map(Cue::span).stream());
        Span whole = hull(Stream.concat(Stream.of(content), own), sentence).orElse(content);
        return new Reach(attribution, content, whole);
    }

    private static Optional<Span> hull(Stream<Span> spans, Span sentence) {
        return spans.filter(s -> s.overlaps(sentence))
                .map(s -> new Span(Math.max(s.start(), sentence.start()), Math.min(s.end(), sentence.end())))
                .reduce(Span::hull);
    }

    /** Where the next one's claim begins: with its first word, else behind the one before, else with its own content. */
    private static Optional<Cut> cut(String text, Span sentence, int last, Reach before, Reach next) {
        return Stream.of(
                        next.whole().start(),
                        before.whole().end(),
                        before.content().end(),
                        next.attribution().cue().map(c -> c.span().start()).orElse(last),
                        next.content().start())
                .map(at -> withMarks(text, at, last))
                .filter(at -> at > last && at < sentence.end())
                .filter(at -> hasWord(text, last, at) && hasWord(text, at, sentence.end()))
                .findFirst()
                .map(at -> new Cut(at, next.attribution()));
    }

    /** An opening mark goes with what it opens. */
    private static int withMarks(String text, int at, int last) {
        int start = at;
        while (start > last && "\"'“‘«([".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start == last || start == 0 || Character.isWhitespace(text.charAt(start - 1)) ? start : at;
    }

    private static boolean hasWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<Part> parts(String text, Span sentence, List<Cut> cuts) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            int end = i + 1 < cuts.size() ? cuts.get(i + 1).at() : sentence.end();
            Part part = new Part(
                    new Span(cuts.get(i).at(), end).trim(text),
                    Optional.of(cuts.get(i).attribution()));
            Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null && isBareCredit(text, part, last)) {
                parts.set(parts.size() - 1, new Part(last.span().hull(part.span()), part.attribution()));
            } else if (last != null && isBareCredit(text, last, part)) {
                parts.set(parts.size() - 1, new Part(last.span().hull(part.span()), last.attribution()));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Whether a part says only who credits what the other part says, credit and all. */
    private static boolean isBareCredit(String text, Part part, Part other) {
        Attribution attribution = part.attribution().orElseThrow();
        Optional<Span> inner = other.attribution().flatMap(Attribution::cue).map(Cue::span);
        if (inner.isEmpty() || attribution.content().stream().noneMatch(c -> c.contains(inner.get()))) {
            return false;
        }
        List<Span> credit = Stream.concat(
                        attribution.speaker().map(s -> s.span()).stream(), attribution.cue().map(Cue::span).stream())
                .toList();
        int words = 0;
        for (int i = part.span().start(); i < part.span().end(); i++) {
            int at = i;
            boolean starts = Character.isLetterOrDigit(text.charAt(i))
                    && (i == part.span().start() || !Character.isLetterOrDigit(text.charAt(i - 1)));
            if (starts && credit.stream().noneMatch(c -> c.contains(at))) {
                words++;
            }
        }
        return words < FEWEST_WORDS;
    }
}
