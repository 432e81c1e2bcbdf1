package crosscheck.align;

import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.claim.SentenceClaims;
import crosscheck.source.PlainTextReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Accounts out of sentences, a claim each. */
final class Accounts {

    private Accounts() {}

    static Account of(String path, String... sentences) {
        return new SentenceClaims(prose -> List.of())
                .extract(new PlainTextReader()
                        .read(path, String.join("\n\n", sentences).getBytes(StandardCharsets.UTF_8)));
    }

    /** The claim that begins with some words. */
    static Claim claim(Account account, String beginning) {
        return account.claims().stream()
                .filter(claim -> claim.text().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
