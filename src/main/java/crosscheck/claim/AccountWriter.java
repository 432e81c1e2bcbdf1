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
import crosscheck.source.ByteSink;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes an account; {@link AccountScan} reads it in the same order. A span is told from the end of the one before it, and a
 * text by where it stands already: in the source, or before.
 */
final class AccountWriter {

    private final Source source;
    private final ByteSink out;
    private final Map<Span, Integer> blocks = new HashMap<>();
    private final Map<Span, Integer> sentences = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Attribution, Integer> attributions = new HashMap<>();
    private int at;

    AccountWriter(Source source, ByteSink out) {
        this.source = source;
        this.out = out;
        source.blocks().forEach(block -> blocks.put(block.span(), blocks.size()));
    }

    void write(Account account) {
        Prose prose = account.prose();
        all(prose.sentences(), this::sentence);
        at = 0;
        all(prose.quotes(), this::quote);
        at = 0;
        all(account.claims(), this::claim);
    }

    private void sentence(Sentence sentence) {
        sentences.put(sentence.span(), sentences.size());
        span(sentence.span());
        out.number(blocks.get(sentence.block().span()));
        at = sentence.span().start();
        all(sentence.tokens(), this::token);
        at = sentence.span().end();
    }

    /** Its text is that of its span. */
    private void token(Token token) {
        span(token.span());
        String plain = plain(token.text());
        boolean same = token.lemma().equals(plain);
        Integer known = tags.putIfAbsent(token.tag(), tags.size());
        out.number((known == null ? tags.size() - 1 : known) * 2 + (same ? 0 : 1));
        if (known == null) {
            out.text(token.tag());
        }
        if (!same) {
            text(token.lemma(), plain);
        }
    }

    /** What most lemmas are. */
    static String plain(String word) {
        return word.replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private void quote(Quote quote) {
        span(quote.span());
        out.number(quote.content().start() - quote.span().start());
        out.number(quote.span().end() - quote.content().end());
        out.number(quote.depth());
        flag(quote.continues());
        flag(quote.closed());
    }

    private void claim(Claim claim) {
        out.number(sentences.get(claim.sentence().span()));
        span(claim.span());
        certainty(claim.certainty());
        optional(claim.attribution(), this::attribution);
        all(claim.figures(), this::figure);
        all(claim.times(), this::time);
        all(claim.names(), this::name);
        at = claim.span().end();
    }

    private void certainty(Certainty certainty) {
        text(certainty.level().name(), "");
        all(certainty.cues(), this::cue);
    }

    private void cue(Cue cue) {
        passage(cue.span(), cue.text());
    }

    /** One that runs over several claims is written with the first of them. */
    private void attribution(Attribution attribution) {
        Integer known = attributions.putIfAbsent(attribution, attributions.size());
        out.number(known == null ? attributions.size() - 1 : known);
        if (known == null) {
            text(attribution.kind().name(), "");
            all(attribution.content(), this::span);
            optional(attribution.speaker(), this::speaker);
            optional(attribution.cue(), this::cue);
        }
    }

    private void speaker(Speaker speaker) {
        passage(speaker.span(), speaker.text());
        text(speaker.name(), speaker.text());
        flag(speaker.anonymous());
        optional(speaker.camp(), camp -> text(camp, speaker.text()));
    }

    private void figure(Figure figure) {
        passage(figure.span(), figure.text());
        optional(figure.low(), this::value);
        optional(figure.high(), this::value);
        text(figure.unit(), "");
        text(figure.of(), "");
        flag(figure.approximate());
    }

    private void value(BigDecimal value) {
        text(value.toString(), "");
    }

    private void time(TimeReference time) {
        passage(time.span(), time.text());
        optional(time.from(), this::moment);
        optional(time.to(), this::moment);
    }

    private void moment(Temporal moment) {
        if (moment instanceof LocalDateTime dayAndTime) {
            flag(true);
            out.signed(dayAndTime.toLocalDate().toEpochDay());
            out.longNumber(dayAndTime.toLocalTime().toNanoOfDay());
        } else {
            flag(false);
            out.signed(LocalDate.from(moment).toEpochDay());
        }
    }

    private void name(Name name) {
        passage(name.span(), name.text());
        text(name.name(), name.text());
        text(name.type().name(), "");
    }

    private void passage(Span span, String text) {
        span(span);
        text(text, span.of(source.text()));
    }

    private void span(Span span) {
        out.signed(span.start() - at);
        out.number(span.length());
        at = span.end();
    }

    /** @param likely what it probably is, which the reader knows too */
    private void text(String text, String likely) {
        Integer known = texts.get(text);
        if (text.equals(likely)) {
            out.number(0);
        } else if (known != null) {
            out.number(known + 2);
        } else {
            texts.put(text, texts.size());
            out.number(1);
            out.number(text.length());
            text.chars().forEach(out::number);
        }
    }

    private void flag(boolean value) {
        out.one(value ? 1 : 0);
    }

    private <T> void optional(Optional<T> value, Consumer<T> writer) {
        flag(value.isPresent());
        value.ifPresent(writer);
    }

    private <T> void all(List<T> values, Consumer<T> writer) {
        out.number(values.size());
        values.forEach(writer);
    }
}
