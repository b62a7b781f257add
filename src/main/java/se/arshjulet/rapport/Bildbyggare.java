package se.arshjulet.rapport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.mall.Omrade;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.diagram.Diagram;
import se.arshjulet.platform.diagram.Fordelning;
import se.arshjulet.platform.diagram.Matris;
import se.arshjulet.platform.diagram.Seriediagram;
import se.arshjulet.platform.diagram.Vattenfall;
import se.arshjulet.riskplan.Riskband;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.riskplan.Riskvarde;

/** The year as pictures: those that have something to show, each kind after the other. */
record Bildbyggare(Rapportmaterial material) {

    private static final Map<Riskband, String> BAND = Map.of(Riskband.GRON, "grön", Riskband.GUL, "gul", Riskband.ORANGE, "orange", Riskband.ROD, "röd");
    private static final List<String> SKEDEN = List.of("Plan", "Uppföljning 1", "Uppföljning 2");

    List<Bild> bilder() {
        List<Bild> bilder = new ArrayList<>();
        bedomningar().ifPresent(d -> bilder.add(new Bild(Bildslag.BEDOMNINGAR, "", d)));
        material.riskplaner().forEach(plan -> matris(plan).ifPresent(d -> bilder.add(new Bild(Bildslag.RISKER, plan.getForvaltning().getNamn(), d))));
        prognoser().ifPresent(d -> bilder.add(new Bild(Bildslag.PROGNOSER, "", d)));
        material.arsgranskning().getForvaltningar()
                .forEach(f -> avvikelser(f).ifPresent(d -> bilder.add(new Bild(Bildslag.AVVIKELSER, f.getNamn(), d))));
        bilder.addAll(new Jamforelsebilder(material).bilder());
        bilder.addAll(new Underlagsbilder(material.tabeller()).bilder());
        return bilder;
    }

    private Optional<Diagram> bedomningar() {
        List<Fordelning.Rad> rader = material.mall().omraden().stream().map(this::rad).filter(r -> r.antal().stream().anyMatch(a -> a > 0)).toList();
        return rader.isEmpty() ? Optional.empty() : Optional.of(new Fordelning("Bedömningar av delområden och fördjupade granskningar "
                + material.arsgranskning().getAr(), "Granskningsområde", material.mall().delomradesskala().stream().map(n -> new Fordelning.Slag(n.ord(), material.mall().allvar(n.niva()))).toList(), rader));
    }

    private Fordelning.Rad rad(Omrade omrade) {
        List<Integer> nivaer = Stream.concat(
                material.delomraden().stream().filter(d -> d.getOmrade().equals(omrade.kod()) && d.isBedomt()).map(d -> d.getBedomning().getNiva()),
                material.fordjupade().stream().filter(f -> omrade.kod().equals(f.getOmrade())).map(f -> f.getNiva())).filter(Objects::nonNull).toList();
        return new Fordelning.Rad(Svenska.storBokstav(omrade.namn()), material.mall().delomradesskala().stream()
                .map(n -> (int) nivaer.stream().filter(niva -> niva == n.niva()).count()).toList());
    }

    private Optional<Diagram> matris(Riskplan plan) {
        List<Matris.Vandring> vandringar = plan.getRisker().stream().filter(r -> Stream.of(r.getPlan(), r.getUppfoljning1(), r.getSlutligt()).anyMatch(Objects::nonNull))
                .map(r -> new Matris.Vandring(Rapportord.namn(r.getNamn()), Stream.of(r.getPlan(), r.getUppfoljning1(), r.getSlutligt()).map(Bildbyggare::lage).toList()))
                .toList();
        List<Matris.Ruta> rutor = IntStream.rangeClosed(1, Riskvarde.HOGSTA).boxed()
                .flatMap(s -> IntStream.rangeClosed(1, Riskvarde.HOGSTA).mapToObj(k -> ruta(new Riskvarde(s, k)))).toList();
        return vandringar.isEmpty() ? Optional.empty() : Optional.of(new Matris("Riskernas väg under året, " + plan.getForvaltning().getNamn(),
                "Risk", "Sannolikhet", "Konsekvens", Riskvarde.HOGSTA, rutor, SKEDEN, vandringar));
    }

    private static Matris.Lage lage(Riskvarde varde) {
        return varde == null ? null : new Matris.Lage(varde.getSannolikhet(), varde.getKonsekvens(), varde.getText());
    }

    private static Matris.Ruta ruta(Riskvarde varde) {
        return new Matris.Ruta(varde.getVarde() + " " + BAND.get(varde.getBand()), varde.getBand().ordinal() + 1);
    }

    private Optional<Diagram> prognoser() {
        return Optional.ofNullable(new Ekonomidel(material).prognoser()).filter(Prognostabell::harBelopp).map(tabell -> new Seriediagram(
                "Helårsprognos och utfall mot budget " + material.arsgranskning().getAr(), "Förvaltning", "mnkr", "budget", Seriediagram.Slag.LINJE, tabell.perioder(),
                tabell.rader().stream().map(r -> new Seriediagram.Serie(r.forvaltning(), r.belopp())).toList()));
    }

    private Optional<Diagram> avvikelser(Forvaltning forvaltning) {
        return new Ekonomidel(material).senast(forvaltning).map(period -> {
            List<Vattenfall.Post> poster = material.avvikelser().stream().filter(a -> a.getForvaltning() == forvaltning && a.getPeriod() == period)
                    .filter(a -> a.getPost() != null && a.getBelopp() != null).map(Bildbyggare::post).toList();
            BigDecimal resultat = material.prognoser().stream().filter(p -> p.getForvaltning() == forvaltning && p.getPeriod() == period && p.isLamnad())
                    .map(p -> p.getBelopp().belopp()).findFirst().orElse(null);
            return poster.isEmpty() ? null : new Vattenfall("Från budget till " + (period == Period.UTFALL ? "utfall" : "prognos " + Rapportord.prognosperiod(period))
                    + ", " + forvaltning.getNamn(), "Post", "mnkr", poster, resultat, "Övriga poster, netto", period == Period.UTFALL ? "Utfall mot budget" : "Prognos mot budget");
        });
    }

    private static Vattenfall.Post post(Budgetavvikelse avvikelse) {
        return new Vattenfall.Post(avvikelse.getPost(), avvikelse.getBelopp().belopp());
    }
}
