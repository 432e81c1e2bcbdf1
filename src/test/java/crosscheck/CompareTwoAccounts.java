package crosscheck;

import crosscheck.finding.Comparison;
import crosscheck.settings.Settings;
import crosscheck.source.PlainTextReader;
import crosscheck.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;

/** Compares two accounts; gives the number of matches, and whether the sentence embedding model was used. */
public final class CompareTwoAccounts implements Callable<List<Object>> {

    private static final String RECORD = """
            The harbour board rejected the ferry company's bid on Monday.

            "It would have cost us the pier," said chairman Paul Reyes.
            """;
    private static final String COURIER = """
            On Monday the ferry company's bid was rejected by the harbour board.

            Reyes, the chairman, said: "It would have cost us the pier."
            """;

    @Override
    public List<Object> call() {
        Comparison comparison = Crosscheck.create(Settings.DEFAULT)
                .compare(List.of(source("record.txt", RECORD), source("courier.txt", COURIER)));
        return List.of(comparison.alignment().matches().size(), comparison.semantic());
    }

    private static Source source(String path, String text) {
        return new PlainTextReader().read(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
