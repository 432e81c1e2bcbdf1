package crosscheck.claim.attribution;

import crosscheck.claim.text.Prose;
import java.util.List;

/** Finds who is credited with what in a source. The speakers it gives are not resolved: their name is their text. */
@FunctionalInterface
public interface Attributor {

    /** The attributions in the order of their first content. */
    List<Attribution> attribute(Prose prose);
}
