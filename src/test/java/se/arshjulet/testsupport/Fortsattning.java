package se.arshjulet.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

/** What a year that was going on must be able to do after a new version has been put in, in the demo region's NORV. */
public final class Fortsattning {

    private Fortsattning() {
    }

    public static void av(Server server) {
        Apiklient revisor = new Apiklient(server.adress(), "revisor", Demoserver.LOSENORD);
        Apivandring norv = Apivandring.pagaende("NORV", 2024);
        norv.provaOberoende(revisor);
        assertThat(norv.finn(revisor, "MINA", "provaOberoende")).isEmpty();
        norv.uppgift(revisor, "granskaRiskplan");
        assertThat(revisor.get("/arsgranskningar/NORV/2023").status()).isEqualTo(200);
        assertThat(revisor.get("/uppgifter?namnd=NORV&ar=2023").json().path("uppgifter").findValuesAsText("nyckel")).contains("skrivUtkast");
    }
}
