package se.arshjulet.rakenskaper;

import se.arshjulet.testsupport.Fasregler;

class RakenskaperProcessTest extends Fasregler {

    RakenskaperProcessTest() {
        super(RakenskaperProcess.ID, "rakenskaper-AR", RakenskaperProcess.LAMNA_UTTALANDE, "REDOVISNINGSREVISOR");
    }
}
