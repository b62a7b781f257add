package se.arshjulet.underlag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.ekonomi.Prognos;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** The files of a case: kept, searched, pointed at, and only for those who work on it. */
class UnderlagServiceTest {

    private final Underlagsprov prov = new Underlagsprov();

    @Test
    void filen_sparas_som_den_kom_med_kontrollsumma_person_och_tid() {
        Fil fil = Provfiler.pdf("månadsrapport.pdf", null, "Forsta sidan", "Andra sidan om lagret");
        Long id = prov.laggTill(fil);
        Underlagsvy vy = prov.hamta(UnderlagService.class, tjanst -> tjanst.visa(id));
        assertThat(vy.underlag().getNamn()).isEqualTo("månadsrapport.pdf");
        assertThat(vy.underlag().getSha256()).isEqualTo(fil.sha256()).hasSize(64);
        assertThat(vy.underlag().getStorlek()).isEqualTo(fil.innehall().length);
        assertThat(vy.underlag().getUppladdad()).isEqualTo(Underlagsprov.NU);
        assertThat(vy.uppladdadAv()).isEqualTo("Rut Revisor");
        assertThat(vy.underlag().getSidor()).isEqualTo(2);
        List<String> sidor = prov.hamta(UnderlagService.class, tjanst -> List.of(tjanst.text(id, 1), tjanst.text(id, 2), tjanst.text(id, 3)));
        assertThat(sidor).containsExactly("Forsta sidan", "Andra sidan om lagret", "");
        assertThat(prov.hamta(UnderlagService.class, tjanst -> tjanst.fil(id)).innehall()).isEqualTo(fil.innehall());
    }

    @Test
    void samma_fil_tas_inte_emot_tva_ganger_i_samma_arende() {
        prov.laggTill(Provfiler.csv("a.csv", "Post;Mnkr\nA;-1"));
        prov.nekas(UnderlagService.class, tjanst -> tjanst.laggTill(prov.arende, Provfiler.csv("b.csv", "Post;Mnkr\nA;-1")), "fil");
        assertThat(prov.hamta(UnderlagService.class, tjanst -> tjanst.lista(prov.arende)).alla()).hasSize(1);
    }

    @Test
    void en_fil_som_inte_gar_att_lasa_lamnar_inget_efter_sig() {
        prov.nekas(UnderlagService.class, tjanst -> tjanst.laggTill(prov.arende, new Fil("halv.pdf", "%PDF-1.7\n<<".getBytes())), "fil");
        assertThat(prov.hamta(UnderlagService.class, tjanst -> tjanst.lista(prov.arende)).alla()).isEmpty();
    }

    @Test
    void ord_och_tal_hittas_pa_sin_sida_utan_hansyn_till_stora_bokstaver_och_radbrytningar() {
        prov.laggTill(Provfiler.pdf("budget.pdf", null, "Inledning", "Regionbidrag 2023 567,4 miljoner"));
        prov.laggTill(Provfiler.docx("protokoll.docx", "Nämnden behandlade lagret", "av datorer i april 100%"));
        prov.laggTill(Provfiler.xlsx("maj.xlsx", "Prognos", Referens.AVVIKELSER_MAJ));
        assertThat(prov.sok("regionBIDRAG 2023 567,4")).singleElement().satisfies(traff -> {
            assertThat(traff.namn()).isEqualTo("budget.pdf");
            assertThat(traff.sida()).isEqualTo(2);
            assertThat(traff.traff()).isEqualTo("Regionbidrag 2023 567,4");
            assertThat(traff.efter()).isEqualTo(" miljoner");
        });
        assertThat(prov.sok("nämnden behandlade lagret av datorer")).extracting(Traff::namn).containsExactly("protokoll.docx");
        assertThat(prov.sok("-21,8")).extracting(Traff::namn).containsExactly("maj.xlsx");
        assertThat(prov.sok("100%")).extracting(Traff::namn).containsExactly("protokoll.docx");
        assertThat(prov.sok("%_%")).isEmpty();
        assertThat(prov.sok("x")).isEmpty();
        assertThat(prov.sok(null)).isEmpty();
    }

