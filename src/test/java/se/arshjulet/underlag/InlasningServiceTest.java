package se.arshjulet.underlag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.ekonomi.EkonomiRepository;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.ekonomi.Prognos;
import se.arshjulet.inkorg.Testuppgift;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.testsupport.Domandatabas;

/** Tables from the file to the year's own figures, against the real database: all or nothing. */
class InlasningServiceTest {

    private final Underlagsprov prov = new Underlagsprov();

    @Test
    void majs_avvikelser_star_bredvid_arets() {
        Long id = prov.laggTill(Provfiler.xlsx("maj.xlsx", "Prognos", Referens.AVVIKELSER_MAJ));
        Inlasningsformular formular = prov.formular(id, true);
        assertThat(formular.getRader()).extracting(Raddel::getMotsvarar).containsExactly("", "Hårdvara till PC-arbetsplats", "Interna systemkostnader",
                "Tre nya applikationer inom vården", "", "");
        prov.gor(InlasningService.class, tjanst -> tjanst.lasIn(id, formular));

        Jamforelse dim = prov.hamta(JamforelseService.class, tjanst -> tjanst.jamfor(prov.arende)).get(0);
        assertThat(dim.perioder()).containsExactly(Period.MAJ, Period.UTFALL);
        assertThat(dim.prognoser()).extracting(Mnkr::medTecken).containsExactly("\u221260", "\u221291,3");
        assertThat(dim.rader().stream().collect(Collectors.toMap(Jamforelse.Rad::post, rad -> rad.belopp().toString()))).isEqualTo(Map.of(
                "Hårdvara till PC-arbetsplats", "[\u221248, \u221240,5]", "Tre nya applikationer inom vården", "[\u221221,8, \u221224,7]",
                "Interna systemkostnader", "[\u221230, \u221230]", "Priseffekter", "[\u221211,9, null]", "Säkerhet", "[\u22123,2, null]"));
        assertThat(prov.hamta(UnderlagService.class, tjanst -> tjanst.visa(id)).tabeller()).singleElement().satisfies(tabell -> {
            assertThat(tabell.getPeriod()).isEqualTo(Period.MAJ);
            assertThat(tabell.getInnehall().rader()).hasSize(6);
        });
    }

    @Test
    void samma_tillfalle_fort_over_igen_far_de_nya_beloppen_och_inga_dubbletter() {
        Long forsta = prov.laggTill(Provfiler.csv("maj1.csv", "Post;Mnkr\nPrognos;-55\nPris;-1"));
        prov.gor(InlasningService.class, tjanst -> tjanst.lasIn(forsta, prov.formular(forsta, true)));
        Long andra = prov.laggTill(Provfiler.csv("maj2.csv", "Post;Mnkr\nPrognos;-60\nPRIS;-2,5\nMer;1"));
        Inlasningsformular formular = prov.formular(andra, true);
        formular.getRader().forEach(rad -> rad.setMotsvarar(""));
        prov.gor(InlasningService.class, tjanst -> tjanst.lasIn(andra, formular));
        Jamforelse dim = prov.hamta(JamforelseService.class, tjanst -> tjanst.jamfor(prov.arende)).get(0);
        assertThat(dim.prognoser().get(0).text()).isEqualTo("\u221260");
        assertThat(dim.rader()).filteredOn(rad -> rad.belopp().get(0) != null).extracting(rad -> rad.post() + rad.belopp().get(0)).containsExactly("Pris\u22122,5", "Mer1");
    }

    @Test
    void den_som_har_majs_granskning_oppen_far_veta_att_nagon_annan_har_sparat() {
        Long uppgift = Domandatabas.gemensam().hamta(em -> {
            var oppen = Testuppgift.av(em.find(Arsgranskning.class, prov.arende), Steg.EKONOMI_MAJ, "granskaEkonomi");
            em.persist(oppen);
            em.flush();
            return oppen.getId();
        });
        Long id = prov.laggTill(Provfiler.csv("maj.csv", "Post;Mnkr\nPrognos;-60"));
        prov.gor(InlasningService.class, tjanst -> tjanst.lasIn(id, prov.formular(id, true)));
        assertThat(Domandatabas.gemensam().<Integer>hamta(em -> em.find(Uppgift.class, uppgift).getSparning().getAntal())).isOne();
    }

    @Test
    void utan_forvaltning_och_tillfalle_fors_inget_over_och_inget_lases_in() {
        Long id = prov.laggTill(Provfiler.xlsx("maj.xlsx", "Prognos", Referens.AVVIKELSER_MAJ));
        Inlasningsformular formular = prov.formular(id, true);
        formular.setForvaltning("");
        formular.setPeriod("");
        prov.nekas(InlasningService.class, tjanst -> tjanst.lasIn(id, formular), "forvaltning", "period");
        formular.setForvaltning("DIM");
        formular.setPeriod("AR");
        prov.nekas(InlasningService.class, tjanst -> tjanst.lasIn(id, formular), "period");
        inget_har_hant(id);
    }

