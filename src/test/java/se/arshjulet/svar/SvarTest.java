package se.arshjulet.svar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.beslut.Missiv;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Rapportar;

class SvarTest {

    private static final LocalDateTime SISTA_DAGEN = Rapportar.SISTA_SVARSDAG.atTime(23, 0);

    private final Rapportar ar = new Rapportar();

    private final Svar svar = new Svar(ar.forSvar());
    private Svarspunkt forsta;
    private Svarspunkt andra;

    @BeforeEach
    void tva_punkter() {
        forsta = svar.fraga("Rapport 6-2023, rekommendation 1", null, "Se över delegationsordningen");
        andra = svar.fraga("Rapport 6-2023, rekommendation 2a", "Tydliggör", "Personuppgifter");
    }

    @Test
    void svar_vantas_bara_pa_missiv_for_svar() {
        Missiv kannedom = new Missiv(ar.granskning);
        kannedom.skriv(false, "För kännedom.", null, new Beslut(Rapportar.BESLUTSDAG, "14"));
        kannedom.besluta(ar.fortroendevald);
        Brott.kravs("svar.fel.ejforsvar", () -> new Svar(kannedom));
    }

    @Test
    void varje_punkt_kraver_atgard_ansvarig_och_datum_eller_motiverat_avslag() {
        svar.besluta(new Beslut(LocalDate.of(2024, 6, 19), "45"));
        svar.besvara(forsta, new Atgard("Ny delegationsordning", "", null));
        svar.avsla(andra, "");
        assertThat(Brott.falt(svar.brister()))
                .containsExactly("punkter[0].ansvarig", "punkter[0].klartSenast", "punkter[1].avslagsmotiv");
        Brott.kravs("svar.fel.ansvarig", () -> svar.lamna(SISTA_DAGEN));
    }

    @Test
    void svar_kraver_namndens_beslut_med_datum_och_paragraf() {
        besvaraAllt();
        svar.besluta(null);
        assertThat(Brott.falt(svar.brister())).containsExactly("beslutsdatum", "paragraf");
    }

    @Test
    void svar_pa_sista_dagen_ar_i_tid() {
        besvaraAllt();
        svar.lamna(SISTA_DAGEN);
        assertThat(svar.getStatus()).isEqualTo(Svarsstatus.LAMNAT);
        assertThat(svar.isSent()).isFalse();
    }

    @Test
    void svar_efter_sista_dagen_tas_emot_och_marks_sent() {
        besvaraAllt();
        svar.lamna(SISTA_DAGEN.plusDays(1));
        assertThat(svar.isSent()).isTrue();
    }

    @Test
    void uteblivet_svar_kan_anda_lamnas() {
        svar.uteblev();
        assertThat(svar.getStatus()).isEqualTo(Svarsstatus.UTEBLIVET);
        besvaraAllt();
        svar.lamna(SISTA_DAGEN.plusDays(40));
        assertThat(svar.getStatus()).isEqualTo(Svarsstatus.LAMNAT);
        assertThat(svar.isSent()).isTrue();
    }

    @Test
    void lamnat_svar_uteblir_inte_och_kan_inte_lamnas_igen() {
        lamna();
        svar.uteblev();
        assertThat(svar.getStatus()).isEqualTo(Svarsstatus.LAMNAT);
        Brott.kravs("svar.fel.redanlamnat", () -> svar.lamna(SISTA_DAGEN));
        Brott.kravs("svar.fel.redanlamnat", () -> svar.avsla(forsta, "Ångrat"));
    }

    @Test
    void varje_punkt_bedoms_och_det_som_inte_racker_motiveras() {
        lamna();
        Svarsgranskning granskning = svar.bedom(null, null);
        assertThat(Brott.falt(svar.bristerIGranskning())).containsExactly("punkter[0].bedomning", "punkter[1].bedomning", "accepterat");
        granskning.bedom(forsta, Punktbedomning.TILLRACKLIGT, null);
        granskning.bedom(andra, Punktbedomning.DELVIS, " ");
        svar.bedom(false, null);
        Brott.kravs("svar.fel.punktmotiv", () -> svar.avgor(ar.revisor, SISTA_DAGEN));
    }

    @Test
    void komplettering_kraver_en_punkt_som_inte_racker() {
        lamna();
        Svarsgranskning granskning = svar.bedom(false, null);
        granskning.bedom(forsta, Punktbedomning.TILLRACKLIGT, null);
        granskning.bedom(andra, Punktbedomning.TILLRACKLIGT, null);
        Brott.kravs("svar.fel.ingetattkomplettera", () -> svar.avgor(ar.revisor, SISTA_DAGEN));
    }

