package se.arshjulet.organisation;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** Administratören lägger upp nämnder och förvaltningar, byter deras namn och gör dem inaktiva när de upphör. */
@Tjanst
public class NamndService {

    private static final int NAMN_LANGST = 200;
    private static final String KORTNAMN = "\\p{L}[\\p{L}\\d]{1,19}";

    @Inject
    OrganisationRepository organisation;

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
            Forvaltningsdel del = new Forvaltningsdel();
            del.setId(forvaltning.getId());
            del.setNamn(forvaltning.getNamn());
            del.setKortnamn(forvaltning.getKortnamn());
            del.setAktiv(forvaltning.isAktiv());
            formular.getForvaltningar().add(del);
        }
    }

    /** @return nämndens id */
    @Tillaten(Roll.ADMINISTRATOR)
    public Long spara(Namndformular formular) {
        Tolk tolk = new Tolk();
        namn(tolk, "namn", formular.getNamn());
        if (formular.getId() == null && kortnamn(tolk, "kortnamn", formular.getKortnamn()) != null
                && organisation.namnd(formular.getKortnamn().strip()).isPresent()) {
            tolk.fel("kortnamn", "organisation.fel.kortnamnFinns", formular.getKortnamn().strip());
        }
        provaForvaltningar(tolk, formular.getForvaltningar());
        tolk.klart();
        Namnd namnd = formular.getId() == null ? new Namnd(formular.getNamn().strip(), formular.getKortnamn().strip()) : iVersion(formular);
        namnd.bytNamn(formular.getNamn().strip());
        aktivera(namnd, formular.isAktiv());
        formular.getForvaltningar().forEach(del -> skriv(namnd, del));
        if (namnd.getId() == null) {
            organisation.lagg(namnd);
        } else {
            organisation.markeraAndrad(namnd);
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

    private static void skriv(Namnd namnd, Forvaltningsdel del) {
        Forvaltning forvaltning = namnd.getAllaForvaltningar().stream().filter(f -> del.getId() != null && del.getId().equals(f.getId()))
                .findFirst().orElseGet(() -> namnd.laggTillForvaltning(del.getNamn().strip(), del.getKortnamn().strip()));
        forvaltning.bytNamn(del.getNamn().strip());
        if (del.isAktiv()) {
            forvaltning.aktivera();
        } else {
            forvaltning.inaktivera();
        }
    }

    private static void provaForvaltningar(Tolk tolk, List<Forvaltningsdel> delar) {
        Set<String> tagna = new HashSet<>();
        for (int i = 0; i < delar.size(); i++) {
            String falt = "forvaltningar[" + i + "]";
            namn(tolk, falt + ".namn", delar.get(i).getNamn());
            String kortnamn = kortnamn(tolk, falt + ".kortnamn", delar.get(i).getKortnamn());
            if (kortnamn != null && !tagna.add(kortnamn)) {
                tolk.fel(falt + ".kortnamn", "organisation.fel.kortnamnFinns", kortnamn);
            }
        }
        if (delar.stream().noneMatch(Forvaltningsdel::isAktiv)) {
            tolk.fel("forvaltningar", "organisation.fel.forvaltningSaknas");
        }
    }

    private static void namn(Tolk tolk, String falt, String skrivet) {
        if (Tolk.text(skrivet) == null) {
            tolk.fel(falt, "organisation.fel.namnSaknas");
        }
        tolk.rad(falt, skrivet, NAMN_LANGST);
    }

    private static String kortnamn(Tolk tolk, String falt, String skrivet) {
        String kortnamn = Tolk.text(skrivet);
        return kortnamn == null || !kortnamn.matches(KORTNAMN) ? tolk.fel(falt, "organisation.fel.kortnamn") : kortnamn;
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
