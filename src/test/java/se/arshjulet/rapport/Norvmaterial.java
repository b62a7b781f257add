package se.arshjulet.rapport;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.arsgranskning.Revisionskriterier;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.ekonomi.Prognos;
import se.arshjulet.fordjupning.Adressatroll;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.Rekommendation;
import se.arshjulet.granskning.Bedomning;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.granskning.Iakttagelse;
import se.arshjulet.granskning.Tillfalle;
import se.arshjulet.innehall.BeslutInnehall;
import se.arshjulet.innehall.DelomradeInnehall;
import se.arshjulet.innehall.FordjupadInnehall;
import se.arshjulet.innehall.Innehall;
import se.arshjulet.innehall.RiskplanInnehall;
import se.arshjulet.mall.Mall;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.oberoende.Hot;
import se.arshjulet.oberoende.Oberoendeprovning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Byra;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.rakenskaper.Bas;
import se.arshjulet.rakenskaper.Rakenskapsuttalande;
import se.arshjulet.riskplan.Hanteringsmetod;
import se.arshjulet.riskplan.Risk;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.riskplan.Riskvarde;
import se.arshjulet.uppfoljning.Riskuppfoljning;

/** The example year's document as entities in memory: the whole report without a database. */
final class Norvmaterial {

    private static final LocalDateTime NAR = LocalDateTime.of(2024, 2, 20, 9, 0);
    private static final Map<String, String> NAMN = Map.of("RS", "Regionstyrelsen", "HSN", "Hälso- och sjukvårdsnämnden", "PVN", "Primärvårdsnämnden",
            "SUS", "Sjukhusstyrelse Sus", "SHB", "Sjukhusstyrelse Helsingborg", "SKR", "Sjukhusstyrelse Kristianstad",
            "STB", "Sjukhusstyrelse Trelleborg", "SHM", "Sjukhusstyrelse Hässleholm");

    private final Innehall innehall = Norvinnehall.innehall();
    private final int ar;
    private final String marke;
    private final Namnd namnd;
    private final Map<String, Forvaltning> forvaltningar = new HashMap<>();
    private final Map<String, Namnd> namnder = new HashMap<>();
    private final Map<String, Byra> byraer = new HashMap<>();
    private final Map<String, Delomrade> delomraden = new HashMap<>();
    private final List<Delomrade> delomradenIOrdning = new ArrayList<>();
    private final Anvandare revisor;
    private final Arsgranskning granskning;

    private Norvmaterial(int ar, String marke) {
        this.ar = ar;
        this.marke = marke;
        namnd = new Namnd("nämnden för operativ regiongemensam verksamhet", "NORV" + marke);
        namnder.put("NORV", namnd);
        revisor = anvandare("revisor" + marke, "Revisor Revisorsson", "certifierad kommunal yrkesrevisor", Roll.YRKESREVISOR);
        forvaltningar.put("DIM", namnd.laggTillForvaltning("Digitalisering IT och MT", "DIM"));
        forvaltningar.put("MS", namnd.laggTillForvaltning("Medicinsk service", "MS"));
        granskning = new Arsgranskning(new Revisionsar(ar, new Mall("Fyra områden" + marke, 1, Norvinnehall.mall())), namnd, revisor, NAR);
        granskning.beskrivAnsvarsomraden(innehall.ansvarsomraden());
        innehall.delomraden().forEach(d -> laggTill(d, null));
    }

    static Rapportmaterial material() {
        return new Norvmaterial(2023, "").bygg();
    }

    /** The same year stored, under a name and a year that no other test has. */
    static Rapportmaterial lagrat(EntityManager em, int ar, String marke) {
        Norvmaterial norv = new Norvmaterial(ar, marke);
        em.createQuery("select b from Byra b", Byra.class).getResultList().forEach(b -> norv.byraer.put(b.getNamn(), b));
        Rapportmaterial material = norv.bygg();
        Stream.of(List.of(norv.granskning.getRevisionsar().getMall(), norv.granskning.getRevisionsar(), norv.revisor), norv.namnder.values(),
                norv.byraer.values(), List.of(norv.granskning, material.oberoende()), material.kriterier(), material.riskplaner(), material.riskuppfoljningar(),
                material.tillfallen(), material.delomraden(), material.prognoser(), material.avvikelser(), material.uttalanden(), material.fordjupade(),
                material.bedomningar(), material.forbattringsomraden(), material.bilagor(), material.tidigare()).flatMap(Collection::stream).forEach(em::persist);
        em.flush();
        return material;
    }

