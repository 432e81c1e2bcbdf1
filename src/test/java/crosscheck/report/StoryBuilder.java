package crosscheck.report;

import crosscheck.align.Alignment;
import crosscheck.align.ClaimGroup;
import crosscheck.align.Match;
import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.claim.attribution.Attribution;
import crosscheck.claim.attribution.Speaker;
import crosscheck.claim.fact.Certainty;
import crosscheck.claim.fact.Cue;
import crosscheck.claim.text.Prose;
import crosscheck.claim.text.Quote;
import crosscheck.claim.text.Sentence;
import crosscheck.claim.text.Token;
import crosscheck.finding.Acceptance;
import crosscheck.finding.Comparison;
import crosscheck.finding.Evidence;
import crosscheck.finding.Finding;
import crosscheck.settings.Severity;
import crosscheck.source.Block;
import crosscheck.source.ContentHash;
import crosscheck.source.Published;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comparisons made by hand: what the engine would find is said, so that a report is tested alone. Each line of an account
 * is a sentence and a claim; the first is its title; a line that starts with {@code ~} is no prose.
 */
final class StoryBuilder {

    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");
    private static final Pattern QUOTATION = Pattern.compile("\"([^\"\\n]*+)\"");

    private final List<Account> accounts = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();
    private final List<ClaimGroup> groups = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Attribution> attributions = new HashMap<>();
    private final Map<String, Certainty> certainties = new HashMap<>();

    /** Who says a sentence of the accounts that are added after this. */
    StoryBuilder said(String sentence, String speaker, String cue, Attribution.Kind kind) {
        int who = Math.max(0, sentence.indexOf(speaker));
        int how = Math.max(0, sentence.indexOf(cue));
        attributions.put(
                sentence,
                new Attribution(
                        kind,
                        List.of(new Span(0, sentence.length())),
                        Optional.of(new Speaker(
                                new Span(who, Math.min(sentence.length(), who + speaker.length())),
                                speaker,
                                speaker,
                                speaker.equals("officials"))),
                        Optional.of(new Cue(new Span(how, Math.min(sentence.length(), how + cue.length())), cue))));
        return this;
    }

    StoryBuilder certainty(String sentence, Certainty.Level level, String cue) {
        int at = sentence.indexOf(cue);
        certainties.put(sentence, new Certainty(level, List.of(new Cue(new Span(at, at + cue.length()), cue))));
        return this;
    }

    StoryBuilder account(String path, String publisher, String published, String... lines) {
        String text = String.join("\n\n", lines) + "\n";
        String title = lines[0];
        String id = ContentHash.of(List.of(publisher, title, path));
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = LINE.matcher(text);
        while (matcher.find()) {
            Block.Kind kind = blocks.isEmpty()
                    ? Block.Kind.TITLE
                    : matcher.group().startsWith("~") ? Block.Kind.CLUTTER : Block.Kind.PARAGRAPH;
            blocks.add(new Block(new Span(matcher.start(), matcher.end()), kind));
        }
        Source source = new Source(
                id,
                path,
                title,
                Optional.of(publisher).filter(p -> !p.isEmpty()),
                Optional.of(published).filter(p -> !p.isEmpty()).map(Published::parse),
                Optional.of("https://news.example/" + path),
                "en",
                text,
                blocks);
        List<Sentence> sentences = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        for (Block block : blocks) {
            Sentence sentence = new Sentence(block.span(), block, tokens(text, block));
            sentences.add(sentence);
            if (block.kind().isProse()) {
                claims.add(claim(source, sentence, claims.size()));
            }
        }
        Matcher quotations = QUOTATION.matcher(text);
        while (quotations.find()) {
            quotes.add(new Quote(
                    new Span(quotations.start(), quotations.end()),
                    new Span(quotations.start(1), quotations.end(1)),
                    0,
                    false,
                    true));
        }
        accounts.add(new Account(new Prose(source, sentences, quotes), claims));
        return this;
    }

    private static List<Token> tokens(String text, Block block) {
        List<Token> tokens = new ArrayList<>();
        Matcher words =
                WORD.matcher(text).region(block.span().start(), block.span().end());
        while (words.find()) {
            tokens.add(new Token(new Span(words.start(), words.end()), words.group(), "X", words.group()));
        }
        return tokens;
    }

