package se.arshjulet.mall;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.json.StrictJson;

/**
 * What a template says. Offices differ, so areas, words and order are read from here and never from the program. A part that an
 * edition does not speak of is as it was before templates could.
 */
public record Mallinnehall(
        List<Omrade> omraden,
        List<Niva> delomradesskala,
        List<Kriteriegrupp> kriteriegrupper,
        List<Delomradesmall> delomraden,
        List<Avsnitt> avsnitt,
        Map<String, String> texter,
        Rollnamn roller,
        List<Bilagetyp> bilagetyper,
        Utseende utseende,
        List<Kritiksteg> kritiktrappa) {

    /** The template that an office begins with: four areas, three steps. */
    public static final String MEDFOLJANDE = "/mall/fyra-omraden.json";
    /** The other one that comes with the program: verksamhet and ekonomi merged, headings numbered. */
    public static final String TRE_OMRADEN = "/mall/tre-omraden.json";

    public Mallinnehall {
        omraden = Delar.av(omraden);
        delomradesskala = Delar.av(delomradesskala);
        kriteriegrupper = Delar.av(kriteriegrupper);
        delomraden = Delar.av(delomraden);
        avsnitt = Delar.av(avsnitt);
        texter = texter == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(texter));
        roller = roller == null ? Rollnamn.VANLIGA : roller;
        bilagetyper = Delar.av(bilagetyper);
        utseende = utseende == null ? Utseende.VANLIGT : utseende;
        kritiktrappa = kritiktrappa == null ? Kritiksteg.VANLIGA : Delar.av(kritiktrappa);
    }

    /** An edition as it is stored. Its rules were tried when it was settled, or are not yet kept: see {@link Mallkontroll}. */
    public static Mallinnehall las(String json) {
        try {
            return StrictJson.read(json.getBytes(StandardCharsets.UTF_8), Mallinnehall.class);
        } catch (JsonProcessingException e) {
            throw new Regelbrott("", "mall.fel.json", e.getOriginalMessage());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Mallinnehall medfoljande() {
        return Medfoljande.FYRA_OMRADEN;
    }

    public Omrade omrade(String kod) {
        return omraden.stream().filter(o -> o.kod().equals(kod)).findFirst()
                .orElseThrow(() -> new Regelbrott("omrade", "mall.fel.okantOmrade", kod));
    }

    /** The area that presents a part of the year's work; a settled template has one for each. */
    public Optional<Omrade> omrade(Inslag inslag) {
        return omraden.stream().filter(o -> o.har(inslag)).findFirst();
    }

    /** Whether delområden and fördjupade granskningar are rated in steps. */
    public boolean harDelomradesskala() {
        return !delomradesskala.isEmpty();
    }

    /** The words of a delområde's or fördjupad granskning's rating. */
    public Niva niva(int niva) {
        return delomradesskala.stream().filter(n -> n.niva() == niva).findFirst()
                .orElseThrow(() -> new Regelbrott("niva", "mall.fel.okandNiva", niva));
    }

    /** How serious a rating of a delområde is, see {@link Allvar}; null for null. */
    public Integer allvar(Integer niva) {
        return Allvar.av(niva, delomradesskala.size());
    }

    public List<Delomradesmall> delomraden(String omrade) {
        return delomraden.stream().filter(d -> d.omrade().equals(omrade)).toList();
    }

    /** A standing text as the template has it, or as the program's own has it where an older edition does not know of it. */
    public String text(String nyckel) {
        String text = texter.containsKey(nyckel) ? texter.get(nyckel) : medfoljande().texter.get(nyckel);
        if (text == null) {
            throw new Regelbrott("texter." + nyckel, "mall.fel.okandText", nyckel);
        }
        return text;
    }

    /** A standing text with its placeholders filled in, see {@link Platshallare}. */
    public String text(String nyckel, Map<String, ?> varden) {
        return Platshallare.fyll(text(nyckel), varden);
    }

    /** Read once, when it is first asked for. */
    private static final class Medfoljande {

        private static final Mallinnehall FYRA_OMRADEN = StrictJson.resource(MEDFOLJANDE, Mallinnehall.class);
    }
}
