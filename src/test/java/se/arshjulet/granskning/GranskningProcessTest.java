package se.arshjulet.granskning;

import se.arshjulet.testsupport.Fasregler;

class GranskningProcessTest extends Fasregler {

    GranskningProcessTest() {
        super(GranskningProcess.ID, "granskning-MARS", GranskningProcess.GRANSKA, YRKESREVISOR);
    }
}
