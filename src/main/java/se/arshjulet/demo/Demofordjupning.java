package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.projekt.ArbetspapperService;
import se.arshjulet.projekt.Pappersformular;
import se.arshjulet.projekt.Pappersslag;
import se.arshjulet.revisionsplan.Forslagsformular;
import se.arshjulet.revisionsplan.Granskningsslag;
import se.arshjulet.revisionsplan.RevisionsplanService;
import se.arshjulet.revisionsplan.Valformular;

/**
 * The revisionsplan of 2024: one proposal that nobody has decided on, one granskning that is being done, one that waits for NORV to check
 * its facts, and one that has been dispatched and waits for answers.
 */
@ApplicationScoped
public class Demofordjupning {

    private static final int AR = 2024;
    private static final String GENOMFOR = "genomforGranskning";

    @Inject
    RevisionsplanService planer;

    @Inject
    ArbetspapperService papper;

    @Inject
    Demofordjupningsifyllnad ifyllnad;

    @Inject
    Demoforare forare;

    @Inject
    Clock klocka;

    void laggUpp() {
        forare.som(Demoanvandare.REVISOR_2);
        planer.spara(AR, forslag("Förstudie om beredskap för höga flöden", Granskningsslag.FORSTUDIE, "verksamhet", "Det är oklart vem som leder arbetet när vården vid flera sjukhus påverkas.", 2, 4));
        Long sjukresor = genomfor(Demoprojekt.SJUKRESOR);
        skriv(sjukresor, Demoprojekt.SJUKRESOR, Pappersslag.INTERVJU, "Samtal med den som sköter avtalen", "Fakturorna prövas mot avtalet, men inte mot de beställda resorna.");
        genomford(Demoprojekt.LAGER, "sakgranska");
        genomford(Demoprojekt.BEHORIGHETER, "lamnaSvar");
    }

    private void genomford(Demoprojekt projekt, String lamnas) {
        framat(genomfor(projekt), projekt, lamnas);
    }

    /** From proposal to the work itself, with a working paper that a colleague has reviewed. */
    private Long genomfor(Demoprojekt projekt) {
        forare.som(projekt.ledare());
        Long forslag = planer.spara(AR, forslag(projekt.titel(), Granskningsslag.FORDJUPAD, projekt.omrade(), projekt.risk(), projekt.sannolikhet(), projekt.konsekvens()));
        forare.som(Demoanvandare.FORTROENDEVALD);
        Valformular val = new Valformular();
        val.setDatum(LocalDate.now(klocka).toString());
        val.setParagraf("6");
        planer.avgor(forslag, val);
        Long id = planer.hamta(forslag).getFordjupadId();
        framat(id, projekt, GENOMFOR);
        Long forsta = skriv(id, projekt, Pappersslag.STICKPROV, "Stickprov", "De flesta av de prövade fallen har hanterats enligt rutinen.");
        forare.som(projekt.medarbetare());
        papper.granska(id, forsta, true, "");
        return id;
    }

    private void framat(Long id, Demoprojekt projekt, String lamnas) {
        forare.framat(Arendeid.fordjupningens(id), "FG-" + id, Set.of(lamnas), formular -> ifyllnad.fyll(formular, projekt));
    }

    private Long skriv(Long id, Demoprojekt projekt, Pappersslag slag, String rubrik, String iakttagelse) {
        forare.som(projekt.ledare());
        Pappersformular nytt = new Pappersformular();
        nytt.setSlag(slag.name());
        nytt.setFraga(papper.fragor(id).get(0).getId().toString());
        nytt.setRubrik(rubrik);
        nytt.setGjort("Förvaltningens egna uppgifter jämfördes med handlingarna i ärendena.");
        nytt.setUnderlag("Utdrag ur förvaltningens system och de handlingar som hör till.");
        nytt.setIakttagelse(iakttagelse);
        nytt.setSlutsats("Iakttagelsen tas med i rapporten.");
        return papper.spara(id, nytt);
    }

    private static Forslagsformular forslag(String titel, Granskningsslag slag, String omrade, String risk, int sannolikhet, int konsekvens) {
        Forslagsformular nytt = new Forslagsformular();
        nytt.setTitel(titel);
        nytt.setSlag(slag.name());
        nytt.setOmrade(omrade);
        nytt.setRisk(risk);
        nytt.setSannolikhet(String.valueOf(sannolikhet));
        nytt.setKonsekvens(String.valueOf(konsekvens));
        nytt.setVasentlighet("Det berör många patienter och stora belopp.");
        nytt.setMotiv("Området har inte granskats under mandatperioden.");
        return nytt;
    }
}
