package se.arshjulet.tidigare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;

/** The part of a form where the points of earlier years are followed up, under the field {@code tidigare}. */
@ApplicationScoped
public class Tidigareuppfoljning {

    private static final String FALT = "tidigare";

    @Inject
    TidigareRepository tidigare;

    @Inject
    Egnapunkter egna;

    public List<Tidigaredel> las(Long arsgranskning) {
        return new ArrayList<>(tidigare.punkter(arsgranskning).stream().map(Tidigareuppfoljning::del).toList());
    }

    private static Tidigaredel del(Tidigarepunkt punkt) {
        Tidigaredel del = new Tidigaredel();
        del.setId(punkt.getId());
        del.setEgen(!punkt.isOverlamnad());
        del.setUrsprung(String.valueOf(punkt.getUrsprung()));
        del.setKalla(punkt.getKalla());
        del.setGallerFor(punkt.getForvaltning() == null ? "" : punkt.getForvaltning().getKortnamn());
        del.setForvaltning(punkt.getForvaltning() == null ? "" : punkt.getForvaltning().getNamn());
        del.setText(punkt.getText());
        del.setVasentlig(punkt.isVasentlig());
        del.setUtlovat(Tolk.skriv(punkt.getUtlovat()));
        del.setLage(Tolk.skriv(punkt.getLage()));
        del.setAvslut(Tolk.skriv(punkt.getAvslut()));
        del.setKommentar(Tolk.skriv(punkt.getKommentar()));
        return del;
    }

    /** A point that was handed over while the form was open, or that the form does not hold, is left as it is. Those written in by hand are the form's. */
    public void spara(Arsgranskning granskning, List<Tidigaredel> delar, Tolk tolk) {
        List<Tidigarepunkt> punkter = tidigare.punkter(granskning.getId());
        Set<Long> visade = delar.stream().filter(del -> !del.isEgen()).map(Tidigaredel::getId).collect(Collectors.toSet());
        Egnapunkter.Skrivning egnas = egna.skriv(granskning, punkter, visade, tolk);
        for (int i = 0; i < delar.size(); i++) {
            Tidigaredel del = delar.get(i);
            String falt = FALT + "[" + i + "].";
            if (del.isEgen()) {
                egnas.punkt(falt, del);
                continue;
            }
            Atgardslage lage = tolk.val(falt + "lage", del.getLage(), Atgardslage.class);
            punkter.stream().filter(p -> Objects.equals(p.getId(), del.getId())).findFirst().ifPresentOrElse(
                    punkt -> punkt.foljUpp(lage, Tolk.text(del.getKommentar())),
                    () -> tolk.fel(falt + "id", "tidigare.fel.okandPunkt", Tolk.skriv(del.getText())));
        }
        egnas.klart();
    }

    /** Each point that goes on is to be followed up, and what is not done needs a word about what remains. */
    public List<Brist> brister(Long arsgranskning) {
        List<Brist> brister = new ArrayList<>();
        List<Tidigarepunkt> punkter = tidigare.punkter(arsgranskning);
        for (int i = 0; i < punkter.size(); i++) {
            Tidigarepunkt punkt = punkter.get(i);
            if (punkt.isOppen() && punkt.getLage() == null) {
                brister.add(Brist.i(FALT + "[" + i + "].lage", "tidigare.fel.lageSaknas", punkt.getKalla(), punkt.getText()));
            } else if (punkt.isOppen() && punkt.getKommentar() == null) {
                brister.add(Brist.i(FALT + "[" + i + "].kommentar", "tidigare.fel.kommentarSaknas", punkt.getKalla(), punkt.getText()));
            }
        }
        return brister;
    }
}
