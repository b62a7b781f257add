package se.arshjulet.uppfoljning;

import se.arshjulet.testsupport.Fasregler;

class UppfoljningProcessTest extends Fasregler {

    UppfoljningProcessTest() {
        super(UppfoljningProcess.ID, "uppfoljning-1", UppfoljningProcess.GRANSKA, YRKESREVISOR);
    }
}
