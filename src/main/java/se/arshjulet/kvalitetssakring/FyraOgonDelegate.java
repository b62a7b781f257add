package se.arshjulet.kvalitetssakring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.platform.process.Stegvariabler;
import se.arshjulet.platform.process.Tilldelningsprov;

/** The process keeps four eyes by itself, whatever has called it. */
@Named
@ApplicationScoped
public class FyraOgonDelegate extends Tilldelningsprov {

    @Inject
    FyraOgon fyraOgon;

    @Override
    public void prova(Stegvariabler uppgift, String anvandarnamn) {
        fyraOgon.prova(uppgift.arsgranskning(), anvandarnamn);
    }
}
