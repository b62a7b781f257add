package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.granskning.GranskningRepository;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.fel.Tolk;

/** The förbättringsområden of the form, area by area: the first row of the form is the first of the area, and so on. */
@ApplicationScoped
public class Forbattringsskrivning {

    private static final int LANGST = 4000;

    @Inject
    GranskningRepository granskningar;

    void skriv(Arsgranskning granskning, List<Omradesdel> omraden, Map<String, Delomrade> delomraden, Tolk tolk) {
        List<Forbattringsomrade> alla = granskningar.forbattringsomraden(granskning.getId());
        for (int i = 0; i < omraden.size(); i++) {
            String kod = omraden.get(i).getKod();
            List<Forbattringsomrade> gamla = alla.stream().filter(f -> f.getOmrade().equals(kod)).toList();
            skriv(granskning, "omraden[" + i + "].forbattringsomraden", omraden.get(i), gamla, delomraden, tolk);
        }
    }

    private void skriv(Arsgranskning granskning, String falt, Omradesdel omrade, List<Forbattringsomrade> gamla,
            Map<String, Delomrade> delomraden, Tolk tolk) {
        int plats = 0;
        for (int i = 0; i < omrade.getForbattringsomraden().size(); i++) {
            Forbattringsdel del = omrade.getForbattringsomraden().get(i);
            String rad = falt + "[" + i + "].";
            String text = tolk.rad(rad + "text", del.getText(), LANGST);
            Forvaltning forvaltning = Utkastskrivning.forvaltning(tolk, rad + "forvaltning", granskning, del.getForvaltning());
            if (text == null) {
                continue;
            }
            Forbattringsomrade post = plats < gamla.size() ? gamla.get(plats) : new Forbattringsomrade(granskning, omrade.getKod(), plats + 1);
            post.beskriv(forvaltning, text, del.isVasentlig());
            post.harrorFran(delomrade(tolk, rad + "delomrade", del.getDelomrade(), delomraden));
            post.harrorFran(tolk.rad(rad + "rapport", del.getRapport(), 20), tolk.rad(rad + "rekommendation", del.getRekommendation(), 20));
            post.flyttaTill(plats + 1);
            if (plats >= gamla.size()) {
                granskningar.lagg(post);
            }
            plats++;
        }
        gamla.stream().skip(plats).forEach(granskningar::taBort);
    }

    private static Delomrade delomrade(Tolk tolk, String falt, String kod, Map<String, Delomrade> delomraden) {
        String text = Tolk.text(kod);
        return text == null ? null : delomraden.containsKey(text) ? delomraden.get(text) : tolk.fel(falt, "rapport.fel.delomrade", text);
    }
}
