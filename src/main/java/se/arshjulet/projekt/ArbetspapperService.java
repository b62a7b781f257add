package se.arshjulet.projekt;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** The working papers of a granskning: the team writes them, and one who did not write it reviews each. */
@Tjanst
public class ArbetspapperService {

    private static final int LANGSTA_RUBRIK = 300;
    private static final int LANGSTA_NOTERING = 2000;

    @Inject
    ProjektRepository projekt;

    @Inject
    Projektinsyn insyn;

    @Inject
    Pappersgrind grind;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /** @param papperId null for a new one */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Pappersformular formular(Long fordjupadId, Long papperId) {
        insyn.kravLaser(fordjupadId);
        Pappersformular formular = new Pappersformular();
        if (papperId != null) {
            Arbetspapper papper = grind.papper(fordjupadId, papperId);
            formular.setId(papperId.toString());
            formular.setVersion(papper.getVersion());
            formular.setSlag(Tolk.skriv(papper.getSlag()));
            formular.setFraga(papper.getFraga() == null ? "" : papper.getFraga().getId().toString());
            formular.setRubrik(Tolk.skriv(papper.getRubrik()));
            formular.setGjort(Tolk.skriv(papper.getGjort()));
            formular.setUnderlag(Tolk.skriv(papper.getUnderlag()));
            formular.setIakttagelse(Tolk.skriv(papper.getIakttagelse()));
            formular.setSlutsats(Tolk.skriv(papper.getSlutsats()));
        }
        return formular;
    }

    /** The paper itself: who wrote it, who reviewed it. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Arbetspapper hamta(Long fordjupadId, Long papperId) {
        return grind.papper(fordjupadId, papperId);
    }

    /** The questions a paper can belong to. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public List<Revisionsfraga> fragor(Long fordjupadId) {
        insyn.kravLaser(fordjupadId);
        return projekt.plan(fordjupadId).orElseThrow().getFragor();
    }

    /** Whether the caller may change it: whoever wrote it and is still in the team, while the report is being written. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public boolean farAndra(Long fordjupadId, Long papperId) {
        return insyn.skriver(insyn.kravLaser(fordjupadId)) && (papperId == null || grind.papper(fordjupadId, papperId).arSkrivetAv(inloggad.anvandarnamn()));
    }

    /** Whether the caller may review it: one of the team, or the revisionsdirektör, who did not write it, when it is finished. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public boolean farGranska(Long fordjupadId, Long papperId) {
        FordjupadGranskning fordjupad = insyn.kravLaser(fordjupadId);
        return insyn.arbetar(fordjupad) && fordjupad.getCykel().skrivs() && papperId != null && kanGranskas(grind.papper(fordjupadId, papperId));
    }

    private boolean kanGranskas(Arbetspapper papper) {
        return papper.isFardigt() && !papper.arSkrivetAv(inloggad.anvandarnamn());
    }

    /**
     * Also when it is not finished, so that half an interview can be put aside: {@link Arbetspapper#brister()} says what is left.
     *
     * @return the paper's id
     */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Long spara(Long fordjupadId, Pappersformular formular) {
        FordjupadGranskning fordjupad = grind.skrivs(fordjupadId);
        Tolk tolk = new Tolk();
        String rubrik = tolk.rad("rubrik", formular.getRubrik(), LANGSTA_RUBRIK);
        Pappersslag slag = tolk.val("slag", formular.getSlag(), Pappersslag.class);
        kravs(tolk, "rubrik", formular.getRubrik());
        kravs(tolk, "slag", formular.getSlag());
        tolk.klart();
        Arbetspapper papper = Tolk.text(formular.getId()) == null ? nytt(fordjupad) : mitt(fordjupadId, formular);
        papper.galler(slag, fraga(fordjupadId, formular.getFraga()), rubrik);
        papper.skriv(Tolk.text(formular.getGjort()), Tolk.text(formular.getUnderlag()), Tolk.text(formular.getIakttagelse()), Tolk.text(formular.getSlutsats()));
        if (papper.getId() == null) {
            projekt.lagg(papper);
        }
        return papper.getId();
    }

    private static void kravs(Tolk tolk, String falt, String skrivet) {
        if (Tolk.text(skrivet) == null) {
            tolk.fel(falt, "projekt.fel.papper." + falt);
        }
    }

    private Arbetspapper nytt(FordjupadGranskning fordjupad) {
        return new Arbetspapper(fordjupad, projekt.nastaPapper(fordjupad), inloggad.anvandare(), LocalDate.now(klocka));
    }

    private Arbetspapper mitt(Long fordjupadId, Pappersformular formular) {
        Arbetspapper papper = grind.mitt(fordjupadId, Long.valueOf(formular.getId()));
        if (papper.getVersion() != formular.getVersion()) {
            throw new Regelbrott("", "projekt.fel.papperAndrat", papper.getRubrik());
        }
        return papper;
    }

    private Revisionsfraga fraga(Long fordjupadId, String vald) {
        return projekt.plan(fordjupadId).orElseThrow().getFragor().stream().filter(f -> f.getId().toString().equals(vald)).findFirst().orElse(null);
    }

    /** One who did not write it approves it, or sends it back with a note. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public void granska(Long fordjupadId, Long papperId, boolean godkant, String notering) {
        grind.granskas(fordjupadId);
        Arbetspapper papper = grind.papper(fordjupadId, papperId);
        Tolk tolk = new Tolk();
        String text = tolk.rad("notering", notering, LANGSTA_NOTERING);
        tolk.klart();
        papper.granska(inloggad.anvandare(), godkant, text, LocalDate.now(klocka));
        logg.skrivI(Arendeid.fordjupningens(fordjupadId), godkant ? "projekt.papperGranskat" : "projekt.papperTillbaka", papper.getNummer() + " " + papper.getRubrik());
    }
}
