package se.arshjulet.arkitektur.planterat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Its name does not say what holds. */
@Tag("planterat")
public class TestMedFelNamn {

    @Test
    void testSpara1() {
        // planted
    }
}
