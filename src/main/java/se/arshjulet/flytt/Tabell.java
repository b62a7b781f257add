package se.arshjulet.flytt;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import se.arshjulet.flytt.Utfall.Innehall;

/** One table of both databases: what it holds is read, and written, a row at a time. */
record Tabell(String namn, List<Kolumn> kolumner) {

    private static final int OMGANG = 200;

    private String kolumnlista() {
        return kolumner.stream().map(Kolumn::namn).collect(Collectors.joining(", "));
    }

    Utfall flytta(Connection fran, Connection till) throws SQLException {
        try (Statement tom = till.createStatement()) {
            // what the migrations put there by themselves comes with the rest
            tom.executeUpdate("delete from " + namn);
        }
        return new Utfall(namn, kopiera(fran, till), summa(till));
    }

    private Innehall kopiera(Connection fran, Connection till) throws SQLException {
        Radsumma summa = new Radsumma();
        try (Statement fraga = fran.createStatement(); ResultSet rad = fraga.executeQuery("select " + kolumnlista() + " from " + namn);
                PreparedStatement in = till.prepareStatement("insert into " + namn + " (" + kolumnlista() + ") overriding system value values ("
                        + String.join(", ", Collections.nCopies(kolumner.size(), "?")) + ")")) {
            for (int antal = 1; rad.next(); antal++) {
                Object[] varden = las(rad);
                summa.rad(varden);
                for (int i = 0; i < varden.length; i++) {
                    kolumner.get(i).skriv(in, i + 1, varden[i]);
                }
                in.addBatch();
                if (antal % OMGANG == 0) {
                    in.executeBatch();
                }
            }
            in.executeBatch();
        }
        return summa.innehall();
    }

    private Innehall summa(Connection databas) throws SQLException {
        Radsumma summa = new Radsumma();
        try (Statement fraga = databas.createStatement()) {
            fraga.setFetchSize(OMGANG);
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
