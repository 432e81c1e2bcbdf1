package crosscheck.claim;

import crosscheck.claim.attribution.Attribution;
import crosscheck.claim.attribution.Speaker;
import crosscheck.claim.fact.Certainty;
import crosscheck.claim.fact.Cue;
import crosscheck.claim.fact.Figure;
import crosscheck.claim.fact.Name;
import crosscheck.claim.fact.TimeReference;
import crosscheck.claim.text.Prose;
import crosscheck.claim.text.Quote;
import crosscheck.claim.text.Sentence;
import crosscheck.claim.text.Token;
import crosscheck.source.Block;
import crosscheck.source.ByteScan;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what an {@link AccountWriter} wrote; throws one unchecked exception or another where the bytes make no sense. */
final class AccountScan {

    /** Far beyond what a text says in words; a number of more digits could cost whoever reckons with it all memory. */
    private static final int MOST_DIGITS = 1000;

    private final Source source;
    private final ByteScan in;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final ClaimIds ids;
    private int at;

    AccountScan(Source source, ByteScan in) {
        this.source = source;
        this.in = in;
        this.ids = new ClaimIds(source);
    }

    Account account() {
        sentences.addAll(all(this::sentence));
        at = 0;
        List<Quote> quotes = all(this::quote);
        at = 0;
        List<Claim> claims = all(this::claim);
        return new Account(new Prose(source, sentences, quotes), claims);
    }

    private Sentence sentence() {
        Span span = span();
        Block block = source.blocks().get(in.number());
        at = span.start();
        List<Token> tokens = all(this::token);
        at = span.end();
        return new Sentence(span, block, tokens);
    }

    private Token token() {
        Span span = span();
        String text = span.of(source.text());
        int code = in.number();
        if (code >>> 1 == tags.size()) {
            tags.add(in.text());
        }
        String plain = AccountWriter.plain(text);
        return new Token(span, text, tags.get(code >>> 1), (code & 1) == 0 ? plain : text(plain));
    }

    private Quote quote() {
        Span span = span();
        Span content = new Span(span.start() + in.number(), span.end() - in.number());
        return new Quote(span, content, in.number(), flag(), flag());
    }

    private Claim claim() {
        Sentence sentence = sentences.get(in.number());
        Span span = span();
        Claim claim = new Claim(
                ids.next(span),
                source,
                sentence,
                span,
                certainty(),
                optional(this::attribution),
                all(this::figure),
                all(this::time),
                all(this::name));
        at = span.end();
        return claim;
    }

    private Certainty certainty() {
        Certainty.Level level = Certainty.Level.valueOf(text(""));
        return new Certainty(level, all(this::cue));
    }

    private Cue cue() {
        Span span = span();
        return new Cue(span, textOf(span));
    }

    private Attribution attribution() {
        int known = in.number();
        if (known == attributions.size()) {
            attributions.add(new Attribution(
                    Attribution.Kind.valueOf(text("")), all(this::span), optional(this::speaker), optional(this::cue)));
        }
        return attributions.get(known);
    }

    private Speaker speaker() {
        Span span = span();
        String text = textOf(span);
        return new Speaker(span, text, text(text), flag(), optional(() -> text(text)));
    }

    private Figure figure() {
        Span span = span();
        return new Figure(span, textOf(span), optional(this::value), optional(this::value), text(""), text(""), flag());
    }

    private BigDecimal value() {
        BigDecimal value = new BigDecimal(text(""));
        if (Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw new ArithmeticException("a number of too many digits");
        }
        return value;
    }

    private TimeReference time() {
        Span span = span();
        return new TimeReference(span, textOf(span), optional(this::moment), optional(this::moment));
    }

    private Temporal moment() {
        boolean withTime = flag();
        LocalDate day = LocalDate.ofEpochDay(in.signed());
        return withTime ? day.atTime(LocalTime.ofNanoOfDay(in.longNumber())) : day;
    }

    private Name name() {
        Span span = span();
        String text = textOf(span);
        return new Name(span, text, text(text), Name.Type.valueOf(text("")));
    }

    private String textOf(Span span) {
        return text(span.of(source.text()));
    }

    private Span span() {
        int start = Math.toIntExact(at + in.signed());
        Span span = new Span(start, start + in.number());
        at = span.end();
        return span;
    }

    private String text(String likely) {
        int known = in.number();
        if (known == 0) {
            return likely;
        }
        if (known == 1) {
            texts.add(letters());
            return texts.get(texts.size() - 1);
        }
        return texts.get(known - 2);
    }

    private String letters() {
        int length = in.count();
        StringBuilder letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            letters.append((char) in.number());
        }
        return letters.toString();
    }

    private boolean flag() {
        return in.one() != 0;
    }

    private <T> Optional<T> optional(Supplier<T> reader) {
        return flag() ? Optional.of(reader.get()) : Optional.empty();
    }

    private <T> List<T> all(Supplier<T> reader) {
        int count = in.count();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(reader.get());
        }
        return values;
    }
}
