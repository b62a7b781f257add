package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import se.arshjulet.platform.fel.Tolk;

/** Understands what the administratör has written about a user, and tells all that is wrong at once. */
@ApplicationScoped
class Anvandartolkning {

    private static final int NAMN_LANGST = 200;
    private static final int EPOST_LANGST = 254;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    OrganisationRepository organisation;

    /** @return a user name that nobody else has */
    String anvandarnamn(Tolk tolk, String skrivet) {
        String namn = Tolk.text(skrivet) == null ? "" : Tolk.text(skrivet).toLowerCase(Locale.ROOT);
        if (!namn.matches("[a-z0-9][a-z0-9._-]{1,63}")) {
            return tolk.fel("anvandarnamn", "organisation.fel.anvandarnamn");
        }
        return anvandare.finn(namn).isPresent() ? tolk.fel("anvandarnamn", "organisation.fel.anvandarnamnFinns", namn) : namn;
    }

    String namn(Tolk tolk, String skrivet) {
        return Tolk.text(skrivet) == null ? tolk.fel("namn", "organisation.fel.namnSaknas") : tolk.rad("namn", skrivet, NAMN_LANGST);
    }

    String titel(Tolk tolk, String skrivet) {
        return tolk.rad("titel", skrivet, NAMN_LANGST);
    }

    String epost(Tolk tolk, String skrivet) {
        String epost = tolk.rad("epost", skrivet, EPOST_LANGST);
        return epost == null || epost.matches("[^\\s@<>,;]+@[^\\s@<>,;]+") ? epost : tolk.fel("epost", "organisation.fel.epost", epost);
    }

    Set<Roll> roller(Tolk tolk, Iterable<String> skrivna) {
        Set<Roll> roller = EnumSet.noneOf(Roll.class);
        for (String skriven : skrivna) {
            Roll roll = tolk.val("roller", skriven, Roll.class);
            if (roll != null) {
                roller.add(roll);
            }
        }
        return roller.isEmpty() ? tolk.fel("roller", "organisation.fel.rollSaknas") : roller;
    }

    Namnd namnd(Tolk tolk, String skriven) {
        String kortnamn = Tolk.text(skriven);
        return kortnamn == null ? null : organisation.namnd(kortnamn).orElseGet(() -> tolk.fel("namnd", "platform.fel.val", kortnamn));
    }

    Byra byra(Tolk tolk, String skriven) {
        String namn = Tolk.text(skriven);
        return namn == null ? null : organisation.byra(namn).orElseGet(() -> tolk.fel("byra", "platform.fel.val", namn));
    }
}
