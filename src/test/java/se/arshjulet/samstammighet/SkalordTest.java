package se.arshjulet.samstammighet;

import org.junit.jupiter.api.Test;

class SkalordTest {

    private static final Regel REGEL = new Skalord();

    @Test
    void en_tappad_bokstav_i_skalans_ord_syns() {
        Varningskrav.det(Provrapport.med("Verksamheten har bedrivits på ett inte helt tillfredställande sätt, och kontrollen är tillräckligg och räknskaperna rättvisnde.").omrade(2).prova(REGEL))
                .containsExactlyInAnyOrder("E4: ”tillfredställande” ska troligen vara tillfredsställande.", "E4: ”rättvisnde” ska troligen vara rättvisande.");
    }

    @Test
    void bojningar_motsatser_och_andra_ord_lamnas() {
        Varningskrav.inget(Provrapport.med("Tillfredsställande, ändamålsenligt, ändamålsenligheten, otillräcklig, tillräckligt och i allt väsentligt rättvisande; "
                + "tillgänglighet, väsentliga avvikelser, personliga, tillfredsställelse och räkenskaperna.").omrade(2).prova(REGEL));
    }
}
