package se.arshjulet.beslut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.granskning.GranskningRepository;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.rapport.Svenska;

/** The elected auditors decide about the report. The system proposes "för svar" when there are väsentliga avvikelser; they decide. */
@ApplicationScoped
public class BeslutService implements Uppgiftsformular<Beslutsformular> {

    private static final int LANGSTA_PARAGRAF = 40;

    @Inject
    MissivRepository missiv;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    GranskningRepository granskningar;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    @Override
    public String nyckel() {
        return BeslutProcess.BESLUTA;
    }

    @Override
    public Class<Beslutsformular> typ() {
        return Beslutsformular.class;
    }

    @Override
    public Beslutsformular las(Uppgift uppgift) {
        return missiv.finn(uppgift.getArsgranskningId()).map(BeslutService::tillFormular).orElseGet(() -> forslag(uppgift));
    }

    private static Beslutsformular tillFormular(Missiv missiv) {
        Beslutsformular formular = new Beslutsformular();
        formular.setForSvar(Tolk.skriv(missiv.getForSvar()));
        formular.setText(Tolk.skriv(missiv.getText()));
        formular.setSistaSvarsdag(Tolk.skriv(missiv.getSistaSvarsdag()));
        if (missiv.getBeslut() != null) {
            formular.setBeslutsdatum(Tolk.skriv(missiv.getBeslut().getDatum()));
            formular.setParagraf(Tolk.skriv(missiv.getBeslut().getParagraf()));
        }
        return formular;
    }

    private Beslutsformular forslag(Uppgift uppgift) {
        Beslutsformular formular = new Beslutsformular();
        Arsgranskning granskning = granskning(uppgift);
        LocalDate svarsdag = granskning.getRevisionsar().planpost(Steg.SVAR).getForfaller();
        boolean forSvar = foreslasForSvar(granskning.getId());
        formular.setForSvar(Tolk.skriv(forSvar));
        formular.setSistaSvarsdag(Tolk.skriv(svarsdag));
        formular.setText(granskning.mall()
                .text(forSvar ? "missiv.svar" : "missiv.kannedom", Map.of("namnd", granskning.getNamnd().getNamn(),
                        "ar", String.valueOf(granskning.getAr()), "svarsdag", Svenska.datum(svarsdag))));
        return formular;
    }

    /** Why the ordförande sent it back, or null. */
    @Transactional
    public String atergang(Long arsgranskningId) {
        return missiv.finn(arsgranskningId).map(Missiv::getAtergang).orElse(null);
    }

    /** There are väsentliga avvikelser; whether to ask for an answer is still for the elected auditors to decide. */
    @Transactional
    public boolean foreslasForSvar(Long arsgranskningId) {
        return granskningar.forbattringsomraden(arsgranskningId).stream().anyMatch(Forbattringsomrade::isVasentlig);
    }

    @Override
    public void spara(Uppgift uppgift, Beslutsformular formular) {
        Tolk tolk = new Tolk();
        Boolean forSvar = tolk.jaNej("forSvar", formular.getForSvar());
        LocalDate sista = tolk.datum("sistaSvarsdag", formular.getSistaSvarsdag());
        LocalDate dag = tolk.datum("beslutsdatum", formular.getBeslutsdatum());
        String paragraf = tolk.rad("paragraf", formular.getParagraf(), LANGSTA_PARAGRAF);
        tolk.klart();
        Missiv funnet = missiv.finn(uppgift.getArsgranskningId()).orElseGet(() -> nytt(uppgift));
        funnet.skriv(forSvar, Tolk.text(formular.getText()), sista, Beslut.av(dag, paragraf));
    }

    private Missiv nytt(Uppgift uppgift) {
        Missiv nytt = new Missiv(granskning(uppgift));
        missiv.lagg(nytt);
        return nytt;
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        return missiv.finn(uppgift.getArsgranskningId()).orElseGet(() -> foreslaget(uppgift)).brister();
    }

    /** What the form proposes is not missing, though nobody has saved it yet. */
    private Missiv foreslaget(Uppgift uppgift) {
        Missiv foreslaget = new Missiv(granskning(uppgift));
        Beslutsformular forslag = forslag(uppgift);
        foreslaget.skriv(Boolean.valueOf(forslag.getForSvar()), forslag.getText(), LocalDate.parse(forslag.getSistaSvarsdag()), null);
        return foreslaget;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Beslutsformular formular) {
        Missiv beslutat = missiv.finn(uppgift.getArsgranskningId()).orElseThrow();
        beslutat.besluta(inloggad.anvandare());
        if (inloggad.anvandare().isOrdforande() || !anvandare.harOrdforande()) {
            beslutat.underteckna(inloggad.anvandare(), LocalDateTime.now(klocka));
        }
        return Map.of(BeslutProcess.FOR_SVAR, beslutat.arForSvar(), BeslutProcess.UNDERTECKNAT, beslutat.arUndertecknat());
    }

    private Arsgranskning granskning(Uppgift uppgift) {
        return arsgranskningar.hamta(uppgift.getArsgranskningId());
    }
}
