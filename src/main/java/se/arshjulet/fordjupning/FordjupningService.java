package se.arshjulet.fordjupning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Niva;
import se.arshjulet.mall.Omrade;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/**
 * The auditor records the fördjupade granskningar that concern the nämnd. A report that another nämnd's auditor has recorded
 * is only joined: the nämnd is put among its addressees, and its words stay as they are (see {@link Redovisningsratt}).
 */
@ApplicationScoped
public class FordjupningService implements Uppgiftsformular<Fordjupningsformular> {

    private static final int LANGST_MOTIV = 2000;

    @Inject
    FordjupadGranskningRepository fordjupade;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    OrganisationRepository organisation;

    @Inject
    Redovisningsratt ratt;

    @Inject
    Handelselogg logg;

    @Override
    public String nyckel() {
        return FordjupningProcess.REDOVISA;
    }

    @Override
    public Class<Fordjupningsformular> typ() {
        return Fordjupningsformular.class;
    }

    @Override
    public Fordjupningsformular las(Uppgift uppgift) {
        Fordjupningsformular formular = new Fordjupningsformular();
        forHand(uppgift).forEach(f -> formular.getFordjupade().add(Fordjupningsoversattning.tillFormular(f)));
        fordjupade.vantan(uppgift.getArsgranskningId()).ifPresent(vantan -> {
            formular.setVantar(Tolk.skriv(vantan.getVantar()));
            formular.setVantansmotiv(Tolk.skriv(vantan.getMotiv()));
        });
        return formular;
    }

    /** Those that were recorded by hand; the others are shown, not written. */
    private List<FordjupadGranskning> forHand(Uppgift uppgift) {
        return fordjupade.som(uppgift.getNamndId(), uppgift.getAr()).stream().filter(f -> !f.harEgenCykel()).toList();
    }

    @Override
    public void spara(Uppgift uppgift, Fordjupningsformular formular) {
        Namnd namnd = arsgranskningar.hamta(uppgift.getArsgranskningId()).getNamnd();
        List<FordjupadGranskning> borta = new ArrayList<>(forHand(uppgift));
        List<Fordjupningsoversattning> delar = Fordjupningsoversattning.alla(formular, uppgift.getAr(), organisation.namnder(), mall(uppgift));
        for (int i = 0; i < delar.size(); i++) {
            Fordjupningsoversattning del = delar.get(i);
            FordjupadGranskning funnen = fordjupade.finn(del.nummer(), del.ar()).orElseGet(() -> ny(del));
            Rapportnummer.kravEjEgen(funnen, "fordjupade[" + i + "].nummer");
            skriv(del, funnen, namnd, "fordjupade[" + i + "].nummer");
            borta.remove(funnen);
        }
        borta.forEach(funnen -> lamna(funnen, namnd));
        vanta(uppgift, formular);
    }

    private void skriv(Fordjupningsoversattning del, FordjupadGranskning funnen, Namnd namnd, String falt) {
        if (funnen.getAdressater().isEmpty()) {
            del.skrivI(funnen, namnd);
            Redovisningsratt.tillfaller(funnen, namnd);
        } else if (del.sagerDetsamma(funnen, namnd) || del.arBaraNummer(namnd) && !Redovisningsratt.harRedovisat(funnen, namnd)) {
            funnen.adressera(namnd, del.rollFor(namnd));
        } else if (ratt.galler(funnen, namnd)) {
            ratt.kravUtkast(funnen, namnd, falt);
            del.skrivI(funnen, namnd);
        } else {
            throw new Regelbrott(falt, "fordjupning.fel.annansRapport", funnen.getRapportnummer());
        }
    }

    private void vanta(Uppgift uppgift, Fordjupningsformular formular) {
        Tolk tolk = new Tolk();
        Boolean vantar = tolk.jaNej("vantar", formular.getVantar());
        String motiv = tolk.rad("vantansmotiv", formular.getVantansmotiv(), LANGST_MOTIV);
        tolk.klart();
        Arsvantan vantan = fordjupade.vantan(uppgift.getArsgranskningId()).orElse(null);
        if (vantan == null && (vantar != null || motiv != null)) {
            vantan = new Arsvantan(uppgift.getArsgranskningId());
            fordjupade.lagg(vantan);
        }
        if (vantan != null) {
            vantan.bestam(vantar, motiv);
        }
    }

    private FordjupadGranskning ny(Fordjupningsoversattning del) {
        FordjupadGranskning ny = new FordjupadGranskning(del.nummer(), del.ar());
        fordjupade.lagg(ny);
        return ny;
    }

    /** Taken out of the form: the nämnd leaves it, and the last one to leave takes it away. */
    private void lamna(FordjupadGranskning funnen, Namnd namnd) {
        funnen.avadressera(namnd);
        if (funnen.getAdressater().isEmpty()) {
            fordjupade.taBort(funnen);
        }
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        List<FordjupadGranskning> alla = forHand(uppgift);
        boolean harSkala = mall(uppgift).harDelomradesskala();
        List<Brist> brister = new ArrayList<>(IntStream.range(0, alla.size()).boxed()
                .flatMap(i -> alla.get(i).brister(harSkala).stream().map(brist -> brist.under("fordjupade[" + i + "]"))).toList());
        String pagaende = titlar(fordjupade.pagaende(uppgift.getNamndId(), uppgift.getAr()));
        if (!pagaende.isEmpty()) {
            brister.addAll(Arsvantan.brister(fordjupade.vantan(uppgift.getArsgranskningId()).orElse(null), pagaende));
        }
        return brister;
    }

    private static String titlar(List<FordjupadGranskning> nagra) {
        return nagra.stream().map(FordjupadGranskning::getTitel).collect(Collectors.joining(", "));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Fordjupningsformular formular) {
        String pagaende = titlar(fordjupade.pagaendeLasta(uppgift.getNamndId(), uppgift.getAr()));
        if (pagaende.isEmpty()) {
            return Map.of(FordjupningProcess.VANTAR, false);
        }
        Arsvantan vantan = fordjupade.vantan(uppgift.getArsgranskningId()).orElseThrow();
        logg.skriv(uppgift.getArsgranskningId(), vantan.getVantar() ? "fordjupning.vantar" : "fordjupning.vantarInte",
                vantan.getVantar() ? pagaende : pagaende + ": " + vantan.getMotiv());
        return Map.of(FordjupningProcess.VANTAR, vantan.getVantar());
    }

    /** For the page: the reports with a cycle of their own here that have come, and those still on their way. */
    @Transactional
    public List<FordjupadGranskning> egna(Uppgift uppgift) {
        return Stream.concat(fordjupade.som(uppgift.getNamndId(), uppgift.getAr()).stream().filter(FordjupadGranskning::harEgenCykel),
                fordjupade.pagaende(uppgift.getNamndId(), uppgift.getAr()).stream()).toList();
    }

    /** For the page: the nämnder a report can be addressed to. */
    @Transactional
    public List<Namnd> namnder() {
        return organisation.namnder();
    }

    /** For the page: the areas a report can belong to. */
    @Transactional
    public List<Omrade> omraden(Uppgift uppgift) {
        return mall(uppgift).omraden();
    }

    /** For the page: the steps of the rating, none in a template without them. */
    @Transactional
    public List<Niva> skala(Uppgift uppgift) {
        return mall(uppgift).delomradesskala();
    }

    private Mallinnehall mall(Uppgift uppgift) {
        return arsgranskningar.hamta(uppgift.getArsgranskningId()).mall();
    }
}
