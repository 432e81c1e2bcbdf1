package crosscheck.align.semantic;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
        byte[] added = field(OUTPUT, field(NAME, output.getBytes(StandardCharsets.UTF_8)));
        List<Range> kept = new ArrayList<>();
        while (at < model.length) {
            int start = at;
            int tag = tag();
            if (tag >>> 3 == GRAPH && (tag & 7) == BYTES) {
                List<Range> graph = keptOfGraph(end());
                graph.add(new Range(added, 0, added.length));
                byte[] head = head(GRAPH, Range.size(graph));
                kept.add(new Range(head, 0, head.length));
                kept.addAll(graph);
            } else {
                skip(tag);
                kept.add(new Range(model, start, at));
            }
        }
        byte[] changed = new byte[Range.size(kept)];
        int to = 0;
        for (Range range : kept) {
            System.arraycopy(range.of(), range.start(), changed, to, range.length());
            to += range.length();
        }
        return changed;
    }

    private List<Range> keptOfGraph(int end) {
        List<Range> kept = new ArrayList<>();
        while (at < end) {
            int start = at;
            int tag = tag();
            skip(tag);
            if (tag >>> 3 != OUTPUT) {
                kept.add(new Range(model, start, at));
            }
        }
        return kept;
    }

    /** A part of the new message, which is put together only once all are known: the model takes 34 MB. */
    private static final class Range {

        private final byte[] of;
        private final int start;
        private final int end;

        Range(byte[] of, int start, int end) {
            this.of = of;
            this.start = start;
            this.end = end;
        }

        byte[] of() {
            return of;
        }

        int start() {
            return start;
        }

        int length() {
            return end - start;
        }

        static int size(List<Range> ranges) {
            return ranges.stream().mapToInt(Range::length).sum();
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
        field.writeBytes(head(number, content.length));
        field.writeBytes(content);
        return field.toByteArray();
    }

    private static byte[] head(int number, int length) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        varint((number << 3) | BYTES, head);
        varint(length, head);
        return head.toByteArray();
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
