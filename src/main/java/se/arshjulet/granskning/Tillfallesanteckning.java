package se.arshjulet.granskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Beslutsdel;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.platform.fel.Tolk;

/** När nämnden behandlade periodens uppföljning av ett område: samma del i verksamhetens och ekonomins formulär, fältet {@code tillfalle}. */
@ApplicationScoped
public class Tillfallesanteckning {

    @Inject
    GranskningRepository granskning;

    @Inject
    ArsgranskningRepository arsgranskningar;

    public Tillfallesdel las(Uppgift uppgift, String omrade) {
        Tillfalle tillfalle = tillfalle(uppgift, omrade);
        Tillfallesdel del = new Tillfallesdel();
        del.setBehandlad(Beslutsdel.av(tillfalle.getBehandlad()));
        del.setNotering(Tolk.skriv(tillfalle.getNotering()));
        return del;
    }

    public void spara(Uppgift uppgift, String omrade, Tillfallesdel del, Tolk tolk) {
        Beslut behandlad = del.getBehandlad().tolka(tolk, "tillfalle.behandlad");
        Tillfalle tillfalle = tillfalle(uppgift, omrade);
        tillfalle.anteckna(behandlad, Tolk.text(del.getNotering()));
        if (tillfalle.getId() == null) {
            granskning.lagg(tillfalle);
        }
    }

    public boolean arAntecknat(Uppgift uppgift, String omrade) {
        return tillfalle(uppgift, omrade).isAntecknat();
    }

    private Tillfalle tillfalle(Uppgift uppgift, String omrade) {
        Period period = Steg.av(uppgift.getSteg()).period();
        return granskning.tillfalle(uppgift.getArsgranskningId(), omrade, period)
                .orElseGet(() -> new Tillfalle(arsgranskningar.hamta(uppgift.getArsgranskningId()), omrade, period));
    }
}
