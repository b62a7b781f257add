package se.arshjulet.underlag;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.diarium.Arendegrund;
import se.arshjulet.diarium.Diariehandling;
import se.arshjulet.diarium.Diarium;
import se.arshjulet.diarium.Handlingsfil;
import se.arshjulet.diarium.Handlingspost;
import se.arshjulet.diarium.Handlingsstatus;
import se.arshjulet.diarium.Sekretess;
import se.arshjulet.diarium.Sekretesshandelse;
import se.arshjulet.diarium.Slag;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** An underlag in the diarium: pointed at where it lies, never twice, and kept while something rests on it. */
class UnderlagsdiarieforingTest {

    private static final String LAGRUM = "OSL 21 kap. 1 §";

    private final Underlagsprov prov = new Underlagsprov();

    @Test
    void underlaget_registreras_som_inkommet_med_sin_summa_och_bara_en_gang() {
        Fil fil = Provfiler.csv("maj.csv", "Post;Mnkr\nA;-1");
        Long id = prov.laggTill(fil);
        prov.gor(UnderlagsdiarieforingService.class, tjanst -> tjanst.diariefor(id));
        Diariehandling handling = prov.hamta(UnderlagsdiarieforingService.class, tjanst -> tjanst.handling(id));
        assertThat(handling.getSlag()).isEqualTo(Slag.UNDERLAG);
        assertThat(handling.getTitel()).as("hur filen lagras hör inte till vad handlingen heter").isEqualTo("maj");
        assertThat(handling.getFil().getFilnamn()).isEqualTo("maj.csv");
        assertThat(handling.getStatus()).isEqualTo(Handlingsstatus.INKOMMEN);
        assertThat(handling.getFil().getSha256()).isEqualTo(fil.sha256());
        assertThat(handling.getDatum()).isEqualTo(Underlagsprov.NU.toLocalDate());
        assertThat(prov.<Underlagskalla, byte[]>hamta(Underlagskalla.class, kalla -> kalla.innehall(id))).isEqualTo(fil.innehall());
        prov.nekas(UnderlagsdiarieforingService.class, tjanst -> tjanst.diariefor(id), "");
    }

    @Test
    void det_som_ar_diariefort_tas_inte_bort_ur_granskningen() {
        Long id = prov.laggTill(Provfiler.csv("juni.csv", "Post;Mnkr\nB;-2"));
        prov.gor(UnderlagsdiarieforingService.class, tjanst -> tjanst.diariefor(id));
        assertThat(medBruk(koppling -> koppling.hamta(UnderlagService.class).visa(id)).bruk()).singleElement().asString().startsWith("Diariet, ");
    }

    @Test
    void bara_det_som_inget_vilar_pa_kan_gallras_och_da_ar_det_borta() {
        Long fritt = prov.laggTill(Provfiler.csv("fritt.csv", "Post;Mnkr\nC;-3"));
        Long citerat = prov.laggTill(Provfiler.csv("citerat.csv", "Post;Mnkr\nD;-4"));
        prov.gor(HanvisningService.class, tjanst -> tjanst.hanvisa(citerat, "E3", "", ""));
        for (Long id : List.of(fritt, citerat)) {
            prov.gor(UnderlagsdiarieforingService.class, tjanst -> tjanst.diariefor(id));
        }
        assertThat(this.<Set<Long>>medBruk(koppling -> koppling.hamta(Underlagskalla.class).aberopade(Set.of(fritt, citerat)))).containsExactly(citerat);
        prov.gor(Underlagskalla.class, kalla -> kalla.gallra(fritt));
        assertThat(prov.hamta(UnderlagService.class, tjanst -> tjanst.lista(prov.arende)).alla()).extracting(Underlag::getId).containsExactly(citerat);
    }

    @Test
    void ett_hemligt_underlag_ar_hemligt_ocksa_i_diariet() {
        Long id = prov.taEmot(Provfiler.csv("loner.csv", "Namn;Lön\nA;1"), LAGRUM);
        prov.gor(UnderlagsdiarieforingService.class, tjanst -> tjanst.diariefor(id));
        assertThat(handling(id).getSekretess().getLagrum()).isEqualTo(LAGRUM);
        assertThat(handling(id).getSekretess().getOmprovas()).isEqualTo(Underlagsprov.NU.toLocalDate().plusYears(1));
    }

    @Test
    void det_som_diarieforts_oppet_blir_hemligt_nar_namnden_lamnar_det_som_hemligt() {
        Fil fil = Provfiler.csv("avtal.csv", "Part;Mnkr\nB;2");
        Long id = prov.laggTill(fil);
        prov.gor(UnderlagsdiarieforingService.class, tjanst -> tjanst.diariefor(id));
        assertThat(handling(id).isHemlig()).isFalse();
        assertThat(prov.taEmot(fil, LAGRUM)).isEqualTo(id);
        assertThat(handling(id).isHemlig()).isTrue();
        assertThat(Domandatabas.gemensam().<List<Sekretesshandelse.Vad>>hamta(em -> em.createQuery("select s.vad from Sekretesshandelse s where s.handling.id = :id", Sekretesshandelse.Vad.class)
                .setParameter("id", handling(id).getId()).getResultList())).containsExactly(Sekretesshandelse.Vad.MARKERAD);
    }

    @Test
    void det_som_ar_hemligt_i_diariet_ar_hemligt_ocksa_som_underlag() {
        Fil fil = Provfiler.csv("protokoll.csv", "Punkt;Mnkr\nC;3");
        Domandatabas.gemensam().gor(em -> {
            Arsgranskning granskning = em.find(Arsgranskning.class, prov.arende);
            Diarium diarium = Underlagsprov.koppling(em, granskning.getYrkesrevisor()).hamta(Diarium.class);
            diarium.inkommen(diarium.arende(Arendegrund.av(granskning)), Handlingspost.av(Slag.UNDERLAG, "Protokoll", "Nämnden", Underlagsprov.NU.toLocalDate(),
                    Handlingsfil.lagrad(fil.namn(), "text/csv", fil.innehall())), Sekretess.enligtAvsandaren(LAGRUM, Underlagsprov.NU.toLocalDate()));
        });
        Long id = prov.laggTill(fil);
        assertThat(prov.hamta(UnderlagService.class, tjanst -> tjanst.fil(id)).namn()).isEqualTo("SEKRETESS protokoll.csv");
        assertThat(handling(id).getTitel()).isEqualTo("Protokoll");
        prov.nekas(UnderlagsdiarieforingService.class, tjanst -> tjanst.diariefor(id), "");
    }

    private Diariehandling handling(Long id) {
        return prov.hamta(UnderlagsdiarieforingService.class, tjanst -> tjanst.handling(id));
    }

    private <T> T medBruk(Function<Koppling, T> fraga) {
        return Domandatabas.gemensam().hamta(em -> {
            Koppling koppling = Underlagsprov.koppling(em, em.find(Arsgranskning.class, prov.arende).getYrkesrevisor());
            return fraga.apply(koppling.med(Instance.class, Koppling.alla(List.of(koppling.hamta(Diariebruk.class)))));
        });
    }
}
