package se.arshjulet.begaran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.ArendetAvbrutet;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.IngetMerBegars;
import se.arshjulet.diarium.Diariehandling;
import se.arshjulet.fordjupning.Adressatroll;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.inkorg.Testuppgift;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.projekt.ProjektService;
import se.arshjulet.projekt.Projektplan;
import se.arshjulet.revisionsplan.Granskningsslag;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Domandatabas;

/** The leader of a fördjupad granskning asks one of its nämnder for something. */
class ProjektbegaranTest {

    private static final Fil LISTA = Begaransprov.csv("attest.csv", "Namn;Belopp");

    private final Begaransprov prov = new Begaransprov();
    private final Begaransprov annan = new Begaransprov();
    private Long fordjupad;
    private String kortnamn;

    @BeforeEach
    void en_granskning_av_namnden() {
        fordjupad = Domandatabas.gemensam().hamta(em -> {
            Arsgranskning ar = em.find(Arsgranskning.class, prov.arende);
            kortnamn = ar.getNamnd().getKortnamn();
            FordjupadGranskning ny = FordjupadGranskning.vald(Granskningsslag.FORDJUPAD, ar.getAr(), "Attest i regionen", "verksamhet", Begaransprov.NU);
            em.persist(ny);
            ny.adressera(ar.getNamnd(), Adressatroll.ADRESSAT);
            ny.getCykel().ledsAv(prov.revisor);
            Projektplan plan = new Projektplan(ny, Begaransprov.NU.toLocalDate());
            plan.taMed(ar.getYrkesrevisor());
            em.persist(plan);
            em.flush();
            return ny.getId();
        });
    }

    @Test
    void namnden_lamnar_i_projektet_och_filen_lases_dar() {
        sand(kortnamn);
        Long fil = lamnaMedFil();
        assertThat(prov.lagrad().getStatus()).isEqualTo(Begaran.Status.LAMNAD);
        Fil hamtad = prov.som(prov.revisor, k -> k.hamta(BifogaService.class).fil(fil));
        assertThat(hamtad.namn()).contains("attest.csv").isNotEqualTo("attest.csv");
        assertThat(hamtad.innehall()).isEqualTo(LISTA.innehall());
        assertThatThrownBy(() -> prov.som(annan.revisor, k -> k.hamta(BifogaService.class).fil(fil))).isInstanceOf(Obehorig.class);
        List<Diariehandling> diariet = Domandatabas.gemensam().hamta(em -> em.createQuery("select h from Diariehandling h where h.arende.fordjupadId = :id order by h.nummer", Diariehandling.class)
                .setParameter("id", fordjupad).getResultList());
        assertThat(diariet).hasSize(2);
        assertThat(diariet.get(1).isHemlig()).isTrue();
    }

    @Test
    void den_som_leder_granskar_och_begaran_syns_i_projektet() {
        sand(kortnamn);
        String granskare = prov.som(prov.revisor, k -> k.hamta(Begaransfrist.class).granskare(prov.begaran));
        assertThat(granskare).isEqualTo(prov.revisor);
        assertThat(projektets(prov.revisor)).singleElement().extracting(Begaransrad::rubrik).isEqualTo("Attest");
        assertThat(projektets(annan.revisor)).isEmpty();
        assertThat(prov.som(prov.sekreterare, k -> k.hamta(BegaranService.class).visa(prov.begaran)).begaran().getNamnd().getKortnamn()).isEqualTo(kortnamn);
        assertThatThrownBy(() -> prov.som(annan.sekreterare, k -> k.hamta(BegaranService.class).visa(prov.begaran))).isInstanceOf(Obehorig.class);
    }

    @Test
    void bara_en_namnd_i_granskningen_och_bara_av_den_som_arbetar_i_den() {
        assertThatThrownBy(() -> sand("FINNSINTE")).hasMessageContaining("begaran.fel.namnd");
        assertThatThrownBy(() -> prov.som(annan.revisor, k -> k.hamta(BegaranService.class).sandIProjekt(fordjupad, formular(kortnamn)))).isInstanceOf(Obehorig.class);
    }

    @Test
    void nar_rapporten_ar_faststalld_begars_inget_mer() {
        Domandatabas.gemensam().gor(em -> em.find(FordjupadGranskning.class, fordjupad).getCykel().faststall());
        assertThatThrownBy(() -> sand(kortnamn)).hasMessageContaining("begaran.fel.projektetKlart");
    }

    @Test
    void det_som_vantar_aterkallas_nar_granskningen_avbryts() {
        sand(kortnamn);
        prov.som(prov.revisor, k -> {
            k.med(String.class, "Region Skåne").med(Event.class, Proxy.newProxyInstance(Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, metod, varden) -> {
                if (varden[0] instanceof ArendetAvbrutet avbrutet) {
                    k.hamta(Begaransavbrott.class).aterkalla(avbrutet);
                }
                return null;
            }));
            k.hamta(ProjektService.class).avbryt(fordjupad, "Frågan har granskats av någon annan.");
            return null;
        });
        assertThat(prov.lagrad().getStatus()).isEqualTo(Begaran.Status.ATERKALLAD);
        assertThat(prov.lagrad().getSlutmotiv()).isEqualTo("Frågan har granskats av någon annan.");
        Brott.kravs("begaran.fel.avslutad", () -> prov.som(prov.revisor, k -> {
            k.hamta(BegaranService.class).aterkalla(prov.begaran, "Ingen väntar.");
            return null;
        }));
    }

    @Test
    void det_som_vantar_aterkallas_nar_rapporten_har_expedierats() {
        sand(kortnamn);
        prov.som(prov.revisor, k -> {
            k.hamta(Begaransavbrott.class).aterkalla(new IngetMerBegars(Arendeid.fordjupningens(fordjupad), "Rapporten har expedierats."));
            return null;
        });
        assertThat(prov.lagrad().getStatus()).isEqualTo(Begaran.Status.ATERKALLAD);
        assertThat(prov.lagrad().getSlutmotiv()).isEqualTo("Rapporten har expedierats.");
    }

    private List<Begaransrad> projektets(String vem) {
        return prov.som(vem, k -> k.hamta(BegaranService.class).projektets(fordjupad));
    }

    private void sand(String till) {
        prov.begaran = prov.som(prov.revisor, k -> k.hamta(BegaranService.class).sandIProjekt(fordjupad, formular(till)));
    }

    private static Begaransformular formular(String till) {
        Begaransformular formular = Begaransprov.formular("Attestlista");
        formular.setNamnd(till);
        return formular;
    }

    /** @return the file's id */
    private Long lamnaMedFil() {
        return prov.som(prov.sekreterare, (k, em) -> {
            Begaran begaran = em.find(Begaran.class, prov.begaran);
            Begarandepost post = begaran.getOppna().get(0);
            Bifogad fil = post.bifoga(new Bifogad(post, LISTA, "OSL 21 kap. 1 §", LocalDateTime.of(2024, 2, 21, 9, 0), prov.sekreterare));
            k.hamta(BegaranRepository.class).lagg(fil, LISTA.innehall());
            Uppgift uppgift = Testuppgift.iFordjupad(fordjupad, begaran.getNamnd(), BegaranProcess.LAMNA, prov.begaran, prov.sekreterare);
            LamnaUnderlagService tjanst = k.hamta(LamnaUnderlagService.class);
            Leveransformular formular = tjanst.las(uppgift);
            formular.getPoster().get(0).setBesked(Besked.LAMNAS.name());
            tjanst.spara(uppgift, formular);
            tjanst.slutfor(uppgift, formular);
            return fil.getId();
        });
    }
}