    static Faststallelse faststallelse() {
        return new Faststallelse(anvandare("direktor", "Direktör Direktörsson", "revisionsdirektör och certifierad kommunal revisor",
                Roll.REVISIONSDIREKTOR), LocalDate.of(2024, 3, 22));
    }

    private Rapportmaterial bygg() {
        List<Riskplan> planer = innehall.riskplaner().stream().map(this::riskplan).toList();
        return new Rapportmaterial(granskning, Mallinnehall.medfoljande(), kriterier(), oberoende(), planer, uppfoljningar(planer), tillfallen(),
                delomradenIOrdning, prognoser(), avvikelser(), uttalanden(), innehall.fordjupade().stream().map(this::fordjupad).toList(),
                bedomningar(), forbattringsomraden(), innehall.bilagor().stream().map(b -> new Bilaga(granskning, b.nummer(), b.rubrik(), b.text())).toList(),
                EnumSet.allOf(Bildslag.class), Norvtidigare.punkter(innehall, granskning, forvaltningar));
    }

    private List<Revisionskriterier> kriterier() {
        return innehall.kriterier().stream()
                .map(k -> new Revisionskriterier(granskning, innehall.kriterier().indexOf(k) + 1, k.rubrik(), k.omraden(), k.kriterier())).toList();
    }

    private Oberoendeprovning oberoende() {
        Oberoendeprovning provning = new Oberoendeprovning(granskning, revisor);
        innehall.oberoende().hot().forEach(h -> provning.bedom(Hot.valueOf(h.hot()), h.forekommer(), h.motatgard()));
        provning.dra(innehall.oberoende().hinder(), innehall.oberoende().motiv());
        provning.avsluta(innehall.oberoende().provad());
        return provning;
    }

    private Riskplan riskplan(RiskplanInnehall p) {
        Riskplan plan = new Riskplan(granskning, forvaltningar.get(p.forvaltning()));
        plan.antas(beslut(p.antagen()));
        plan.beskriv(p.beskrivning(), p.antalRisker(), p.antalForegaendeAr());
        p.risker().forEach(r -> {
            Risk risk = plan.laggTillRisk(r.namn());
            risk.beskriv(r.namn(), r.hanteringsmetod() == null ? null : Hanteringsmetod.valueOf(r.hanteringsmetod()), r.atgard(), r.tidplan());
            risk.varderaIPlanen(varde(r.plan()));
            risk.varderaVidUppfoljning1(varde(r.uppfoljning1()));
            risk.varderaSlutligt(varde(r.slutligt()), r.motiv());
        });
        return plan;
    }

    private List<Riskuppfoljning> uppfoljningar(List<Riskplan> planer) {
        List<Riskuppfoljning> alla = new ArrayList<>();
        for (int i = 0; i < planer.size(); i++) {
            Riskplan plan = planer.get(i);
            innehall.riskplaner().get(i).uppfoljningar().forEach(u -> {
                Riskuppfoljning uppfoljning = new Riskuppfoljning(plan, u.omgang());
                uppfoljning.behandlas(beslut(u.behandlad()));
                uppfoljning.beskriv(u.status(), u.iakttagelser(), u.handelser(), u.resultat());
                alla.add(uppfoljning);
            });
        }
        return alla;
    }

    private List<Tillfalle> tillfallen() {
        return innehall.tillfallen().stream().map(t -> {
            Tillfalle tillfalle = new Tillfalle(granskning, t.omrade(), Period.valueOf(t.period()));
            tillfalle.anteckna(beslut(t.behandlad()), t.notering());
            return tillfalle;
        }).toList();
    }

    private void laggTill(DelomradeInnehall d, Delomrade overordnad) {
        Delomrade delomrade = new Delomrade(granskning, d.omrade(), d.kod(), d.namn(), delomradenIOrdning.size() + 1, overordnad);
        delomrade.bedom(Bedomning.av(d.bedomning()), Iakttagelse.av(d.iakttagelse()));
        d.kontrollpunkter().forEach(k -> delomrade.laggTillKontrollpunkt(k.text()).prova(k.uppfylld()));
        d.egenbedomningar().forEach(e -> delomrade.antecknaEgenbedomning(forvaltningar.get(e.forvaltning()), Bedomning.av(e.bedomning()), e.kommentar()));
        d.beslut().forEach(b -> delomrade.laggTillBeslut(Beslut.av(b.datum(), b.paragraf()), b.rubrik()));
        delomraden.put(d.kod(), delomrade);
        delomradenIOrdning.add(delomrade);
        d.underordnade().forEach(u -> laggTill(u, delomrade));
    }

