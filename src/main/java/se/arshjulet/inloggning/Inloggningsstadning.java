package se.arshjulet.inloggning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.arshjulet.organisation.Avidentifierad;

/** What somebody could get in with, and was known by at the organisation's provider, is nobody's when the person is gone. */
@ApplicationScoped
public class Inloggningsstadning {

    @Inject
    IdentitetRepository identiteter;

    @Inject
    KodRepository koder;

    @Inject
    ApinyckelRepository nycklar;

    void stada(@Observes Avidentifierad borta) {
        identiteter.koppling(borta.vem()).ifPresent(identiteter::taBort);
        koder.app(borta.vem()).ifPresent(koder::taBort);
        nycklar.taBortAlla(borta.vem());
    }
}
