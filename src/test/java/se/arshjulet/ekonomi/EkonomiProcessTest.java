package se.arshjulet.ekonomi;

import se.arshjulet.testsupport.Fasregler;

class EkonomiProcessTest extends Fasregler {

    EkonomiProcessTest() {
        super(EkonomiProcess.ID, "ekonomi-OKT", EkonomiProcess.GRANSKA, YRKESREVISOR);
    }
}
