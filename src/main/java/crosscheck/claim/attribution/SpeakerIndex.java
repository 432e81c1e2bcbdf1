package crosscheck.claim.attribution;

import crosscheck.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the attribution in whose content, or in whose speaker, a place stands. */
final class SpeakerIndex {

    /** How many contents that begin before a place are looked at; contents nest two or three deep. */
    private static final int MOST_CONTENTS = 12;

    private final TreeMap<Integer, Integer> byStart = new TreeMap<>();
    private final List<Attribution> attributions;
    private final TreeMap<Integer, Integer> speakerEnds = new TreeMap<>();

    SpeakerIndex(List<Attribution> attributions) {
        this.attributions = attributions;
        for (int i = 0; i < attributions.size(); i++) {
            if (attributions.get(i).speaker().isPresent()) {
                for (Span span : attributions.get(i).content()) {
                    byStart.putIfAbsent(span.start(), i);
                }
                Span speaker = attributions.get(i).speaker().get().span();
                speakerEnds.merge(speaker.start(), speaker.end(), Math::max);
            }
        }
    }

    /** Whether an offset stands in the words of a speaker. */
    boolean isSpeaker(int offset) {
        Map.Entry<Integer, Integer> entry = speakerEnds.floorEntry(offset);
        return entry != null && offset < entry.getValue();
    }

    /** The innermost attribution, other than a given one, whose content holds an offset and whose speaker doesn't. */
    Optional<Integer> around(int offset, int except) {
        int looked = 0;
        for (Map.Entry<Integer, Integer> entry :
                byStart.headMap(offset, true).descendingMap().entrySet()) {
            if (++looked > MOST_CONTENTS) {
                break;
            }
            int i = entry.getValue();
            Attribution attribution = attributions.get(i);
            boolean inside = attribution.content().stream().anyMatch(span -> span.contains(offset));
            if (i != except
                    && inside
                    && !attribution.speaker().orElseThrow().span().contains(offset)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
