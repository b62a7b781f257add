package se.arshjulet.fordjupning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Niva;
import se.arshjulet.mall.Omrade;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.platform.fel.Brist;

/**
 * The auditor records the fördjupade granskningar that concern the nämnd. A report that another nämnd's auditor has recorded
 * is only joined: the nämnd is put among its addressees and its words stay as they are.
 */
@ApplicationScoped
public class FordjupningService implements Uppgiftsformular<Fordjupningsformular> {

    @Inject
    FordjupadGranskningRepository fordjupade;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    OrganisationRepository organisation;

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
        fordjupade.som(uppgift.getNamndId(), uppgift.getAr()).forEach(f -> formular.getFordjupade().add(Fordjupningsoversattning.tillFormular(f)));
        return formular;
    }

    @Override
    public void spara(Uppgift uppgift, Fordjupningsformular formular) {
        Namnd namnd = arsgranskningar.hamta(uppgift.getArsgranskningId()).getNamnd();
        List<FordjupadGranskning> borta = new ArrayList<>(fordjupade.som(uppgift.getNamndId(), uppgift.getAr()));
        for (Fordjupningsoversattning del : Fordjupningsoversattning.alla(formular, uppgift.getAr(), organisation.namnder(), mall(uppgift))) {
            FordjupadGranskning funnen = fordjupade.finn(del.nummer(), del.ar()).orElseGet(() -> ny(del));
            if (funnen.getAdressater().isEmpty() || funnen.adressat(namnd).isPresent()) {
                del.skrivI(funnen);
            }
            if (funnen.adressat(namnd).isEmpty()) {
                funnen.adressera(namnd, del.rollFor(namnd));
            }
            borta.remove(funnen);
        }
        borta.forEach(funnen -> lamna(funnen, namnd));
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
        List<FordjupadGranskning> alla = fordjupade.som(uppgift.getNamndId(), uppgift.getAr());
        boolean harSkala = mall(uppgift).harDelomradesskala();
        return IntStream.range(0, alla.size()).boxed()
                .flatMap(i -> alla.get(i).brister(harSkala).stream().map(brist -> brist.under("fordjupade[" + i + "]"))).toList();
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Fordjupningsformular formular) {
        return Map.of();
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
