package se.arshjulet.oberoende;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;

/** The yrkesrevisor tries the own independence. */
@ApplicationScoped
public class OberoendeService implements Uppgiftsformular<Oberoendeformular> {

    @Inject
    OberoendeRepository provningar;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Clock klocka;

    @Override
    public String nyckel() {
        return OberoendeProcess.PROVA;
    }

    @Override
    public Class<Oberoendeformular> typ() {
        return Oberoendeformular.class;
    }

    /** Each tries the own independence. */
    @Override
    public void provaHandlaggare(Uppgift uppgift, Anvandare vem) {
        Anvandare provas = arsgranskningar.hamta(uppgift.getArsgranskningId()).getYrkesrevisor();
        if (!provas.getAnvandarnamn().equals(vem.getAnvandarnamn())) {
            throw new Regelbrott("", "oberoende.fel.egenProvning", provas.getNamn());
        }
    }

    @Override
    public Optional<String> galler(Uppgift uppgift) {
        return Optional.of(arsgranskningar.hamta(uppgift.getArsgranskningId()).getYrkesrevisor().getAnvandarnamn());
    }

    @Override
    public Oberoendeformular las(Uppgift uppgift) {
        return Oberoendeoversattning.las(provning(uppgift));
    }

    @Override
    public void spara(Uppgift uppgift, Oberoendeformular formular) {
        Oberoendeoversattning.skriv(provning(uppgift), formular);
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        return provning(uppgift).brister();
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Oberoendeformular formular) {
        Oberoendeprovning provning = provning(uppgift);
        // one that came with the year's content is finished already
        if (!provning.arAvslutad()) {
            provning.avsluta(LocalDate.now(klocka));
        }
        return Map.of(OberoendeProcess.HINDER, provning.getHinder());
    }

    /** The yrkesrevisor's own trial; it is laid out the first time the task is opened. */
    private Oberoendeprovning provning(Uppgift uppgift) {
        Arsgranskning granskning = arsgranskningar.hamta(uppgift.getArsgranskningId());
        return provningar.senaste(granskning.getId(), granskning.getYrkesrevisor().getAnvandarnamn()).orElseGet(() -> {
            Oberoendeprovning ny = new Oberoendeprovning(granskning, granskning.getYrkesrevisor());
            provningar.lagg(ny);
            return ny;
        });
    }
}
