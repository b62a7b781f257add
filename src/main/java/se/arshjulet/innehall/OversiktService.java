package se.arshjulet.innehall;

import jakarta.inject.Inject;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.beslut.Missiv;
import se.arshjulet.beslut.MissivRepository;
import se.arshjulet.expediering.Expediering;
import se.arshjulet.expediering.ExpedieringRepository;
import se.arshjulet.organisation.Apiratt;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.rapport.RapportRepository;
import se.arshjulet.rapport.VarningService;
import se.arshjulet.svar.SvarRepository;

/** Where a nämnd's year stands and what it has left behind, for whoever may see the case. */
@Tjanst
public class OversiktService {

    @Inject
    Insyn insyn;

    @Inject
    Innehallsexport innehall;

    @Inject
    RapportRepository rapporter;

    @Inject
    MissivRepository missiv;

    @Inject
    ExpedieringRepository expedieringar;

    @Inject
    SvarRepository svar;

    @Inject
    VarningService varningar;

    @Tillaten(nyckel = Apiratt.ARSGRANSKNINGAR_LASA)
    public Oversikt hamta(String namnd, int ar) {
        Arsgranskning granskning = insyn.krav(namnd, ar);
        Long id = granskning.getId();
        return Oversikt.av(granskning, rapporter.arsrapport(id).map(Oversikt.Rapport::av).orElse(null),
                missiv.finn(id).filter(Missiv::arBeslutat).map(Oversikt.Missiv::av).orElse(null),
                expedieringar.finn(id).filter(Expediering::arExpedierad).map(Oversikt.Expediering::av).orElse(null),
                svar.finn(id).filter(s -> insyn.farLasaInnehall(granskning)).map(s -> Oversikt.Svarsbild.av(s, svar.inlamningar(s))).orElse(null),
                insyn.farLasaInnehall(granskning) ? innehall.av(innehall.sammanhang(granskning), insyn.arbetar(granskning)) : null,
                insyn.arbetar(granskning) ? varningar.varningar(id).stream().map(Oversikt.Varningsbild::av).toList() : null);
    }

    /** @return the id of the årsgranskning */
    @Tillaten(nyckel = Apiratt.ARSGRANSKNINGAR_LASA)
    public Long id(String namnd, int ar) {
        return insyn.krav(namnd, ar).getId();
    }
}
