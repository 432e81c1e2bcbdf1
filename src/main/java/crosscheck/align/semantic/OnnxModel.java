package crosscheck.align.semantic;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a network in the ONNX format, a Protocol Buffers message: ModelProto has the graph in field 7, GraphProto its
 * outputs in field 12, and ValueInfoProto a name in field 1. Only as much of the format is read as it takes to ask for
 * another output.
 */
final class OnnxModel {

    private static final int GRAPH = 7;
    private static final int OUTPUT = 12;
    private static final int NAME = 1;

    private static final int VARINT = 0;
    private static final int FIXED_64 = 1;
    private static final int BYTES = 2;
    private static final int FIXED_32 = 5;

    private final byte[] model;
    private int at;

    private OnnxModel(byte[] model) {
        this.model = model;
    }

    /**
     * The same network with another output than it has: what led to the old ones alone is not computed any more.
     *
     * @param output the name of what one of its nodes gives
     * @throws IllegalArgumentException if the bytes are no such message
     */
    static byte[] withOutput(byte[] model, String output) {
        return new OnnxModel(model).withOutput(output);
    }

    private byte[] withOutput(String output) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(model.length + 128);
        while (at < model.length) {
            int start = at;
            int tag = tag();
            if (tag >>> 3 == GRAPH && (tag & 7) == BYTES) {
                int end = end();
                int begin = at;
                ByteArrayOutputStream graph = new ByteArrayOutputStream(end - begin + 128);
                copyGraph(end, graph);
                byte[] value = field(NAME, output.getBytes(StandardCharsets.UTF_8));
                graph.writeBytes(field(OUTPUT, value));
                varint((GRAPH << 3) | BYTES, out);
                varint(graph.size(), out);
                write(graph, out);
            } else {
                skip(tag);
                out.write(model, start, at - start);
            }
        }
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream from, ByteArrayOutputStream to) {
        try {
            from.writeTo(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copyGraph(int end, ByteArrayOutputStream graph) {
        while (at < end) {
            int start = at;
            int tag = tag();
            skip(tag);
            if (tag >>> 3 != OUTPUT) {
                graph.write(model, start, at - start);
            }
        }
    }

    private int tag() {
        return (int) varint();
    }

    private void skip(int tag) {
        switch (tag & 7) {
            case VARINT -> varint();
            case FIXED_64 -> forward(Long.BYTES);
            case BYTES -> forward(varint());
            case FIXED_32 -> forward(Integer.BYTES);
            default -> throw new IllegalArgumentException("no ONNX model: a field of kind " + (tag & 7));
        }
    }

    /** Where the bytes of a field end. */
    private int end() {
        long length = varint();
        if (length < 0 || length > model.length - at) {
            throw new IllegalArgumentException("no ONNX model: a field of " + length + " bytes");
        }
        return at + (int) length;
    }

    private void forward(long length) {
        if (length < 0 || length > model.length - at) {
            throw new IllegalArgumentException("no ONNX model: a field of " + length + " bytes");
        }
        at += (int) length;
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            if (at == model.length) {
                throw new IllegalArgumentException("no ONNX model: it ends within a number");
            }
            byte b = model[at++];
            value |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("no ONNX model: a number of over 64 bits");
    }

    private static byte[] field(int number, byte[] content) {
        ByteArrayOutputStream field = new ByteArrayOutputStream();
        varint((number << 3) | BYTES, field);
        varint(content.length, field);
        field.writeBytes(content);
        return field.toByteArray();
    }

    private static void varint(int value, ByteArrayOutputStream out) {
        int rest = value;
        while (rest >>> 7 != 0) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
