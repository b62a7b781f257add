package se.arshjulet.fordjupning;

import se.arshjulet.testsupport.Fasregler;

class FordjupningProcessTest extends Fasregler {

    FordjupningProcessTest() {
        super(FordjupningProcess.ID, "fordjupning", FordjupningProcess.REDOVISA, YRKESREVISOR);
    }
}
