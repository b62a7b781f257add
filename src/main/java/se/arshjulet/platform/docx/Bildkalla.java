package se.arshjulet.platform.docx;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Makes a picture of an {@code img} or an inline {@code svg}. Whoever draws diagrams gives {@link Docx} one of these; where it gives
 * nothing, the alternative text stands in the picture's place, so that nothing is lost.
 */
@FunctionalInterface
public interface Bildkalla {

    /** Only what stands in the document itself: PNG as a data address. */
    Bildkalla INBADDADE = new Inbaddade();

    /** @param textbreddMm how wide the text is, the widest that a picture can be */
    Optional<Bild> bild(Element bild, double textbreddMm);
}
