package se.arshjulet.granskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Beslutsdel;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.mall.Inslag;
import se.arshjulet.mall.Omrade;
import se.arshjulet.platform.fel.Tolk;

/**
 * When the nämnd treated the period's uppföljning of an area: the same part of the forms of verksamhet and ekonomi, the field {@code tillfalle}.
 * An area that has both is treated at once; then it is recorded with the verksamhet, so that the two forms do not write over each other.
 */
@ApplicationScoped
public class Tillfallesanteckning {

    @Inject
    GranskningRepository granskning;

    @Inject
    ArsgranskningRepository arsgranskningar;

    public Tillfallesdel las(Uppgift uppgift, Inslag inslag) {
        Tillfalle tillfalle = tillfalle(uppgift, inslag);
        Tillfallesdel del = new Tillfallesdel();
        del.setBehandlad(Beslutsdel.av(tillfalle.getBehandlad()));
        del.setNotering(Tolk.skriv(tillfalle.getNotering()));
        return del;
    }

    public void spara(Uppgift uppgift, Inslag inslag, Tillfallesdel del, Tolk tolk) {
        Beslut behandlad = del.getBehandlad().tolka(tolk, "tillfalle.behandlad");
        Tillfalle tillfalle = tillfalle(uppgift, inslag);
        tillfalle.anteckna(behandlad, Tolk.text(del.getNotering()));
        if (tillfalle.getId() == null) {
            granskning.lagg(tillfalle);
        }
    }

    public boolean arAntecknat(Uppgift uppgift, Inslag inslag) {
        return tillfalle(uppgift, inslag).isAntecknat();
    }

    /** Whether the part of the year's work has an area of its own to record it in. */
    public boolean antecknasHos(Uppgift uppgift, Inslag inslag) {
        return inslag == Inslag.VERKSAMHET || !omrade(uppgift, inslag).har(Inslag.VERKSAMHET);
    }

    private Omrade omrade(Uppgift uppgift, Inslag inslag) {
        return arsgranskningar.hamta(uppgift.getArsgranskningId()).mall().omrade(inslag).orElseThrow();
    }

    private Tillfalle tillfalle(Uppgift uppgift, Inslag inslag) {
        Period period = Steg.av(uppgift.getSteg()).period();
        String omrade = omrade(uppgift, inslag).kod();
        return granskning.tillfalle(uppgift.getArsgranskningId(), omrade, period)
                .orElseGet(() -> new Tillfalle(arsgranskningar.hamta(uppgift.getArsgranskningId()), omrade, period));
    }
}
