package crosscheck.source.document;

import crosscheck.source.RawInput;
import crosscheck.source.Source;
import crosscheck.source.SourceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines out of a PDF, page by page, in the order in which they were written: column after column. */
final class PdfText {

    private static final int MAX_PAGES = 2_000;

    private PdfText() {}

    static Source read(RawInput input) throws SourceException {
        try (PDDocument pdf = Loader.loadPDF(input.bytes())) {
            if (pdf.isEncrypted() && !pdf.getCurrentAccessPermission().canExtractContent()) {
                throw input.unreadable("this PDF forbids taking its text; ask its author for one that allows it");
            }
            Lines lines = new Lines();
            lines.setEndPage(MAX_PAGES);
            lines.getText(pdf);
            DocumentText text = new DocumentText();
            new PdfParagraphs(lines.lines).addTo(text);
            if (text.isEmpty()) {
                throw input.unreadable("a PDF without text, so only a scan; run text recognition (OCR) over it first");
            }
            return text.source(
                    input,
                    Optional.ofNullable(pdf.getDocumentInformation().getAuthor())
                            .map(String::strip)
                            .filter(author -> !author.isEmpty()));
        } catch (InvalidPasswordException e) {
            throw input.unreadable("this PDF is encrypted; save it without a password", e);
        } catch (IOException e) {
            throw input.unreadable("broken PDF (" + SourceException.reason(e) + "); save it again", e);
        }
    }

    /**
     * A line of a page.
     *
     * @param page from 1
     * @param left of its first character, in points from the page's left edge
     * @param base of its characters, in points from the page's upper edge
     * @param right of its last character
     * @param size of most of its characters, in points
     * @param bold whether most of its characters are
     */
    record Line(
            int page, String text, float left, float base, float right, float size, boolean bold, float pageHeight) {

        float width() {
            return right - left;
        }
    }

    /** Keeps the lines that the stripper puts together. */
    private static final class Lines extends PDFTextStripper {

        private final List<Line> lines = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private final List<TextPosition> positions = new ArrayList<>();

        @Override
        protected void writeString(String text, List<TextPosition> textPositions) {
            words.append(text);
            positions.addAll(textPositions);
        }

        @Override
        protected void writeWordSeparator() {
            words.append(' ');
        }

        @Override
        protected void writeLineSeparator() {
            String text = words.toString().strip();
            if (!text.isEmpty() && !positions.isEmpty()) {
                TextPosition first = positions.get(0);
                TextPosition last = positions.get(positions.size() - 1);
                TextPosition middle = positions.get(positions.size() / 2);
                lines.add(new Line(
                        getCurrentPageNo(),
                        text,
                        first.getXDirAdj(),
                        first.getYDirAdj(),
                        last.getXDirAdj() + last.getWidthDirAdj(),
                        middle.getFontSizeInPt(),
                        isBold(middle.getFont()),
                        first.getPageHeight()));
            }
            words.setLength(0);
            positions.clear();
        }

        /** Programs tell it by the font's name alone: "Helvetica-Bold". */
        private static boolean isBold(PDFont font) {
            String name = font == null ? null : font.getName();
            return name != null && name.toLowerCase(Locale.ROOT).contains("bold");
        }

        @Override
        protected void writePageEnd() {
            writeLineSeparator();
        }
    }
}
