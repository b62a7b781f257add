package se.arshjulet.revisionslogg;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.revisionslogg.Provning.Fel;
import se.arshjulet.revisionslogg.Provning.Slag;

/** Reads the whole log and makes every seal again: finds what has been changed, removed or put in. Some rows at a time are kept in memory. */
final class Loggprovning {

    /** No transaction lasts this long: what comes later than that was not written when it says. */
    private static final Duration LANGSTA_TRANSAKTION = Duration.ofMinutes(15);

    private final Connection databas;
    private final Loggnyckel nyckel;
    private final List<Fel> fel = new ArrayList<>();
    private final Map<Long, Ankare> ankare = new HashMap<>();

    private Sigill kedjan = Sigill.BORJAN;
    private LocalDateTime senast = LocalDateTime.MIN;

    /** @param nyckel null when it cannot be found: then no signature can be tried, and that is said */
    Loggprovning(Connection databas, Loggnyckel nyckel) {
        this.databas = databas;
        this.nyckel = nyckel;
    }

    Provning prova(LocalDateTime nu) throws SQLException {
        List<Ankare> alla = new Ankarplats(databas).alla();
        alla.forEach(a -> ankare.put(a.sigill().lopnummer(), a));
        try (Radlasning lasning = new Radlasning(databas)) {
            long rader = rader(lasning);
            alla.forEach(this::underskrift);
            ankare.keySet().forEach(nummer -> anmark(Slag.ANKARE_UTAN_SIGILL, nummer));
            long oforseglade = oforseglade(lasning, nu);
            long sistaAnkare = alla.isEmpty() ? 0 : alla.get(alla.size() - 1).sigill().lopnummer();
            return new Provning(rader, oforseglade, alla.size(), Math.max(0, kedjan.lopnummer() - sistaAnkare), List.copyOf(fel));
        }
    }

    private long rader(Radlasning lasning) throws SQLException {
        long antal = 0;
        try (PreparedStatement fraga = lasning.fraga("select " + Sigillkedja.RAD + ", s.lopnummer, s.logg_id, s.sigill from revisionssigill s "
                + "left join revisionslogg l on l.id = s.logg_id order by s.lopnummer"); ResultSet svar = fraga.executeQuery()) {
            while (svar.next()) {
                antal++;
                prova(svar, svar.getLong(10), svar.getString(12));
            }
        }
        return antal;
    }

    private void prova(ResultSet svar, long lopnummer, String stamplat) throws SQLException {
        if (lopnummer != kedjan.lopnummer() + 1) {
            anmark(Slag.SIGILL_BORTA, kedjan.lopnummer() + 1);
        }
        svar.getLong(1);
        if (svar.wasNull()) {
            anmark(Slag.BORTTAGEN, svar.getLong(11));
        } else {
            prova(Sigillkedja.rad(svar), lopnummer, stamplat);
        }
        // what follows is tried against the seal as it stands, so that one break is told once
        kedjan = new Sigill(lopnummer, stamplat);
        Ankare dagens = ankare.remove(lopnummer);
        if (dagens != null && !dagens.sigill().varde().equals(stamplat)) {
            anmark(Slag.ANDRAD, lopnummer);
        }
    }

    private void prova(Loggrad rad, long lopnummer, String stamplat) {
        if (!new Sigill(lopnummer - 1, kedjan.varde()).over(rad).varde().equals(stamplat)) {
            anmark(Slag.ANDRAD, rad.id());
        }
        if (rad.tid().isBefore(senast.equals(LocalDateTime.MIN) ? senast : senast.minus(LANGSTA_TRANSAKTION))) {
            anmark(Slag.TILLAGD, rad.id());
        }
        if (rad.tid().isAfter(senast)) {
            senast = rad.tid();
        }
    }

    private void underskrift(Ankare provas) {
        if (nyckel == null) {
            anmark(Slag.UTAN_NYCKEL, provas.sigill().lopnummer());
        } else if (!provas.arAkta(nyckel)) {
            anmark(Slag.UNDERSKRIFT, provas.sigill().lopnummer());
        }
    }

    private long oforseglade(Radlasning lasning, LocalDateTime nu) throws SQLException {
        long antal = 0;
        try (PreparedStatement fraga = lasning.fraga("select l.id, l.tid from revisionslogg l "
                + "where not exists (select 1 from revisionssigill s where s.logg_id = l.id) order by l.id"); ResultSet svar = fraga.executeQuery()) {
            while (svar.next()) {
                antal++;
                Timestamp tid = svar.getTimestamp(2);
                if (tid.toLocalDateTime().isBefore(senast) && tid.toLocalDateTime().isBefore(nu.minus(LANGSTA_TRANSAKTION))) {
                    anmark(Slag.TILLAGD, svar.getLong(1));
                }
            }
        }
        return antal;
    }

    private void anmark(Slag slag, long nummer) {
        if (fel.size() < Provning.FLEST_FEL) {
            fel.add(new Fel(slag, nummer));
        }
    }
}
