package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;

/** Whoever reviews the answer decides whether the nämnd is given more time. */
@ApplicationScoped
public class ProvaAnstandService implements Uppgiftsformular<Anstandsbeslut> {

    @Inject
    Svarsgrind grind;

    @Inject
    Anstandsprovning provning;

    @Override
    public String nyckel() {
        return SvarProcess.PROVA_ANSTAND;
    }

    @Override
    public Class<Anstandsbeslut> typ() {
        return Anstandsbeslut.class;
    }

    @Override
    public Anstandsbeslut las(Uppgift uppgift) {
        Anstand begart = grind.till(uppgift).kravBegartAnstand();
        Anstandsbeslut formular = new Anstandsbeslut();
        formular.setBeviljas(Tolk.skriv(begart.getBeviljas()));
        formular.setBeslutsmotiv(Tolk.skriv(begart.getBeslutsmotiv()));
        return formular;
    }

    @Override
    public void spara(Uppgift uppgift, Anstandsbeslut formular) {
        provning.skriv(grind.till(uppgift), formular);
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        return grind.till(uppgift).kravBegartAnstand().brister();
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Anstandsbeslut formular) {
        provning.avgor(grind.till(uppgift));
        return Map.of();
    }
}