    @Test
    void svar_granskas_tills_det_accepteras() {
        lamna();
        begarKomplettering();
        assertThat(svar.getStatus()).isEqualTo(Svarsstatus.KOMPLETTERING_BEGARD);
        svar.besvara(andra, new Atgard("Kartläggning", "Förvaltningschefen", LocalDate.of(2024, 12, 31)));
        svar.lamna(SISTA_DAGEN.plusDays(30));
        assertThat(svar.isSent()).isFalse();
        Svarsgranskning ny = svar.bedom(true, null);
        assertThat(ny.av(forsta).orElseThrow().getBedomning()).as("det som räckte räcker än").isEqualTo(Punktbedomning.TILLRACKLIGT);
        ny.bedom(andra, Punktbedomning.TILLRACKLIGT, null);
        assertThat(svar.avgor(ar.revisor, SISTA_DAGEN.plusDays(35))).isTrue();
        assertThat(svar.getStatus()).isEqualTo(Svarsstatus.ACCEPTERAT);
        assertThat(svar.getGranskningar()).extracting(Svarsgranskning::getOmgang).containsExactly(1, 2);
    }

    @Test
    void i_en_komplettering_andras_bara_de_punkter_som_ar_begarda() {
        lamna();
        begarKomplettering();
        Brott.kravs("svar.fel.stangdpunkt", () -> svar.avsla(forsta, "Ångrat"));
        svar.avsla(andra, "Regleras i reglementet, § 4.");
        assertThat(andra.getAvslagsmotiv()).endsWith("§ 4.");
    }

    @Test
    void svar_kan_godtas_fast_en_punkt_inte_racker() {
        lamna();
        Svarsgranskning granskning = svar.bedom(true, "Följs upp nästa år.");
        granskning.bedom(forsta, Punktbedomning.TILLRACKLIGT, null);
        granskning.bedom(andra, Punktbedomning.OTILLRACKLIGT, "Avslaget är inte motiverat i sak.");
        assertThat(svar.avgor(ar.revisor, SISTA_DAGEN)).isTrue();
        assertThat(svar.senasteGranskning().orElseThrow().av(andra).orElseThrow().isBristande()).isTrue();
    }

    @Test
    void accepterat_svar_kan_inte_granskas_igen() {
        lamna();
        Svarsgranskning granskning = svar.bedom(true, null);
        granskning.bedom(forsta, Punktbedomning.TILLRACKLIGT, null);
        granskning.bedom(andra, Punktbedomning.TILLRACKLIGT, null);
        svar.avgor(ar.revisor, SISTA_DAGEN);
        Brott.kravs("svar.fel.ejlamnat", () -> svar.avgor(ar.revisor, SISTA_DAGEN));
        Brott.kravs("svar.fel.redanlamnat", () -> svar.lamna(SISTA_DAGEN));
    }

    @Test
    void ett_svar_som_vantas_kan_inte_avskrivas() {
        Brott.kravs("svar.fel.kaninteavskrivas", () -> svar.komAldrig(new Beslut(Rapportar.BESLUTSDAG, "7"), "Kritik", ar.fortroendevald, SISTA_DAGEN));
    }

    @Test
    void ett_uteblivet_svar_avskrivs_med_beslut_och_foljd_och_kan_sedan_inte_lamnas() {
        svar.uteblev();
        Brott.kravs("svar.fel.foljd", () -> svar.komAldrig(new Beslut(Rapportar.BESLUTSDAG, "7"), " ", ar.fortroendevald, SISTA_DAGEN));
        Brott.kravs("svar.fel.avskrivningframtid", () -> svar.komAldrig(new Beslut(SISTA_DAGEN.toLocalDate().plusDays(1), "7"), "Kritik", ar.fortroendevald, SISTA_DAGEN));
        svar.komAldrig(new Beslut(Rapportar.BESLUTSDAG, "7"), "Kritik", ar.fortroendevald, SISTA_DAGEN);
        assertThat(svar.getStatus()).isEqualTo(Svarsstatus.KOM_ALDRIG);
        assertThat(svar.getAvskrivning().getFoljd()).isEqualTo("Kritik");
        Brott.kravs("svar.fel.avskrivet", () -> besvaraAllt());
    }

    private void begarKomplettering() {
        Svarsgranskning granskning = svar.bedom(false, null);
        granskning.bedom(forsta, Punktbedomning.TILLRACKLIGT, null);
        granskning.bedom(andra, Punktbedomning.OTILLRACKLIGT, "Tidplan saknas.");
        assertThat(svar.avgor(ar.revisor, SISTA_DAGEN)).isFalse();
    }

    private void lamna() {
        besvaraAllt();
        svar.lamna(SISTA_DAGEN);
    }

    private void besvaraAllt() {
        svar.besluta(new Beslut(LocalDate.of(2024, 6, 19), "45"));
        svar.besvara(forsta, new Atgard("Ny delegationsordning", "Nämndsekreteraren", LocalDate.of(2024, 12, 31)));
        svar.avsla(andra, "Regleras redan i reglementet.");
    }
}
