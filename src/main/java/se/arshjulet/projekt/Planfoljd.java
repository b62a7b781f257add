package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.oberoende.OberoendeRepository;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.process.Processmotor;

/** What runs follows a plan that has been changed. */
@ApplicationScoped
public class Planfoljd {

    @Inject
    ProjektRepository projekt;

    @Inject
    Projektgang gang;

    @Inject
    Planlage lage;

    @Inject
    OberoendeRepository oberoende;

    @Inject
    Processmotor motor;

    /** The leader is changed by handing over, and whoever tries the independence ends that first. */
    void provaLamna(Projektmedlem medlem) {
        if (medlem.ar(medlem.getProjektplan().getFordjupad().getCykel().getProjektledare())) {
            throw new Regelbrott("lamnar", "projekt.fel.ledarenLamnar", medlem.getNamn());
        }
        if (oberoende.forMedlem(medlem.getId()).filter(o -> o.arAvslutad()).isEmpty()) {
            throw new Regelbrott("lamnar", "projekt.fel.oprovadLamnar", medlem.getNamn());
        }
    }

    /**
     * @param nya     those who came into the team
     * @param flyttad whether the day of the step that it stands in was moved: else its task and timers keep theirs
     */
    void folj(Long fordjupadId, List<Projektmedlem> nya, boolean flyttad) {
        projekt.flush();
        lage.steg(fordjupadId).filter(nu -> flyttad).ifPresent(nu -> lage.modellens(fordjupadId).stream().filter(u -> Projektsteg.av(u.getNyckel()).filter(nu::equals).isPresent()).forEach(u -> flytta(u, nu)));
        nya.forEach(medlem -> motor.starta(ProjektProcess.MEDLEM_TILLKOM, ProjektProcess.affarsnyckel(fordjupadId),
                Map.of(Processmotor.FORDJUPAD, fordjupadId, Processmotor.FOREMAL, medlem.getId(), Processmotor.STEG, Projektstart.STEG)));
    }

    private void flytta(Uppgift uppgift, Projektsteg steg) {
        motor.flyttaSistaDag(uppgift.getMotornsId(), gang.forfaller(uppgift.getFordjupadId(), steg.name()));
        motor.raknaOmTimrar(uppgift.getMotornsId());
    }
}
