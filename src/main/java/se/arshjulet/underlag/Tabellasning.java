package se.arshjulet.underlag;

import java.io.IOException;
import java.util.List;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Filkontroll;
import se.arshjulet.platform.fil.Filtyp;

/** The sheets of a file with tables. */
final class Tabellasning {

    private Tabellasning() {
    }

    /** @throws Regelbrott when the file is broken, or larger than it can be looked at */
    static List<Rutnat> blad(Fil fil, Filtyp typ) {
        try {
            return Lasplats.medan(() -> switch (typ) {
                case XLSX -> Xlsxlasning.blad(fil);
                case ODS -> Odslasning.blad(fil);
                case CSV -> Csvlasning.blad(fil, "1");
                default -> List.of();
            });
        } catch (Regelbrott nej) {
            throw nej;
        } catch (IOException | RuntimeException trasig) {
            // what the libraries throw at a broken file is of any kind
            throw Filkontroll.trasig(fil);
        }
    }
}
