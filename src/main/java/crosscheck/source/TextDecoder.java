package crosscheck.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a text file: by its byte order mark (UTF-8, UTF-16), else by the charset that a server declares, else
 * as UTF-8 where it is valid, else as windows-1252. A byte order mark is a signature, and no part of the text.
 */
final class TextDecoder {

    /** Text has hardly any control characters besides tabs and line ends. */
    private static final double MOST_CONTROLS = 0.01;

    /** So many bytes tell. */
    private static final int SAMPLE = 8192;

    private static final int FEWEST_PAIRS = 8;

    /** Of the characters of an English text nearly all are Latin; a dash or a curly quotation mark is not. */
    private static final double MOST_LATIN = 0.8;

    private TextDecoder() {}

    /**
     * Decodes an input.
     *
     * @throws SourceException if it is empty, too large or no text
     */
    static String decode(RawInput input) throws SourceException {
        byte[] bytes = input.bytes();
        String text = decode(bytes, input);
        if (text.isBlank()) {
            throw input.unreadable(
                    bytes.length == 0 ? "is empty; give a file that holds text" : "holds nothing but white space");
        }
        if (isBinary(text)) {
            throw input.unreadable("is no text but binary data; save it as plain text in UTF-8");
        }
        return text;
    }

    private static String decode(byte[] bytes, RawInput input) throws SourceException {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (input.charset().isPresent()) {
            return new String(bytes, input.charset().get());
        }
        if (isUnmarkedUtf16(bytes)) {
            throw input.unreadable("seems to be text in UTF-16 without a byte order mark; save it as UTF-8");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** Whether every other byte is zero, or nearly: Latin letters in UTF-16. Its order can't be told for sure. */
    static boolean isUnmarkedUtf16(byte[] bytes) {
        int looked = Math.min(bytes.length, SAMPLE) / 2 * 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = looked / 2;
        return pairs >= FEWEST_PAIRS
                && Math.max(even, odd) > MOST_LATIN * pairs
                && Math.min(even, odd) <= MOST_CONTROLS * pairs;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == '\ufffd';
            controls += control ? 1 : 0;
        }
        return controls > MOST_CONTROLS * text.length() && controls > 1;
    }
}
