package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import se.arshjulet.expediering.Expediering;
import se.arshjulet.expediering.ExpedieringRepository;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;

/** Puts together what a page about an answer shows, for a task that the caller has been let in to. */
@ApplicationScoped
public class Svarsvisning {

    @Inject
    Svarsgrind grind;

    @Inject
    ProtokollRepository protokollen;

    @Inject
    ExpedieringRepository expedieringar;

    @Inject
    LamnaSvarService lamnade;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Inloggad inloggad;

    @Transactional
    public Svarsbild visa(Uppgift uppgift) {
        Svar svar = grind.till(uppgift);
        Long arets = svar.getArsgranskning() == null ? null : svar.getArsgranskning().getId();
        List<String> motiv = svar.getGranskningar().stream().filter(Svarsgranskning::arAvslutad)
                .map(Svarsgranskning::getMotiv).filter(Objects::nonNull).toList();
        return new Svarsbild(svar.getId(), svar.getGaller(), Svarslankar.rapport(svar), arets, svar.getStatus(), svar.isSent(), svar.getSenast(), dnr(svar),
                svar.getPunkter().stream().map(p -> Punktbild.av(p, svar.senasteGranskning())).toList(), svar.getAnstand(), protokollen.till(svar),
                anvandare.medRoll(Roll.NAMND).stream().filter(a -> svar.getNamnd().equals(a.getNamnd()) && a.isLamnarIn()).map(Anvandare::getNamn).toList(),
                inloggad.anvandare().isLamnarIn(), motiv);
    }

    /** What the nämnd has answered, to be read. */
    @Transactional
    public Svarsformular svaret(Uppgift uppgift) {
        return lamnade.las(uppgift);
    }

    private String dnr(Svar svar) {
        return svar.getArsgranskning() == null ? Objects.toString(svar.getFordjupad().getCykel().getDnr(), "")
                : expedieringar.finn(svar.getArsgranskning().getId()).map(Expediering::getDnr).orElse("");
    }
}
