package crosscheck.align;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class AlignmentModelTest {

    @Test
    void joinsScoresByTheMeanOfTheirLogOdds() {
        double[] joined = AlignmentModel.joined(new double[] {0.5, 0.9, 0.8, 0.2}, new double[] {0.5, 0.9, 0.2, 0.5});

        assertArrayEquals(new double[] {0.5, 0.9, 0.5, 1.0 / 3}, joined, 1e-9);
    }

    @Test
    void givesAProbabilityForCertainties() {
        double[] joined = AlignmentModel.joined(new double[] {1, 1, 0}, new double[] {1, 0.5, 1});

        assertArrayEquals(new double[] {1, 1, 0}, joined, 1e-5);
    }
}
