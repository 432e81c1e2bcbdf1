package crosscheck.finding;

import crosscheck.align.Alignment;
import java.util.List;

/** One thing to look for in matched claims. Rules are stateless and may be shared between threads. */
public interface Rule {

    /** The stable name in the JSON, the settings and the SARIF. */
    String id();

    /** What it finds, in any order. {@link Rules} makes findings of it. */
    List<Difference> check(Alignment alignment);
}
