package se.arshjulet.rapport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.ekonomi.Prognos;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Nyckeltal;
import se.arshjulet.granskning.Tillfalle;
import se.arshjulet.mall.Inslag;
import se.arshjulet.mall.Niva;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.rakenskaper.Bas;
import se.arshjulet.rakenskaper.Rakenskapsuttalande;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.samstammighet.Underlag;
import se.arshjulet.samstammighet.Underlag.Antal;
import se.arshjulet.samstammighet.Underlag.Betyg;
import se.arshjulet.uppfoljning.Riskuppfoljning;

/** From the material of a year to what the rules of samstämmighet read. Nothing here reads the database. */
final class Samstammighetsbyggare {

    /** The post under which the firm tells what the whole came to. */
    private static final String RESULTAT = "resultat";

    private final Rapportmaterial material;
    private final List<Riskplan> forraPlanerna;
    private final List<Nyckeltal> forraNyckeltalen;
    private final Utkastplats plats;

    Samstammighetsbyggare(Rapportmaterial material, List<Riskplan> forraPlanerna, List<Nyckeltal> forraNyckeltalen) {
        this.material = material;
        this.forraPlanerna = forraPlanerna;
        this.forraNyckeltalen = forraNyckeltalen;
        plats = new Utkastplats(material);
    }

    Underlag bygg() {
        Namnd namnd = material.arsgranskning().getNamnd();
        return new Underlag(namnd.getNamn(), material.arsgranskning().getAr(),
                material.arsgranskning().getForvaltningar().stream().map(f -> new Underlag.Forvaltning(f.getNamn(), f.getKortnamn())).toList(),
                material.mall().delomradesskala().stream().map(Niva::ord).toList(), new Samstammighetstexter(material, plats).texter(), omraden(),
                Stream.of(delomraden(), fordjupade(namnd), rakenskaper()).flatMap(s -> s).toList(), forbattringar(), prognoser(), avvikelser(),
                material.uttalanden().stream().flatMap(Samstammighetsbyggare::resultat).toList(), riskplaner(), nyckeltal(), tillfallen(),
                material.kriterier().stream().flatMap(k -> k.getKriterier().stream()).toList(), new Samstammighetsdelar(material, plats).delar());
    }

    private List<Underlag.Omrade> omraden() {
        return material.mall().omraden().stream().map(o -> {
            Integer niva = material.bedomningar().stream().filter(b -> b.getOmrade().equals(o.kod())).findFirst().map(Omradesbedomning::getNiva).orElse(null);
            return new Underlag.Omrade(o.kod(), o.namn(), plats.omrade(o.kod()), niva, o.allvar(niva), o.skala().stream().map(s -> s.ord()).toList());
        }).toList();
    }

    private Stream<Betyg> delomraden() {
        return material.delomraden().stream().map(d -> {
            Integer niva = d.isBedomt() ? d.getBedomning().getNiva() : null;
            return new Betyg("delomrade:" + d.getKod(), d.getKod(), d.getKod() + " " + d.getNamn(), d.getOmrade(), niva, allvar(niva), ord(niva), plats.av(d) + ".niva",
                    d.getOverordnad() == null ? null : d.getOverordnad().getKod(), true, egna(d));
        });
    }

    private static List<Underlag.Egen> egna(Delomrade d) {
        return d.getEgenbedomningar().stream().filter(e -> e.getBedomning() != null)
                .map(e -> new Underlag.Egen(e.getForvaltning().getNamn(), e.getBedomning().getNiva())).toList();
    }

    private Stream<Betyg> fordjupade(Namnd namnd) {
        return material.fordjupade().stream().filter(f -> f.getOmrade() != null).map(f -> new Betyg("fordjupad:" + f.getRapportnummer(), f.getRapportnummer(),
                namn(f), f.getOmrade(), f.getNiva(), allvar(f.getNiva()), ord(f.getNiva()), "", null, f.arAdresseradTill(namnd), List.of()));
    }

    static String namn(FordjupadGranskning f) {
        return Texter.text("samstammighet.plats.fordjupad", f.getRapportnummer(), Rapportord.text(f.getTitel()));
    }

