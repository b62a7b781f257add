package se.arshjulet.rapport;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.mall.Inslag;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.samstammighet.Underlag.Del;

/** What a whole report of this mall holds, beside what completing the utkast demands anyway. */
record Samstammighetsdelar(Rapportmaterial material, Utkastplats plats) {

    private static final List<Period> PROGNOSER = List.of(Period.MARS, Period.MAJ, Period.DELAR, Period.OKT, Period.UTFALL);
    private static final List<Period> BOKSLUT = List.of(Period.DELAR, Period.AR);

    List<Del> delar() {
        return Stream.of(ansvarsomraden(), kriterier(), material.delomraden().stream().flatMap(this::kontrollpunkter), prognoser(), uttalanden(),
                riskplaner(), fordjupade(), bilagor()).flatMap(s -> s).toList();
    }

    private Stream<Del> ansvarsomraden() {
        return Stream.of(new Del("ansvarsomraden", Texter.text("samstammighet.plats.ansvarsomraden"), "ansvarsomraden", arTom(material.arsgranskning().getAnsvarsomraden())));
    }

    private Stream<Del> kriterier() {
        return material.mall().omraden().stream().map(o -> new Del("kriterier:" + o.kod(), Texter.text("samstammighet.del.kriterier", o.namn()), "",
                material.kriterier().stream().noneMatch(k -> k.getOmraden().contains(o.kod()) && !k.getKriterier().isEmpty())));
    }

    private Stream<Del> kontrollpunkter(Delomrade d) {
        return IntStream.range(0, d.getKontrollpunkter().size()).mapToObj(i -> new Del("kontrollpunkt:" + d.getKod() + ":" + i,
                Texter.text("samstammighet.del.kontrollpunkt", d.getKod(), d.getKontrollpunkter().get(i).getText()),
                plats.av(d) + ".kontrollpunkter[" + i + "].uppfylld", d.getKontrollpunkter().get(i).getUppfylld() == null));
    }

    private Stream<Del> prognoser() {
        boolean iMallen = material.mall().omrade(Inslag.EKONOMI).isPresent();
        return forvaltningar().filter(f -> iMallen).flatMap(f -> PROGNOSER.stream().map(p -> new Del("prognos:" + p + ":" + f.getKortnamn(),
                Texter.text("samstammighet.del.prognos", Rapportord.period(p), f.getNamn()), p == Period.UTFALL ? plats.utfall(f) + ".belopp" : "",
                material.prognoser().stream().noneMatch(g -> g.getPeriod() == p && g.getForvaltning().equals(f)))));
    }

    private Stream<Del> uttalanden() {
        boolean iMallen = material.mall().omrade(Inslag.RAKENSKAPER).isPresent();
        return forvaltningar().filter(f -> iMallen).flatMap(f -> BOKSLUT.stream().map(p -> new Del("uttalande:" + p + ":" + f.getKortnamn(),
                Texter.text("samstammighet.del.uttalande", Texter.ledtext("rakenskaper.period." + p), f.getNamn()), "",
                material.uttalanden().stream().noneMatch(u -> u.getPeriod() == p && f.equals(u.getForvaltning()) && !arTom(u.getText())))));
    }

    private Stream<Del> riskplaner() {
        return forvaltningar().map(f -> new Del("riskplan:" + f.getKortnamn(), Texter.text("samstammighet.del.riskplan", f.getNamn()), "",
                material.riskplaner().stream().noneMatch(p -> p.getForvaltning().equals(f) && (p.getAntalRisker() != null || p.getUteblivet() != null))));
    }

    private Stream<Del> fordjupade() {
        return material.fordjupade().stream().filter(f -> f.arAdresseradTill(material.arsgranskning().getNamnd()))
                .map(f -> new Del("fordjupad:" + f.getRapportnummer(), Texter.text("samstammighet.del.rekommendationer", f.getRapportnummer()), "",
                        f.getRekommendationer().isEmpty()));
    }

    private Stream<Del> bilagor() {
        return material.bilagor().stream().map(b -> new Del("bilaga:" + b.getNummer(), Texter.text("samstammighet.plats.bilaga", b.getNummer()),
                plats.av(b) + ".text", arTom(b.getText())));
    }

    private Stream<Forvaltning> forvaltningar() {
        return material.arsgranskning().getForvaltningar().stream();
    }

    private static boolean arTom(String text) {
        return text == null || text.isBlank();
    }
}
