package se.arshjulet.begaran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.diarium.Diariehandling;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.underlag.Underlag;
import se.arshjulet.underlag.UnderlagService;
import se.arshjulet.underlag.UnderlagsdiarieforingService;

class BegaranServiceTest {

    private final Begaransprov prov = new Begaransprov();

    @Test
    void en_begaran_sands_med_sina_saker_och_syns_i_arendet() {
        prov.sand("Attestlista", "Lagersaldo", " ");
        assertThat(prov.lagrad().getPoster()).extracting(Begarandepost::getVad).containsExactly("Attestlista", "Lagersaldo");
        assertThat(lista(prov.revisor)).singleElement().satisfies(rad -> {
            assertThat(rad.saker()).isEqualTo(2);
            assertThat(rad.godtagna()).isZero();
            assertThat(rad.sen(Begaransprov.SISTA)).isFalse();
            assertThat(rad.sen(Begaransprov.SISTA.plusDays(1))).isTrue();
        });
    }

    @Test
    void det_som_saknas_i_en_begaran_sags_pa_en_gang_och_inget_sands() {
        Begaransformular tom = new Begaransformular();
        nekas(() -> prov.som(prov.revisor, k -> k.hamta(BegaranService.class).sand(prov.arende, tom)), "rubrik", "varfor", "saker[0].vad", "sistaDag");
        Begaransformular forbi = Begaransprov.formular("Sak");
        forbi.setSistaDag("2024-02-20");
        nekas(() -> prov.som(prov.revisor, k -> k.hamta(BegaranService.class).sand(prov.arende, forbi)), "sistaDag");
        assertThat(lista(prov.revisor)).isEmpty();
    }

    @Test
    void en_begaran_finns_bara_for_arendets_revisor_och_den_namnd_den_ar_stalld_till() {
        prov.sand("Attestlista");
        Begaransprov annat = new Begaransprov();
        assertThat(prov.som(prov.sekreterare, k -> k.hamta(BegaranService.class).visa(prov.begaran)).begaran().getRubrik()).isEqualTo("Attest");
        for (String nagon : List.of(annat.revisor, annat.sekreterare)) {
            assertThatThrownBy(() -> prov.som(nagon, k -> k.hamta(BegaranService.class).visa(prov.begaran))).isInstanceOf(Obehorig.class);
            assertThat(lista(nagon)).isEmpty();
        }
    }

    @Test
    void varje_sak_ska_ha_ett_besked_och_det_som_inte_lamnas_ett_motiv() {
        prov.sand("Attestlista", "Lagersaldo", "Avtal");
        prov.svara(0, Besked.LAMNAS, "");
        prov.svara(1, Besked.FINNS_INTE, "");
        assertThat(brister()).containsExactly("poster[0].text", "poster[1].text", "poster[2].besked");
        prov.svara(0, Besked.LAMNAS, "Det är tre attestanter.");
        prov.svara(1, Besked.FINNS_INTE, "Lagret inventeras inte.");
        prov.svara(2, Besked.VAGRAS, "Sekretess hos motparten.");
        assertThat(brister()).isEmpty();
        prov.lamna();
        assertThat(prov.lagrad().getStatus()).isEqualTo(Begaran.Status.LAMNAD);
        assertThatThrownBy(prov::lamna).isInstanceOf(Regelbrott.class);
    }

    private List<String> brister() {
        return prov.namnden(Uppgiftsformular::brister).stream().map(Brist::falt).toList();
    }

    @Test
    void en_fil_blir_underlag_med_sin_sekretess_och_inkommen_i_diariet_forst_nar_den_lamnas() {
        prov.sand("Attestlista");
        bifoga("attest.csv", "Namn;Belopp\nA;1\n", "OSL 21:1");
        assertThat(underlagen()).isEmpty();
        prov.svara(0, Besked.LAMNAS, "");
        prov.lamna();
        Underlag underlag = prov.lagrad().getPoster().get(0).getBifogade().get(0).getUnderlag();
        assertThat(underlag.getLagrum()).isEqualTo("OSL 21 kap. 1 §");
        assertThat(prov.som(prov.revisor, k -> k.hamta(UnderlagService.class).fil(underlag.getId())).namn()).isEqualTo("SEKRETESS attest.csv");
        assertThat(diariet()).extracting(Diariehandling::isHemlig).containsExactly(false, true);
        assertThat(Domandatabas.gemensam().<Long>hamta(em -> em.createQuery("select count(f) from Bifogadfil f where f.bifogad.post.begaran.id = :id", Long.class)
                .setParameter("id", prov.begaran).getSingleResult())).isZero();
    }

