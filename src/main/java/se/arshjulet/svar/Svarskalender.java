package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import se.arshjulet.avisering.Kalenderkalla;
import se.arshjulet.avisering.Kalenderpost;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.web.Texter;

/** The last day for an answer or its completion, in the calendars of everybody at the nämnd, whoever has the task, and of the auditor who waits for it. */
@ApplicationScoped
public class Svarskalender implements Kalenderkalla {

    @Inject
    SvarsdagRepository svar;

    @Override
    public Stream<Kalenderpost> poster(Anvandare vem) {
        Stream<Svar> namndens = vem.har(Roll.NAMND) && vem.getNamnd() != null ? svar.namndens(vem.getNamnd().getId()).stream() : Stream.empty();
        Stream<Svar> revisorns = vem.har(Roll.YRKESREVISOR) ? svar.revisorns(vem.getId()).stream() : Stream.empty();
        return Stream.concat(namndens, revisorns).distinct().filter(s -> s.getSenast() != null).map(Svarskalender::post);
    }

    private static Kalenderpost post(Svar svar) {
        String arende = svar.getNamnd().getKortnamn() + " " + svar.getAr();
        LocalDateTime borjan = svar.getArsgranskning() == null ? svar.getFordjupad().getCykel().getStartad() : svar.getArsgranskning().getStartad();
        return new Kalenderpost("svar-" + svar.getId(), svar.getSenast(), Texter.text("svar.kalender", arende), borjan, Svarslankar.svaret(svar.getId()));
    }
}
