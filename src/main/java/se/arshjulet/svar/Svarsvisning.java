package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import se.arshjulet.beslut.Missiv;
import se.arshjulet.beslut.MissivRepository;
import se.arshjulet.expediering.Expediering;
import se.arshjulet.expediering.ExpedieringRepository;
import se.arshjulet.inkorg.Uppgift;

/** Puts together what a page about an answer shows, for a task that the caller has been let in to. */
@ApplicationScoped
public class Svarsvisning {

    @Inject
    SvarRepository svar;

    @Inject
    MissivRepository missiv;

    @Inject
    ExpedieringRepository expedieringar;

    @Inject
    LamnaSvarService formular;

    @Transactional
    public Svarsbild visa(Uppgift uppgift) {
        Long id = uppgift.getArsgranskningId();
        Svar visas = svar.finn(id).orElseThrow();
        List<String> motiv = visas.getGranskningar().stream().filter(Svarsgranskning::arAvslutad)
                .map(Svarsgranskning::getMotiv).filter(Objects::nonNull).toList();
        return new Svarsbild(id, visas.getStatus(), visas.isSent(), visas.getSistaSvarsdag(),
                missiv.finn(id).map(Missiv::getText).orElse(""), expedieringar.finn(id).map(Expediering::getDnr).orElse(""),
                formular.las(uppgift), motiv);
    }
}
