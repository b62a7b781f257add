package se.arshjulet.rapport;

import java.util.Optional;
import org.jsoup.nodes.Element;
import se.arshjulet.platform.diagram.Malning;
import se.arshjulet.platform.diagram.Ritning;
import se.arshjulet.platform.diagram.Svglasning;
import se.arshjulet.platform.docx.Bild;
import se.arshjulet.platform.docx.Bildkalla;

/** The report's charts as pictures, from their drawings on the page; other pictures as the page carries them. */
final class Diagramkalla implements Bildkalla {

    private static final int DPI = 200;
    private static final double MM_PER_ENHET = 25.4 / 96;

    @Override
    public Optional<Bild> bild(Element bild, double textbreddMm) {
        if (!bild.nodeName().equals("svg")) {
            return INBADDADE.bild(bild, textbreddMm);
        }
        Ritning ritning = Svglasning.las(bild);
        double breddMm = Math.min(textbreddMm, ritning.bredd() * MM_PER_ENHET);
        return Optional.of(new Bild(Malning.png(ritning, DPI), breddMm, breddMm * ritning.hojd() / ritning.bredd()));
    }
}
