package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.platform.process.Stegvariabler;
import se.arshjulet.platform.process.Tilldelningsprov;

/** The process keeps four eyes by itself. */
@Named
@ApplicationScoped
public class ProjektogonDelegate extends Tilldelningsprov {

    @Inject
    Projektogon ogon;

    @Override
    public void prova(Stegvariabler uppgift, String anvandarnamn) {
        ogon.prova(uppgift.fordjupad(), anvandarnamn);
    }
}
