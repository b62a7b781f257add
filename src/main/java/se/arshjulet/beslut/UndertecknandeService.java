package se.arshjulet.beslut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** The ordförande of the elected auditors signs the missiv that they have decided. Nothing is kept of it before it is done. */
@ApplicationScoped
public class UndertecknandeService implements Uppgiftsformular<Undertecknande> {

    @Inject
    MissivRepository missiv;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    @Override
    public String nyckel() {
        return BeslutProcess.UNDERTECKNA;
    }

    @Override
    public Class<Undertecknande> typ() {
        return Undertecknande.class;
    }

    /** When nobody is ordförande any more, any of those whom the task is for may sign. */
    @Override
    public void provaHandlaggare(Uppgift uppgift, Anvandare vem) {
        if (!vem.isOrdforande() && anvandare.harOrdforande()) {
            throw new Regelbrott("", "beslut.fel.ejordforande");
        }
    }

    @Override
    public Undertecknande las(Uppgift uppgift) {
        Undertecknande formular = new Undertecknande();
        formular.setUndertecknas(Tolk.skriv(Boolean.TRUE));
        return formular;
    }

    @Override
    public void spara(Uppgift uppgift, Undertecknande formular) {
        Tolk tolk = new Tolk();
        tolk.jaNej("undertecknas", formular.getUndertecknas());
        tolk.klart();
    }

    /** The choice is made when the task is completed. */
    @Override
    public List<Brist> brister(Uppgift uppgift) {
        return List.of();
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Undertecknande formular) {
        Missiv beslutat = missiv(uppgift);
        Boolean undertecknas = new Tolk().jaNej("undertecknas", formular.getUndertecknas());
        if (undertecknas == null) {
            throw new Regelbrott("undertecknas", "beslut.fel.undertecknas");
        }
        if (undertecknas) {
            beslutat.underteckna(inloggad.anvandare(), LocalDateTime.now(klocka));
        } else {
            beslutat.lamnaTillbaka(Tolk.text(formular.getMotiv()));
        }
        return Map.of(BeslutProcess.UNDERTECKNAT, undertecknas);
    }

    /** For the page. */
    @Transactional
    public Missivbild missivet(Uppgift uppgift) {
        return Missivbild.av(missiv(uppgift));
    }

    private Missiv missiv(Uppgift uppgift) {
        return missiv.finn(uppgift.getArsgranskningId()).orElseThrow();
    }
}
