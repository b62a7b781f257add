package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.Rapportskrivning;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.kvalitetssakring.Utfall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** The second pair of eyes, never one of the team: approves the report, which then gets its number and is frozen, or sends it back. */
@ApplicationScoped
public class ProjektkvalitetService extends Projektuppgift<Projektkvalitetsformular> {

    @Inject
    Projektogon ogon;

    ProjektkvalitetService() {
        super(ProjektProcess.KVALITETSSAKRA, Projektkvalitetsformular.class);
    }

    @Override
    public void provaHandlaggare(Uppgift uppgift, Anvandare vem) {
        ogon.prova(uppgift.getFordjupadId(), vem.getAnvandarnamn());
    }

    @Override
    public Projektkvalitetsformular las(Uppgift uppgift) {
        Projektomgang omgang = omgang(uppgift);
        Projektkvalitetsformular formular = new Projektkvalitetsformular();
        formular.setUtfall(Tolk.skriv(omgang.getUtfall()));
        formular.setNoteringar(Tolk.skriv(omgang.getNoteringar()));
        return formular;
    }

    @Override
    public void spara(Uppgift uppgift, Projektkvalitetsformular formular) {
        Tolk tolk = new Tolk();
        Utfall utfall = tolk.val("utfall", formular.getUtfall(), Utfall.class);
        tolk.klart();
        Projektomgang omgang = omgang(uppgift);
        omgang.skriv(utfall, Tolk.text(formular.getNoteringar()));
        if (omgang.getId() == null) {
            projekt.lagg(omgang);
        }
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        return omgang(uppgift).brister();
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Projektkvalitetsformular formular) {
        FordjupadGranskning fordjupad = fordjupad(uppgift);
        Projektomgang omgang = omgang(uppgift);
        boolean godkand = omgang.getUtfall() == Utfall.GODKAND;
        if (godkand) {
            List<Brist> upphorda = Rapportskrivning.upphorda(fordjupad, "adressater");
            if (!upphorda.isEmpty()) {
                throw new Regelbrott(upphorda);
            }
            fordjupad.getCykel().faststall();
        }
        omgang.avgor(inloggad.getNamn(), LocalDateTime.now(klocka));
        logg.skrivI(Arendeid.fordjupningens(uppgift.getFordjupadId()), godkand ? "projekt.godkand" : "projekt.aterremitterad", inloggad.getNamn());
        return Map.of(ProjektProcess.GODKAND, godkand);
    }

    /** The round under way; one that nobody has written in yet is not kept. */
    private Projektomgang omgang(Uppgift uppgift) {
        List<Projektomgang> alla = projekt.omgangar(uppgift.getFordjupadId());
        return !alla.isEmpty() && alla.get(0).isPagaende() ? alla.get(0) : new Projektomgang(fordjupad(uppgift), alla.size() + 1);
    }
}
