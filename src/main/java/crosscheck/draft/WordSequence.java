package crosscheck.draft;

import crosscheck.finding.Word;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words in a row, and where each of them stands: what a quotation is looked up in. */
final class WordSequence {

    private final List<Word> words;
    private final Map<String, List<Integer>> places = new HashMap<>();

    WordSequence(List<Word> words) {
        this.words = List.copyOf(words);
        for (int i = 0; i < words.size(); i++) {
            places.computeIfAbsent(words.get(i).key(), key -> new ArrayList<>()).add(i);
        }
    }

    /** From one word to another, both included. */
    record Run(int first, int last) {}

    int size() {
        return words.size();
    }

    List<Integer> placesOf(Word word) {
        return places.getOrDefault(word.key(), List.of());
    }

    Word word(int at) {
        return words.get(at);
    }

    /** The stretch of the text that a run covers. */
    Span span(Run run) {
        return words.get(run.first()).span().hull(words.get(run.last()).span());
    }

    /**
     * Every place where the segments stand one after the other.
     *
     * @param segments words without a gap each; none is empty
     * @param gap how many words at most may stand between two segments
     */
    List<Run> find(List<List<Word>> segments, int gap) {
        List<Run> runs = new ArrayList<>();
        for (int start : placesOf(segments.get(0).get(0))) {
            find(segments, gap, start).ifPresent(runs::add);
        }
        return runs;
    }

    private Optional<Run> find(List<List<Word>> segments, int gap, int start) {
        if (!standsAt(segments.get(0), start)) {
            return Optional.empty();
        }
        int end = start + segments.get(0).size();
        for (List<Word> segment : segments.subList(1, segments.size())) {
            int from = end;
            Optional<Integer> next = placesOf(segment.get(0)).stream()
                    .filter(at -> at >= from && at - from <= gap && standsAt(segment, at))
                    .findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            end = next.get() + segment.size();
        }
        return Optional.of(new Run(start, end - 1));
    }

    private boolean standsAt(List<Word> segment, int at) {
        if (at + segment.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < segment.size(); i++) {
            if (!segment.get(i).key().equals(words.get(at + i).key())) {
                return false;
            }
        }
        return true;
    }
}
