package se.arshjulet.underlag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.ekonomi.EkonomiRepository;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.ekonomi.Prognos;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.inkorg.Testuppgift;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** The files of a case from the first byte to the year's own figures, against the real database. */
class UnderlagServiceTest {

    private static final LocalDateTime NU = LocalDateTime.of(2023, 6, 14, 9, 30);
    private static final Domandatabas DATABAS = Domandatabas.gemensam();

    private Long arende;

    @BeforeEach
    void ett_ar_med_sitt_resultat() {
        arende = DATABAS.hamta(em -> {
            Arsgranskning granskning = Ar.lagrad(em);
            em.persist(new Delomrade(granskning, "ekonomi", "E3", "Vidtagit åtgärder", 1, null));
            var dim = granskning.getNamnd().getForvaltningar().get(0);
            em.persist(new Prognos(granskning, dim, Period.UTFALL, new Mnkr(new BigDecimal("-91.3"))));
            int ordning = 0;
            for (String[] rad : new String[][] {{"Hårdvara till PC-arbetsplats", "-40,5"}, {"Tre nya applikationer inom vården", "-24,7"}, {"Interna systemkostnader", "-30"}}) {
                Budgetavvikelse avvikelse = new Budgetavvikelse(granskning, dim, Period.UTFALL, ++ordning);
                avvikelse.beskriv(rad[0], Mnkr.tolka("", rad[1]), null);
                em.persist(avvikelse);
            }
            em.flush();
            return granskning.getId();
        });
    }

    @Test
    void filen_sparas_som_den_kom_med_kontrollsumma_person_och_tid() {
        Fil fil = Provfiler.pdf("månadsrapport.pdf", null, "Forsta sidan", "Andra sidan om lagret");
        Long id = laggTill(fil);
        Underlagsvy vy = hamta(UnderlagService.class, tjanst -> tjanst.visa(id));
        assertThat(vy.underlag().getNamn()).isEqualTo("månadsrapport.pdf");
        assertThat(vy.underlag().getSha256()).isEqualTo(fil.sha256()).hasSize(64);
        assertThat(vy.underlag().getStorlek()).isEqualTo(fil.innehall().length);
        assertThat(vy.underlag().getUppladdad()).isEqualTo(NU);
        assertThat(vy.uppladdadAv()).isEqualTo("Rut Revisor");
        assertThat(vy.sidor()).extracting(Underlagssida::getText).containsExactly("Forsta sidan", "Andra sidan om lagret");
        assertThat(hamta(UnderlagService.class, tjanst -> tjanst.fil(id)).innehall()).isEqualTo(fil.innehall());
    }

    @Test
    void samma_fil_tas_inte_emot_tva_ganger_i_samma_arende() {
        laggTill(Provfiler.csv("a.csv", "Post;Mnkr\nA;-1"));
        nekas(UnderlagService.class, tjanst -> tjanst.laggTill(arende, Provfiler.csv("b.csv", "Post;Mnkr\nA;-1")), "fil");
        assertThat(hamta(UnderlagService.class, tjanst -> tjanst.lista(arende)).alla()).hasSize(1);
    }

    @Test
    void en_fil_som_inte_gar_att_lasa_lamnar_inget_efter_sig() {
        nekas(UnderlagService.class, tjanst -> tjanst.laggTill(arende, new Fil("halv.pdf", "%PDF-1.7\n<<".getBytes())), "fil");
        assertThat(hamta(UnderlagService.class, tjanst -> tjanst.lista(arende)).alla()).isEmpty();
    }

