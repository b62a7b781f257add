package se.arshjulet.innehall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.rakenskaper.Byrauppdrag;
import se.arshjulet.rakenskaper.Rakenskapsuttalande;
import se.arshjulet.rakenskaper.RakenskapsuttalandeRepository;

/**
 * The firm's statements are its own. What it has handed in a document may repeat, not change or leave out. What it still writes no document shows, so
 * one that leaves it out takes nothing away; nor does one change it. Where the firm has begun nothing, a document can begin it, if the firm is engaged.
 */
@ApplicationScoped
public class Uttalandeimport {

    @Inject
    InnehallRepository innehall;

    @Inject
    RakenskapsuttalandeRepository byraer;

    void ersatt(Sammanhang sammanhang, List<UttalandeInnehall> nya) {
        Arsgranskning granskning = sammanhang.granskning();
        List<Brist> brister = new ArrayList<>();
        List<UttalandeInnehall> kvar = new ArrayList<>(nya);
        for (Rakenskapsuttalande redan : innehall.uttalanden(granskning.getId())) {
            UttalandeInnehall det = UttalandeInnehall.av(redan);
            int plats = plats(nya, det);
            if (!nya.contains(det) && (redan.arLamnat() || plats >= 0)) {
                String vad = redan.arLamnat() ? "lamnatUttalande" : "byransUttalande";
                brister.add(Brist.i(plats < 0 ? "uttalanden" : "uttalanden[" + plats + "]", "innehall.fel." + vad, det.byra()));
            }
            kvar.removeIf(nytt -> nytt.nyckel().equals(det.nyckel()));
        }
        List<Byrauppdrag> uppdrag = kvar.isEmpty() ? List.of() : byraer.uppdrag(granskning.getNamnd().getId(), granskning.getAr());
        kvar.stream().filter(nytt -> uppdrag.stream().noneMatch(nytt::ryms)).forEach(nytt -> {
            String vad = nytt.forvaltning() == null ? granskning.getNamnd().getKortnamn() : nytt.forvaltning();
            brister.add(Brist.i("uttalanden[" + nya.indexOf(nytt) + "].byra", "innehall.fel.utanUppdrag", nytt.byra(), vad, String.valueOf(granskning.getAr())));
        });
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
        kvar.forEach(nytt -> innehall.lagg(nytt.till(sammanhang)));
    }

    private static int plats(List<UttalandeInnehall> nya, UttalandeInnehall redan) {
        for (int i = 0; i < nya.size(); i++) {
            if (nya.get(i).nyckel().equals(redan.nyckel())) {
                return i;
            }
        }
        return -1;
    }
}
