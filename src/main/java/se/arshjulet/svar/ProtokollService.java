package se.arshjulet.svar;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fil.Fil;

/** The nämnd's decision as a file: handed in by the nämnd, read by those who may see the answer once it is submitted. */
@Tjanst
public class ProtokollService {

    private static final int FLEST = 20;

    @Inject
    Svarsgrind grind;

    @Inject
    ProtokollRepository protokollen;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    @Tillaten(Roll.NAMND)
    public Protokollvy visa(Long svarId) {
        Svar svar = grind.namndens(svarId);
        return new Protokollvy(svar.getId(), svar.getGaller(), svar.arSkrivbart(), protokollen.till(svar));
    }

    /** @throws Regelbrott naming the file, when it is not one that is kept or is here already */
    @Tillaten(Roll.NAMND)
    public void laggTill(Long svarId, Fil fil) {
        Svar svar = grind.namndens(svarId);
        Protokoll nytt = new Protokoll(svar, fil, inloggad.anvandare(), LocalDateTime.now(klocka));
        List<Protokoll> redan = protokollen.till(svar);
        if (redan.size() >= FLEST) {
            throw new Regelbrott("fil", "svar.fel.formangaprotokoll", FLEST);
        }
        redan.stream().filter(p -> p.ar(fil)).findFirst().ifPresent(samma -> {
            throw new Regelbrott("fil", "svar.fel.protokollredan", samma.getNamn());
        });
        protokollen.lagg(nytt, fil);
        logg.skrivI(svar.getArende(), "svar.protokoll", nytt.getNamn());
    }

    @Tillaten(Roll.NAMND)
    public void taBort(Long id) {
        Protokoll protokoll = finn(id).filter(p -> grind.arNamndens(p.getSvar())).orElseThrow(() -> new Obehorig("protokoll " + id));
        protokoll.kravOinlamnat();
        protokollen.taBort(protokoll);
    }

    /** As it came. */
    @Tillaten
    public Fil fil(Long id) {
        return protokollen.fil(finn(id).filter(this::farLasa).orElseThrow(() -> new Obehorig("protokoll " + id)));
    }

    private boolean farLasa(Protokoll protokoll) {
        return grind.arNamndens(protokoll.getSvar()) || protokoll.isInlamnat() && grind.farSe(protokoll.getSvar());
    }

    private Optional<Protokoll> finn(Long id) {
        return protokollen.finn(id);
    }
}
