package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.arshjulet.begaran.BegaranService;
import se.arshjulet.begaran.Begaransformular;

/** Something that the demo's auditor has asked NORV for, and that waits in the nämnd's inbox. */
@ApplicationScoped
public class Demobegaran {

    private static final int SVARSTID_DAGAR = 14;

    @Inject
    BegaranService begaranden;

    @Inject
    Clock klocka;

    void laggUpp(Long arsgranskning) {
        Begaransformular formular = new Begaransformular();
        formular.setRubrik("Attestlistor och lagersaldon");
        formular.setVarfor("I granskningen av den interna kontrollen ska vi se vilka som får attestera, och följa upp lagret av datorer som föranledde en avvikelse under året.");
        formular.setSistaDag(LocalDate.now(klocka).plusDays(SVARSTID_DAGAR).toString());
        formular.setSaker(List.of(sak("Gällande attestlista för varje förvaltning, med datum för beslutet"), sak("Lagersaldo för datorer vid årets början och slut")));
        begaranden.sand(arsgranskning, formular);
    }

    private static Begaransformular.Sak sak(String vad) {
        Begaransformular.Sak sak = new Begaransformular.Sak();
        sak.setVad(vad);
        return sak;
    }
}