    @Test
    void en_iakttagelse_hanvisar_till_en_sida_som_finns() {
        Long id = prov.laggTill(Provfiler.pdf("rapport.pdf", null, "ett", "tva"));
        prov.gor(HanvisningService.class, tjanst -> tjanst.hanvisa(id, "E3", "2", "Lagret minskar"));
        prov.nekas(HanvisningService.class, tjanst -> tjanst.hanvisa(id, "E3", "3", ""), "sida");
        prov.nekas(HanvisningService.class, tjanst -> tjanst.hanvisa(id, "XX", "abc", ""), "sida", "delomrade");
        Hanvisning enda = prov.hamta(HanvisningService.class, tjanst -> tjanst.alla(prov.arende)).get(0);
        assertThat(enda.getSida()).isEqualTo(2);
        assertThat(enda.getNotering()).isEqualTo("Lagret minskar");
        assertThat(enda.getDelomrade().getKod()).isEqualTo("E3");
        prov.nekas(UnderlagService.class, tjanst -> tjanst.taBort(id), "");
        prov.gor(HanvisningService.class, tjanst -> tjanst.taBort(enda.getId()));
        prov.gor(UnderlagService.class, tjanst -> tjanst.taBort(id));
        assertThat(prov.hamta(UnderlagService.class, tjanst -> tjanst.lista(prov.arende)).alla()).isEmpty();
    }

    @Test
    void den_som_inte_arbetar_i_arendet_ser_inget_underlag() {
        Long id = prov.laggTill(Provfiler.csv("maj.csv", "Post;Mnkr\nA;-1"));
        Anvandare annan = new Anvandare("annan", "Anna Annan", Set.of(Roll.YRKESREVISOR, Roll.FORTROENDEVALD, Roll.REGISTRATOR, Roll.NAMND));
        for (Consumer<Koppling> forsok : List.<Consumer<Koppling>>of(k -> k.hamta(UnderlagService.class).lista(prov.arende), k -> k.hamta(UnderlagService.class).visa(id),
                k -> k.hamta(UnderlagService.class).fil(id), k -> k.hamta(UnderlagService.class).text(id, 1), k -> k.hamta(UnderlagService.class).sok(prov.arende, "post"), k -> k.hamta(UnderlagService.class).taBort(id),
                k -> k.hamta(UnderlagService.class).laggTill(prov.arende, Provfiler.csv("x.csv", "a")), k -> k.hamta(InlasningService.class).forslag(id, 0),
                k -> k.hamta(HanvisningService.class).alla(prov.arende), k -> k.hamta(HanvisningService.class).hanvisa(id, "E3", "", ""), k -> k.hamta(JamforelseService.class).jamfor(prov.arende))) {
            assertThatThrownBy(() -> prov.som(annan, koppling -> {
                forsok.accept(koppling);
                return null;
            })).isInstanceOf(Obehorig.class);
        }
        Anvandare direktor = new Anvandare("chef", "Dag Direktör", Set.of(Roll.REVISIONSDIREKTOR));
        assertThat(prov.som(direktor, koppling -> koppling.hamta(UnderlagService.class).lista(prov.arende)).alla()).hasSize(1);
    }

    @Test
    void nar_arendet_ar_slut_kan_underlagen_lasas_men_inte_andras() {
        Long id = prov.laggTill(Provfiler.csv("maj.csv", "Post;Mnkr\nA;-1"));
        Domandatabas.gemensam().gor(em -> em.find(Arsgranskning.class, prov.arende).avsluta());
        assertThat(prov.hamta(UnderlagService.class, tjanst -> tjanst.visa(id)).isOppen()).isFalse();
        prov.nekas(UnderlagService.class, tjanst -> tjanst.laggTill(prov.arende, Provfiler.csv("x.csv", "a;b")), "");
        prov.nekas(UnderlagService.class, tjanst -> tjanst.taBort(id), "");
        prov.nekas(InlasningService.class, tjanst -> tjanst.forslag(id, 0), "");
    }

    @Test
    void listan_kostar_lika_manga_satser_hur_manga_underlag_det_an_ar() {
        prov.laggTill(Provfiler.csv("1.csv", "Post;Mnkr\nA;-1"));
        int ett = satser();
        for (int i = 2; i < 8; i++) {
            prov.laggTill(Provfiler.csv(i + ".csv", "Post;Mnkr\nA;-" + i));
        }
        assertThat(satser()).isEqualTo(ett);
    }

    private int satser() {
        return Domandatabas.gemensam().satserFor(em -> Underlagsprov.koppling(em, em.find(Arsgranskning.class, prov.arende).getYrkesrevisor()).hamta(UnderlagService.class).lista(prov.arende));
    }
}
