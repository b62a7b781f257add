package se.arshjulet.oberoende;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Arsplan;
import se.arshjulet.arsgranskning.RevisorBytt;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.process.Processmotor;

/**
 * Whoever takes over an årsgranskning tries the own independence once, however the change was made. What remains is decided by the trials
 * and by what goes on, not by how far the year has come.
 */
@ApplicationScoped
public class Bytesprovning {

    @Inject
    OberoendeRepository provningar;

    @Inject
    Arsplan plan;

    @Inject
    Processmotor motor;

    void vidByte(@Observes RevisorBytt bytt) {
        Arsgranskning granskning = bytt.granskning();
        Anvandare ny = granskning.getYrkesrevisor();
        Optional<Oberoendeprovning> egen = provningar.senaste(granskning.getId(), ny.getAnvandarnamn());
        if (egen.filter(Oberoendeprovning::harHinder).isPresent()) {
            throw new Regelbrott("", "oberoende.fel.harHinder", ny.getNamn(), granskning.getBeteckning());
        }
        // somebody has been appointed: the model goes on to that person's own trial
        oppna(granskning, OberoendeProcess.UTSE_NY_REVISOR).forEach(uppgift -> motor.slutfor(uppgift, Map.of()));
        List<String> provas = oppna(granskning, OberoendeProcess.PROVA);
        if (egen.filter(Oberoendeprovning::arOberoende).isPresent()) {
            provas.forEach(uppgift -> motor.slutfor(uppgift, Map.of(OberoendeProcess.HINDER, false)));
        } else if (!provas.isEmpty()) {
            provas.forEach(uppgift -> ge(uppgift, granskning, ny));
        } else if (!motor.vantandeSteg(granskning.getBeteckning()).contains(Steg.OBEROENDE.nyckel())) {
            motor.starta(OberoendeProcess.ID, granskning.getBeteckning(),
                    Map.of(Processmotor.ARSGRANSKNING, granskning.getId(), Processmotor.STEG, Steg.OBEROENDE.nyckel()));
        }
    }

    /** With the time that everybody has for the trial, if the former auditor's has passed. */
    private void ge(String uppgift, Arsgranskning granskning, Anvandare ny) {
        motor.ta(uppgift, ny.getAnvandarnamn());
        motor.flyttaSistaDag(uppgift, plan.forfaller(granskning.getId(), Steg.OBEROENDE.nyckel()));
        motor.raknaOmTimrar(uppgift);
    }

    private List<String> oppna(Arsgranskning granskning, String nyckel) {
        return motor.uppgifter(granskning.getBeteckning(), nyckel);
    }
}
