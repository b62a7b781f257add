package se.arshjulet.innehall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.rakenskaper.Rakenskapsuttalande;

/** The firm's statements. What it has handed over is its own: a document may repeat it, not change it or leave it out. */
@ApplicationScoped
public class Uttalandeimport {

    @Inject
    InnehallRepository innehall;

    /** To be called when those that are not handed over have been cleared. */
    void ersatt(Sammanhang sammanhang, List<UttalandeInnehall> nya) {
        List<UttalandeInnehall> lamnade = innehall.uttalanden(sammanhang.granskning().getId()).stream()
                .filter(Rakenskapsuttalande::arLamnat).map(UttalandeInnehall::av).toList();
        List<Brist> brister = new ArrayList<>();
        for (UttalandeInnehall lamnat : lamnade) {
            if (!nya.contains(lamnat)) {
                int plats = plats(nya, lamnat);
                brister.add(Brist.i(plats < 0 ? "uttalanden" : "uttalanden[" + plats + "]", "innehall.fel.lamnatUttalande", lamnat.byra()));
            }
        }
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
        nya.stream().filter(nytt -> !lamnade.contains(nytt)).forEach(nytt -> innehall.lagg(nytt.till(sammanhang)));
    }

    private static int plats(List<UttalandeInnehall> nya, UttalandeInnehall lamnat) {
        for (int i = 0; i < nya.size(); i++) {
            if (nya.get(i).nyckel().equals(lamnat.nyckel())) {
                return i;
            }
        }
        return -1;
    }
}
