package crosscheck.claim.attribution;

import crosscheck.claim.text.Prose;
import crosscheck.claim.text.Quote;
import crosscheck.claim.text.Sentence;
import crosscheck.claim.text.Token;
import crosscheck.source.Block;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a source in columns, one row a token of its prose, with what the taggers' features ask for again and again.
 * A row outside the table reads as {@link #NOTHING}.
 */
public final class TokenTable {

    /** What stands before a sentence's first word and behind its last. */
    static final int NOTHING = 0;

    private static final int UPPER = 1;
    private static final int LOWER = 2;
    private static final int DIGIT = 4;
    private static final int INNER = 8;
    private static final int IS_WORD = 32;

    private final Prose prose;
    private final List<Block> blocks = new ArrayList<>();
    private final int size;
    final int[] start;
    final int[] end;
    /** Lower case, curly marks made straight, digits made 0. */
    final int[] word;

    final int[] lemma;
    final int[] tag;
    final int[] suffix2;
    final int[] suffix3;
    final int[] shape;
    /** A bit for each class of {@link CueClasses} that has the lemma. */
    final int[] classes;
    /** The kind of word, for paths between words: see {@link WordKind}. */
    final byte[] kind;
    /** The sentence's number. */
    final int[] sentence;
    /** The paragraph's number. */
    final int[] paragraph;
    /** The number of the outermost quotation that the token stands in or is a mark of, or -1. */
    final int[] quote;
    /** First row of each sentence, and the row after the last sentence's last. */
    final int[] sentenceStart;
    /** First row of the noun group that the token stands in, or -1; and the row after its last. */
    final int[] groupStart;

    final int[] groupEnd;
    /** First row of each outermost quotation, and the row after its last. */
    final int[] quoteStart;

    final int[] quoteEnd;
    /** Of each outermost quotation: whether it goes on from the one before. */
    final boolean[] quoteContinues;
    /** Of each sentence: whether a part of it is quoted. */
    final boolean[] hasQuote;

    public TokenTable(Prose prose) {
        this(prose, CueClasses.standard());
    }

    TokenTable(Prose prose, CueClasses cueClasses) {
        this.prose = prose;
        List<Sentence> sentences = prose.sentences();
        this.size = sentences.stream().mapToInt(s -> s.tokens().size()).sum();
        start = new int[size];
        end = new int[size];
        word = new int[size];
        lemma = new int[size];
        tag = new int[size];
        suffix2 = new int[size];
        suffix3 = new int[size];
        shape = new int[size];
        classes = new int[size];
        kind = new byte[size];
        sentence = new int[size];
        paragraph = new int[size];
        quote = new int[size];
        groupStart = new int[size];
        groupEnd = new int[size];
        int[] starts = new int[sentences.size() + 1];
        int row = 0;
        int number = 0;
        int paragraphs = -1;
        int lastBlock = -1;
        for (Sentence s : sentences) {
            if (s.tokens().isEmpty()) {
                continue;
            }
            if (s.block().span().start() != lastBlock) {
                lastBlock = s.block().span().start();
                paragraphs++;
                blocks.add(s.block());
            }
            starts[number] = row;
            for (Token token : s.tokens()) {
                fill(row, token, cueClasses);
                sentence[row] = number;
                paragraph[row] = paragraphs;
                row++;
            }
            number++;
        }
        sentenceStart = Arrays.copyOf(starts, number + 1);
        sentenceStart[number] = size;
        Arrays.fill(quote, -1);
        List<int[]> quotes = fillQuotes();
        quoteStart = quotes.stream().mapToInt(q -> q[0]).toArray();
        quoteEnd = quotes.stream().mapToInt(q -> q[1]).toArray();
        quoteContinues = new boolean[quotes.size()];
        for (int i = 0; i < quoteContinues.length; i++) {
            quoteContinues[i] = quotes.get(i)[2] == 1;
        }
        hasQuote = new boolean[number];
        for (int i = 0; i < size; i++) {
            hasQuote[sentence[i]] |= quote[i] >= 0;
        }
        fillGroups();
    }

    private void fill(int row, Token token, CueClasses cueClasses) {
        String text = normal(token.text());
        start[row] = token.span().start();
        end[row] = token.span().end();
        word[row] = text.hashCode();
        String base = normal(token.lemma());
        lemma[row] = base.hashCode();
        tag[row] = token.tag().hashCode();
        suffix2[row] = text.substring(Math.max(0, text.length() - 2)).hashCode();
        suffix3[row] = text.substring(Math.max(0, text.length() - 3)).hashCode();
        shape[row] = shapeOf(token.text());
        classes[row] = cueClasses.of(base);
        kind[row] = WordKind.of(token.tag(), text);
    }

    /** Lower case by code unit, so that no locale matters; curly quotes straight, digits 0. */
    private static String normal(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            chars[i] = switch (c) {
                case '“', '”', '„', '«', '»' -> '"';
                case '‘', '’' -> '\'';
                case '—', '–', '―' -> '-';
                default -> Character.isDigit(c) ? '0' : Character.toLowerCase(c);
            };
        }
        return new String(chars);
    }

    private static int shapeOf(String text) {
        boolean upper = Character.isUpperCase(text.charAt(0));
        boolean letter = false;
        boolean lower = false;
        boolean digit = false;
        boolean inner = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letter |= Character.isLetterOrDigit(c);
            lower |= Character.isLowerCase(c);
            digit |= Character.isDigit(c);
            inner |= i > 0 && Character.isUpperCase(c);
        }
        return 1
                + (upper ? UPPER : 0)
                + (lower ? LOWER : 0)
                + (digit ? DIGIT : 0)
                + (inner ? INNER : 0)
                + (letter ? IS_WORD : 0);
    }

    private List<int[]> fillQuotes() {
        List<int[]> rows = new ArrayList<>();
        int row = 0;
        for (Quote q : prose.quotes()) {
            if (q.depth() > 0) {
                continue;
            }
            while (row < size && end[row] <= q.span().start()) {
                row++;
            }
            int first = row;
            while (row < size && start[row] < q.span().end()) {
                quote[row++] = rows.size();
            }
            if (row > first) {
                rows.add(new int[] {first, row, q.continues() ? 1 : 0});
            }
        }
        return rows;
    }

    /** A noun group: determiners, adjectives, numbers and nouns in a row; a determiner or a pronoun begins a new one. */
    private void fillGroups() {
        Arrays.fill(groupStart, -1);
        Arrays.fill(groupEnd, -1);
        int row = 0;
        while (row < size) {
            if (!WordKind.isNominal(kind[row])) {
                row++;
                continue;
            }
            int first = row++;
            boolean alone = kind[first] == WordKind.PRONOUN;
            while (row < size
                    && !alone
                    && sentence[row] == sentence[first]
                    && WordKind.isNominal(kind[row])
                    && kind[row] != WordKind.DETERMINER
                    && kind[row] != WordKind.PRONOUN) {
                row++;
            }
            for (int i = first; i < row; i++) {
                groupStart[i] = first;
                groupEnd[i] = row;
            }
        }
    }

    public int size() {
        return size;
    }

    public Prose prose() {
        return prose;
    }

    public int sentences() {
        return sentenceStart.length - 1;
    }

    /** The number of the sentence that a row stands in. */
    public int sentenceOf(int row) {
        return sentence[row];
    }

    /** Where the token of a row stands in the text. */
    public Span span(int row) {
        return new Span(start[row], end[row]);
    }

    /** The text from the first row to the one before {@code endRow}. */
    public Span span(int firstRow, int endRow) {
        return new Span(start[firstRow], end[endRow - 1]);
    }

    /** The paragraph or heading that a row stands in. */
    Block blockOf(int row) {
        return blocks.get(paragraph[row]);
    }

    /** Whether a row stands in a title or a heading. */
    boolean isHeading(int row) {
        Block.Kind kind = blockOf(row).kind();
        return kind == Block.Kind.TITLE || kind == Block.Kind.HEADING;
    }

    boolean isCapital(int row) {
        return (shapeBits(row) & UPPER) != 0;
    }

    boolean hasLowerCase(int row) {
        return (shapeBits(row) & LOWER) != 0;
    }

    private int shapeBits(int row) {
        return (shape[row] & ~IS_WORD) - 1;
    }

    /** Whether the token has a letter or a digit. */
    boolean isWord(int row) {
        return (shape[row] & IS_WORD) != 0;
    }

    boolean isQuoteMark(int row) {
        return kind[row] == WordKind.QUOTE_MARK;
    }

    /** The column's value at the row, or {@link #NOTHING} outside of {@code [from, to)}. */
    static int at(int[] column, int row, int from, int to) {
        return row >= from && row < to ? column[row] : NOTHING;
    }
}