    @Test
    void det_namnden_har_lamnat_finns_en_gang_i_diariet_och_ar_hemligt_dar_vem_som_an_for_in_det() {
        Long eget = prov.som(prov.revisor, k -> k.hamta(UnderlagService.class).laggTill(prov.arende, Begaransprov.csv("egen.csv", "a;b\n1;2\n")));
        prov.som(prov.revisor, k -> k.hamta(UnderlagsdiarieforingService.class).diariefor(eget));
        prov.sand("Attestlista");
        bifoga("attest.csv", "Namn;Belopp\nA;1\n", "OSL 21:1");
        bifoga("samma som revisorns.csv", "a;b\n1;2\n", "OSL 21:1");
        prov.svara(0, Besked.LAMNAS, "");
        prov.lamna();
        for (Bifogad lamnad : prov.lagrad().getPoster().get(0).getBifogade()) {
            Long id = lamnad.getUnderlag().getId();
            assertThat(prov.som(prov.revisor, k -> k.hamta(UnderlagsdiarieforingService.class).handling(id)).isHemlig()).isTrue();
            assertThatThrownBy(() -> prov.som(prov.revisor, k -> k.hamta(UnderlagsdiarieforingService.class).diariefor(id))).isInstanceOf(Regelbrott.class);
        }
        assertThat(diariet()).extracting(Diariehandling::getTitel).as("brevet står för sig").contains("egen", "attest.csv").hasSize(3);
    }

    private List<Diariehandling> diariet() {
        return Domandatabas.gemensam().hamta(em -> em.createQuery("select h from Diariehandling h where h.arende.arsgranskningId = :id order by h.nummer", Diariehandling.class)
                .setParameter("id", prov.arende).getResultList());
    }

    @Test
    void en_fil_som_inte_kan_tas_emot_eller_saknar_grund_for_sekretessen_nekas_med_falt() {
        prov.sand("Attestlista");
        nekas(() -> bifoga("tom.csv", "", null), "fil");
        nekas(() -> bifoga("a.csv", "a;b\n1;2\n", "kanske"), "lagrum");
        nekas(() -> bifoga("a.csv", "a;b\n1;2\n", ""), "lagrum");
        bifoga("a.csv", "a;b\n1;2\n", null);
        nekas(() -> bifoga("samma igen.csv", "a;b\n1;2\n", null), "fil");
        assertThat(prov.lagrad().getPoster().get(0).getBifogade()).hasSize(1);
    }

    @Test
    void en_fil_kan_tas_bort_tills_den_har_lamnats() {
        prov.sand("Attestlista");
        bifoga("a.csv", "a;b\n1;2\n", null);
        Long uppgift = uppgift();
        Long fil = prov.lagrad().getPoster().get(0).getBifogade().get(0).getId();
        prov.som(prov.sekreterare, k -> {
            bifogning(k).taBort(uppgift, fil);
            return null;
        });
        assertThat(prov.lagrad().getPoster().get(0).getBifogade()).isEmpty();
    }

