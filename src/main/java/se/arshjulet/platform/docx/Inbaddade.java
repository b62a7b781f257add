package se.arshjulet.platform.docx;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Pictures that the HTML carries as {@code data:image/png;base64,…}; 200 points to the inch, and never wider than the text. */
final class Inbaddade implements Bildkalla {

    private static final String PNG = "data:image/png;base64,";
    private static final int TILL_BREDDEN = 16;
    private static final double MM_PER_PUNKT = 25.4 / 200;

    @Override
    public Optional<Bild> bild(Element bild, double textbreddMm) {
        String adress = bild.attr("src");
        return adress.startsWith(PNG) ? las(adress.substring(PNG.length()).replaceAll("\\s", ""), textbreddMm) : Optional.empty();
    }

    private static Optional<Bild> las(String base64, double textbreddMm) {
        try {
            byte[] png = Base64.getDecoder().decode(base64);
            DataInputStream huvud = new DataInputStream(new ByteArrayInputStream(png));
            huvud.skipBytes(TILL_BREDDEN);
            int bredd = huvud.readInt();
            int hojd = huvud.readInt();
            double breddMm = Math.min(textbreddMm, bredd * MM_PER_PUNKT);
            return bredd < 1 || hojd < 1 ? Optional.empty() : Optional.of(new Bild(png, breddMm, breddMm * hojd / bredd));
        } catch (IllegalArgumentException | IOException inteEnBild) {
            return Optional.empty();
        }
    }
}