    @Test
    void en_cell_som_inte_ar_forstadd_stoppar_hela_tabellen() {
        Long id = prov.laggTill(Provfiler.csv("maj.csv", "Post;Mnkr\nPrognos;-60\nPC;ca 48\nSystem;-30"));
        prov.nekas(InlasningService.class, tjanst -> tjanst.lasIn(id, prov.formular(id, true)), "");
        inget_har_hant(id);
    }

    @Test
    void tva_rader_kan_inte_bada_vara_arets_prognos() {
        Long id = prov.laggTill(Provfiler.csv("maj.csv", "Post;Mnkr\nPrognos;-60\nPC;-48"));
        Inlasningsformular formular = prov.formular(id, true);
        formular.getRader().get(1).setRoll("PROGNOS");
        prov.nekas(InlasningService.class, tjanst -> tjanst.lasIn(id, formular), "overfor");
        inget_har_hant(id);
    }

    @Test
    void nar_rapporten_ar_faststalld_lases_tabellen_in_men_aret_andras_inte() {
        Long id = prov.laggTill(Provfiler.csv("maj.csv", "Post;Mnkr\nPrognos;-60"));
        Domandatabas.gemensam().gor(em -> em.find(Arsgranskning.class, prov.arende).narFas(Fas.BESLUT));
        prov.nekas(InlasningService.class, tjanst -> tjanst.lasIn(id, prov.formular(id, true)), "overfor");
        prov.gor(InlasningService.class, tjanst -> tjanst.lasIn(id, prov.formular(id, false)));
        assertThat(prov.hamta(UnderlagService.class, tjanst -> tjanst.visa(id)).tabeller()).hasSize(1);
    }

    @Test
    void samma_tabell_lases_inte_in_tva_ganger() {
        Long id = prov.laggTill(Provfiler.csv("maj.csv", "Post;Mnkr\nPrognos;-60"));
        prov.gor(InlasningService.class, tjanst -> tjanst.lasIn(id, prov.formular(id, false)));
        prov.nekas(InlasningService.class, tjanst -> tjanst.lasIn(id, prov.formular(id, false)), "");
        Long tabell = prov.hamta(UnderlagService.class, tjanst -> tjanst.visa(id)).tabeller().get(0).getId();
        prov.gor(InlasningService.class, tjanst -> tjanst.taBort(tabell));
        prov.gor(InlasningService.class, tjanst -> tjanst.lasIn(id, prov.formular(id, false)));
    }

    @Test
    void alla_tre_resultattabellerna_kan_lasas_in_ur_samma_fil() {
        Long id = prov.laggTill(Provfiler.xlsx("budget.xlsx", "Resultat", Referens.resultat()));
        for (int i = 0; i < 3; i++) {
            int nummer = i;
            Inlasningsformular formular = prov.hamta(InlasningService.class, tjanst -> tjanst.forslag(id, nummer)).formular();
            prov.gor(InlasningService.class, tjanst -> tjanst.lasIn(id, formular));
        }
        Underlagsvy vy = prov.hamta(UnderlagService.class, tjanst -> tjanst.visa(id));
        assertThat(vy.tabeller()).extracting(Underlagstabell::getSort).containsOnly(Tabellsort.RESULTAT).hasSize(3);
        assertThat(vy.tabeller().get(2).getInnehall().rader().get(1).varden()).extracting(Tabellinnehall.Varde::text)
                .containsExactly("Försäljning av verksamhet, varor och tjänster", "1\u00a0951", "2\u00a0082", "2\u00a0190");
        assertThat(prov.hamta(InlasningService.class, tjanst -> tjanst.forslag(id, 1)).tabeller()).extracting(Forhandsgranskning.Tabellval::inlast).containsOnly(true);
    }

    @Test
    void en_annan_sort_foreslar_kolumnerna_pa_nytt() {
        Long id = prov.laggTill(Provfiler.xlsx("maj.xlsx", "Prognos", Referens.AVVIKELSER_MAJ));
        Inlasningsformular formular = prov.formular(id, false);
        formular.setSort("FRI");
        Forhandsgranskning fri = prov.hamta(InlasningService.class, tjanst -> tjanst.omforesla(id, formular));
        assertThat(fri.formular().getKolumner()).extracting(Kolumndel::getRoll).containsOnly("TEXT");
        assertThat(fri.isKanOverforas()).isFalse();
        assertThat(fri.tolkad().rader().get(3).varden()).extracting(Tabellinnehall.Varde::text).startsWith("Nya applikationer", "\u221221,8");
    }

    private void inget_har_hant(Long id) {
        assertThat(prov.hamta(UnderlagService.class, tjanst -> tjanst.visa(id)).tabeller()).isEmpty();
        Domandatabas.gemensam().gor(em -> {
            EkonomiRepository ekonomi = Underlagsprov.koppling(em, em.find(Arsgranskning.class, prov.arende).getYrkesrevisor()).hamta(EkonomiRepository.class);
            assertThat(ekonomi.prognoser(prov.arende)).hasSize(1);
            assertThat(ekonomi.avvikelser(prov.arende)).hasSize(3);
        });
    }
}
