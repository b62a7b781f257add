package se.arshjulet.organisation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** The administratör adds nämnder and förvaltningar, changes their names and says when they cease. */
@Tjanst
public class NamndService {

    @Inject
    OrganisationRepository organisation;

    @Inject
    Forvaltningsskrivning forvaltningar;

    @Inject
    Event<Forvaltningsandring> andrad;

    @Tillaten({Roll.ADMINISTRATOR, Roll.REVISIONSDIREKTOR})
    public List<Namnd> alla() {
        return organisation.namnder();
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public Namndformular formular(Long id) {
        Namndformular formular = new Namndformular();
        if (id != null) {
            fyll(formular, finn(id));
        }
        return formular;
    }

    private static void fyll(Namndformular formular, Namnd namnd) {
        formular.setId(namnd.getId());
        formular.setVersion(namnd.getVersion());
        formular.setNamn(namnd.getNamn());
        formular.setKortnamn(namnd.getKortnamn());
        formular.setAktiv(namnd.isAktiv());
        for (Forvaltning forvaltning : namnd.getAllaForvaltningar()) {
            formular.getForvaltningar().add(Forvaltningsskrivning.del(forvaltning));
        }
    }

    /** @return the id of the nämnd */
    @Tillaten(Roll.ADMINISTRATOR)
    public Long spara(Namndformular formular) {
        Tolk tolk = new Tolk();
        Namngivning.namn(tolk, "namn", formular.getNamn());
        if (formular.getId() == null && Namngivning.kortnamn(tolk, "kortnamn", formular.getKortnamn()) != null
                && organisation.namnd(formular.getKortnamn().strip()).isPresent()) {
            tolk.fel("kortnamn", "organisation.fel.kortnamnFinns", formular.getKortnamn().strip());
        }
        forvaltningar.prova(tolk, formular);
        tolk.klart();
        Namnd namnd = formular.getId() == null ? new Namnd(formular.getNamn().strip(), formular.getKortnamn().strip()) : iVersion(formular);
        namnd.bytNamn(formular.getNamn().strip());
        aktivera(namnd, formular.isAktiv());
        forvaltningar.skriv(namnd, formular.getForvaltningar());
        if (namnd.getId() == null) {
            organisation.lagg(namnd);
        } else {
            organisation.markeraAndrad(namnd);
            andrad.fire(new Forvaltningsandring(namnd));
        }
        return namnd.getId();
    }

    private static void aktivera(Namnd namnd, boolean aktiv) {
        if (aktiv) {
            namnd.aktivera();
        } else {
            namnd.inaktivera();
        }
    }

    private Namnd iVersion(Namndformular formular) {
        Namnd namnd = finn(formular.getId());
        if (namnd.getVersion() != formular.getVersion()) {
            throw new Regelbrott("", "organisation.fel.nagonAnnan");
        }
        return namnd;
    }

    private Namnd finn(Long id) {
        return organisation.namnd(id).orElseThrow(() -> new Regelbrott("", "organisation.fel.finnsInte"));
    }
}