    @Test
    void ord_och_tal_hittas_pa_sin_sida_utan_hansyn_till_stora_bokstaver_och_radbrytningar() {
        laggTill(Provfiler.pdf("budget.pdf", null, "Inledning", "Regionbidrag 2023 567,4 miljoner"));
        laggTill(Provfiler.docx("protokoll.docx", "Nämnden behandlade lagret", "av datorer i april 100%"));
        laggTill(Provfiler.xlsx("maj.xlsx", "Prognos", Referens.AVVIKELSER_MAJ));
        assertThat(sok("regionBIDRAG 2023 567,4")).singleElement().satisfies(traff -> {
            assertThat(traff.namn()).isEqualTo("budget.pdf");
            assertThat(traff.sida()).isEqualTo(2);
            assertThat(traff.traff()).isEqualTo("Regionbidrag 2023 567,4");
            assertThat(traff.efter()).isEqualTo(" miljoner");
        });
        assertThat(sok("nämnden behandlade lagret av datorer")).extracting(Traff::namn).containsExactly("protokoll.docx");
        assertThat(sok("-21,8")).extracting(Traff::namn).containsExactly("maj.xlsx");
        assertThat(sok("100%")).extracting(Traff::namn).containsExactly("protokoll.docx");
        assertThat(sok("%_%")).isEmpty();
        assertThat(sok("x")).isEmpty();
        assertThat(sok(null)).isEmpty();
    }

    @Test
    void majs_avvikelser_star_bredvid_arets() {
        Long id = laggTill(Provfiler.xlsx("maj.xlsx", "Prognos", Referens.AVVIKELSER_MAJ));
        Inlasningsformular formular = formular(id, true);
        assertThat(formular.getRader()).extracting(Raddel::getMotsvarar).containsExactly("", "Hårdvara till PC-arbetsplats", "Interna systemkostnader",
                "Tre nya applikationer inom vården", "", "");
        gor(InlasningService.class, tjanst -> tjanst.lasIn(id, formular));

        Jamforelse dim = hamta(JamforelseService.class, tjanst -> tjanst.jamfor(arende)).get(0);
        assertThat(dim.perioder()).containsExactly(Period.MAJ, Period.UTFALL);
        assertThat(dim.prognoser()).extracting(Mnkr::medTecken).containsExactly("\u221260", "\u221291,3");
        assertThat(dim.rader().stream().collect(Collectors.toMap(Jamforelse.Rad::post, rad -> rad.belopp().toString()))).isEqualTo(Map.of(
                "Hårdvara till PC-arbetsplats", "[\u221248, \u221240,5]", "Tre nya applikationer inom vården", "[\u221221,8, \u221224,7]",
                "Interna systemkostnader", "[\u221230, \u221230]", "Priseffekter", "[\u221211,9, null]", "Säkerhet", "[\u22123,2, null]"));
        assertThat(hamta(UnderlagService.class, tjanst -> tjanst.visa(id)).tabeller()).singleElement().satisfies(tabell -> {
            assertThat(tabell.getPeriod()).isEqualTo(Period.MAJ);
            assertThat(tabell.getInnehall().rader()).hasSize(6);
        });
    }

    @Test
    void samma_tillfalle_fort_over_igen_far_de_nya_beloppen_och_inga_dubbletter() {
        Long forsta = laggTill(Provfiler.csv("maj1.csv", "Post;Mnkr\nPrognos;-55\nPris;-1"));
        gor(InlasningService.class, tjanst -> tjanst.lasIn(forsta, formular(forsta, true)));
        Long andra = laggTill(Provfiler.csv("maj2.csv", "Post;Mnkr\nPrognos;-60\nPRIS;-2,5\nMer;1"));
        Inlasningsformular formular = formular(andra, true);
        formular.getRader().forEach(rad -> rad.setMotsvarar(""));
        gor(InlasningService.class, tjanst -> tjanst.lasIn(andra, formular));
        Jamforelse dim = hamta(JamforelseService.class, tjanst -> tjanst.jamfor(arende)).get(0);
        assertThat(dim.prognoser().get(0).text()).isEqualTo("\u221260");
        assertThat(dim.rader()).filteredOn(rad -> rad.belopp().get(0) != null).extracting(rad -> rad.post() + rad.belopp().get(0)).containsExactly("Pris\u22122,5", "Mer1");
    }

