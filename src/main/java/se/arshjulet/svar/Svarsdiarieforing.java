package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import se.arshjulet.diarium.Arendegrund;
import se.arshjulet.diarium.Diariearende;
import se.arshjulet.diarium.Diarium;
import se.arshjulet.diarium.Handlingsfil;
import se.arshjulet.diarium.Handlingspost;
import se.arshjulet.diarium.Slag;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.rapport.Brev;
import se.arshjulet.rapport.Svenska;

/** An answer that has come in is entered in the diarium, in the transaction it was submitted in; a completion is a document of its own. */
@ApplicationScoped
public class Svarsdiarieforing {

    @Inject
    Diarium diarium;

    @Inject
    SvarRepository svaren;

    @Inject
    ProtokollRepository protokollen;

    @Inject
    Brev brev;

    @Inject
    Clock klocka;

    void narSvaretLamnas(@Observes SvarLamnat handelse) {
        Svar svar = handelse.svar();
        Diariearende arende = diarium.arende(svar.getArsgranskning() == null ? Arendegrund.fordjupad(svar.getFordjupad().getId(), svar.getFordjupad().getTitel())
                : Arendegrund.av(svar.getArsgranskning()));
        List<Svarsinlamning> alla = svaren.inlamningar(svar);
        Svarsinlamning inlamning = alla.get(alla.size() - 1);
        String namnd = Svenska.storBokstav(svar.getNamnd().getNamn());
        String titel = Texter.text(inlamning.getOmgang() == 1 ? "svar.handling.svar" : "svar.handling.komplettering", svar.getGaller(), svar.getNamnd().getNamn());
        diarium.inkommen(arende, Handlingspost.av(Slag.SVAR, titel, namnd, LocalDate.now(klocka),
                Handlingsfil.lagrad(inlamning.getFilnamn(), Handlingsfil.PDF, brev.pdf(namnd, inlamning.getTitel(), inlamning.getHtml()))));
        protokollen.till(svar).stream().filter(p -> !p.getUppladdat().isBefore(foregaende(alla))).forEach(p -> diarium.inkommen(arende,
                Handlingspost.av(Slag.PROTOKOLL, Texter.text("svar.handling.protokoll", p.getNamn()), namnd, LocalDate.now(klocka),
                        Handlingsfil.lagrad(p.getNamn(), p.getTyp().medietyp(), protokollen.fil(p).innehall()))));
    }

    /** What came with an earlier answer is entered already. */
    private static LocalDateTime foregaende(List<Svarsinlamning> alla) {
        return alla.size() < 2 ? LocalDateTime.MIN : alla.get(alla.size() - 2).getLamnad();
    }
}
