package se.arshjulet.samstammighet;

import org.junit.jupiter.api.Test;

class TommaDelarTest {

    @Test
    void bara_det_som_ar_tomt_sags() {
        Varningskrav.det(new Provrapport().del("Nämndens ansvarsområden", false).del("Bilaga 1b", true).prova(new TommaDelar())).containsExactly("Bilaga 1b saknas.");
    }
}
