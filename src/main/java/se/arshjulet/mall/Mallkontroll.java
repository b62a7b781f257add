package se.arshjulet.mall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;

/** A template must hold together: codes are unique and everything referred to is there. */
final class Mallkontroll {

    private final List<Brist> brister = new ArrayList<>();
    private final Mallinnehall mall;
    private final Set<String> omraden;

    private Mallkontroll(Mallinnehall mall) {
        this.mall = mall;
        this.omraden = koder("omraden", mall.omraden(), Omrade::kod);
    }

    static void kontrollera(Mallinnehall mall) {
        var kontroll = new Mallkontroll(mall);
        kontroll.kontrollera();
        if (!kontroll.brister.isEmpty()) {
            throw new Regelbrott(kontroll.brister);
        }
    }

    private void kontrollera() {
        Set<String> koder = koder("delomraden", mall.delomraden(), Delomradesmall::kod);
        for (int i = 0; i < mall.omraden().size(); i++) {
            saknas(mall.omraden().get(i).skala().isEmpty(), "omraden[" + i + "].skala", "mall.fel.utanSkala");
        }
        for (int i = 0; i < mall.delomraden().size(); i++) {
            Delomradesmall delomrade = mall.delomraden().get(i);
            String plats = "delomraden[" + i + "]";
            omrade(plats + ".omrade", delomrade.omrade());
            boolean okand = delomrade.overordnad() != null && !koder.contains(delomrade.overordnad());
            saknas(okand, plats + ".overordnad", "mall.fel.okantDelomrade", delomrade.overordnad());
        }
        for (int i = 0; i < mall.kriteriegrupper().size(); i++) {
            String plats = "kriteriegrupper[" + i + "].omraden";
            mall.kriteriegrupper().get(i).omraden().forEach(o -> omrade(plats, o));
        }
        for (int i = 0; i < mall.avsnitt().size(); i++) {
            if (mall.avsnitt().get(i).omrade() != null) {
                omrade("avsnitt[" + i + "].omrade", mall.avsnitt().get(i).omrade());
            }
        }
    }

    private void omrade(String falt, String kod) {
        saknas(!omraden.contains(kod), falt, "mall.fel.okantOmrade", String.valueOf(kod));
    }

    private void saknas(boolean fel, String falt, String nyckel, Object... varden) {
        if (fel) {
            brister.add(Brist.i(falt, nyckel, varden));
        }
    }

    private <T> Set<String> koder(String lista, List<T> delar, Function<T, String> kod) {
        Set<String> sedda = new HashSet<>();
        for (int i = 0; i < delar.size(); i++) {
            saknas(!sedda.add(kod.apply(delar.get(i))), lista + "[" + i + "].kod", "mall.fel.dubblett");
        }
        return delar.stream().map(kod).collect(Collectors.toSet());
    }
}
