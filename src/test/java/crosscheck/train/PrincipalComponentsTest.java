package crosscheck.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrincipalComponentsTest {

    /** Points that differ most along (3, 4, 0), then along (0, 0, 1), around (10, 20, 30). */
    private static List<float[]> points() {
        Random random = new Random(4);
        List<float[]> points = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            double far = 5 * random.nextGaussian();
            double near = random.nextGaussian();
            points.add(new float[] {(float) (10 + 0.6 * far), (float) (20 + 0.8 * far), (float) (30 + near)});
        }
        return points;
    }

    @Test
    void findsTheDirectionsInWhichPointsDifferMost() {
        PrincipalComponents components = new PrincipalComponents(points(), 2);

        double[] centre = components.project(new float[] {10, 20, 30});
        double[] moved = components.project(new float[] {16, 28, 31});

        assertEquals(10, Math.abs(moved[0] - centre[0]), 0.05);
        assertEquals(1, Math.abs(moved[1] - centre[1]), 0.05);
    }

    @Test
    void leavesOutWhatIsInNoDirectionKept() {
        PrincipalComponents components = new PrincipalComponents(points(), 1);

        double[] centre = components.project(new float[] {10, 20, 30});
        double[] aside = components.project(new float[] {14, 17, 30});

        assertEquals(centre[0], aside[0], 0.1);
    }

    @Test
    void refusesTooFewVectors() {
        List<float[]> two = points().subList(0, 2);

        assertThrows(IllegalArgumentException.class, () -> new PrincipalComponents(two, 2));
    }
}
