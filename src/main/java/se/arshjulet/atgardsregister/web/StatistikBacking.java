package se.arshjulet.atgardsregister.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjulet.atgardsregister.RegisterService;
import se.arshjulet.atgardsregister.Registerurval;
import se.arshjulet.atgardsregister.Statistik;
import se.arshjulet.atgardsregister.Statistikbild;
import se.arshjulet.platform.diagram.Datatabell;
import se.arshjulet.platform.diagram.Diagram;
import se.arshjulet.platform.diagram.Svg;

/** How it goes with the points that are chosen in the register: figures, tables and pictures. */
@Named
@RequestScoped
public class StatistikBacking extends Registeradress {

    private static final long serialVersionUID = 1L;

    /** A picture, drawn, and its values. */
    public record Bild(String rubrik, String svg, Datatabell tabell) {
    }

    @Inject
    transient RegisterService register;

    private transient Statistik statistik;

    public Statistik getStatistik() {
        if (statistik == null) {
            statistik = register.statistik(urval(Registerurval.ALLA, null, 1, 1));
        }
        return statistik;
    }

    public boolean isTom() {
        return getStatistik().alla().antal() == 0;
    }

    public List<Bild> getBilder() {
        return isTom() ? List.of() : List.of(bild(Statistikbild.aldrar(getStatistik())), bild(Statistikbild.namnder(getStatistik())));
    }

    private static Bild bild(Diagram diagram) {
        return new Bild(diagram.rubrik(), Svg.bada(diagram), diagram.tabell());
    }

    /** The tables, each with what its rows are. */
    public List<Statistikbild.Tabell> getTabeller() {
        return Statistikbild.tabeller(getStatistik());
    }
}
