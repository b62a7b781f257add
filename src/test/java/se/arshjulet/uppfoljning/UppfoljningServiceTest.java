package se.arshjulet.uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Beslutsdel;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.granskning.Delomradesdel;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.riskplan.Riskplanformular;
import se.arshjulet.riskplan.RiskplanService;
import se.arshjulet.testsupport.Formularprov;
import se.arshjulet.testsupport.Upplagt;

class UppfoljningServiceTest {

    private Formularprov<Uppfoljningsformular> forsta;
    private Formularprov<Uppfoljningsformular> andra;

    @BeforeEach
    void antaPlanen() {
        Formularprov<Riskplanformular> riskplan = new Formularprov<>(RiskplanService.class, Steg.RISKPLAN, Upplagt::allt);
        riskplan.spara(f -> {
            Upplagt.fyllIRiskplan(f);
            f.getRiskplaner().get(0).nyRisk();
            f.getRiskplaner().get(0).getRisker().get(0).setNamn("Förflyttning till tjänsteleverans");
            f.getRiskplaner().get(0).getRisker().get(0).getPlan().setSannolikhet("3");
            f.getRiskplaner().get(0).getRisker().get(0).getPlan().setKonsekvens("2");
        });
        forsta = riskplan.sedan(UppfoljningService.class, Steg.UPPFOLJNING_1);
        andra = riskplan.sedan(UppfoljningService.class, Steg.UPPFOLJNING_2);
    }

    @Test
    void forsta_uppfoljningen_kraver_status_varden_och_sitt_delomrade() {
        assertThat(forsta.brister()).containsExactly("uppfoljningar[0].status", "uppfoljningar[0].risker[0].varde.sannolikhet",
                "uppfoljningar[1].status", "delomraden[0].niva", "delomraden[0].iakttagelse");
        forsta.spara(f -> fyll(f, "3", "3"));
        assertThat(forsta.brister()).isEmpty();
    }

    @Test
    void andra_uppfoljningen_kraver_resultat_slutliga_varden_och_tre_delomraden() {
        assertThat(andra.brister()).containsExactly("uppfoljningar[0].resultat", "uppfoljningar[0].risker[0].varde.sannolikhet", "uppfoljningar[1].resultat",
                "delomraden[0].niva", "delomraden[0].iakttagelse", "delomraden[1].niva", "delomraden[1].iakttagelse", "delomraden[2].niva", "delomraden[2].iakttagelse");
        andra.spara(f -> fyll(f, "3", "3"));
        assertThat(andra.brister()).isEmpty();
    }

    @Test
    void det_slutliga_vardet_ror_inte_de_tidigare() {
        forsta.spara(f -> fyll(f, "3", "3"));
        andra.spara(f -> fyll(f, "1", "2"));
        Riskuppfoljningsdel risk = andra.las().getUppfoljningar().get(0).getRisker().get(0);
        assertThat(risk.getPlan()).isEqualTo("6 (3x2)");
        assertThat(risk.getUppfoljning1()).isEqualTo("9 (3x3)");
        assertThat(risk.getVarde().getSannolikhet()).isEqualTo("1");
        assertThat(forsta.las().getUppfoljningar().get(0).getStatus()).isEqualTo("Följd i ledningsgruppen.");
    }

    @Test
    void en_risk_som_inte_finns_i_planen_avvisas() {
        assertThatThrownBy(() -> forsta.spara(f -> f.getUppfoljningar().get(1).getRisker().add(new Riskuppfoljningsdel())))
                .isInstanceOf(Regelbrott.class).hasMessageContaining("uppfoljningar[1].risker[0].id");
    }

    @Test
    void gjordes_ingen_uppfoljning_kravs_bara_varfor() {
        forsta.spara(f -> fyll(f, "3", "3"));
        andra.spara(f -> {
            f.getUppfoljningar().forEach(u -> u.getUteblivet().setValt(true));
            f.getDelomraden().forEach(UppfoljningServiceTest::bedom);
        });
        assertThat(andra.brister()).containsExactly("uppfoljningar[0].uteblivet.motiv", "uppfoljningar[1].uteblivet.motiv");
        andra.spara(f -> f.getUppfoljningar().forEach(u -> u.getUteblivet().setMotiv("Nämnden har inte fått någon.")));
        assertThat(andra.brister()).isEmpty();
        assertThat(andra.las().getUppfoljningar().get(0).getUteblivet().getMotiv()).isEqualTo("Nämnden har inte fått någon.");
        assertThat(andra.las().getUppfoljningar().get(0).getRisker().get(0).getUppfoljning1()).isEqualTo("9 (3x3)");
        assertThat(forsta.las().getUppfoljningar()).noneMatch(u -> u.getUteblivet().isValt());
    }

    @Test
    void en_uppfoljning_som_inte_gjordes_har_inga_varden_och_inget_resultat() {
        assertThatThrownBy(() -> andra.spara(f -> {
            f.getUppfoljningar().forEach(u -> u.getUteblivet().setValt(true));
            f.getUppfoljningar().get(0).getRisker().get(0).getVarde().setSannolikhet("1");
            f.getUppfoljningar().get(0).getRisker().get(0).getVarde().setKonsekvens("1");
            f.getUppfoljningar().get(1).setResultat("Oförändrat.");
        })).isInstanceOfSatisfying(Regelbrott.class, brott -> assertThat(brott.brister()).extracting(Brist::falt)
                .containsExactly("uppfoljningar[0].uteblivet.valt", "uppfoljningar[1].uteblivet.valt"));
    }

    @Test
    void den_andra_uppfoljningen_vet_att_den_forsta_inte_gjordes() {
        forsta.spara(f -> f.getUppfoljningar().get(0).getUteblivet().setValt(true));
        assertThat(andra.las().getUppfoljningar().get(0).getRisker()).extracting(Riskuppfoljningsdel::getUppfoljning1).containsExactly("ej uppföljd");
    }

    @Test
    void utan_antagen_plan_sags_det_vid_uppfoljningen() {
        forsta.sedan(RiskplanService.class, Steg.RISKPLAN).spara(f -> {
            f.getRiskplaner().get(1).setAntagen(new Beslutsdel());
            f.getRiskplaner().get(1).setAntalRisker("");
            f.getRiskplaner().get(1).getUteblivet().setValt(true);
            f.getRiskplaner().get(1).getUteblivet().setMotiv("Ingen upprättades.");
        });
        assertThat(forsta.las().getUppfoljningar()).extracting(Uppfoljningsdel::getIngenPlan).containsExactly("", "Ingen upprättades.");
    }

    private static void bedom(Delomradesdel delomrade) {
        delomrade.setNiva("1");
        delomrade.setIakttagelse("Uppföljt enligt anvisningarna.");
    }

    private static void fyll(Uppfoljningsformular formular, String sannolikhet, String konsekvens) {
        formular.getUppfoljningar().forEach(u -> {
            u.setStatus("Följd i ledningsgruppen.");
            u.setResultat("Oförändrat.");
            u.getRisker().forEach(r -> {
                r.getVarde().setSannolikhet(sannolikhet);
                r.getVarde().setKonsekvens(konsekvens);
            });
        });
        formular.getDelomraden().forEach(UppfoljningServiceTest::bedom);
    }
}
