package se.arshjulet.atgardsregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.beslut.MissivRepository;
import se.arshjulet.fordjupning.Adressatroll;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.organisation.Roll;
import se.arshjulet.svar.Atgard;
import se.arshjulet.svar.Granskatsvar;
import se.arshjulet.svar.Punktbedomning;
import se.arshjulet.svar.Svar;
import se.arshjulet.svar.SvarGranskat;
import se.arshjulet.svar.SvarLamnat;
import se.arshjulet.tidigare.Avslut;
import se.arshjulet.tidigare.TidigareRepository;
import se.arshjulet.tidigare.Tidigarepunkt;

/** An answer and its review reach the points of the report that was answered, and the next report when they end one. */
class SvarsanteckningTest extends Registerprov {

    private static final String MAL = "Gör målen mätbara";

    @Test
    void ett_avslag_som_godtas_i_granskningen_sags_i_rapporten_som_foljer_upp_punkten() {
        forbattra(id, "ekonomi", MAL, true, null, null);
        expediera(id);
        Long nasta = nastaAr(ar + 1);
        svaraOchGranska(id, svar -> svar.avsla(svar.fraga("Väsentlig avvikelse", null, MAL), "Redan gjort."));
        assertThat(punkt(MAL).getStatus()).isEqualTo(Punktstatus.ACCEPTERAD);
        assertThat(foljsUpp(nasta)).extracting(Tidigarepunkt::getLage, Tidigarepunkt::getAvslut, Tidigarepunkt::getKommentar)
                .containsExactly(tuple(null, Avslut.ACCEPTERAD, "Revisorerna bedömde nämndens svar som tillräckligt."));
    }

    @Test
    void det_som_redan_ar_skrivet_om_punkten_star_kvar_nar_den_avslutas() {
        forbattra(id, "ekonomi", MAL, true, null, null);
        expediera(id);
        Long nasta = nastaAr(ar + 1);
        gor((bonor, em) -> bonor.hamta(TidigareRepository.class).punkter(nasta).get(0).foljUpp(null, "Nämnden har avslagit."));
        svaraOchGranska(id, svar -> svar.avsla(svar.fraga("Väsentlig avvikelse", null, MAL), "Redan gjort."));
        assertThat(foljsUpp(nasta)).extracting(Tidigarepunkt::getAvslut, Tidigarepunkt::getKommentar).containsExactly(tuple(Avslut.ACCEPTERAD, "Nämnden har avslagit."));
    }

    @Test
    void ett_svar_galler_inte_ett_annat_ars_punkt_med_samma_ord() {
        forbattra(id, "ekonomi", MAL, true, null, null);
        expediera(id);
        Long nasta = nastaAr(ar + 1);
        forbattra(nasta, "ekonomi", MAL, true, null, null);
        expediera(nasta);
        svaraOchGranska(nasta, svar -> svar.besvara(svar.fraga("Väsentlig avvikelse", null, MAL), new Atgard("Nya mål", "chefen", LocalDate.of(2024, 12, 1))));
        assertThat(punkter()).extracting(p -> p.getKalla().getAr(), p -> p.getUtlovat() == null, p -> p.getHistorik().size())
                .containsExactly(tuple(ar, true, 2), tuple(ar + 1, false, 3));
    }

    @Test
    void granskningen_av_ett_svar_ror_inte_det_som_ar_avslutat() {
        forbattra(id, "ekonomi", MAL, true, null, null);
        expediera(id);
        Consumer<Svar> lovar = svar -> svar.besvara(svar.fraga("Väsentlig avvikelse", null, MAL), new Atgard("Nya mål", "chefen", LocalDate.of(2024, 12, 1)));
        svara(id, lovar);
        gor((bonor, em) -> bonor.hamta(RegisterRepository.class).avNamnden(namnd(em, tecken).getId()).get(0).avfor(new Andring(NU, "x", "Verksamheten har upphört.")));
        int handelser = punkt(MAL).getHistorik().size();
        granska(id, lovar);
        assertThat(punkt(MAL).getHistorik()).hasSize(handelser);
        assertThat(punkt(MAL).getUtlovat().getSvarsbedomning()).isNull();
    }

    @Test
    void omarkta_rekommendationer_med_samma_ord_skiljs_at_av_rapporten() {
        gor((bonor, em) -> {
            for (int nummer = 3; nummer <= 4; nummer++) {
                FordjupadGranskning rapport = new FordjupadGranskning(nummer, ar);
                rapport.redovisa("Delegerade beslut", "intern-kontroll", 2, "Brister.", true);
                rapport.adressera(namnd(em, tecken), Adressatroll.ADRESSAT);
                rapport.rekommendera("", "Anta rutiner");
                em.persist(rapport);
            }
        });
        expediera(id);
        svara(id, svar -> svar.besvara(svar.fraga("Rapport 4-" + ar, null, "Anta rutiner"), new Atgard("Rutiner", "chefen", LocalDate.of(2024, 12, 1))));
        assertThat(punkter()).extracting(p -> p.getKalla().getBeteckning(), p -> p.getUtlovat() == null)
                .containsExactly(tuple("Rapport 3-" + ar + ", rekommendation 1", true), tuple("Rapport 4-" + ar + ", rekommendation 1", false));
    }

    private void svaraOchGranska(Long granskning, Consumer<Svar> punkter) {
        svara(granskning, punkter);
        granska(granskning, punkter);
    }

    private void svara(Long granskning, Consumer<Svar> punkter) {
        gor((bonor, em) -> bonor.hamta(Registerhandelser.class).vidSvar(new SvarLamnat(svar(bonor.hamta(MissivRepository.class), granskning, punkter))));
    }

    private void granska(Long granskning, Consumer<Svar> punkter) {
        gor((bonor, em) -> {
            Svar svar = svar(bonor.hamta(MissivRepository.class), granskning, punkter);
            svar.lamna(NU);
            Granskatsvar.avgor(svar, true, person(em, Roll.YRKESREVISOR), NU, Punktbedomning.TILLRACKLIGT);
            bonor.hamta(Registerhandelser.class).vidGranskning(new SvarGranskat(svar));
        });
    }

    private static Svar svar(MissivRepository missiv, Long granskning, Consumer<Svar> punkter) {
        Svar svar = new Svar(missiv.finn(granskning).orElseThrow());
        svar.besluta(new Beslut(LocalDate.of(2024, 6, 1), "7"));
        punkter.accept(svar);
        return svar;
    }
}
