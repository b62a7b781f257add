package se.arshjulet.oberoende;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Revisorsbyte;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.process.Processmotor;

/** The revisionsdirektör appoints a new yrkesrevisor when a threat cannot be met; the new one then tries the own independence. */
@ApplicationScoped
public class ErsattareService implements Uppgiftsformular<Ersattarformular> {

    @Inject
    OberoendeRepository provningar;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Revisorsbyte revisorsbyte;

    @Inject
    Processmotor motor;

    @Override
    public String nyckel() {
        return OberoendeProcess.UTSE_NY_REVISOR;
    }

    @Override
    public Class<Ersattarformular> typ() {
        return Ersattarformular.class;
    }

    @Override
    public Ersattarformular las(Uppgift uppgift) {
        Oberoendeprovning provning = medHinder(uppgift);
        Ersattarformular formular = new Ersattarformular();
        formular.setRevisorNamn(provning.getRevisorNamn());
        formular.setMotiv(Tolk.skriv(provning.getMotiv()));
        formular.setYrkesrevisor(Tolk.skriv(provning.getErsattare()));
        return formular;
    }

    @Override
    public void spara(Uppgift uppgift, Ersattarformular formular) {
        String vald = Tolk.text(formular.getYrkesrevisor());
        if (vald != null && valbara(uppgift).stream().noneMatch(a -> a.getAnvandarnamn().equals(vald))) {
            throw new Regelbrott("yrkesrevisor", "oberoende.fel.inteValbar", vald);
        }
        medHinder(uppgift).ersattsAv(vald);
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        return medHinder(uppgift).getErsattare() == null ? List.of(Brist.i("yrkesrevisor", "oberoende.fel.ersattareSaknas")) : List.of();
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Ersattarformular formular) {
        Arsgranskning granskning = arsgranskningar.hamta(uppgift.getArsgranskningId());
        Anvandare ny = anvandare.finn(medHinder(uppgift).getErsattare()).orElseThrow();
        if (ny != granskning.getYrkesrevisor()) {
            revisorsbyte.ersatt(granskning, ny);
        }
        return Map.of();
    }

    /** The yrkesrevisorer who have not already found a hinder in this case. */
    public List<Anvandare> valbara(Uppgift uppgift) {
        Set<String> hindrade = provningar.provningar(uppgift.getArsgranskningId()).stream()
                .filter(Oberoendeprovning::harHinder).map(Oberoendeprovning::getRevisor).collect(Collectors.toSet());
        return anvandare.medRoll(Roll.YRKESREVISOR).stream().filter(a -> !hindrade.contains(a.getAnvandarnamn())).toList();
    }

    /** The yrkesrevisor's own trial, unless somebody else has got the case already. */
    private Oberoendeprovning medHinder(Uppgift uppgift) {
        Arsgranskning granskning = arsgranskningar.hamta(uppgift.getArsgranskningId());
        return provningar.senaste(granskning.getId(), granskning.getYrkesrevisor().getAnvandarnamn()).filter(Oberoendeprovning::harHinder)
                .orElseGet(() -> enTidigares(granskning, uppgift));
    }

    /** Before the replacement itself completed this task, it was left behind by one that was made on the page of the case. */
    private Oberoendeprovning enTidigares(Arsgranskning granskning, Uppgift uppgift) {
        if (!motor.uppgifter(granskning.getBeteckning(), nyckel()).contains(uppgift.getMotornsId())) {
            // another auditor has been appointed while this was read: tried again, the call sees that the task is done
            throw new OptimisticLockException("The auditor has just been replaced");
        }
        return provningar.provningar(granskning.getId()).stream().filter(Oberoendeprovning::harHinder).findFirst().orElseThrow();
    }
}
