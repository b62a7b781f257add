package se.arshjulet.rapport;

import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Nyckeltal;
import se.arshjulet.granskning.Nyckeltalsvarde;
import se.arshjulet.granskning.Riktning;
import se.arshjulet.innehall.Innehall;
import se.arshjulet.organisation.Forvaltning;

/** The key figures of the example year. */
final class Norvnyckeltal {

    private Norvnyckeltal() {
    }

    static List<Nyckeltal> nyckeltal(Innehall innehall, Arsgranskning granskning, Map<String, Forvaltning> forvaltningar, Map<String, Delomrade> delomraden) {
        return innehall.nyckeltal().stream().map(n -> {
            Nyckeltal nyckeltal = new Nyckeltal(granskning, innehall.nyckeltal().indexOf(n) + 1);
            nyckeltal.beskriv(n.namn(), n.enhet(), forvaltningar.get(n.forvaltning()), delomraden.get(n.delomrade()));
            nyckeltal.anteckna(Nyckeltalsvarde.av(n.varde()), Nyckeltalsvarde.av(n.foregaende()));
            nyckeltal.malsatt(Nyckeltalsvarde.av(n.malvarde()), n.riktning() == null ? null : Riktning.valueOf(n.riktning()));
            nyckeltal.belagg(n.kalla(), n.kommentar());
            return nyckeltal;
        }).toList();
    }
}
