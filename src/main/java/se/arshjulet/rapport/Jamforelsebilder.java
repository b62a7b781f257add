package se.arshjulet.rapport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.platform.diagram.Radstaplar;
import se.arshjulet.underlag.Jamforelse;

/** What each förvaltning said of its deviations, time beside time: only where it has named any at more than one time of the year. */
record Jamforelsebilder(Rapportmaterial material) {

    List<Bild> bilder() {
        return Jamforelse.av(material.arsgranskning().getForvaltningar(), material.prognoser(), material.avvikelser()).stream()
                .flatMap(j -> bild(j).stream()).toList();
    }

    private static Optional<Bild> bild(Jamforelse jamforelse) {
        List<Integer> tider = IntStream.range(0, jamforelse.perioder().size()).boxed()
                .filter(tid -> jamforelse.rader().stream().anyMatch(rad -> rad.belopp().get(tid) != null)).toList();
        if (tider.size() < 2) {
            return Optional.empty();
        }
        List<Radstaplar.Rad> rader = new ArrayList<>();
        jamforelse.rader().stream().filter(rad -> rad.belopp().stream().anyMatch(Objects::nonNull)).forEach(rad -> rader.add(new Radstaplar.Rad(rad.post(), vid(tider, rad.belopp()), false)));
        List<BigDecimal> prognoser = vid(tider, jamforelse.prognoser());
        if (prognoser.stream().anyMatch(Objects::nonNull)) {
            rader.add(new Radstaplar.Rad("Prognos för året, till sist utfall", prognoser, true));
        }
        List<Period> perioder = tider.stream().map(jamforelse.perioder()::get).toList();
        return Optional.of(new Bild(Bildslag.JAMFORELSE, jamforelse.forvaltning(), new Radstaplar("Avvikelser mot budget vid årets tillfällen, " + jamforelse.forvaltning(),
                "Post", "mnkr", "budget", perioder.stream().map(Rapportord::prognosperiod).toList(), "", "", rader)));
    }

    private static List<BigDecimal> vid(List<Integer> tider, List<Mnkr> belopp) {
        List<BigDecimal> vid = new ArrayList<>();
        tider.forEach(tid -> vid.add(belopp.get(tid) == null ? null : belopp.get(tid).belopp()));
        return vid;
    }
}
