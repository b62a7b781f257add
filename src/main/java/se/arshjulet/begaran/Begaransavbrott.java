package se.arshjulet.begaran;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.ArendetAvbrutet;
import se.arshjulet.arsgranskning.Handelselogg;

/** Nothing more is asked for in a case that is cancelled: what waits is withdrawn with the motive of the cancelling. What has been handed in stays. */
@ApplicationScoped
public class Begaransavbrott {

    @Inject
    BegaranRepository begaranden;

    @Inject
    Handelselogg logg;

    @Inject
    Clock klocka;

    void aterkalla(@Observes ArendetAvbrutet avbrutet) {
        begaranden.pagaende(avbrutet.arende()).forEach(begaran -> {
            begaran.aterkalla(avbrutet.motiv(), LocalDateTime.now(klocka));
            logg.skrivI(avbrutet.arende(), "begaran.aterkallad", begaran.getRubrik());
        });
    }
}
