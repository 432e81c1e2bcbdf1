package crosscheck.align.semantic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OnnxModelTest {

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] field(int number, byte[]... contents) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : contents) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream field = new ByteArrayOutputStream();
        field.write((number << 3) | 2);
        int length = content.size();
        while (length > 127) {
            field.write((length & 127) | 128);
            length >>= 7;
        }
        field.write(length);
        field.writeBytes(content.toByteArray());
        return field.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** ir_version 8, a graph of one long node, two outputs and a name, then an opset. */
    private static byte[] model() {
        return joined(
                bytes(8, 8),
                field(
                        7,
                        field(1, new byte[300]),
                        field(12, field(1, text("old"))),
                        field(2, text("bert")),
                        field(12, field(1, text("older")))),
                field(8, bytes(16, 11)));
    }

    @Test
    void replacesTheOutputsAndKeepsAllElse() {
        byte[] expected = joined(
                bytes(8, 8),
                field(7, field(1, new byte[300]), field(2, text("bert")), field(12, field(1, text("layer")))),
                field(8, bytes(16, 11)));

        assertArrayEquals(expected, OnnxModel.withOutput(model(), "layer"));
    }

    @Test
    void keepsNumbersOfFixedLength() {
        byte[] model = joined(bytes(9, 1, 2, 3, 4, 5, 6, 7, 8), bytes(21, 1, 2, 3, 4));

        assertArrayEquals(model, OnnxModel.withOutput(model, "layer"));
    }

    @Test
    void refusesWhatIsCutAnywhereInsideAField() {
        byte[] model = field(7, field(1, new byte[300]));

        for (int length = 1; length < model.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(model, length);
            assertThrows(IllegalArgumentException.class, () -> OnnxModel.withOutput(cut, "layer"));
        }
    }

    @Test
    void eitherReadsOrRefusesAnyBytes() {
        Random random = new Random(1);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] any = new byte[random.nextInt(12)];
            random.nextBytes(any);
            try {
                OnnxModel.withOutput(any, "layer");
                read++;
            } catch (IllegalArgumentException refused) {
                assertTrue(refused.getMessage().startsWith("no ONNX model"));
            }
        }
        assertTrue(read > 0 && read < 20_000);
    }
}
