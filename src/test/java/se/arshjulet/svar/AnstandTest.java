package se.arshjulet.svar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Rapportar;

/** More time to answer, and to complete what was answered. */
class AnstandTest {

    private static final LocalDateTime SISTA_DAGEN = Rapportar.SISTA_SVARSDAG.atTime(23, 0);

    private final Rapportar ar = new Rapportar();
    private static final LocalDateTime NU = Rapportar.BESLUTSDAG.plusDays(20).atTime(10, 0);

    private final Anvandare namnden = Rapportar.anvandare("namnd", Roll.NAMND);
    private final Svar svar = new Svar(ar.forSvar());
    private Svarspunkt forsta;
    private Svarspunkt andra;

    @BeforeEach
    void tva_punkter() {
        forsta = svar.fraga("Rapport 6-2023, rekommendation 1", null, "Se över delegationsordningen");
        andra = svar.fraga("Rapport 6-2023, rekommendation 2a", "Tydliggör", "Personuppgifter");
    }

    @Test
    void anstand_begars_med_skal_till_en_senare_dag_och_ett_at_gangen() {
        LocalDate senare = Rapportar.SISTA_SVARSDAG.plusDays(30);
        Brott.kravs("svar.fel.anstandsmotiv", () -> svar.begarAnstand(senare, " ", namnden, NU));
        Brott.kravs("svar.fel.anstandfore", () -> svar.begarAnstand(Rapportar.SISTA_SVARSDAG, "Sammanträdet är i juli.", namnden, NU));
        Brott.kravs("svar.fel.anstandpasserat", () -> svar.begarAnstand(senare, "Sammanträdet är i juli.", namnden, senare.atTime(9, 0)));
        svar.begarAnstand(senare, "Sammanträdet är i juli.", namnden, NU);
        Brott.kravs("svar.fel.anstandredan", () -> svar.begarAnstand(senare.plusDays(1), "Igen", namnden, NU));
    }

    @Test
    void ett_beviljat_anstand_flyttar_sista_dagen_och_vantan_borjar_om() {
        svar.uteblev();
        svar.begarAnstand(Rapportar.SISTA_SVARSDAG.plusDays(30), "Sammanträdet är i juli.", namnden, NU);
        svar.begartAnstand().orElseThrow().skriv(true, null);
        Brott.kravs("svar.fel.beslutsmotiv", () -> svar.avgorAnstand(ar.revisor, NU));
        svar.begartAnstand().orElseThrow().skriv(true, "Skälet godtas.");
        assertThat(svar.avgorAnstand(ar.revisor, NU)).isTrue();
        assertThat(svar.getStatus()).isEqualTo(Svarsstatus.VANTAS);
        assertThat(svar.getSistaSvarsdag()).isEqualTo(Rapportar.SISTA_SVARSDAG.plusDays(30));
        besvaraAllt();
        svar.lamna(SISTA_DAGEN.plusDays(30));
        assertThat(svar.isSent()).isFalse();
    }

    @Test
    void kompletteringen_har_en_egen_sista_dag_och_ett_anstand_flyttar_den() {
        lamna();
        begarKomplettering();
        LocalDate senast = SISTA_DAGEN.toLocalDate().plusDays(14);
        assertThat(svar.getSenast()).isEqualTo(senast);
        Brott.kravs("svar.fel.anstandfore", () -> svar.begarAnstand(senast, "Nämnden möts i september.", namnden, SISTA_DAGEN));
        svar.begarAnstand(senast.plusDays(20), "Nämnden möts i september.", namnden, SISTA_DAGEN);
        svar.begartAnstand().orElseThrow().skriv(true, "Skälet godtas.");
        assertThat(svar.avgorAnstand(ar.revisor, SISTA_DAGEN)).isTrue();
        assertThat(svar.getStatus()).isEqualTo(Svarsstatus.KOMPLETTERING_BEGARD);
        assertThat(svar.getSenast()).isEqualTo(senast.plusDays(20));
        assertThat(svar.getSistaSvarsdag()).as("det första svarets dag står kvar").isEqualTo(Rapportar.SISTA_SVARSDAG);
        svar.begarAnstand(senast.plusDays(60), "Igen", namnden, SISTA_DAGEN);
        svar.lamna(SISTA_DAGEN.plusDays(30));
        assertThat(svar.getAnstand()).extracting(Anstand::getStatus).containsExactly(Anstandsstatus.BEVILJAT, Anstandsstatus.FORFALLET);
        assertThat(svar.getSenast()).isEqualTo(Rapportar.SISTA_SVARSDAG);
    }

    @Test
    void ett_avslaget_anstand_flyttar_ingenting() {
        svar.begarAnstand(Rapportar.SISTA_SVARSDAG.plusDays(30), "Sammanträdet är i juli.", namnden, NU);
        svar.begartAnstand().orElseThrow().skriv(false, "Nämnden har haft tolv veckor.");
        assertThat(svar.avgorAnstand(ar.revisor, NU)).isFalse();
        assertThat(svar.getSistaSvarsdag()).isEqualTo(Rapportar.SISTA_SVARSDAG);
        Brott.kravs("svar.fel.anstandavgjort", () -> svar.avgorAnstand(ar.revisor, NU));
    }

    @Test
    void anstand_som_ingen_hann_avgora_forfaller_nar_svaret_lamnas_och_kan_inte_begaras_sedan() {
        svar.begarAnstand(Rapportar.SISTA_SVARSDAG.plusDays(30), "Sammanträdet är i juli.", namnden, NU);
        lamna();
        assertThat(svar.getAnstand()).extracting(Anstand::getStatus).containsExactly(Anstandsstatus.FORFALLET);
        Brott.kravs("svar.fel.anstandefter", () -> svar.begarAnstand(Rapportar.SISTA_SVARSDAG.plusDays(60), "Igen", namnden, NU));
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
