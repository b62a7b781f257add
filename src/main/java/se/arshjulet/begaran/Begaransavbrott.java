package se.arshjulet.begaran;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.ArendetAvbrutet;
import se.arshjulet.arsgranskning.Handelselogg;

/** I ett ärende som avbryts begärs inget mer: det som väntar återkallas med avbrottets motiv. Det som har lämnats är kvar. */
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
