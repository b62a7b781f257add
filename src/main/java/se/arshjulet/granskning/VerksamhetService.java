package se.arshjulet.granskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.mall.Inslag;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;

/** Yrkesrevisorn granskar verksamheten en period. Delområdena kan bedömas i oktober men får vänta till utkastet. */
@ApplicationScoped
public class VerksamhetService implements Uppgiftsformular<Verksamhetsformular> {

    @Inject
    Tillfallesanteckning tillfallen;

    @Inject
    Delomradesbedomning delomraden;

    @Override
    public String nyckel() {
        return GranskningProcess.GRANSKA;
    }

    @Override
    public Class<Verksamhetsformular> typ() {
        return Verksamhetsformular.class;
    }

    @Override
    public Verksamhetsformular las(Uppgift uppgift) {
        Verksamhetsformular formular = new Verksamhetsformular();
        formular.setTillfalle(tillfallen.las(uppgift, Inslag.VERKSAMHET));
        formular.setDelomraden(delomraden.las(uppgift));
        return formular;
    }

    @Override
    public void spara(Uppgift uppgift, Verksamhetsformular formular) {
        Tolk tolk = new Tolk();
        tillfallen.spara(uppgift, Inslag.VERKSAMHET, formular.getTillfalle(), tolk);
        delomraden.spara(uppgift, formular.getDelomraden(), tolk);
        tolk.klart();
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        return tillfallen.arAntecknat(uppgift, Inslag.VERKSAMHET) ? List.of()
                : List.of(Brist.i("tillfalle.behandlad.datum", "granskning.fel.tillfalleSaknas"));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Verksamhetsformular formular) {
        return Map.of();
    }
}
