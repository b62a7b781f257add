package se.arshjulet.mall;

import static se.arshjulet.mall.Mallfynd.varje;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/** Standing texts, names of roles, kinds of bilagor: what is put into the report as it stands. */
final class Textkontroll {

    private static final int TEXT = 10_000;
    private static final int NAMN = 100;
    private static final int BILAGENUMMER = 10;
    private static final int BILAGERUBRIK = 300;

    private final Mallfynd fynd;

    Textkontroll(Mallfynd fynd) {
        this.fynd = fynd;
    }

    void kontrollera(Mallinnehall mall) {
        new TreeMap<>(mall.texter()).forEach((nyckel, text) ->
                Standtext.av(nyckel).ifPresentOrElse(standtext -> text("texter." + nyckel, standtext, text),
                        () -> fynd.nar(true, "texter." + nyckel, "okandText", nyckel)));
        fynd.text("roller.yrkesrevisor", mall.roller().yrkesrevisor(), NAMN);
        fynd.text("roller.kvalitetssakrare", mall.roller().kvalitetssakrare(), NAMN);
        Set<String> ord = new HashSet<>();
        varje("kritiktrappa", mall.kritiktrappa(), (p, steg) -> {
            fynd.text(p + ".ord", steg.ord(), NAMN);
            fynd.nar(steg.ord() != null && !ord.add(steg.ord()), p + ".ord", "dubblett", steg.ord());
        });
        Set<String> nummer = new HashSet<>();
        varje("bilagetyper", mall.bilagetyper(), (p, typ) -> {
            fynd.text(p + ".nummer", typ.nummer(), BILAGENUMMER);
            fynd.text(p + ".rubrik", typ.rubrik(), BILAGERUBRIK);
            fynd.nar(typ.nummer() != null && !nummer.add(typ.nummer()), p + ".nummer", "dubblett", typ.nummer());
        });
    }

    private void text(String falt, Standtext standtext, String text) {
        if (standtext.kravs() || !Mallfynd.tom(text)) {
            fynd.text(falt, text, TEXT);
        }
        fynd.platshallare(falt, text, standtext.platshallare());
    }
}
