package se.arshjulet.atgardsregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.beslut.MissivRepository;
import se.arshjulet.fordjupning.FordjupadGranskningRepository;
import se.arshjulet.fordjupning.FordjupningExpedierad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.svar.Atgard;
import se.arshjulet.svar.Genomforande;
import se.arshjulet.svar.Granskatsvar;
import se.arshjulet.svar.Punktbedomning;
import se.arshjulet.svar.Svar;
import se.arshjulet.svar.SvarGranskat;
import se.arshjulet.svar.SvarLamnat;
import se.arshjulet.svar.SvarRepository;
import se.arshjulet.tidigare.Tidigarepunkt;

/** What is dispatched enters the register, each point once, and learns what the nämnd answers. */
class RegistreringTest extends Registerprov {

    @Test
    void varje_forbattringsomrade_och_rekommendation_till_namnden_blir_en_punkt() {
        fordjupad(6);
        forbattra(id, "ekonomi", "Gör målen mätbara", false, null, null);
        forbattra(id, "intern-kontroll", "Se över delegationen", true, "6-" + ar, "1");
        expediera(id);
        assertThat(punkter()).extracting(p -> p.getKalla().getSlag(), p -> p.getKalla().getBeteckning(), p -> p.getOrd().getText(), p -> p.getOrd().getOmskrivning(),
                p -> p.getKalla().getOmradesnamn(), p -> p.getOrd().isVasentlig()).containsExactly(
                tuple(Punktslag.REKOMMENDATION, "Rapport 6-" + ar + ", rekommendation 1", "Se över delegationsordningen", "Se över delegationen", "intern kontroll", true),
                tuple(Punktslag.FORBATTRINGSOMRADE, "Årsrapport " + ar, "Gör målen mätbara", null, "ekonomi", false),
                tuple(Punktslag.REKOMMENDATION, "Rapport 6-" + ar + ", rekommendation 2a", "personuppgifter", null, "intern kontroll", false),
                tuple(Punktslag.REKOMMENDATION, "Rapport 6-" + ar + ", rekommendation 2b", "inköp", null, "intern kontroll", false));
        assertThat(punkter()).allSatisfy(punkt -> {
            assertThat(punkt.getDagar().getExpedierad()).isEqualTo(BESLUTSDAG.plusDays(1));
            assertThat(punkt.getHistorik()).singleElement().satisfies(h -> assertThat(h.getKommentar()).isEqualTo("Årsrapporten " + ar + " expedierades, dnr REV 17."));
        });
    }

    @Test
    void ett_forbattringsomrade_om_en_delad_rekommendation_star_vid_varje_del_och_nasta_rapport_har_delarnas_ord() {
        fordjupad(7);
        forbattra(id, "intern-kontroll", "Tydliggör delegationen", false, "7-" + ar, "2");
        expediera(id);
        assertThat(punkter()).hasSize(3);
        assertThat(punkt("personuppgifter").getOrd().getOmskrivning()).isEqualTo("Tydliggör delegationen");
        assertThat(foljsUpp(nastaAr(ar + 1))).extracting(Tidigarepunkt::getText)
                .containsExactly("Tydliggör delegationen av personuppgifter", "Tydliggör delegationen av inköp", "Se över delegationsordningen");
    }

    @Test
    void flera_forbattringsomraden_om_samma_rekommendation_blir_var_sin_punkt_och_varje_lofte_gar_att_hitta() {
        fordjupad(14);
        forbattra(id, "intern-kontroll", "DIM", "DIM behöver en ordning", true, "14-" + ar, "1");
        forbattra(id, "intern-kontroll", "MS", "MS behöver en ordning", false, "14-" + ar, "1");
        expediera(id);
        gor((bonor, em) -> {
            Svar svar = svar(bonor.hamta(MissivRepository.class), s -> s.besvara(s.fraga("Väsentlig avvikelse, Digitalisering IT och MT", null, "DIM behöver en ordning"),
                    new Atgard("Ny ordning", "chefen", LocalDate.of(2024, 12, 1))));
            bonor.hamta(Registerhandelser.class).vidSvar(new SvarLamnat(svar));
        });
        assertThat(punkter()).extracting(p -> p.getKalla().getSlag(), p -> p.getOrd().getRubrik(), p -> p.getForvaltning() == null ? null : p.getForvaltning().getKortnamn(),
                p -> p.getOrd().isVasentlig(), p -> p.getUtlovat() != null).startsWith(
                tuple(Punktslag.REKOMMENDATION, "Se över delegationsordningen", null, true, false),
                tuple(Punktslag.FORBATTRINGSOMRADE, "DIM behöver en ordning", "DIM", true, true),
                tuple(Punktslag.FORBATTRINGSOMRADE, "MS behöver en ordning", "MS", false, false)).hasSize(5);
        assertThat(foljsUpp(nastaAr(ar + 1))).extracting(Tidigarepunkt::getText).startsWith("Se över delegationsordningen", "DIM behöver en ordning", "MS behöver en ordning").hasSize(5);
    }

