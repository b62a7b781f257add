package se.arshjulet.flytt;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.flytt.Utfall.Innehall;

/** One table of both databases: what it holds is read, and written, a row at a time. */
record Tabell(String namn, List<Kolumn> kolumner) {

    private String kolumnlista() {
        return kolumner.stream().map(Kolumn::namn).collect(Collectors.joining(", "));
    }

    Utfall flytta(Connection fran, Connection till) throws SQLException {
        try (Statement tom = till.createStatement()) {
            // what the migrations put there by themselves comes with the rest
            tom.executeUpdate("delete from " + namn);
        }
        Omgang omgang = new Omgang();
        Innehall kopierat = kopiera(fran, till, omgang);
        return new Utfall(namn, kopierat, summa(till, omgang.rader()));
    }

    private Innehall kopiera(Connection fran, Connection till, Omgang omgang) throws SQLException {
        Radsumma summa = new Radsumma();
        try (Statement fraga = fran.createStatement(); ResultSet rad = fraga.executeQuery("select " + kolumnlista() + " from " + namn);
                PreparedStatement in = till.prepareStatement("insert into " + namn + " (" + kolumnlista() + ") overriding system value values ("
                        + String.join(", ", Collections.nCopies(kolumner.size(), "?")) + ")")) {
            while (rad.next()) {
                Object[] varden = las(rad);
                summa.rad(varden);
                for (int i = 0; i < varden.length; i++) {
                    kolumner.get(i).skriv(in, i + 1, varden[i]);
                }
                in.addBatch();
                if (omgang.arFull(Stream.of(varden).mapToLong(Kolumn::storlek).sum())) {
                    in.executeBatch();
                }
            }
            in.executeBatch();
        }
        return summa.innehall();
    }

    /** @param atGangen rows that are held in memory */
    private Innehall summa(Connection databas, int atGangen) throws SQLException {
        Radsumma summa = new Radsumma();
        try (Statement fraga = databas.createStatement()) {
            fraga.setFetchSize(atGangen);
            try (ResultSet rad = fraga.executeQuery("select " + kolumnlista() + " from " + namn)) {
                while (rad.next()) {
                    summa.rad(las(rad));
                }
            }
        }
        return summa.innehall();
    }

    private Object[] las(ResultSet rad) throws SQLException {
        Object[] varden = new Object[kolumner.size()];
        for (int i = 0; i < varden.length; i++) {
            varden[i] = kolumner.get(i).las(rad, i + 1);
        }
        return varden;
    }
}