    /** Accounts that the firm finds not to be rättvisande count as the worst step of the area's scale. */
    private Stream<Betyg> rakenskaper() {
        boolean inte = material.uttalanden().stream().anyMatch(u -> Boolean.FALSE.equals(u.getRattvisande()));
        return material.mall().omrade(Inslag.RAKENSKAPER).filter(o -> inte && o.harSkala()).stream().map(o -> {
            int samst = o.skala().size();
            return new Betyg(o.kod(), o.kod(), Texter.text("samstammighet.plats.rakenskaper"), o.kod(), samst, o.allvar(samst), o.steg(samst).ord(), "", null, false, List.of());
        });
    }

    private Integer allvar(Integer niva) {
        return material.mall().allvar(niva);
    }

    private String ord(Integer niva) {
        return niva == null ? "" : material.mall().niva(niva).ord();
    }

    private List<Underlag.Forbattring> forbattringar() {
        return material.forbattringsomraden().stream().map(f -> new Underlag.Forbattring(plats.av(f) + ".delomrade", Rapportord.text(f.getText()),
                f.getDelomrade() == null ? null : f.getDelomrade().getKod(), f.getRapport() == null || f.getRapport().isBlank() ? null : f.getRapport())).toList();
    }

    private List<Underlag.Prognos> prognoser() {
        return material.prognoser().stream().filter(Prognos::isLamnad).map(p -> new Underlag.Prognos(p.getForvaltning().getNamn(), p.getPeriod(), p.getBelopp())).toList();
    }

    private List<Underlag.Avvikelse> avvikelser() {
        return material.avvikelser().stream().filter(a -> a.getBelopp() != null && a.getPost() != null)
                .map(a -> new Underlag.Avvikelse(a.getForvaltning().getNamn(), a.getPeriod(), a.getPost(), a.getBelopp())).toList();
    }

    private static Stream<Underlag.Resultat> resultat(Rakenskapsuttalande u) {
        return u.getForvaltning() == null ? Stream.empty() : u.getRader().stream()
                .filter(r -> r.getBas() == Bas.BUDGET && r.getBelopp() != null && RESULTAT.equalsIgnoreCase(Objects.toString(r.getPost(), "").strip()))
                .map(r -> new Underlag.Resultat(u.getForvaltning().getNamn(), u.getPeriod(), u.getByra().getNamn(), new Mnkr(r.getBelopp())));
    }

    private List<Underlag.Riskplan> riskplaner() {
        return material.riskplaner().stream().map(p -> {
            Optional<Riskplan> forra = forraPlanerna.stream().filter(f -> f.getForvaltning().equals(p.getForvaltning())).findFirst();
            return new Underlag.Riskplan(p.getForvaltning().getNamn(), p.getAntalRisker(), p.getAntalForegaendeAr(), forra.map(Riskplan::getAntalRisker).orElse(null),
                    p.getUteblivet() != null || forra.filter(f -> f.getUteblivet() != null).isPresent(),
                    p.getRisker().stream().map(r -> new Underlag.Risk(Rapportord.text(r.getNamn()), r.getHanteringsmetod())).toList());
        }).toList();
    }

    private List<Underlag.Nyckeltal> nyckeltal() {
        return material.nyckeltal().stream().filter(n -> n.getNamn() != null).map(n -> {
            String forvaltning = n.getForvaltning() == null ? null : n.getForvaltning().getNamn();
            return new Underlag.Nyckeltal(Samstammighetstexter.sak(n), plats.av(n), Samstammighetstexter.namn(n), n.getNamn(), Rapportord.text(n.getEnhet()), forvaltning,
                    n.getVarde(), n.getForegaende(), n.getMalvarde(), forraNyckeltalen.stream().filter(f -> f.arSamma(n.getNamn(), n.getForvaltning())).findFirst()
                            .map(Nyckeltal::getVarde).orElse(null), n.getRiktning() != null);
        }).toList();
    }

    /** A note without a day may say that the nämnd followed up, or that it did not. */
    private Map<String, Antal> tillfallen() {
        Map<String, Antal> antal = material.tillfallen().stream().filter(Tillfalle::isAntecknat)
                .collect(Collectors.toMap(Tillfalle::getOmrade, t -> new Antal(t.isBehandlat() ? 1 : 0, 1), Antal::plus, LinkedHashMap::new));
        material.mall().omrade(Inslag.RISKER).ifPresent(o -> {
            int omgangar = (int) material.riskuppfoljningar().stream().filter(u -> u.getUteblivet() == null).map(Riskuppfoljning::getOmgang).distinct().count();
            antal.put(o.kod(), new Antal(omgangar, omgangar));
        });
        return antal;
    }
}