    @Test
    void den_som_har_majs_granskning_oppen_far_veta_att_nagon_annan_har_sparat() {
        Long uppgift = DATABAS.hamta(em -> {
            var oppen = Testuppgift.av(em.find(Arsgranskning.class, arende), Steg.EKONOMI_MAJ, "granskaEkonomi");
            em.persist(oppen);
            em.flush();
            return oppen.getId();
        });
        Long id = laggTill(Provfiler.csv("maj.csv", "Post;Mnkr\nPrognos;-60"));
        gor(InlasningService.class, tjanst -> tjanst.lasIn(id, formular(id, true)));
        assertThat(DATABAS.<Integer>hamta(em -> em.find(Uppgift.class, uppgift).getSparningar())).isOne();
    }

    @Test
    void utan_forvaltning_och_tillfalle_fors_inget_over_och_inget_lases_in() {
        Long id = laggTill(Provfiler.xlsx("maj.xlsx", "Prognos", Referens.AVVIKELSER_MAJ));
        Inlasningsformular formular = formular(id, true);
        formular.setForvaltning("");
        formular.setPeriod("");
        nekas(InlasningService.class, tjanst -> tjanst.lasIn(id, formular), "forvaltning", "period");
        formular.setForvaltning("DIM");
        formular.setPeriod("AR");
        nekas(InlasningService.class, tjanst -> tjanst.lasIn(id, formular), "period");
        inget_har_hant(id);
    }

    @Test
    void en_cell_som_inte_ar_forstadd_stoppar_hela_tabellen() {
        Long id = laggTill(Provfiler.csv("maj.csv", "Post;Mnkr\nPrognos;-60\nPC;ca 48\nSystem;-30"));
        nekas(InlasningService.class, tjanst -> tjanst.lasIn(id, formular(id, true)), "");
        inget_har_hant(id);
    }

    @Test
    void tva_rader_kan_inte_bada_vara_arets_prognos() {
        Long id = laggTill(Provfiler.csv("maj.csv", "Post;Mnkr\nPrognos;-60\nPC;-48"));
        Inlasningsformular formular = formular(id, true);
        formular.getRader().get(1).setRoll("PROGNOS");
        nekas(InlasningService.class, tjanst -> tjanst.lasIn(id, formular), "overfor");
        inget_har_hant(id);
    }

    @Test
    void nar_rapporten_ar_faststalld_lases_tabellen_in_men_aret_andras_inte() {
        Long id = laggTill(Provfiler.csv("maj.csv", "Post;Mnkr\nPrognos;-60"));
        DATABAS.gor(em -> em.find(Arsgranskning.class, arende).narFas(Fas.BESLUT));
        nekas(InlasningService.class, tjanst -> tjanst.lasIn(id, formular(id, true)), "overfor");
        gor(InlasningService.class, tjanst -> tjanst.lasIn(id, formular(id, false)));
        assertThat(hamta(UnderlagService.class, tjanst -> tjanst.visa(id)).tabeller()).hasSize(1);
    }

    @Test
    void samma_tabell_lases_inte_in_tva_ganger() {
        Long id = laggTill(Provfiler.csv("maj.csv", "Post;Mnkr\nPrognos;-60"));
        gor(InlasningService.class, tjanst -> tjanst.lasIn(id, formular(id, false)));
        nekas(InlasningService.class, tjanst -> tjanst.lasIn(id, formular(id, false)), "");
        Long tabell = hamta(UnderlagService.class, tjanst -> tjanst.visa(id)).tabeller().get(0).getId();
        gor(InlasningService.class, tjanst -> tjanst.taBort(tabell));
        gor(InlasningService.class, tjanst -> tjanst.lasIn(id, formular(id, false)));
    }

    @Test
    void alla_tre_resultattabellerna_kan_lasas_in_ur_samma_fil() {
        Long id = laggTill(Provfiler.xlsx("budget.xlsx", "Resultat", Referens.resultat()));
        for (int i = 0; i < 3; i++) {
            int nummer = i;
            Inlasningsformular formular = hamta(InlasningService.class, tjanst -> tjanst.forslag(id, nummer)).formular();
            gor(InlasningService.class, tjanst -> tjanst.lasIn(id, formular));
        }
        Underlagsvy vy = hamta(UnderlagService.class, tjanst -> tjanst.visa(id));
        assertThat(vy.tabeller()).extracting(Underlagstabell::getSort).containsOnly(Tabellsort.RESULTAT).hasSize(3);
        assertThat(vy.tabeller().get(2).getInnehall().rader().get(1).varden()).extracting(Tabellinnehall.Varde::text)
                .containsExactly("Försäljning av verksamhet, varor och tjänster", "1\u00a0951", "2\u00a0082", "2\u00a0190");
        assertThat(hamta(InlasningService.class, tjanst -> tjanst.forslag(id, 1)).tabeller()).extracting(Forhandsgranskning.Tabellval::inlast).containsOnly(true);
    }

