package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.oberoende.Oberoendeformular;
import se.arshjulet.oberoende.Oberoendeoversattning;
import se.arshjulet.oberoende.OberoendeRepository;
import se.arshjulet.oberoende.Oberoendeprovning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;

/** A member of the team tries the own independence (SKYREV R2), as an auditor does before a nämnd's year. A hinder ends the membership. */
@ApplicationScoped
public class MedlemsprovningService extends Projektuppgift<Oberoendeformular> {

    @Inject
    OberoendeRepository oberoende;

    @Inject
    Projektledning ledning;

    MedlemsprovningService() {
        super(ProjektProcess.PROVA, Oberoendeformular.class);
    }

    /** Each tries the own; whoever has no account is tried by the team. */
    @Override
    public void provaHandlaggare(Uppgift uppgift, Anvandare vem) {
        if (galler(uppgift).filter(provas -> !provas.equals(vem.getAnvandarnamn())).isPresent()) {
            throw egenProvning(uppgift);
        }
    }

    @Override
    public void provaErsattare(Uppgift uppgift, Anvandare vem) {
        throw egenProvning(uppgift);
    }

    private Regelbrott egenProvning(Uppgift uppgift) {
        return new Regelbrott("", "projekt.fel.egenProvning", projekt.medlem(uppgift.getForemalId()).map(Projektmedlem::getNamn).orElse(uppgift.getHandlaggare()));
    }

    /** Nobody when the member is no longer in the plan. */
    @Override
    public Optional<String> galler(Uppgift uppgift) {
        return projekt.medlem(uppgift.getForemalId()).map(Projektmedlem::getAnvandarnamn);
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

    /** A member who got two tasks for the same trial has made it in the other. */
    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Oberoendeformular formular) {
        Oberoendeprovning provning = provning(uppgift);
        if (provning.arAvslutad()) {
            return Map.of();
        }
        provning.avsluta(idag());
        Projektmedlem medlem = medlem(uppgift);
        if (!provning.arOberoende()) {
            medlem.avfor(provning.getMotiv(), idag());
            ledning.lamnas(fordjupad(uppgift), medlem);
            logg.skrivI(Arendeid.fordjupningens(uppgift.getFordjupadId()), "projekt.avford", medlem.getNamn());
            projekt.flush();
        }
        return Map.of();
    }

    /** For the page: whose independence it is. */
    @Transactional
    public Projektmedlem medlem(Uppgift uppgift) {
        return projekt.medlem(uppgift.getForemalId()).orElseThrow();
    }

    private Oberoendeprovning provning(Uppgift uppgift) {
        return oberoende.forMedlem(uppgift.getForemalId()).orElseGet(() -> {
            Projektmedlem medlem = medlem(uppgift);
            Oberoendeprovning ny = new Oberoendeprovning(medlem.getId(),
                    medlem.getAnvandarnamn() == null ? medlem.getNamn().substring(0, Math.min(100, medlem.getNamn().length())) : medlem.getAnvandarnamn(), medlem.getNamn());
            oberoende.lagg(ny);
            return ny;
        });
    }
}
