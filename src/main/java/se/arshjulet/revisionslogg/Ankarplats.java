package se.arshjulet.revisionslogg;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The signed ends of the chain, one for each day that something had been sealed. */
final class Ankarplats {

    private final Connection databas;

    Ankarplats(Connection databas) {
        this.databas = databas;
    }

    /** The first time on a new day, the end of the chain is signed; on a day without anything new there is nothing to sign. */
    boolean ankra(LocalDate idag, Loggnyckel nyckel) throws SQLException {
        Sigill sista = new Sigillkedja(databas).sista();
        List<Ankare> alla = alla();
        Ankare senaste = alla.isEmpty() ? null : alla.get(alla.size() - 1);
        boolean nytt = sista.lopnummer() > 0 && (senaste == null || senaste.dag().isBefore(idag) && senaste.sigill().lopnummer() < sista.lopnummer());
        if (nytt) {
            lagg(Ankare.av(idag, sista, nyckel));
        }
        return nytt;
    }

    private void lagg(Ankare ankare) throws SQLException {
        try (PreparedStatement in = databas.prepareStatement("insert into revisionsankare (dag, lopnummer, sigill, underskrift) values (?, ?, ?, ?)")) {
            in.setDate(1, Date.valueOf(ankare.dag()));
            in.setLong(2, ankare.sigill().lopnummer());
            in.setString(3, ankare.sigill().varde());
            in.setString(4, ankare.underskrift());
            in.executeUpdate();
        }
        databas.commit();
    }

    List<Ankare> alla() throws SQLException {
        try (PreparedStatement fraga = databas.prepareStatement("select dag, lopnummer, sigill, underskrift from revisionsankare order by dag");
                ResultSet svar = fraga.executeQuery()) {
            List<Ankare> alla = new ArrayList<>();
            while (svar.next()) {
                alla.add(new Ankare(svar.getDate(1).toLocalDate(), new Sigill(svar.getLong(2), svar.getString(3)), svar.getString(4)));
            }
            return alla;
        }
    }
}
