package se.arshjulet.rapport;

import java.util.Comparator;
import java.util.List;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.granskning.Nyckeltal;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.mall.Omrade;
import se.arshjulet.organisation.Forvaltning;

/** Where a thing of the year stands in the form of the utkast: the paths that {@link Utkastlasning} gives them. */
final class Utkastplats {

    private final Rapportmaterial material;
    private final List<String> omraden;
    private final List<Delomrade> delomraden;
    private final List<Forvaltning> forvaltningar;

    Utkastplats(Rapportmaterial material) {
        this.material = material;
        omraden = material.mall().omraden().stream().map(Omrade::kod).toList();
        delomraden = material.delomraden().stream().sorted(Comparator.comparingInt((Delomrade d) -> omraden.indexOf(d.getOmrade()))
                .thenComparingInt(Delomrade::getOrdning)).toList();
        forvaltningar = material.arsgranskning().getForvaltningar();
    }

    String av(Delomrade delomrade) {
        return "delomraden[" + delomraden.indexOf(delomrade) + "]";
    }

    String omrade(String kod) {
        return "omraden[" + omraden.indexOf(kod) + "]";
    }

    String av(Forbattringsomrade omrade) {
        List<Forbattringsomrade> iOmradet = material.forbattringsomraden().stream().filter(f -> f.getOmrade().equals(omrade.getOmrade())).toList();
        return omrade(omrade.getOmrade()) + ".forbattringsomraden[" + iOmradet.indexOf(omrade) + "]";
    }

    String utfall(Forvaltning forvaltning) {
        return "utfall[" + forvaltningar.indexOf(forvaltning) + "]";
    }

    /** Only the deviations of the outcome are in the form. */
    String av(Budgetavvikelse avvikelse) {
        List<Budgetavvikelse> utfallets = material.avvikelser().stream()
                .filter(a -> a.getPeriod() == Period.UTFALL && a.getForvaltning().equals(avvikelse.getForvaltning())).toList();
        return utfallets.contains(avvikelse) ? utfall(avvikelse.getForvaltning()) + ".avvikelser[" + utfallets.indexOf(avvikelse) + "]" : "";
    }

    String av(Nyckeltal nyckeltal) {
        return "nyckeltal[" + material.nyckeltal().indexOf(nyckeltal) + "]";
    }

    String av(Bilaga bilaga) {
        return "bilagor[" + material.bilagor().indexOf(bilaga) + "]";
    }
}
