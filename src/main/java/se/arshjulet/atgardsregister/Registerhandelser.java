package se.arshjulet.atgardsregister;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import se.arshjulet.arsgranskning.ArsgranskningStartad;
import se.arshjulet.expediering.Expedierad;
import se.arshjulet.fordjupning.FordjupningExpedierad;
import se.arshjulet.svar.SvarGranskat;
import se.arshjulet.svar.SvarLamnat;

/** What is told in the year and changes the register, in the transaction in which it happens. */
@ApplicationScoped
public class Registerhandelser {

    @Inject
    Ikapp ikapp;

    @Inject
    Registrering registrering;

    @Inject
    Svarsanteckning svarsanteckning;

    @Inject
    Overlamning overlamning;

    @Inject
    Clock klocka;

    void vidStart(@Observes ArsgranskningStartad startad) {
        ikapp.hamta();
        overlamning.lamnaOver(startad.granskning().getNamnd().getId());
    }

    void vidExpediering(@Observes Expedierad expedierad) {
        ikapp.hamta();
        registrering.registrera(expedierad.expediering());
        overlamning.lamnaOver(expedierad.expediering().getArsgranskning().getNamnd().getId());
    }

    void vidFordjupning(@Observes FordjupningExpedierad expedierad) {
        ikapp.hamta();
        registrering.registrera(expedierad.fordjupad(), Objects.requireNonNullElseGet(expedierad.fordjupad().getCykel().getExpedierad(), () -> LocalDate.now(klocka)));
        expedierad.fordjupad().getAdressater().forEach(adressat -> overlamning.lamnaOver(adressat.getNamnd().getId()));
    }

    void vidSvar(@Observes SvarLamnat lamnat) {
        ikapp.hamta();
        overlamning.utlovades(svarsanteckning.lamnat(lamnat.svar(), LocalDateTime.now(klocka)));
    }

    void vidGranskning(@Observes SvarGranskat granskat) {
        ikapp.hamta();
        svarsanteckning.granskat(granskat.svar(), LocalDateTime.now(klocka)).forEach(overlamning::avslutades);
    }
}
