package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import se.arshjulet.diarium.DiarieforingService;
import se.arshjulet.diarium.Handlingsstatus;
import se.arshjulet.diarium.Registreringsformular;
import se.arshjulet.diarium.Slag;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.underlag.UnderlagService;
import se.arshjulet.underlag.UnderlagsdiarieforingService;

/** What the registrator and the example year's auditor have entered in the diarium beside what comes there by itself. */
@ApplicationScoped
public class Demodiarium {

    private static final String BREV = "Till revisorerna\n\nJag vill att ni granskar hur regionen följer upp sina avtal om sjukresor.";

    @Inject
    DiarieforingService diarieforing;

    @Inject
    UnderlagService underlag;

    @Inject
    UnderlagsdiarieforingService underlagsdiarieforing;

    @Inject
    Clock klocka;

    /** As the auditor: the first of what the förvaltningarna have handed in. */
    void underlag(Long granskning) {
        underlag.lista(granskning).alla().stream().reduce((senare, tidigare) -> tidigare).ifPresent(forsta -> underlagsdiarieforing.diariefor(forsta.getId()));
    }

    /** As the registrator: a letter from outside, an answer to it that is still written, and an attachment that is secret. */
    void brev() {
        LocalDate idag = LocalDate.now(klocka);
        Registreringsformular brev = formular(Handlingsstatus.INKOMMEN, "Önskemål om granskning av sjukresor", "En medborgare", idag.minusDays(6));
        brev.setMening("Önskemål om granskning av sjukresor");
        Long arende = diarieforing.registrera(null, brev, new Fil("brev.txt", BREV.getBytes(StandardCharsets.UTF_8)));
        Registreringsformular bilaga = formular(Handlingsstatus.INKOMMEN, "Uppgifter om en patients resor", "En medborgare", idag.minusDays(6));
        bilaga.setHemlig(true);
        bilaga.setHemligTitel(true);
        bilaga.setLagrum("OSL 25 kap. 1 §");
        bilaga.setOmprovas(idag.plusYears(2).toString());
        diarieforing.registrera(arende, bilaga, null);
        diarieforing.registrera(arende, formular(Handlingsstatus.ARBETSMATERIAL, "Utkast till svar om sjukresor", "", idag), null);
    }

    private static Registreringsformular formular(Handlingsstatus status, String titel, String motpart, LocalDate dag) {
        Registreringsformular formular = new Registreringsformular();
        formular.setStatus(status.name());
        formular.setSlag(Slag.SKRIVELSE.name());
        formular.setTitel(titel);
        formular.setMotpart(motpart);
        formular.setDatum(dag.toString());
        return formular;
    }
}
