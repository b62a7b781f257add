package se.arshjulet.begaran;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.ArendetAvbrutet;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.arsgranskning.IngetMerBegars;
import se.arshjulet.platform.process.Processmotor;

/**
 * Nothing more is asked for in a case that is cancelled or has come to its end: what waits is withdrawn, with the motive of the cancelling or the
 * words of the end. What has been handed in stays.
 */
@ApplicationScoped
public class Begaransavbrott {

    @Inject
    BegaranRepository begaranden;

    @Inject
    Processmotor motor;

    @Inject
    Handelselogg logg;

    @Inject
    Clock klocka;

    /** The processes end with the case's. */
    void aterkalla(@Observes ArendetAvbrutet avbrutet) {
        aterkalla(avbrutet.arende(), avbrutet.motiv());
    }

    void aterkalla(@Observes IngetMerBegars slut) {
        aterkalla(slut.arende(), slut.motiv()).forEach(begaran -> motor.meddelaInstans(begaran.getProcessinstans(), BegaranProcess.ATERKALLAD));
    }

    private List<Begaran> aterkalla(Arendeid arende, String motiv) {
        List<Begaran> vantar = begaranden.pagaende(arende);
        vantar.forEach(begaran -> {
            begaran.aterkalla(motiv, LocalDateTime.now(klocka));
            logg.skrivI(arende, "begaran.aterkallad", begaran.getRubrik());
        });
        return vantar;
    }
}
