package se.arshjulet.rapport;

import se.arshjulet.testsupport.Fasregler;

class RapportProcessTest extends Fasregler {

    RapportProcessTest() {
        super(RapportProcess.ID, "rapport", RapportProcess.SKRIV_UTKAST, YRKESREVISOR);
    }
}