    @Test
    void vissa_saker_kan_begaras_igen_och_det_godtagna_ligger_fast() {
        prov.sand("Attestlista", "Lagersaldo");
        prov.svara(0, Besked.LAMNAS, "Här.");
        prov.svara(1, Besked.LAMNAS, "Kommer.");
        prov.lamna();
        nekas(() -> prov.granska(f -> f.getPoster().forEach(post -> post.setUtfall("BEGARS_IGEN"))), "poster[0].komplettering", "poster[1].komplettering", "sistaDag");
        assertThat(prov.granska(f -> {
            f.getPoster().get(0).setUtfall("GODTAS");
            f.getPoster().get(1).setUtfall("BEGARS_IGEN");
            f.getPoster().get(1).setKomplettering("Saldot vid årets slut saknas.");
            f.setSistaDag("2024-03-20");
        })).containsEntry(BegaranProcess.GODKAND, false);
        Begaran igen = prov.lagrad();
        assertThat(igen.getStatus()).isEqualTo(Begaran.Status.BEGARD);
        assertThat(igen.getSistaDag()).isEqualTo("2024-03-20");
        assertThat(igen.getOmgang()).isEqualTo(2);
        assertThat(igen.getOppna()).extracting(Begarandepost::getVad).containsExactly("Lagersaldo");
        assertThat(igen.getOppna().get(0).getKomplettering()).startsWith("Saldot");
        prov.svara(0, Besked.LAMNAS, "40 st.");
        prov.lamna();
        assertThat(prov.granska(f -> f.getPoster().get(0).setUtfall("GODTAS"))).containsEntry(BegaranProcess.GODKAND, true);
        assertThat(prov.lagrad().getStatus()).isEqualTo(Begaran.Status.GODTAGEN);
    }

    @Test
    void en_begaran_aterkallas_med_ett_motiv_och_bara_en_gang() {
        prov.sand("Attestlista");
        nekas(() -> aterkalla(" "), "motiv");
        aterkalla("Vi har fått den på annat håll.");
        assertThat(prov.lagrad().getStatus()).isEqualTo(Begaran.Status.ATERKALLAD);
        assertThatThrownBy(() -> aterkalla("igen")).isInstanceOf(Regelbrott.class);
        assertThatThrownBy(() -> prov.som(prov.sekreterare, k -> {
            k.hamta(BegaranService.class).aterkalla(prov.begaran, "nej");
            return null;
        })).isInstanceOf(Obehorig.class);
    }

    @Test
    void listan_i_arendet_kostar_en_sats_hur_manga_begaranden_det_an_ar() {
        prov.sand("Ett", "Två").sand("Tre").sand("Fyra");
        int satser = Domandatabas.gemensam().satserFor(em -> {
            BegaranRepository forvaring = new BegaranRepository();
            forvaring.em = em;
            assertThat(forvaring.rader(Arendeid.arets(prov.arende))).hasSize(3);
        });
        assertThat(satser).isEqualTo(1);
    }

    private List<Begaransrad> lista(String vem) {
        return prov.som(vem, k -> k.hamta(BegaranService.class).lista(prov.arende));
    }

    private Long uppgift() {
        return Domandatabas.gemensam().hamta(em -> em.createQuery("select u.id from Uppgift u where u.foremalId = :id and u.arsgranskningId = :arende", Long.class)
                .setParameter("id", prov.begaran).setParameter("arende", prov.arende).getResultStream().findFirst()).orElseGet(() -> prov.iInkorgen(BegaranProcess.LAMNA, prov.sekreterare));
    }

    private void bifoga(String namn, String innehall, String lagrum) {
        Long uppgift = uppgift();
        Long post = prov.lagrad().getPoster().get(0).getId();
        prov.som(prov.sekreterare, k -> {
            bifogning(k).bifoga(uppgift, post, Begaransprov.csv(namn, innehall), lagrum != null, lagrum);
            return null;
        });
    }

    private static BifogaService bifogning(Koppling koppling) {
        return koppling.hamta(BifogaService.class);
    }

    private List<Underlag> underlagen() {
        return prov.som(prov.revisor, k -> k.hamta(UnderlagService.class).lista(prov.arende)).alla();
    }

    private void aterkalla(String motiv) {
        prov.som(prov.revisor, k -> {
            k.hamta(BegaranService.class).aterkalla(prov.begaran, motiv);
            return null;
        });
    }

    private static void nekas(ThrowingCallable arbete, String... falt) {
        assertThatThrownBy(arbete).isInstanceOfSatisfying(Regelbrott.class, nej -> assertThat(nej.brister()).extracting(Brist::falt).containsExactly(falt));
    }
}
