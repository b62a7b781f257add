package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;

/** A nämnd checks the facts of the draft, and only them: verdict and rekommendationer are the auditors' own. */
@ApplicationScoped
public class SakgranskningService extends Projektuppgift<Sakgranskningsformular> {

    private static final int LANGSTA_STALLE = 300;

    @Inject
    OrganisationRepository organisation;

    SakgranskningService() {
        super(ProjektProcess.SAKGRANSKA, Sakgranskningsformular.class);
    }

    @Override
    public Sakgranskningsformular las(Uppgift uppgift) {
        Sakgranskning sakgranskning = sakgranskning(uppgift);
        Sakgranskningsformular formular = new Sakgranskningsformular();
        formular.setUtanAnmarkning(Tolk.skriv(sakgranskning.getUtanAnmarkning()));
        sakgranskning.getAnmarkningar().forEach(anmarkning -> {
            Anmarkningsdel del = new Anmarkningsdel();
            del.setStalle(Tolk.skriv(anmarkning.getStalle()));
            del.setText(Tolk.skriv(anmarkning.getText()));
            formular.getAnmarkningar().add(del);
        });
        return formular;
    }

    @Override
    public void spara(Uppgift uppgift, Sakgranskningsformular formular) {
        Tolk tolk = new Tolk();
        Sakgranskning sakgranskning = sakgranskning(uppgift);
        sakgranskning.svara(tolk.jaNej("utanAnmarkning", formular.getUtanAnmarkning()));
        int plats = 0;
        for (int i = 0; i < formular.getAnmarkningar().size(); i++) {
            Anmarkningsdel del = formular.getAnmarkningar().get(i);
            String stalle = tolk.rad("anmarkningar[" + i + "].stalle", del.getStalle(), LANGSTA_STALLE);
            if (Tolk.text(del.getText()) != null || stalle != null) {
                sakgranskning.anmark(plats++, stalle, Tolk.text(del.getText()));
            }
        }
        sakgranskning.behall(plats);
        tolk.klart();
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        return sakgranskning(uppgift).brister();
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Sakgranskningsformular formular) {
        sakgranskning(uppgift).lamna(inloggad.getNamn(), idag());
        logg.skrivI(Arendeid.fordjupningens(uppgift.getFordjupadId()), "projekt.sakgranskad", uppgift.getNamnd());
        return Map.of();
    }

    private Sakgranskning sakgranskning(Uppgift uppgift) {
        return projekt.sakgranskningar(uppgift.getFordjupadId()).stream().filter(s -> s.getNamnd().getId().equals(uppgift.getNamndId())).findFirst()
                .orElseGet(() -> {
                    Sakgranskning ny = new Sakgranskning(fordjupad(uppgift), organisation.namnd(uppgift.getNamndId()).orElseThrow());
                    projekt.lagg(ny);
                    return ny;
                });
    }
}
