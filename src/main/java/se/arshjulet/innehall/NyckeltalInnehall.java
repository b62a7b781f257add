package se.arshjulet.innehall;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Nyckeltal;
import se.arshjulet.granskning.Nyckeltalsvarde;
import se.arshjulet.granskning.Riktning;

/** A key figure, known by its name and förvaltning; forvaltning is null for the whole nämnd, a value null until it is known. */
public record NyckeltalInnehall(String namn, String enhet, String forvaltning, String delomrade, BigDecimal varde, BigDecimal foregaende, BigDecimal malvarde,
        String riktning, String kalla, String kommentar) {

    public NyckeltalInnehall {
        enhet = Tomt.text(enhet);
        varde = tal(Nyckeltalsvarde.av(varde));
        foregaende = tal(Nyckeltalsvarde.av(foregaende));
        malvarde = tal(Nyckeltalsvarde.av(malvarde));
        kalla = Tomt.text(kalla);
        kommentar = Tomt.text(kommentar);
    }

    static NyckeltalInnehall av(Nyckeltal n) {
        return new NyckeltalInnehall(n.getNamn(), n.getEnhet(), n.getForvaltning() == null ? null : n.getForvaltning().getKortnamn(),
                n.getDelomrade() == null ? null : n.getDelomrade().getKod(), tal(n.getVarde()), tal(n.getForegaende()), tal(n.getMalvarde()),
                n.getRiktning() == null ? null : n.getRiktning().name(), n.getKalla(), n.getKommentar());
    }

    /** @param delomraden of the year, by code */
    Nyckeltal till(Sammanhang sammanhang, int ordning, Map<String, Delomrade> delomraden) {
        Nyckeltal nytt = new Nyckeltal(sammanhang.granskning(), ordning);
        nytt.beskriv(namn, Tomt.lagrad(enhet), sammanhang.forvaltning(forvaltning), delomraden.get(delomrade));
        nytt.anteckna(Nyckeltalsvarde.av(varde), Nyckeltalsvarde.av(foregaende));
        nytt.malsatt(Nyckeltalsvarde.av(malvarde), riktning == null ? null : Riktning.valueOf(riktning));
        nytt.belagg(Tomt.lagrad(kalla), Tomt.lagrad(kommentar));
        return nytt;
    }

    private static BigDecimal tal(Nyckeltalsvarde varde) {
        return varde == null ? null : varde.tal();
    }

    Object nyckel() {
        return Arrays.asList(namn, forvaltning);
    }
}
