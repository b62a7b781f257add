package se.arshjulet.arsgranskning;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.arshjulet.mall.Mall;
import se.arshjulet.mall.MallRepository;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.process.Processmotor;

/** The year is laid out and the plan is moved. */
@Tjanst
public class RevisionsarService {

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    MallRepository mallar;

    @Inject
    Processmotor motor;

    @Inject
    Handelselogg logg;

    @Tillaten({Roll.REVISIONSDIREKTOR, Roll.ADMINISTRATOR})
    public List<Revisionsar> alla() {
        return arsgranskningar.allaAr();
    }

    @Tillaten({Roll.REVISIONSDIREKTOR, Roll.ADMINISTRATOR})
    public Revisionsar hamta(int ar) {
        return finn(ar);
    }

    /** The editions that a year can be laid out with. */
    @Tillaten({Roll.REVISIONSDIREKTOR, Roll.ADMINISTRATOR})
    public List<Mall> mallar() {
        return mallar.alla().stream().filter(mall -> !mall.isUtkast()).toList();
    }

    /** The years that have an edition of the template, by the id of the edition. */
    @Tillaten({Roll.REVISIONSDIREKTOR, Roll.ADMINISTRATOR})
    public Map<Long, List<Integer>> arPerMall() {
        return arsgranskningar.allaAr().stream().collect(Collectors.groupingBy(ar -> ar.getMall().getId(), Collectors.mapping(Revisionsar::getAr, Collectors.toList())));
    }

    @Tillaten({Roll.REVISIONSDIREKTOR, Roll.ADMINISTRATOR})
    public void laggUpp(int ar, Long mall) {
        if (arsgranskningar.ar(ar).isPresent()) {
            throw new Regelbrott("ar", "arsgranskning.fel.arFinns", String.valueOf(ar));
        }
        Mall vald = Optional.ofNullable(mall).flatMap(mallar::finn).filter(funnen -> !funnen.isUtkast()).orElseThrow(() -> new Regelbrott("mall", "arsgranskning.fel.mallSaknas"));
        arsgranskningar.lagg(new Revisionsar(ar, vald));
        logg.skriv(null, "arsgranskning.arUpplagt", String.valueOf(ar));
    }

    /** A step that waits for its day waits for the new one; what is open already keeps its last day. */
    @Tillaten({Roll.REVISIONSDIREKTOR, Roll.ADMINISTRATOR})
    public void flytta(int ar, Steg steg, LocalDate oppnar, LocalDate forfaller, int paminnDagar) {
        finn(ar).planpost(steg).flytta(oppnar, forfaller, paminnDagar);
        raknaOm(ar, List.of(steg.nyckel()));
        logg.skriv(null, "arsgranskning.planFlyttad", ar + " " + steg.nyckel() + ": " + oppnar + " – " + forfaller);
    }

    @Tillaten({Roll.REVISIONSDIREKTOR, Roll.ADMINISTRATOR})
    public List<Planpostdel> plan(int ar) {
        return finn(ar).getPlanposter().stream().map(Planpostdel::av).toList();
    }

    /** The whole plan as it has been written: everything that has changed, or nothing if something is wrong. */
    @Tillaten({Roll.REVISIONSDIREKTOR, Roll.ADMINISTRATOR})
    public void flytta(int ar, List<Planpostdel> plan) {
        List<String> flyttade = new Planskrivning(finn(ar)).skriv(plan);
        if (!flyttade.isEmpty()) {
            raknaOm(ar, flyttade);
            logg.skriv(null, "arsgranskning.planFlyttad", ar + " " + String.join(", ", flyttade));
        }
    }

    /** Nämnder that can be started: active ones, without a granskning that year. */
    @Tillaten(Roll.REVISIONSDIREKTOR)
    public List<Namnd> ostartade(int ar) {
        return arsgranskningar.ostartade(ar);
    }

    private void raknaOm(int ar, List<String> flyttade) {
        arsgranskningar.pagaende(ar).forEach(granskning -> motor.raknaOmOppning(granskning.getBeteckning(), flyttade));
    }

    private Revisionsar finn(int ar) {
        return arsgranskningar.ar(ar).orElseThrow(() -> new Regelbrott("ar", "arsgranskning.fel.arSaknas", String.valueOf(ar)));
    }
}
