package se.arshjulet.inkorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.riskplan.RiskplanService;
import se.arshjulet.riskplan.Riskplanformular;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Formularprov;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.testsupport.Upplagt;

/** What someone typed that could not be recorded does not replace, unseen, what somebody else has saved since. */
class UtkastkrockTest {

    private final Formularprov<Riskplanformular> prov = new Formularprov<>(RiskplanService.class, Steg.RISKPLAN, Upplagt::allt);
    private Long uppgift;

    @BeforeEach
    void halvtFelSparat() {
        uppgift = prov.iDatabasen(em -> {
            Uppgift ny = Testuppgift.av(em.find(Arsgranskning.class, prov.granskning()), Steg.RISKPLAN, new Koppling(em, Ar.START).hamta(RiskplanService.class).nyckel());
            em.persist(ny);
            em.flush();
            return ny.getId();
        });
        Riskplanformular formular = las();
        formular.getRiskplaner().get(0).setBeskrivning("Min text.");
        formular.getRiskplaner().get(0).setAntalRisker("många");
        assertThat(som(inkorg -> inkorg.spara(uppgift, 0, formular)).fel()).hasSize(1);
    }

    @Test
    void det_egna_utkastet_gar_att_spara_vidare() {
        Oppnad<Object> oppnad = som(inkorg -> inkorg.oppna(uppgift));
        Riskplanformular formular = (Riskplanformular) oppnad.formular();
        assertThat(formular.getRiskplaner().get(0).getAntalRisker()).isEqualTo("många");
        formular.getRiskplaner().get(0).setAntalRisker("3");
        som(inkorg -> {
            inkorg.lasOm(uppgift);
            return null;
        });
        assertThat(som(inkorg -> inkorg.spara(uppgift, oppnad.version(), formular)).fel()).isEmpty();
        assertThat(las().getRiskplaner().get(0).getBeskrivning()).isEqualTo("Min text.");
    }

    @Test
    void den_som_har_ett_utkast_far_veta_att_nagon_annan_har_sparat() {
        nagonAnnanSparar();
        Oppnad<Object> oppnad = som(inkorg -> inkorg.oppna(uppgift));
        Riskplanformular mitt = (Riskplanformular) oppnad.formular();
        assertThat(mitt.getRiskplaner().get(0).getBeskrivning()).isEqualTo("Min text.");
        mitt.getRiskplaner().get(0).setAntalRisker("3");
        assertThatThrownBy(() -> som(inkorg -> inkorg.spara(uppgift, oppnad.version(), mitt))).isInstanceOf(Redan.class);
        assertThat(prov.las().getRiskplaner().get(0).getBeskrivning()).isEqualTo("Annans text.");
    }

    @Test
    void den_som_laser_om_ser_det_som_ar_sparat() {
        nagonAnnanSparar();
        lasOm();
        assertThat(las().getRiskplaner().get(0).getBeskrivning()).isEqualTo("Annans text.");
    }

    @Test
    void den_som_behaller_sitt_sparar_i_den_version_som_galler() {
        nagonAnnanSparar();
        Riskplanformular mitt = las();
        mitt.getRiskplaner().get(0).setAntalRisker("3");
        lasOm();
        int version = som(inkorg -> inkorg.oppna(uppgift)).version();
        assertThat(som(inkorg -> inkorg.spara(uppgift, version, mitt)).fel()).isEmpty();
        assertThat(prov.las().getRiskplaner().get(0).getBeskrivning()).isEqualTo("Min text.");
    }

    private void nagonAnnanSparar() {
        prov.spara(formular -> formular.getRiskplaner().get(0).setBeskrivning("Annans text."));
        prov.iDatabasen(em -> {
            em.find(Uppgift.class, uppgift).getSparning().sparades("direktor", Ar.START);
            return null;
        });
    }

    private Riskplanformular las() {
        return (Riskplanformular) som(inkorg -> inkorg.oppna(uppgift)).formular();
    }

    private void lasOm() {
        som(inkorg -> {
            inkorg.lasOm(uppgift);
            return null;
        });
    }

    private <T> T som(Function<InkorgService, T> arbete) {
        return prov.iDatabasen(em -> {
            Inloggad inloggad = new Inloggad();
            inloggad.agera(em.find(Arsgranskning.class, prov.granskning()).getYrkesrevisor());
            Koppling koppling = new Koppling(em, Ar.START).med(Inloggad.class, inloggad);
            return arbete.apply(koppling.med(Instance.class, Koppling.alla(List.of(koppling.hamta(RiskplanService.class)))).hamta(InkorgService.class));
        });
    }
}
