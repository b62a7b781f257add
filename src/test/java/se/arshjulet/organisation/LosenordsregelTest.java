package se.arshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Brott;

class LosenordsregelTest {

    @Test
    void ett_langt_losenord_som_skrivits_lika_tva_ganger_duger() {
        assertThat(Losenordsregel.brister("revisor", skrivet("en hel mening", "en hel mening"))).isEmpty();
    }

    @Test
    void ett_losenord_kortare_an_tolv_tecken_duger_inte() {
        assertThat(Brott.nycklar(Losenordsregel.brister("revisor", skrivet("elva tecken", "elva tecken")))).containsExactly("organisation.fel.losenordLangd");
        assertThat(Brott.nycklar(Losenordsregel.brister("revisor", skrivet(null, null)))).containsExactly("organisation.fel.losenordLangd");
    }

    @Test
    void ett_orimligt_langt_losenord_duger_inte() {
        String langt = "x".repeat(Losenordsregel.LANGST + 1);
        assertThat(Brott.nycklar(Losenordsregel.brister("revisor", skrivet(langt, langt)))).containsExactly("organisation.fel.losenordLangd");
    }

    @Test
    void anvandarnamnet_duger_inte_som_losenord() {
        assertThat(Brott.nycklar(Losenordsregel.brister("fortroendevald", skrivet("Fortroendevald", "Fortroendevald"))))
                .containsExactly("organisation.fel.losenordSomNamn");
    }

    @Test
    void losenordet_maste_skrivas_lika_bada_gangerna() {
        assertThat(Brott.falt(Losenordsregel.brister("revisor", skrivet("en hel mening", "en hel mening till")))).containsExactly("losenordIgen");
    }

    private static Losenordsformular skrivet(String losenord, String igen) {
        Losenordsformular formular = new Losenordsformular();
        formular.setLosenord(losenord);
        formular.setLosenordIgen(igen);
        return formular;
    }
}