    private List<Prognos> prognoser() {
        return innehall.prognoser().stream().map(p -> new Prognos(granskning, forvaltningar.get(p.forvaltning()),
                Period.valueOf(p.period()), new Mnkr(p.belopp()))).toList();
    }

    private List<Budgetavvikelse> avvikelser() {
        return innehall.avvikelser().stream().map(a -> {
            Budgetavvikelse avvikelse = new Budgetavvikelse(granskning, forvaltningar.get(a.forvaltning()), Period.valueOf(a.period()), innehall.avvikelser().indexOf(a) + 1);
            avvikelse.beskriv(a.post(), new Mnkr(a.belopp()), a.forklaring());
            return avvikelse;
        }).toList();
    }

    private List<Rakenskapsuttalande> uttalanden() {
        return innehall.uttalanden().stream().map(u -> {
            Rakenskapsuttalande uttalande = new Rakenskapsuttalande(granskning, Period.valueOf(u.period()), forvaltningar.get(u.forvaltning()),
                    byraer.computeIfAbsent(u.byra(), Byra::new));
            uttalande.skriv(u.text(), u.rattvisande());
            u.rader().forEach(r -> uttalande.laggTillRad(r.post(), r.belopp(), Bas.valueOf(r.bas()), r.forklaring()));
            uttalande.lamna(NAR);
            return uttalande;
        }).sorted(Comparator.comparing(u -> u.getForvaltning() == null ? 0 : u.getForvaltning().getOrdning())).toList();
    }

    private FordjupadGranskning fordjupad(FordjupadInnehall f) {
        FordjupadGranskning fordjupad = new FordjupadGranskning(f.nummer(), ar);
        fordjupad.redovisa(f.titel(), f.omrade(), f.bedomning(), f.iakttagelser(), f.numrerad());
        f.adressater().forEach(a -> fordjupad.adressera(namnd(a.namnd()), Adressatroll.valueOf(a.roll())));
        f.rekommendationer().forEach(r -> {
            Rekommendation rekommendation = fordjupad.rekommendera(r.markering(), r.text());
            r.adressater().forEach(a -> rekommendation.adressera(namnd(a)));
            r.under().forEach(u -> rekommendation.dela(u.markering(), u.text()));
        });
        return fordjupad;
    }

    private List<Omradesbedomning> bedomningar() {
        return innehall.omradesbedomningar().stream().map(b -> {
            Omradesbedomning bedomning = new Omradesbedomning(granskning, b.omrade());
            bedomning.bedom(b.bedomning(), b.motiv(), b.varningsmotiv());
            b.delbedomningar().forEach(d -> bedomning.delbedom(forvaltningar.get(d.forvaltning()), d.bedomning(), d.text()));
            return bedomning;
        }).toList();
    }

    private List<Forbattringsomrade> forbattringsomraden() {
        return innehall.forbattringsomraden().stream().map(f -> {
            Forbattringsomrade omrade = new Forbattringsomrade(granskning, f.omrade(), innehall.forbattringsomraden().indexOf(f) + 1);
            omrade.beskriv(forvaltningar.get(f.forvaltning()), f.text(), f.vasentlig());
            omrade.harrorFran(delomraden.get(f.delomrade()));
            omrade.harrorFran(f.rapport(), f.rekommendation());
            return omrade;
        }).toList();
    }

    private Namnd namnd(String kortnamn) {
        return namnder.computeIfAbsent(kortnamn, k -> new Namnd(NAMN.get(k), k + marke));
    }

    private static Beslut beslut(BeslutInnehall beslut) {
        return beslut == null ? null : Beslut.av(beslut.datum(), beslut.paragraf());
    }

    private static Riskvarde varde(RiskplanInnehall.Varde varde) {
        return varde == null ? null : new Riskvarde(varde.sannolikhet(), varde.konsekvens());
    }

    private static Anvandare anvandare(String anvandarnamn, String namn, String titel, Roll roll) {
        Anvandare anvandare = new Anvandare(anvandarnamn, namn, Set.of(roll));
        anvandare.andraUppgifter(namn, titel, null);
        return anvandare;
    }
}
