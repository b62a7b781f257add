package se.arshjulet.inloggning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import se.arshjulet.inloggning.Inloggningshinder.Skal;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.MedOmtag;
import se.arshjulet.organisation.Rollbyte;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * The account of someone whom the organisation's provider has vouched for: found by issuer and subject, made the first time, with the
 * roles that the mapping gives today. Who gets no role is not let in. Not a service: nobody is logged in yet.
 */
@ApplicationScoped
@MedOmtag
public class Identitetskonton {

    private static final Logger LOGG = Logger.getLogger(Identitetskonton.class.getName());
    private static final int NAMN_LANGST = 200;
    private static final int EPOST_LANGST = 254;

    @Inject
    IdentitetRepository identiteter;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    ApinyckelRepository nycklar;

    @Inject
    Rollbyte rollbyte;

    @Inject
    Nekade nekade;

    @Inject
    Clock klocka;

    /** @return user name; what a refusal has taken away stays taken away */
    @Transactional(dontRollbackOn = Inloggningshinder.class)
    public String slappIn(Identitet identitet) {
        Tilldelning ger = Tilldelning.av(identiteter.regler(identitet.varden()));
        Optional<Identitetskoppling> kand = identiteter.koppling(identitet);
        if (ger.arTom()) {
            kand.ifPresent(this::taIfran);
            throw new Inloggningshinder(Skal.UTAN_ROLL, "No value of the mapping");
        }
        return (kand.isPresent() ? fornya(kand.get(), ger) : nytt(identitet, ger)).getAnvandarnamn();
    }

    private Anvandare fornya(Identitetskoppling koppling, Tilldelning ger) {
        Anvandare vem = koppling.getAnvandare();
        if (!vem.isAktiv()) {
            throw new Inloggningshinder(Skal.STANGT, vem.getAnvandarnamn());
        }
        try {
            rollbyte.byt(vem, ger.roller(), ger.namnd());
            koppling.slapptesIn();
            return vem;
        } catch (Regelbrott kvar) {
            nekade.neka(koppling);
            throw new Inloggningshinder(Skal.KVAR, vem.getAnvandarnamn());
        }
    }

    /** Neither a password nor a key keeps open what the organisation has closed. */
    private void taIfran(Identitetskoppling koppling) {
        Anvandare vem = koppling.getAnvandare();
        nekade.neka(koppling);
        nycklar.aterkallaAlla(vem, LocalDateTime.now(klocka));
        try {
            rollbyte.byt(vem, Set.of(), null);
        } catch (Regelbrott kvar) {
            LOGG.warning(() -> vem.getAnvandarnamn() + " has lost all roles at the organisation but has work that must be handed over first");
        }
    }

    private Anvandare nytt(Identitet identitet, Tilldelning ger) {
        String namn = anvandarnamn(identitet);
        if (namn.equals(Inloggad.SYSTEMET) || anvandare.finn(namn).isPresent()) {
            throw new Inloggningshinder(Skal.UPPTAGET, namn);
        }
        Anvandare ny = new Anvandare(namn, kort(identitet.namn() == null ? namn : identitet.namn(), NAMN_LANGST), Set.of());
        ny.andraUppgifter(ny.getNamn(), null, epost(identitet.epost()));
        ny.tilldela(ger.roller(), ger.namnd(), null);
        // to hand in for the nämnd is given by the administratör
        ny.betro(false, false);
        anvandare.lagg(ny);
        identiteter.lagg(new Identitetskoppling(ny, identitet, LocalDateTime.now(klocka)));
        return ny;
    }

    /** The part before the @ of what the provider calls the person; a name of the house's own form, or one made of the subject. */
    private static String anvandarnamn(Identitet identitet) {
        String onskat = identitet.anvandarnamn() == null ? "" : identitet.anvandarnamn().replaceFirst("@.*", "").toLowerCase(Locale.ROOT);
        return onskat.matches("[a-z0-9][a-z0-9._-]{1,63}") ? onskat
                : "id-" + Fingeravtryck.av(identitet.issuer() + "\n" + identitet.subject()).substring(0, 16);
    }

    private static String epost(String epost) {
        return epost != null && epost.length() <= EPOST_LANGST && epost.matches("[^\\s@<>,;]+@[^\\s@<>,;]+") ? epost : null;
    }

    private static String kort(String text, int langst) {
        String rad = text.replaceAll("\\p{Cntrl}", " ").strip();
        return rad.substring(0, Math.min(langst, rad.length()));
    }
}
