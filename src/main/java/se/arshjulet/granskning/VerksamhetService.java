package se.arshjulet.granskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.mall.Inslag;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;

/** The yrkesrevisor audits the verksamhet of a period. Delområden can be rated and key figures recorded in October, but may wait for the draft. */
@ApplicationScoped
public class VerksamhetService implements Uppgiftsformular<Verksamhetsformular> {

    @Inject
    Tillfallesanteckning tillfallen;

    @Inject
    Delomradesbedomning delomraden;

    @Inject
    Nyckeltalsanteckning nyckeltal;

    @Inject
    ArsgranskningRepository arsgranskningar;

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
        if (Nyckeltalsanteckning.horTill(uppgift)) {
            formular.setNyckeltal(nyckeltal.las(arsgranskningar.hamta(uppgift.getArsgranskningId())));
        }
        return formular;
    }

    @Override
    public void spara(Uppgift uppgift, Verksamhetsformular formular) {
        Tolk tolk = new Tolk();
        Arsgranskning arende = arsgranskningar.hamta(uppgift.getArsgranskningId());
        tillfallen.spara(uppgift, Inslag.VERKSAMHET, formular.getTillfalle(), tolk);
        delomraden.spara(uppgift, formular.getDelomraden(), tolk);
        if (Nyckeltalsanteckning.horTill(uppgift)) {
            nyckeltal.spara(arende, formular.getNyckeltal(), tolk);
        } else if (!formular.getNyckeltal().isEmpty()) {
            tolk.fel("nyckeltal", "granskning.fel.nyckeltalSenare");
        }
        tolk.klart();
        nyckeltal.aterfor(arende, formular.getNyckeltal());
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
