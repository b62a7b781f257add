package se.arshjulet.riskplan;

import se.arshjulet.testsupport.Fasregler;

class RiskplanProcessTest extends Fasregler {

    RiskplanProcessTest() {
        super(RiskplanProcess.ID, "riskplan", RiskplanProcess.GRANSKA, YRKESREVISOR);
    }
}
