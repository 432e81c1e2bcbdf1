package crosscheck.claim.attribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HashedModelTest {

    private static int feature(int template, int value) {
        FeatureBuffer buffer = new FeatureBuffer();
        buffer.add(template, value);
        return buffer.get(0);
    }

    @Test
    void readsWhatItWrote() throws IOException {
        HashedModel model = HashedModel.of(
                2, Map.of(feature(1, 7), new double[] {1.5, -1.5}, feature(2, -9), new double[] {0.25, 30}));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));

        HashedModel read = HashedModel.read(new ModelBytes(bytes.toByteArray()));

        FeatureBuffer features = new FeatureBuffer();
        features.add(1, 7);
        features.add(2, -9);
        features.add(3, 0);
        int[] sums = new int[2];
        read.addTo(sums, features);
        assertArrayEquals(new int[] {(int) (1.75 * HashedModel.UNIT), (int) (28.5 * HashedModel.UNIT)}, sums);
    }

    @Test
    void leavesOutWeightsThatRoundToNothing() {
        HashedModel model = HashedModel.of(
                2, Map.of(feature(1, 1), new double[] {0.001, -0.001}, feature(1, 2), new double[] {1, 0}));

        assertEquals(1, model.size());
    }

    @Test
    void givesProbabilitiesThatSumToOne() {
        double[] probabilities = new double[3];
        HashedModel.probabilities(new int[] {0, 0, -100_000}, probabilities);

        assertArrayEquals(new double[] {0.5, 0.5, 0}, probabilities, 1e-12);
    }

    @Test
    void saysWhereAFileIsNoModel() {
        byte[] bytes = "no model at all".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThrows(IOException.class, () -> AttributionModels.read(new ByteArrayInputStream(bytes)));
    }
}
