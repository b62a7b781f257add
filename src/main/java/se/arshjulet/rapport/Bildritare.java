package se.arshjulet.rapport;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import se.arshjulet.platform.diagram.Malning;
import se.arshjulet.platform.diagram.Ritning;

/** Paints the report's pictures as vectors where the document has an {@code object} with their id; its {@code alt} is told by the PDF. */
final class Bildritare implements FSObjectDrawerFactory {

    private static final String ID = "data-bild";

    private final Map<String, Bild> bilder;

    Bildritare(List<Bild> bilder) {
        this.bilder = bilder.stream().collect(Collectors.toMap(Bild::id, Function.identity()));
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return bilder.containsKey(element.getAttribute(ID));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        Ritning ritning = bilder.get(element.getAttribute(ID)).ritning();
        return (e, x, y, bredd, hojd, ut, sida, punkter) -> {
            ut.drawWithGraphics((float) x, (float) y, (float) bredd / punkter, (float) hojd / punkter,
                    pa -> Malning.mala(ritning, pa, bredd / punkter / ritning.bredd()));
            return null;
        };
    }
}
