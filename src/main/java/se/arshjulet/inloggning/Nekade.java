package se.arshjulet.inloggning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Sessioner;
import se.arshjulet.platform.security.Organisationsnej;

/** Those whom the organisation's provider did not let in when they last came by it: until it does, or the link is taken away, nothing else lets them in. */
@ApplicationScoped
public class Nekade implements Organisationsnej {

    @Inject
    IdentitetRepository identiteter;

    @Inject
    Sessioner sessioner;

    @Inject
    Clock klocka;

    @Override
    @Transactional
    public boolean galler(String anvandarnamn) {
        return identiteter.arNekad(anvandarnamn);
    }

    /** Also where the person is logged in already. */
    void neka(Identitetskoppling koppling) {
        Anvandare vem = koppling.getAnvandare();
        koppling.nekades(LocalDateTime.now(klocka));
        sessioner.avslutaAlla(vem, "", Inloggad.SYSTEMET);
    }
}