    @Test
    void en_annan_sort_foreslar_kolumnerna_pa_nytt() {
        Long id = laggTill(Provfiler.xlsx("maj.xlsx", "Prognos", Referens.AVVIKELSER_MAJ));
        Inlasningsformular formular = formular(id, false);
        formular.setSort("FRI");
        Forhandsgranskning fri = hamta(InlasningService.class, tjanst -> tjanst.omforesla(id, formular));
        assertThat(fri.formular().getKolumner()).extracting(Kolumndel::getRoll).containsOnly("TEXT");
        assertThat(fri.isKanOverforas()).isFalse();
        assertThat(fri.tolkad().rader().get(3).varden()).extracting(Tabellinnehall.Varde::text).startsWith("Nya applikationer", "\u221221,8");
    }

    @Test
    void en_iakttagelse_hanvisar_till_en_sida_som_finns() {
        Long id = laggTill(Provfiler.pdf("rapport.pdf", null, "ett", "tva"));
        gor(HanvisningService.class, tjanst -> tjanst.hanvisa(id, "E3", "2", "Lagret minskar"));
        nekas(HanvisningService.class, tjanst -> tjanst.hanvisa(id, "E3", "3", ""), "sida");
        nekas(HanvisningService.class, tjanst -> tjanst.hanvisa(id, "XX", "abc", ""), "sida", "delomrade");
        Hanvisning enda = hamta(HanvisningService.class, tjanst -> tjanst.alla(arende)).get(0);
        assertThat(enda.getSida()).isEqualTo(2);
        assertThat(enda.getNotering()).isEqualTo("Lagret minskar");
        assertThat(enda.getDelomrade().getKod()).isEqualTo("E3");
        nekas(UnderlagService.class, tjanst -> tjanst.taBort(id), "");
        gor(HanvisningService.class, tjanst -> tjanst.taBort(enda.getId()));
        gor(UnderlagService.class, tjanst -> tjanst.taBort(id));
        assertThat(hamta(UnderlagService.class, tjanst -> tjanst.lista(arende)).alla()).isEmpty();
    }

    @Test
    void den_som_inte_arbetar_i_arendet_ser_inget_underlag() {
        Long id = laggTill(Provfiler.csv("maj.csv", "Post;Mnkr\nA;-1"));
        Anvandare annan = new Anvandare("annan", "Anna Annan", Set.of(Roll.YRKESREVISOR, Roll.FORTROENDEVALD, Roll.REGISTRATOR, Roll.NAMND));
        for (Consumer<Koppling> forsok : List.<Consumer<Koppling>>of(k -> k.hamta(UnderlagService.class).lista(arende), k -> k.hamta(UnderlagService.class).visa(id),
                k -> k.hamta(UnderlagService.class).fil(id), k -> k.hamta(UnderlagService.class).sok(arende, "post"), k -> k.hamta(UnderlagService.class).taBort(id),
                k -> k.hamta(UnderlagService.class).laggTill(arende, Provfiler.csv("x.csv", "a")), k -> k.hamta(InlasningService.class).forslag(id, 0),
                k -> k.hamta(HanvisningService.class).alla(arende), k -> k.hamta(HanvisningService.class).hanvisa(id, "E3", "", ""), k -> k.hamta(JamforelseService.class).jamfor(arende))) {
            assertThatThrownBy(() -> som(annan, koppling -> {
                forsok.accept(koppling);
                return null;
            })).isInstanceOf(Obehorig.class);
        }
        Anvandare direktor = new Anvandare("chef", "Dag Direktör", Set.of(Roll.REVISIONSDIREKTOR));
        assertThat(som(direktor, koppling -> koppling.hamta(UnderlagService.class).lista(arende)).alla()).hasSize(1);
    }

