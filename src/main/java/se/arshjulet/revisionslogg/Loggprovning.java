package se.arshjulet.revisionslogg;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.platform.tid.Klocka;
import se.arshjulet.revisionslogg.Provning.Fel;
import se.arshjulet.revisionslogg.Provning.Slag;

/** Reads the whole log and makes every seal again: finds what has been changed, removed or put in. Some rows at a time are kept in memory. */
final class Loggprovning {

    /** No transaction lasts this long: what comes after something so much later was not written when it says. */
    private static final Duration LANGSTA_TRANSAKTION = Duration.ofMinutes(15);

    private final Connection databas;
    private final Loggnyckel nyckel;
    private final List<Fel> fel = new ArrayList<>();
    private final Map<Long, Ankare> ankare = new HashMap<>();

    private Sigill kedjan = Sigill.BORJAN;
    /** So old can no row be that was sealed, or is still to be sealed, after those read so far. */
    private Instant aldst = Instant.MIN;

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
        if (senast(rad.tid()).isBefore(aldst)) {
            anmark(Slag.TILLAGD, rad.id());
        }
        Instant grans = tidigast(rad.tid()).minus(LANGSTA_TRANSAKTION);
        if (grans.isAfter(aldst)) {
            aldst = grans;
        }
    }

    /** The log tells the time as the clock on the wall: in the hour that summer time ends with, it may be either of two. */
    private static Instant tidigast(LocalDateTime tid) {
        return tid.atZone(Klocka.SVENSK_TID).withEarlierOffsetAtOverlap().toInstant();
    }

    private static Instant senast(LocalDateTime tid) {
        return tid.atZone(Klocka.SVENSK_TID).withLaterOffsetAtOverlap().toInstant();
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
        Instant avslutat = tidigast(nu).minus(LANGSTA_TRANSAKTION);
        try (PreparedStatement fraga = lasning.fraga("select l.id, l.tid from revisionslogg l "
                + "where not exists (select 1 from revisionssigill s where s.logg_id = l.id) order by l.id"); ResultSet svar = fraga.executeQuery()) {
            while (svar.next()) {
                antal++;
                Instant tid = senast(svar.getTimestamp(2).toLocalDateTime());
                if (tid.isBefore(aldst) && tid.isBefore(avslutat)) {
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