    @Test
    void det_som_sags_av_hela_rapporten_star_vid_de_rekommendationer_som_inget_annat_sags_om() {
        fordjupad(15);
        forbattra(id, "intern-kontroll", "Följ rapporten", true, "15-" + ar, null);
        forbattra(id, "ekonomi", "Se över delegationen", false, "15-" + ar, "1");
        expediera(id);
        assertThat(punkter()).extracting(p -> p.getOrd().getRubrik(), p -> p.getOrd().isVasentlig()).containsExactlyInAnyOrder(tuple("Se över delegationsordningen", true),
                tuple("Följ rapporten", true), tuple("Följ rapporten", true), tuple("Se över delegationen", false));
    }

    @Test
    void samma_ord_tva_ganger_om_en_rekommendation_ar_en_punkt_och_vasentlig_om_nagon_ar_det() {
        fordjupad(16);
        forbattra(id, "intern-kontroll", "Se över delegationen", true, "16-" + ar, "1");
        forbattra(id, "ekonomi", "Se över delegationen", false, "16-" + ar, "1");
        expediera(id);
        assertThat(punkter()).hasSize(3);
        assertThat(punkt("Se över delegationen").getOrd().isVasentlig()).isTrue();
    }

    @Test
    void en_expediering_som_sags_tva_ganger_gor_inget_nytt() {
        fordjupad(8);
        forbattra(id, "ekonomi", "Gör målen mätbara", false, null, null);
        expediera(id);
        sagExpedierad(id);
        sagExpedierad(id);
        assertThat(punkter()).hasSize(4).allSatisfy(punkt -> assertThat(punkt.getHistorik()).hasSize(1));
    }

    @Test
    void det_som_expedierades_innan_registret_fanns_kommer_in_nar_registret_fragas_och_bara_en_gang() {
        fordjupad(9);
        forbattra(id, "ekonomi", "Gör målen mätbara", true, null, null);
        expedieraUtanAttSaga(id);
        gor((bonor, em) -> {
            Svar svar = svar(bonor.hamta(MissivRepository.class), s -> s.besvara(s.fraga("Väsentlig avvikelse", null, "Gör målen mätbara"), new Atgard("Nya mål", "chefen", LocalDate.of(2024, 12, 1))));
            svar.lamna(NU);
            bonor.hamta(SvarRepository.class).lagg(svar);
        });
        for (int gang = 0; gang < 2; gang++) {
            som(Roll.NAMND, (bonor, em) -> bonor.hamta(RegisterService.class).inkorgens());
        }
        assertThat(punkter()).hasSize(4);
        assertThat(punkt("Gör målen mätbara").getKlartSenast()).isEqualTo(LocalDate.of(2024, 12, 1));
    }

    @Test
    void svaret_star_vid_den_punkt_som_det_besvarar_och_foljer_med_till_nasta_rapport() {
        fordjupad(10);
        forbattra(id, "intern-kontroll", "Se över delegationen", true, "10-" + ar, "1");
        expediera(id);
        Long nasta = nastaAr(ar + 1);
        lamnaSvar();
        Atgardspunkt punkt = punkt("Se över delegationen");
        assertThat(punkt.getKlartSenast()).isEqualTo(LocalDate.of(2024, 10, 1));
        assertThat(punkt.getUtlovat().getAnsvarig()).isEqualTo("förvaltningschefen");
        assertThat(punkt("inköp").arAvslagen()).isTrue();
        assertThat(punkt("personuppgifter").getUtlovat()).isNull();
        assertThat(foljsUpp(nasta)).extracting(Tidigarepunkt::getUtlovat).containsExactly("Ny ordning beslutas. Ansvarig: förvaltningschefen. Klart senast 2024-10-01.", null,
                "Nämnden avslog punkten: Redan gjort.");
    }

