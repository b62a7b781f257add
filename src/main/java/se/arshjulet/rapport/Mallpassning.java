package se.arshjulet.rapport;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.arshjulet.granskning.Bedomning;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Egenbedomning;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Omrade;
import se.arshjulet.platform.web.Texter;

/** What of a year has no place in a template that it was not made with: areas that the template does not have, verdicts on steps that its scales do not have. */
final class Mallpassning {

    private final Rapportmaterial material;
    private final Mallinnehall mall;

    private Mallpassning(Rapportmaterial material) {
        this.material = material;
        mall = material.mall();
    }

    /** In whole sentences; nothing when all of the year has its place. */
    static List<String> utanPlats(Rapportmaterial material) {
        Mallpassning passning = new Mallpassning(material);
        List<String> meningar = new ArrayList<>();
        Set<String> omraden = passning.omraden();
        if (!omraden.isEmpty()) {
            meningar.add(Texter.text("rapport.mallprov.omraden", omraden.size(), String.join(", ", omraden)));
        }
        long bedomningar = passning.bedomningar();
        if (bedomningar > 0) {
            meningar.add(Texter.text("rapport.mallprov.bedomningar", bedomningar));
        }
        return meningar;
    }

    private Set<String> omraden() {
        Set<String> namn = new LinkedHashSet<>();
        Mallinnehall arets = material.arsgranskning().mall();
        Stream.concat(material.delomraden().stream().map(Delomrade::getOmrade), Stream.concat(material.bedomningar().stream().map(Omradesbedomning::getOmrade),
                material.forbattringsomraden().stream().map(Forbattringsomrade::getOmrade))).filter(kod -> omrade(kod) == null).forEach(kod -> namn.add(arets.omrade(kod).namn()));
        return namn;
    }

    private long bedomningar() {
        Stream<Integer> delomradens = material.delomraden().stream().flatMap(d -> Stream.concat(Stream.ofNullable(d.getBedomning()),
                d.getEgenbedomningar().stream().map(Egenbedomning::getBedomning))).filter(b -> b != null).map(Bedomning::getNiva);
        Stream<Integer> fordjupades = material.fordjupade().stream().map(f -> f.getNiva());
        long iDelomraden = Stream.concat(delomradens, fordjupades).filter(niva -> niva != null && Rapportord.omdome(mall, niva) == null).count();
        long iOmraden = material.bedomningar().stream().filter(b -> b.getNiva() != null && omrade(b.getOmrade()) != null
                && Rapportord.omdome(omrade(b.getOmrade()), b.getNiva()) == null).count();
        return iDelomraden + iOmraden;
    }

    private Omrade omrade(String kod) {
        return mall.omraden().stream().filter(o -> o.kod().equals(kod)).findFirst().orElse(null);
    }
}