    private Claim claim(Source source, Sentence sentence, int number) {
        String text = sentence.span().of(source.text());
        int base = sentence.span().start();
        return new Claim(
                ContentHash.of(List.of(source.id(), text, String.valueOf(number))),
                source,
                sentence,
                sentence.span(),
                Optional.ofNullable(certainties.get(text))
                        .map(c -> new Certainty(
                                c.level(),
                                c.cues().stream().map(cue -> moved(cue, base)).toList()))
                        .orElse(Certainty.ASSERTED),
                Optional.ofNullable(attributions.get(text))
                        .map(a -> new Attribution(
                                a.kind(),
                                List.of(sentence.span()),
                                a.speaker()
                                        .map(s ->
                                                new Speaker(moved(s.span(), base), s.text(), s.name(), s.anonymous())),
                                a.cue().map(cue -> moved(cue, base)))),
                List.of(),
                List.of(),
                List.of());
    }

    private static Cue moved(Cue cue, int by) {
        return new Cue(moved(cue.span(), by), cue.text());
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    /** Says that claims tell one fact; each is given as account and line, both from 0 ("0:2"). */
    StoryBuilder fact(ClaimGroup.Agreement agreement, String... places) {
        List<Claim> claims = claims(places);
        groups.add(new ClaimGroup(ContentHash.of(claims.stream().map(Claim::id).toList()), claims, agreement));
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                matches.add(new Match(claims.get(i), claims.get(j), 0.875));
            }
        }
        return this;
    }

    /** A difference between two claims, with the words that differ in each. */
    StoryBuilder differs(
            String rule,
            String kind,
            Severity severity,
            String message,
            String a,
            String wordsA,
            String b,
            String wordsB) {
        List<Claim> claims = claims(a, b);
        findings.add(finding(
                rule,
                kind,
                severity,
                message,
                claims,
                List.of(),
                List.of(evidence(claims.get(0), wordsA), evidence(claims.get(1), wordsB))));
        return this;
    }

    StoryBuilder omitted(Severity severity, String message, List<Integer> missing, String... places) {
        List<Claim> claims = claims(places);
        List<Source> sources =
                missing.stream().map(i -> accounts.get(i).source()).toList();
        findings.add(finding(
                "omission",
                "omission",
                severity,
                message,
                claims,
                sources,
                claims.stream().map(c -> new Evidence(c.source(), c.span())).toList()));
        return this;
    }

    /** Accepts the finding that was added last. */
    StoryBuilder accepted(String by, String on, String reason) {
        Finding f = findings.remove(findings.size() - 1);
        findings.add(new Finding(
                f.id(),
                f.rule(),
                f.kind(),
                f.severity(),
                f.message(),
                f.claims(),
                f.group(),
                f.missing(),
                Optional.of(new Acceptance(by, on, reason)),
                f.evidence()));
        return this;
    }

    private Finding finding(
            String rule,
            String kind,
            Severity severity,
            String message,
            List<Claim> claims,
            List<Source> missing,
            List<Evidence> evidence) {
        List<String> parts = new ArrayList<>(List.of(rule, kind));
        claims.forEach(c -> parts.add(c.id()));
        Optional<String> group = groups.stream()
                .filter(g -> g.claims().containsAll(claims))
                .map(ClaimGroup::id)
                .findFirst();
        return new Finding(
                ContentHash.of(parts),
                rule,
                kind,
                severity,
                message,
                claims,
                group,
                missing,
                Optional.empty(),
                evidence);
    }

    private static Evidence evidence(Claim claim, String words) {
        int at = words.isEmpty() ? -1 : claim.text().indexOf(words);
        return at < 0
                ? new Evidence(claim.source(), claim.span())
                : new Evidence(
                        claim.source(),
                        new Span(claim.span().start() + at, claim.span().start() + at + words.length()));
    }

    private List<Claim> claims(String... places) {
        List<Claim> claims = new ArrayList<>();
        for (String place : places) {
            int colon = place.indexOf(':');
            claims.add(accounts.get(Integer.parseInt(place.substring(0, colon)))
                    .claims()
                    .get(Integer.parseInt(place.substring(colon + 1))));
        }
        return claims;
    }

    Comparison build() {
        return new Comparison(new Alignment(accounts, matches, groups), findings, false, Map.of("alignment", "test"));
    }
}
