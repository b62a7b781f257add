package se.arshjulet.rapport;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.Rekommendation;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Nyckeltal;
import se.arshjulet.mall.Inslag;
import se.arshjulet.mall.Omrade;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.rakenskaper.Rakenskapsuttalande;
import se.arshjulet.rakenskaper.Uttalanderad;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.samstammighet.Underlag.Slag;
import se.arshjulet.samstammighet.Underlag.Text;
import se.arshjulet.uppfoljning.Riskuppfoljning;

/** Every text that the report prints, with what a person calls its place and the field where it is mended. */
record Samstammighetstexter(Rapportmaterial material, Utkastplats plats) {

    List<Text> texter() {
        return Stream.of(ansvarsomraden(), omraden(), material.delomraden().stream().map(this::delomrade), forbattringar(), utanPrognos(), avvikelser(),
                        material.riskplaner().stream().map(this::riskplan), material.riskuppfoljningar().stream().map(this::riskuppfoljning), tillfallen(),
                        material.fordjupade().stream().map(this::fordjupad), material.uttalanden().stream().map(this::uttalande), nyckeltal(), bilagor(), mall())
                .flatMap(s -> s).filter(t -> !t.text().isBlank()).toList();
    }

    private Stream<Text> ansvarsomraden() {
        return Stream.of(egen("ansvarsomraden", Texter.text("samstammighet.plats.ansvarsomraden"), "ansvarsomraden", "", null,
                material.arsgranskning().getAnsvarsomraden()));
    }

    private Stream<Text> omraden() {
        return material.bedomningar().stream().flatMap(b -> {
            String kod = b.getOmrade();
            String namn = material.mall().omrade(kod).namn();
            List<Forvaltning> forvaltningar = material.arsgranskning().getForvaltningar();
            return Stream.concat(Stream.of(egen("motiv:" + kod, Texter.text("samstammighet.plats.motiv", namn), plats.omrade(kod) + ".motiv", kod, null, b.getMotiv())),
                    b.getDelbedomningar().stream().map(d -> egen("motiv:" + kod + ":" + d.getForvaltning().getKortnamn(),
                            Texter.text("samstammighet.plats.delbedomning", namn, d.getForvaltning().getNamn()),
                            plats.omrade(kod) + ".delbedomningar[" + forvaltningar.indexOf(d.getForvaltning()) + "].text", kod, d.getForvaltning(), d.getText())));
        });
    }

    private Text delomrade(Delomrade d) {
        return egen("delomrade:" + d.getKod(), d.getKod() + " " + d.getNamn(), plats.av(d) + ".iakttagelse", d.getOmrade(), null,
                d.getIakttagelse() == null ? "" : d.getIakttagelse().getText());
    }

    private Stream<Text> forbattringar() {
        return material.forbattringsomraden().stream().map(f -> egen("forbattring:" + f.getOmrade() + ":" + f.getOrdning(),
                Texter.text("samstammighet.plats.forbattring", material.mall().omrade(f.getOmrade()).namn()), plats.av(f) + ".text", f.getOmrade(),
                f.getForvaltning(), f.getText()));
    }

    private Stream<Text> utanPrognos() {
        return material.prognoser().stream().filter(p -> !p.isLamnad()).map(p -> egen("prognos:" + p.getPeriod() + ":" + p.getForvaltning().getKortnamn(),
                Texter.text("samstammighet.del.prognos", Rapportord.period(p.getPeriod()), p.getForvaltning().getNamn()), "", omrade(Inslag.EKONOMI),
                p.getForvaltning(), p.getUteblivet().getMotiv()));
    }

    private Stream<Text> avvikelser() {
        return material.avvikelser().stream().map(a -> egen("avvikelse:" + a.getPeriod() + ":" + a.getForvaltning().getKortnamn() + ":" + a.getOrdning(),
                Texter.text("samstammighet.plats.avvikelse", Rapportord.text(a.getPost())), plats.av(a).isEmpty() ? "" : plats.av(a) + ".forklaring",
                omrade(Inslag.EKONOMI), a.getForvaltning(), a.getForklaring()));
    }

    private Text riskplan(Riskplan p) {
        String risker = p.getRisker().stream().map(r -> Rapportord.text(r.getMotiv())).collect(Collectors.joining("\n"));
        return egen("riskplan:" + p.getForvaltning().getKortnamn(), Texter.text("samstammighet.plats.riskplan", p.getForvaltning().getNamn()), "",
                omrade(Inslag.RISKER), p.getForvaltning(), rader(Rapportord.uteblivet(p.getUteblivet()), p.getBeskrivning(), risker));
    }

