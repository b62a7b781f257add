package se.arshjulet.mall;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.json.StrictJson;

/** What a template says. Offices differ, so areas, words and order are read from here and never from the program. */
public record Mallinnehall(
        List<Omrade> omraden,
        List<Niva> delomradesskala,
        List<Kriteriegrupp> kriteriegrupper,
        List<Delomradesmall> delomraden,
        List<Avsnitt> avsnitt,
        Map<String, String> texter) {

    /** The template that comes with the program: four areas, three steps. */
    public static final String MEDFOLJANDE = "/mall/fyra-omraden.json";

    public Mallinnehall {
        omraden = Delar.av(omraden);
        delomradesskala = Delar.av(delomradesskala);
        kriteriegrupper = Delar.av(kriteriegrupper);
        delomraden = Delar.av(delomraden);
        avsnitt = Delar.av(avsnitt);
        texter = texter == null ? Map.of() : Map.copyOf(texter);
    }

    public static Mallinnehall las(String json) {
        try {
            Mallinnehall mall = StrictJson.read(json.getBytes(StandardCharsets.UTF_8), Mallinnehall.class);
            Mallkontroll.kontrollera(mall);
            return mall;
        } catch (JsonProcessingException e) {
            throw new Regelbrott("", "mall.fel.json", e.getOriginalMessage());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Mallinnehall medfoljande() {
        return StrictJson.resource(MEDFOLJANDE, Mallinnehall.class);
    }

    public Omrade omrade(String kod) {
        return omraden.stream().filter(o -> o.kod().equals(kod)).findFirst()
                .orElseThrow(() -> new Regelbrott("omrade", "mall.fel.okantOmrade", kod));
    }

    /** The words of a delområde's or fördjupad granskning's rating. */
    public Niva niva(int niva) {
        return delomradesskala.stream().filter(n -> n.niva() == niva).findFirst()
                .orElseThrow(() -> new Regelbrott("niva", "mall.fel.okandNiva", niva));
    }

    public List<Delomradesmall> delomraden(String omrade) {
        return delomraden.stream().filter(d -> d.omrade().equals(omrade)).toList();
    }

    /** A standing text with its placeholders filled in, see {@link Platshallare}. */
    public String text(String nyckel, Map<String, ?> varden) {
        String text = texter.get(nyckel);
        if (text == null) {
            throw new Regelbrott("texter." + nyckel, "mall.fel.okandText", nyckel);
        }
        return Platshallare.fyll(text, varden);
    }
}
