package se.arshjulet.fordjupning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * Whose the words are of a report that was recorded by hand: they stay in the hands of the auditor who recorded it, though others join it. An older
 * report does not tell who did, and then it is any of its addressees. When one of the others has handed in its årsrapport, in which the report stands, nobody changes it.
 */
@ApplicationScoped
public class Redovisningsratt {

    @Inject
    ArsgranskningRepository arsgranskningar;

    /** Whether the nämnd's auditor may change what the report says. */
    public boolean galler(FordjupadGranskning fordjupad, Namnd namnd) {
        return fordjupad.getAdressater().isEmpty()
                || fordjupad.adressat(namnd).filter(egen -> egen.isRedovisar() || fordjupad.getAdressater().stream().noneMatch(Adressat::isRedovisar)).isPresent();
    }

    static boolean harRedovisat(FordjupadGranskning fordjupad, Namnd namnd) {
        return fordjupad.adressat(namnd).filter(Adressat::isRedovisar).isPresent();
    }

    /** The nämnd's auditor is the one who records it. */
    public static void tillfaller(FordjupadGranskning fordjupad, Namnd namnd) {
        fordjupad.adressat(namnd).ifPresent(Adressat::redovisar);
    }

    /** @throws Regelbrott on {@code falt} when it stands in another nämnd's årsrapport, and that one is no longer a draft */
    public void kravUtkast(FordjupadGranskning fordjupad, Namnd namnd, String falt) {
        fordjupad.getAdressater().stream().map(Adressat::getNamnd).filter(annan -> !annan.getKortnamn().equals(namnd.getKortnamn()))
                .filter(annan -> arInlamnad(annan, fordjupad.getAr())).findFirst().ifPresent(annan -> {
                    throw new Regelbrott(falt, "fordjupning.fel.iAnnansArsrapport", fordjupad.getRapportnummer(), annan.getNamn());
                });
    }

    private boolean arInlamnad(Namnd namnd, int ar) {
        return arsgranskningar.finn(namnd.getKortnamn(), ar).stream()
                .anyMatch(aret -> aret.getStatus() != Arsgranskning.Status.AVBRUTEN && aret.getFas().compareTo(Fas.KVALITETSSAKRING) >= 0);
    }
}
