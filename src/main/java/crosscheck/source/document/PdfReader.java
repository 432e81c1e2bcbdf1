package crosscheck.source.document;

import crosscheck.source.RawInput;
import crosscheck.source.Source;
import crosscheck.source.SourceException;
import crosscheck.source.SourceReader;
import java.nio.charset.StandardCharsets;

/** A PDF with text in it. Its lines are put together into paragraphs; running heads and page numbers stay out. */
public final class PdfReader implements SourceReader {

    /** Some programs write a few bytes before the signature. */
    private static final int SIGNATURE_WITHIN = 1024;

    @Override
    public boolean reads(RawInput input) throws SourceException {
        byte[] head = input.head();
        return new String(head, 0, Math.min(head.length, SIGNATURE_WITHIN), StandardCharsets.ISO_8859_1)
                        .contains("%PDF-")
                && head[0] != '<';
    }

    /** The PDF library is loaded here and not before: it is larger than all the rest. */
    @Override
    public Source read(RawInput input) throws SourceException {
        return PdfText.read(input);
    }
}