    @Test
    void ett_godtaget_avslag_avslutar_punkten_och_samma_svar_igen_andrar_inget() {
        fordjupad(11);
        expediera(id);
        lamnaSvar();
        lamnaSvar();
        assertThat(punkt("inköp").getHistorik()).as("född och besvarad").hasSize(2);
        gor((bonor, em) -> {
            Svar svar = svar(bonor.hamta(MissivRepository.class), this::fraga);
            svar.lamna(NU);
            Granskatsvar.avgor(svar, true, person(em, Roll.YRKESREVISOR), NU, Punktbedomning.DELVIS, Punktbedomning.TILLRACKLIGT);
            bonor.hamta(Registerhandelser.class).vidGranskning(new SvarGranskat(svar));
            bonor.hamta(Registerhandelser.class).vidGranskning(new SvarGranskat(svar));
        });
        assertThat(punkt("inköp").getStatus()).isEqualTo(Punktstatus.ACCEPTERAD);
        assertThat(punkt("inköp").getHistorik()).hasSize(3);
        assertThat(punkt("Se över delegationsordningen").getStatus()).isEqualTo(Punktstatus.OPPEN);
        assertThat(punkt("Se över delegationsordningen").getUtlovat().getSvarsbedomning()).isEqualTo(Punktbedomning.DELVIS);
        assertThat(punkt("Se över delegationsordningen").getHistorik()).last().satisfies(h -> assertThat(h.getKommentar()).endsWith("Säg mer."));
    }

    @Test
    void en_fordjupad_granskning_kommer_in_hos_varje_namnd_nar_den_expedieras_och_arsrapporten_gor_dem_inte_igen() {
        fordjupad(12);
        for (int gang = 0; gang < 2; gang++) {
            gor((bonor, em) -> bonor.hamta(Registerhandelser.class).vidFordjupning(new FordjupningExpedierad(bonor.hamta(FordjupadGranskningRepository.class).finn(12, ar).orElseThrow())));
        }
        List<Atgardspunkt> annans = som(Roll.REGISTRATOR, (bonor, em) -> bonor.hamta(RegisterRepository.class).avNamnden(namnd(em, tecken + "S").getId()));
        assertThat(annans).extracting(p -> p.getOrd().getText()).containsExactly("Se över delegationsordningen", "personuppgifter", "inköp");
        assertThat(punkter()).hasSize(3).allSatisfy(punkt -> assertThat(punkt.getDagar().getExpedierad()).isEqualTo(NU.toLocalDate()));
        forbattra(id, "intern-kontroll", "Se över delegationen", true, "12-" + ar, "1");
        expediera(id);
        assertThat(punkter()).hasSize(3);
        assertThat(punkt("Se över delegationen").getOrd().isVasentlig()).isTrue();
        assertThat(foljsUpp(nastaAr(ar + 1))).hasSize(3);
    }

    @Test
    void det_som_ar_gjort_nar_namnden_svarar_vantar_pa_att_verifieras() {
        fordjupad(13);
        expediera(id);
        gor((bonor, em) -> {
            Svar svar = svar(bonor.hamta(MissivRepository.class), s -> {
                s.besvara(s.fraga("Rapport, rekommendation 1", null, "Se över delegationsordningen"), new Atgard("Ny ordning", "chefen", LocalDate.of(2024, 5, 1), Genomforande.GENOMFORD));
                s.besvara(s.fraga("Rapport, rekommendation 2b", "Tydliggör delegationen av", "inköp"), new Atgard("Ny rutin", "chefen", LocalDate.of(2024, 12, 1), Genomforande.PABORJAD));
            });
            bonor.hamta(Registerhandelser.class).vidSvar(new SvarLamnat(svar));
        });
        assertThat(punkt("Se över delegationsordningen").getStatus()).isEqualTo(Punktstatus.GENOMFORD);
        assertThat(punkt("inköp").getStatus()).isEqualTo(Punktstatus.PAGAR);
        assertThat(punkt("personuppgifter").getStatus()).isEqualTo(Punktstatus.OPPEN);
    }

    private void lamnaSvar() {
        gor((bonor, em) -> {
            Svar svar = svar(bonor.hamta(MissivRepository.class), this::fraga);
            bonor.hamta(Registerhandelser.class).vidSvar(new SvarLamnat(svar));
        });
    }

    private void fraga(Svar svar) {
        svar.besvara(svar.fraga("Rapport, rekommendation 1", null, "Se över delegationsordningen"), new Atgard("Ny ordning beslutas.", "förvaltningschefen", LocalDate.of(2024, 10, 1)));
        svar.avsla(svar.fraga("Rapport, rekommendation 2b", "Tydliggör delegationen av", "inköp"), "Redan gjort.");
    }

    private Svar svar(MissivRepository missiv, Consumer<Svar> punkter) {
        Svar svar = new Svar(missiv.finn(id).orElseThrow());
        svar.besluta(new Beslut(LocalDate.of(2024, 6, 1), "7"));
        punkter.accept(svar);
        return svar;
    }
}
