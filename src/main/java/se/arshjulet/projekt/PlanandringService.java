package se.arshjulet.projekt;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.web.Texter;

/**
 * A plan that has been handed in is changed, with a motive: the days of the steps that are left, and the team. What runs follows: the due
 * dates in the inbox, the timers that have not gone off, and a trial of independence for whoever comes in.
 */
@Tjanst
public class PlanandringService {

    private static final int LANGSTA_MOTIV = 2000;

    @Inject
    ProjektRepository projekt;

    @Inject
    Planlage lage;

    @Inject
    Planfoljd foljd;

    @Inject
    Teamtolkning team;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Handelselogg logg;

    @Inject
    Clock klocka;

    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Planandringsformular formular(Long fordjupadId) {
        Projektplan plan = lage.plan(fordjupadId);
        Planandringsformular formular = new Planandringsformular();
        formular.setVersion(plan.getVersion());
        kvar(fordjupadId).forEach(steg -> {
            Dagdel dag = new Dagdel();
            dag.setSteg(steg.name());
            dag.setDatum(Tolk.skriv(plan.dag(steg)));
            formular.getDagar().add(dag);
        });
        return formular;
    }

    /** The plan, to show what is done and who is in the team. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Projektplan plan(Long fordjupadId) {
        return lage.plan(fordjupadId);
    }

    /** Those at the office who can come into it. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public List<Anvandare> valbara(Long fordjupadId) {
        Projektplan plan = lage.plan(fordjupadId);
        return anvandare.medRoll(Roll.YRKESREVISOR).stream().filter(a -> plan.medlem(a.getAnvandarnamn()).isEmpty()).toList();
    }

    /** @throws Regelbrott with all that is wrong; nothing is changed then */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public void andra(Long fordjupadId, Planandringsformular formular) {
        Projektplan plan = lage.plan(fordjupadId);
        if (plan.getVersion() != formular.getVersion()) {
            throw new Regelbrott("", "projekt.fel.planenAndrad");
        }
        Tolk tolk = new Tolk();
        String motiv = Tolk.text(formular.getMotiv()) == null ? tolk.fel("motiv", "projekt.fel.andringsmotiv") : tolk.rad("motiv", formular.getMotiv(), LANGSTA_MOTIV);
        List<LocalDate> dagar = dagar(tolk, plan, kvar(fordjupadId), formular);
        List<Anvandare> egna = team.egna(tolk, "nya", formular.getNya());
        List<Medlemsdel> externa = Teamtolkning.externa(tolk, "nya", formular.getNya());
        List<Projektmedlem> lamnar = plan.getMedlemmar().stream().filter(m -> m.isKvar() && formular.getLamnar().contains(m.getId().toString())).toList();
        tolk.klart();
        lamnar.forEach(foljd::provaLamna);
        harInteVaritMed(plan, egna, externa);
        boolean flyttad = !plan.dag(kvar(fordjupadId).get(0)).equals(dagar.get(0));
        List<String> andrat = new ArrayList<>(flytta(plan, kvar(fordjupadId), dagar));
        lamnar.forEach(m -> {
            m.avfor(motiv, LocalDate.now(klocka));
            andrat.add("– " + m.getNamn());
        });
        List<Projektmedlem> nya = plan.taMed(egna, externa);
        nya.forEach(m -> andrat.add("+ " + m.getNamn()));
        if (andrat.isEmpty()) {
            throw new Regelbrott("", "projekt.fel.ingetAndrat");
        }
        projekt.markeraAndrad(plan);
        foljd.folj(fordjupadId, nya, flyttad);
        logg.skrivI(Arendeid.fordjupningens(fordjupadId), "projekt.planAndrad", String.join(", ", andrat) + ". " + motiv);
    }

    private List<Projektsteg> kvar(Long fordjupadId) {
        Projektsteg nu = lage.steg(fordjupadId).orElseThrow();
        return Stream.of(Projektsteg.values()).filter(steg -> steg.compareTo(nu) >= 0).toList();
    }

    private List<LocalDate> dagar(Tolk tolk, Projektplan plan, List<Projektsteg> kvar, Planandringsformular formular) {
        List<LocalDate> dagar = new ArrayList<>();
        for (int i = 0; i < kvar.size(); i++) {
            String falt = "dagar[" + i + "].datum";
            String skrivet = i < formular.getDagar().size() ? formular.getDagar().get(i).getDatum() : "";
            LocalDate dag = tolk.datum(falt, skrivet);
            dagar.add(dag);
            if (Tolk.text(skrivet) == null) {
                tolk.fel(falt, "projekt.fel.saknas.dag");
            } else if (dag != null && !dag.equals(plan.dag(kvar.get(i))) && dag.isBefore(LocalDate.now(klocka))) {
                tolk.fel(falt, "projekt.fel.dagPasserad", dag.toString());
            }
        }
        return dagar;
    }

    private static List<String> flytta(Projektplan plan, List<Projektsteg> kvar, List<LocalDate> dagar) {
        List<String> andrat = new ArrayList<>();
        for (int i = 0; i < kvar.size(); i++) {
            Projektsteg steg = kvar.get(i);
            if (!dagar.get(i).equals(plan.dag(steg))) {
                andrat.add(Texter.text("projekt.steg." + steg) + " " + plan.dag(steg) + " → " + dagar.get(i));
                plan.bestam(steg, dagar.get(i));
            }
        }
        List<Brist> brister = plan.bristerIDagarna(kvar.get(0));
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
        return andrat;
    }

    private static void harInteVaritMed(Projektplan plan, List<Anvandare> egna, List<Medlemsdel> externa) {
        Stream.concat(egna.stream().filter(a -> plan.medlem(a.getAnvandarnamn()).isPresent()).map(Anvandare::getNamn),
                externa.stream().filter(e -> plan.harHaft(Tolk.text(e.getNamn()), Tolk.text(e.getForetag()))).map(Medlemsdel::getNamn)).findFirst().ifPresent(namn -> {
                    throw new Regelbrott("nya", "projekt.fel.redanMed", namn);
                });
    }
}