    private Text riskuppfoljning(Riskuppfoljning u) {
        Forvaltning forvaltning = u.getRiskplan().getForvaltning();
        return egen("uppfoljning:" + u.getOmgang() + ":" + forvaltning.getKortnamn(), Texter.text("samstammighet.plats.uppfoljning", u.getOmgang(), forvaltning.getNamn()),
                "", omrade(Inslag.RISKER), forvaltning, rader(Rapportord.uteblivet(u.getUteblivet()), u.getStatus(), u.getIakttagelser(), u.getHandelser(), u.getResultat()));
    }

    private Stream<Text> tillfallen() {
        return material.tillfallen().stream().map(t -> egen("tillfalle:" + t.getOmrade() + ":" + t.getPeriod(),
                Texter.text("samstammighet.plats.tillfalle", material.mall().omrade(t.getOmrade()).namn(), Rapportord.period(t.getPeriod())), "", t.getOmrade(), null,
                t.getNotering()));
    }

    private Text fordjupad(FordjupadGranskning f) {
        return egen("fordjupad:" + f.getRapportnummer(), Samstammighetsbyggare.namn(f), "", Rapportord.text(f.getOmrade()), null, rader(f.getTitel(), f.getIakttagelser(),
                f.getRekommendationer().stream().flatMap(r -> Stream.concat(Stream.of(r), r.getUnder().stream())).map(Rekommendation::getText)
                        .map(Samstammighetstexter::ord).collect(Collectors.joining("\n"))));
    }

    private Text uttalande(Rakenskapsuttalande u) {
        String namn = u.getForvaltning() == null ? "" : u.getForvaltning().getNamn();
        return citat("uttalande:" + u.getPeriod() + ":" + namn, Texter.text("samstammighet.plats.uttalande", u.getByra().getNamn(), Rapportord.period(u.getPeriod())),
                rader(u.getText(), u.getRader().stream().map(Uttalanderad::getForklaring).map(Samstammighetstexter::ord).collect(Collectors.joining("\n"))));
    }

    private Stream<Text> nyckeltal() {
        return material.nyckeltal().stream().filter(n -> n.getNamn() != null).flatMap(n -> {
            String omrade = n.getDelomrade() == null ? omrade(Inslag.VERKSAMHET) : n.getDelomrade().getOmrade();
            return Stream.of(egen(sak(n), namn(n), plats.av(n) + ".namn", omrade, n.getForvaltning(), n.getNamn()),
                    egen(sak(n) + ":kommentar", namn(n), plats.av(n) + ".kommentar", omrade, n.getForvaltning(), n.getKommentar()));
        });
    }

    /** {@code nyckeltal:MS:Sjukfrånvaro}, whatever its place in the list. */
    static String sak(Nyckeltal n) {
        return "nyckeltal:" + (n.getForvaltning() == null ? "" : n.getForvaltning().getKortnamn()) + ":" + n.getNamn();
    }

    static String namn(Nyckeltal n) {
        return n.getForvaltning() == null ? n.getNamn() : n.getNamn() + " (" + n.getForvaltning().getNamn() + ")";
    }

    private Stream<Text> bilagor() {
        return material.bilagor().stream().map(b -> citat("bilaga:" + b.getNummer(), Texter.text("samstammighet.plats.bilaga", b.getNummer()), rader(b.getRubrik(), b.getText())));
    }

    private Stream<Text> mall() {
        return material.mall().texter().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(t -> new Text("mall:" + t.getKey(), Texter.text("samstammighet.plats.mall", t.getKey()), "", Slag.MALL, "", null, t.getValue()));
    }

    private String omrade(Inslag inslag) {
        return material.mall().omrade(inslag).map(Omrade::kod).orElse("");
    }

    private static Text egen(String sak, String plats, String falt, String omrade, Forvaltning forvaltning, String text) {
        return new Text(sak, plats, falt, Slag.EGEN, omrade, forvaltning == null ? null : forvaltning.getNamn(), ord(text));
    }

    private static Text citat(String sak, String plats, String text) {
        return new Text(sak, plats, "", Slag.CITAT, "", null, text);
    }

    /** Formatted or not, a text is read for its words. */
    private static String ord(String text) {
        return se.arshjulet.platform.text.Text.ord(text);
    }

    private static String rader(String... texter) {
        return Stream.of(texter).map(Samstammighetstexter::ord).filter(t -> !t.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
