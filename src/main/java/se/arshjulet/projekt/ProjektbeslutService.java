package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.fordjupning.Adressat;
import se.arshjulet.fordjupning.Adressatroll;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.Utskick;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.web.Texter;

/**
 * The elected auditors decide, nämnd by nämnd, what becomes of the report. It proposes an answer from those who got rekommendationer, twelve
 * weeks from now; they decide.
 */
@ApplicationScoped
public class ProjektbeslutService extends Projektuppgift<Projektbeslutsformular> {

    private static final int LANGSTA_PARAGRAF = 40;
    private static final int SVARSVECKOR = 12;

    ProjektbeslutService() {
        super(ProjektProcess.BESLUTA, Projektbeslutsformular.class);
    }

    @Override
    public Projektbeslutsformular las(Uppgift uppgift) {
        FordjupadGranskning fordjupad = fordjupad(uppgift);
        Projektbeslut beslut = projekt.beslut(fordjupad.getId()).orElse(null);
        Projektbeslutsformular formular = new Projektbeslutsformular();
        formular.setMissiv(beslut == null ? Texter.text("projekt.missiv", fordjupad.getTitel()) : Tolk.skriv(beslut.getMissiv()));
        if (beslut != null && beslut.getBeslut() != null) {
            formular.setBeslutsdatum(Tolk.skriv(beslut.getBeslut().getDatum()));
            formular.setParagraf(Tolk.skriv(beslut.getBeslut().getParagraf()));
        }
        fordjupad.getAdressater().forEach(adressat -> formular.getAdressater().add(del(adressat)));
        return formular;
    }

    private Utskicksdel del(Adressat adressat) {
        Utskicksdel del = new Utskicksdel();
        del.setNamnd(adressat.getNamnd().getKortnamn());
        del.setNamn(adressat.getNamnd().getNamn());
        del.setUtskick(Tolk.skriv(adressat.getUtskick() == null ? forslag(adressat.getRoll()) : adressat.getUtskick()));
        boolean obeslutat = adressat.getUtskick() == null && adressat.getRoll() == Adressatroll.ADRESSAT;
        del.setSistaSvarsdag(Tolk.skriv(obeslutat ? idag().plusWeeks(SVARSVECKOR) : adressat.getSistaSvarsdag()));
        return del;
    }

    private static Utskick forslag(Adressatroll roll) {
        return switch (roll) {
            case ADRESSAT -> Utskick.FOR_SVAR;
            case I_DIALOG -> Utskick.I_DIALOG;
            case BERORD -> Utskick.FOR_KANNEDOM;
        };
    }

    @Override
    public void spara(Uppgift uppgift, Projektbeslutsformular formular) {
        FordjupadGranskning fordjupad = fordjupad(uppgift);
        Tolk tolk = new Tolk();
        LocalDate datum = tolk.datum("beslutsdatum", formular.getBeslutsdatum());
        String paragraf = tolk.rad("paragraf", formular.getParagraf(), LANGSTA_PARAGRAF);
        for (int i = 0; i < formular.getAdressater().size(); i++) {
            Utskicksdel del = formular.getAdressater().get(i);
            String falt = "adressater[" + i + "].";
            Utskick utskick = tolk.val(falt + "utskick", del.getUtskick(), Utskick.class);
            LocalDate sistaDag = tolk.datum(falt + "sistaSvarsdag", del.getSistaSvarsdag());
            // one that has been replaced meanwhile is not there any more
            fordjupad.getAdressater().stream().filter(a -> a.getNamnd().getKortnamn().equals(del.getNamnd())).forEach(a -> a.besluta(utskick, sistaDag));
        }
        tolk.klart();
        Projektbeslut beslut = projekt.beslut(fordjupad.getId()).orElseGet(() -> new Projektbeslut(fordjupad));
        beslut.skriv(Beslut.av(datum, paragraf), Tolk.text(formular.getMissiv()));
        if (beslut.getId() == null) {
            projekt.lagg(beslut);
        }
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        return projekt.beslut(uppgift.getFordjupadId()).map(Projektbeslut::brister).orElseGet(() -> List.of(Brist.i("beslutsdatum", "beslut.fel.beslutsdatum")));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Projektbeslutsformular formular) {
        FordjupadGranskning fordjupad = fordjupad(uppgift);
        projekt.beslut(fordjupad.getId()).orElseThrow().besluta(inloggad.getNamn());
        fordjupad.getCykel().besluta();
        logg.skrivI(Arendeid.fordjupningens(fordjupad.getId()), "projekt.beslutad",
                fordjupad.getAdressater().stream().filter(Adressat::arForSvar).map(a -> a.getNamnd().getKortnamn()).collect(Collectors.joining(", ")));
        return Map.of();
    }
}
