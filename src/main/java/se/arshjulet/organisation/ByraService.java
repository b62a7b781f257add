package se.arshjulet.organisation;

import jakarta.inject.Inject;
import java.util.List;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** The administratör adds the firms that are engaged for the accounts. */
@Tjanst
public class ByraService {

    private static final int NAMN_LANGST = 200;

    @Inject
    OrganisationRepository organisation;

    @Tillaten(Roll.ADMINISTRATOR)
    public List<Byra> alla() {
        return organisation.byraer();
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public Byraformular formular(Long id) {
        Byraformular formular = new Byraformular();
        if (id != null) {
            Byra byra = finn(id);
            formular.setId(id);
            formular.setVersion(byra.getVersion());
            formular.setNamn(byra.getNamn());
        }
        return formular;
    }

    /** @return the firm's id */
    @Tillaten(Roll.ADMINISTRATOR)
    public Long spara(Byraformular formular) {
        Tolk tolk = new Tolk();
        String namn = tolk.rad("namn", formular.getNamn(), NAMN_LANGST);
        if (Tolk.text(formular.getNamn()) == null) {
            tolk.fel("namn", "organisation.fel.namnSaknas");
        }
        tolk.klart();
        if (organisation.byra(namn).filter(annan -> !annan.getId().equals(formular.getId())).isPresent()) {
            throw new Regelbrott("namn", "organisation.fel.byraFinns", namn);
        }
        Byra byra = formular.getId() == null ? new Byra(namn) : iVersion(formular);
        byra.bytNamn(namn);
        if (byra.getId() == null) {
            organisation.lagg(byra);
        }
        return byra.getId();
    }

    private Byra iVersion(Byraformular formular) {
        Byra byra = finn(formular.getId());
        if (byra.getVersion() != formular.getVersion()) {
            throw new Regelbrott("", "organisation.fel.nagonAnnan");
        }
        return byra;
    }

    private Byra finn(Long id) {
        return organisation.byra(id).orElseThrow(() -> new Regelbrott("", "organisation.fel.finnsInte"));
    }
}
