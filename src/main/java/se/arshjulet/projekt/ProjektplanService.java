package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.fordjupning.Adressatroll;
import se.arshjulet.fordjupning.Arsresultat;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.oberoende.OberoendeRepository;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.web.Texter;

/** The project leader writes the plan: what shall be found out, against what it is judged, who takes part, whom it concerns, and when. */
@ApplicationScoped
public class ProjektplanService extends Projektuppgift<Projektplansformular> {

    private static final int LANGSTA_FRAGA = 1000;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    OrganisationRepository organisation;

    @Inject
    Teamtolkning team;

    @Inject
    OberoendeRepository oberoende;

    @Inject
    Projektledning ledning;

    @Inject
    Arsresultat aren;

    ProjektplanService() {
        super(ProjektProcess.PLANERA, Projektplansformular.class);
    }

    @Override
    public Projektplansformular las(Uppgift uppgift) {
        Projektplan plan = plan(uppgift);
        Projektplansformular formular = new Projektplansformular();
        formular.setSyfte(Tolk.skriv(plan.getSyfte()));
        formular.setAvgransning(Tolk.skriv(plan.getAvgransning()));
        formular.setKriterier(Tolk.skriv(plan.getKriterier()));
        formular.setMetod(Tolk.skriv(plan.getMetod()));
        formular.setFragor(fragor(plan));
        plan.getMedlemmar().stream().filter(m -> m.isKvar() && !m.skaAvforas()).forEach(medlem -> formular.getMedlemmar().add(del(medlem)));
        plan.getFordjupad().getAdressater().forEach(a -> formular.getNamnder().add(a.getNamnd().getKortnamn()));
        for (Projektsteg steg : Projektsteg.values()) {
            Dagdel dag = new Dagdel();
            dag.setSteg(steg.name());
            dag.setDatum(Tolk.skriv(plan.dag(steg)));
            formular.getDagar().add(dag);
        }
        return formular;
    }

    private static Medlemsdel del(Projektmedlem medlem) {
        Medlemsdel del = new Medlemsdel();
        del.setAnvandarnamn(Tolk.skriv(medlem.getAnvandarnamn()));
        del.setNamn(medlem.getAnvandarnamn() == null ? medlem.getNamn() : "");
        del.setForetag(Tolk.skriv(medlem.getForetag()));
        return del;
    }

    @Override
    public void spara(Uppgift uppgift, Projektplansformular formular) {
        Tolk tolk = new Tolk();
        Projektplan plan = plan(uppgift);
        List<String> fragor = new ArrayList<>();
        for (int i = 0; i < formular.getFragor().size(); i++) {
            String text = tolk.rad("fragor[" + i + "].text", formular.getFragor().get(i).getText(), LANGSTA_FRAGA);
            if (text != null) {
                fragor.add(text);
            }
        }
        List<LocalDate> dagar = dagar(tolk, formular);
        List<Anvandare> egna = team.egna(tolk, "medlemmar", formular.getMedlemmar());
        List<Medlemsdel> externa = Teamtolkning.externa(tolk, "medlemmar", formular.getMedlemmar());
        List<Namnd> namnder = namnder(tolk, formular);
        tolk.klart();
        plan.beskriv(Tolk.text(formular.getSyfte()), Tolk.text(formular.getAvgransning()), Tolk.text(formular.getKriterier()), Tolk.text(formular.getMetod()));
        plan.fraga(fragor);
        for (Projektsteg steg : Projektsteg.values()) {
            plan.bestam(steg, dagar.get(steg.ordinal()));
        }
        bemanna(plan, egna, externa);
        adressera(plan.getFordjupad(), namnder);
    }

    private static List<LocalDate> dagar(Tolk tolk, Projektplansformular formular) {
        List<LocalDate> dagar = new ArrayList<>();
        for (Projektsteg steg : Projektsteg.values()) {
            String falt = "dagar[" + steg.ordinal() + "].datum";
            String skrivet = steg.ordinal() < formular.getDagar().size() ? formular.getDagar().get(steg.ordinal()).getDatum() : "";
            dagar.add(tolk.datum(falt, skrivet));
            if (Tolk.text(skrivet) == null) {
                tolk.fel(falt, "projekt.fel.saknas.dag");
            }
        }
        return dagar;
    }

    private List<Namnd> namnder(Tolk tolk, Projektplansformular formular) {
        List<Namnd> valda = new ArrayList<>();
        for (String kortnamn : formular.getNamnder()) {
            organisation.namnd(kortnamn).filter(Namnd::isAktiv).ifPresentOrElse(valda::add, () -> tolk.fel("namnder", "fordjupning.fel.namnd", kortnamn));
        }
        return valda;
    }

    /**
     * The leader is always one of the team; whoever is not named any more leaves it. One who has begun a trial, in an earlier round, leaves with
     * a reason when the plan is handed in; of the others nothing is left.
     */
    private void bemanna(Projektplan plan, List<Anvandare> egna, List<Medlemsdel> externa) {
        String ledare = plan.getFordjupad().getCykel().getProjektledare();
        Map<Boolean, List<Projektmedlem>> onamnda = plan.getMedlemmar().stream().filter(m -> m.isKvar() && !m.ar(ledare) && egna.stream().noneMatch(a -> m.ar(a.getAnvandarnamn()))
                && externa.stream().noneMatch(e -> m.arExtern(Tolk.text(e.getNamn()), Tolk.text(e.getForetag()))))
                .collect(Collectors.partitioningBy(m -> oberoende.forMedlem(m.getId()).isPresent()));
        onamnda.get(true).forEach(m -> m.avforsMed(Texter.text("projekt.plan.avfordMotiv")));
        onamnda.get(false).forEach(m -> ledning.slutaProva(plan.getFordjupad(), m.getId()::equals));
        plan.taBort(onamnda.get(false));
        plan.taMed(egna, externa);
        plan.medlem(ledare).ifPresent(Projektmedlem::stannar);
    }

    private static void adressera(FordjupadGranskning fordjupad, List<Namnd> valda) {
        fordjupad.getAdressater().stream().map(a -> a.getNamnd()).filter(n -> valda.stream().noneMatch(v -> v.getKortnamn().equals(n.getKortnamn()))).toList()
                .forEach(fordjupad::avadressera);
        valda.stream().filter(n -> fordjupad.adressat(n).isEmpty()).forEach(n -> fordjupad.adressera(n, Adressatroll.ADRESSAT));
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        return plan(uppgift).brister();
    }

    /**
     * A nämnd that the plan no longer concerns has nothing to wait for. The model has the whole team tried now: a trial that was begun beside it
     * goes on there, as far as it had come.
     */
    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Projektplansformular formular) {
        FordjupadGranskning fordjupad = fordjupad(uppgift);
        plan(uppgift).getMedlemmar().stream().filter(Projektmedlem::skaAvforas).forEach(medlem -> {
            medlem.avfor(medlem.getAvfordMotiv(), idag());
            ledning.lamnas(fordjupad, medlem);
            logg.skrivI(Arendeid.fordjupningens(fordjupad.getId()), "projekt.avford", medlem.getNamn());
        });
        ledning.slutaProva(fordjupad, alla -> true);
        aren.beratta(fordjupad);
        return Map.of();
    }

    /** For the page: those at the office who can take part. */
    @Transactional
    public List<Anvandare> revisorer() {
        return anvandare.medRoll(Roll.YRKESREVISOR);
    }

    /** For the page: the nämnder that can be audited. */
    @Transactional
    public List<Namnd> namnder() {
        return organisation.namnder().stream().filter(Namnd::isAktiv).toList();
    }
}
