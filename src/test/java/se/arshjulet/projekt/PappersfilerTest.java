package se.arshjulet.projekt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Handelse;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Testmotor;

class PappersfilerTest {

    private static final Domandatabas DATABAS = Domandatabas.egen();
    private static final Fil AVTAL = new Fil("C:\\avtal\\lista.csv", "Avtal;Slut\nA;2024".getBytes(StandardCharsets.UTF_8));

    private ProjektledningProcessTest led;
    private PappersfilService filer;
    private Long granskning;
    private Arbetspapper papper;

    @Test
    void en_fil_laggs_till_lases_av_gruppen_och_tas_bort() {
        iGenomforandet(() -> {
            filer.laggTill(granskning, papper.getId(), AVTAL, false, "");
            Pappersfil fil = papper.getFiler().get(0);
            assertThat(fil.getNamn()).isEqualTo("lista.csv");
            led.inloggad.agera(led.finn("revisor2"));
            assertThat(filer.fil(fil.getId()).innehall()).isEqualTo(AVTAL.innehall());
            assertThatThrownBy(() -> filer.taBort(fil.getId())).hasMessageContaining("projekt.fel.annansPapper");
            led.inloggad.agera(led.finn("revisor"));
            filer.taBort(fil.getId());
            led.em.flush();
            assertThat(papper.getFiler()).isEmpty();
            assertThat(led.em.createQuery("select count(i) from Pappersfilinnehall i", Long.class).getSingleResult()).isZero();
        });
    }

    @Test
    void en_hemlig_fil_bar_sitt_lagrum_och_det_skrivs_vem_som_oppnade_den() {
        iGenomforandet(() -> {
            assertThatThrownBy(() -> filer.laggTill(granskning, papper.getId(), AVTAL, true, " ")).hasMessageContaining("diarium.fel.lagrumSaknas");
            filer.laggTill(granskning, papper.getId(), AVTAL, true, "21 kap 1 §");
            Pappersfil fil = papper.getFiler().get(0);
            assertThat(fil.getLagrum()).isEqualTo("OSL 21 kap. 1 §");
            assertThat(filer.fil(fil.getId()).namn()).isNotEqualTo("lista.csv").contains("lista.csv");
            assertThat(led.bonor.hamta(ArsgranskningRepository.class).fordjupadesHandelser(granskning, 5)).extracting(Handelse::getTyp).contains("projekt.hemligFilLast");
        });
    }

    @Test
    void samma_fil_tva_ganger_eller_ett_okant_slag_sparas_inte() {
        iGenomforandet(() -> {
            filer.laggTill(granskning, papper.getId(), AVTAL, false, "");
            assertThatThrownBy(() -> filer.laggTill(granskning, papper.getId(), AVTAL, false, "")).hasMessageContaining("projekt.fel.filFinns");
            assertThatThrownBy(() -> filer.laggTill(granskning, papper.getId(), new Fil("a.pdf", new byte[] {'M', 'Z', 0}), false, "")).isInstanceOf(Regelbrott.class);
            assertThat(papper.getFiler()).hasSize(1);
        });
    }

    @Test
    void ett_halvskrivet_papper_kan_sparas_men_inte_granskas() {
        iGenomforandet(() -> {
            ArbetspapperService tjanst = led.bonor.hamta(ArbetspapperService.class);
            Pappersformular halvt = new Pappersformular();
            assertThatThrownBy(() -> tjanst.spara(granskning, halvt)).hasMessageContaining("projekt.fel.papper.rubrik").hasMessageContaining("projekt.fel.papper.slag");
            halvt.setSlag("INTERVJU");
            halvt.setRubrik("Vem beslutar?");
            halvt.setGjort("Halva samtalet.");
            Long halvtId = tjanst.spara(granskning, halvt);
            assertThat(tjanst.hamta(granskning, halvtId).brister()).extracting(Brist::falt).containsExactly("underlag", "iakttagelse", "slutsats");
            led.inloggad.agera(led.finn("revisor2"));
            assertThat(tjanst.farGranska(granskning, halvtId)).isFalse();
            assertThatThrownBy(() -> tjanst.granska(granskning, halvtId, true, "")).hasMessageContaining("projekt.fel.papperOfardigt");
            led.inloggad.agera(led.finn("revisor"));
        });
    }

    @Test
    void ett_granskat_papper_som_far_en_fil_ska_granskas_pa_nytt() {
        iGenomforandet(() -> {
            led.inloggad.agera(led.finn("revisor2"));
            led.bonor.hamta(ArbetspapperService.class).granska(granskning, papper.getId(), true, "");
            assertThat(papper.isGranskad()).isTrue();
            led.inloggad.agera(led.finn("revisor"));
            filer.laggTill(granskning, papper.getId(), AVTAL, false, "");
            assertThat(papper.isGranskad()).isFalse();
        });
    }

    @Test
    void den_som_inte_ar_med_i_projektet_ser_varken_papper_eller_fil() {
        iGenomforandet(() -> {
            filer.laggTill(granskning, papper.getId(), AVTAL, false, "");
            Anvandare utanfor = led.ny("revisor9", Roll.YRKESREVISOR, null);
            led.inloggad.agera(utanfor);
            assertThatThrownBy(() -> filer.fil(papper.getFiler().get(0).getId())).isInstanceOf(Obehorig.class);
            assertThatThrownBy(() -> filer.papper(granskning, papper.getId())).isInstanceOf(Obehorig.class);
        });
    }

    /** In the middle of the work, with one paper by "revisor". */
    private void iGenomforandet(Runnable prov) {
        Consumer<EntityManager> arbete = em -> {
            try (Testmotor egen = Testmotor.delad()) {
                led = new ProjektledningProcessTest(em, egen, List.of("NORV"));
                granskning = led.valj("Avtal");
                led.framat(granskning, ProjektProcess.GENOMFOR, List.of("NORV"));
                filer = led.bonor.hamta(PappersfilService.class);
                papper = new Arbetspapper(led.fordjupad(granskning), 1, led.finn("revisor"), LocalDate.of(2023, 3, 1));
                papper.galler(Pappersslag.DOKUMENT, null, "Avtalen");
                papper.skriv("Avtalen lästes.", "Avtalslistan.", "Två saknar slutdag.", "Listan är inte hel.");
                led.bonor.hamta(ProjektRepository.class).lagg(papper);
                led.inloggad.agera(led.finn("revisor"));
                prov.run();
            }
        };
        DATABAS.provaOchRullaTillbaka(arbete);
    }
}
