package crosscheck.train;

import crosscheck.source.Span;
import java.util.List;

/**
 * An attribution as a person marked it; speaker and cue may be empty.
 *
 * @param content what is said, at least one span
 */
record GoldAttribution(List<Span> content, List<Span> speaker, List<Span> cue) {

    GoldAttribution {
        content = List.copyOf(content);
        speaker = List.copyOf(speaker);
        cue = List.copyOf(cue);
    }
}