    @Test
    void nar_arendet_ar_slut_kan_underlagen_lasas_men_inte_andras() {
        Long id = laggTill(Provfiler.csv("maj.csv", "Post;Mnkr\nA;-1"));
        DATABAS.gor(em -> em.find(Arsgranskning.class, arende).avsluta());
        assertThat(hamta(UnderlagService.class, tjanst -> tjanst.visa(id)).isOppen()).isFalse();
        nekas(UnderlagService.class, tjanst -> tjanst.laggTill(arende, Provfiler.csv("x.csv", "a;b")), "");
        nekas(UnderlagService.class, tjanst -> tjanst.taBort(id), "");
        nekas(InlasningService.class, tjanst -> tjanst.forslag(id, 0), "");
    }

    @Test
    void listan_kostar_lika_manga_satser_hur_manga_underlag_det_an_ar() {
        laggTill(Provfiler.csv("1.csv", "Post;Mnkr\nA;-1"));
        int ett = satser();
        for (int i = 2; i < 8; i++) {
            laggTill(Provfiler.csv(i + ".csv", "Post;Mnkr\nA;-" + i));
        }
        assertThat(satser()).isEqualTo(ett);
    }

    private int satser() {
        return DATABAS.satserFor(em -> koppling(em, em.find(Arsgranskning.class, arende).getYrkesrevisor()).hamta(UnderlagService.class).lista(arende));
    }

    private void inget_har_hant(Long id) {
        assertThat(hamta(UnderlagService.class, tjanst -> tjanst.visa(id)).tabeller()).isEmpty();
        DATABAS.gor(em -> {
            EkonomiRepository ekonomi = koppling(em, em.find(Arsgranskning.class, arende).getYrkesrevisor()).hamta(EkonomiRepository.class);
            assertThat(ekonomi.prognoser(arende)).hasSize(1);
            assertThat(ekonomi.avvikelser(arende)).hasSize(3);
        });
    }

    private Inlasningsformular formular(Long id, boolean overfor) {
        Inlasningsformular formular = hamta(InlasningService.class, tjanst -> tjanst.forslag(id, 0)).formular();
        formular.setForvaltning("DIM");
        formular.setPeriod("MAJ");
        hamta(InlasningService.class, tjanst -> tjanst.granska(id, formular));
        formular.setOverfor(overfor);
        return formular;
    }

    private Long laggTill(Fil fil) {
        return hamta(UnderlagService.class, tjanst -> tjanst.laggTill(arende, fil));
    }

    private List<Traff> sok(String ord) {
        return hamta(UnderlagService.class, tjanst -> tjanst.sok(arende, ord));
    }

    private <S> void nekas(Class<S> tjanst, Consumer<S> handling, String... falt) {
        assertThatThrownBy(() -> gor(tjanst, handling)).isInstanceOfSatisfying(Regelbrott.class, nej -> assertThat(nej.brister()).extracting(Brist::falt).containsExactly(falt));
    }

    private <S> void gor(Class<S> tjanst, Consumer<S> handling) {
        hamta(tjanst, s -> {
            handling.accept(s);
            return null;
        });
    }

    private <S, T> T hamta(Class<S> tjanst, Function<S, T> fraga) {
        return DATABAS.hamta(em -> {
            T svar = fraga.apply(koppling(em, em.find(Arsgranskning.class, arende).getYrkesrevisor()).hamta(tjanst));
            if (svar instanceof Underlagslista lista) {
                lista.arsgranskning().getNamnd().getForvaltningar().size();
            }
            return svar;
        });
    }

    private <T> T som(Anvandare vem, Function<Koppling, T> fraga) {
        return DATABAS.hamta(em -> fraga.apply(koppling(em, vem)));
    }

    private static Koppling koppling(EntityManager em, Anvandare vem) {
        Inloggad inloggad = new Inloggad();
        inloggad.agera(vem);
        return new Koppling(em, NU).med(Inloggad.class, inloggad);
    }
}
