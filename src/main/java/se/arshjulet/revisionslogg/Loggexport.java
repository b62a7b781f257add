package se.arshjulet.revisionslogg;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;

/** Rows and seals as lines of JSON. Some rows at a time are kept in memory. */
final class Loggexport {

    private static final LocalDate FORST = LocalDate.of(1900, 1, 1);
    private static final LocalDate SIST = LocalDate.of(2999, 12, 30);

    private final Connection databas;

    Loggexport(Connection databas) {
        this.databas = databas;
    }

    void skriv(Loggfilter filter, OutputStream till) throws SQLException, IOException {
        try (JsonGenerator ut = new ObjectMapper().getFactory().createGenerator(till); Radlasning lasning = new Radlasning(databas);
                PreparedStatement fraga = lasning.fraga("select " + Sigillkedja.RAD + ", s.lopnummer, s.sigill from revisionslogg l "
                        + "left join revisionssigill s on s.logg_id = l.id where l.tid >= ? and l.tid < ? order by l.id")) {
            ut.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            fraga.setTimestamp(1, Timestamp.valueOf((filter.fran() == null ? FORST : filter.fran()).atStartOfDay()));
            fraga.setTimestamp(2, Timestamp.valueOf((filter.till() == null ? SIST : filter.till()).plusDays(1).atStartOfDay()));
            try (ResultSet svar = fraga.executeQuery()) {
                while (svar.next()) {
                    rad(ut, Sigillkedja.rad(svar), svar.getLong(10), svar.getString(11));
                }
            }
        }
    }

    private static void rad(JsonGenerator ut, Loggrad rad, long lopnummer, String sigill) throws IOException {
        ut.writeStartObject();
        ut.writeNumberField("id", rad.id());
        ut.writeStringField("tid", rad.tidstext());
        ut.writeStringField("vem", rad.vem());
        ut.writeStringField("varifran", rad.varifran());
        ut.writeStringField("handling", rad.handling().name());
        ut.writeStringField("slag", rad.slag());
        ut.writeNumberField("slagId", rad.slagId());
        ut.writeStringField("fore", rad.fore());
        ut.writeStringField("efter", rad.efter());
        if (sigill != null) {
            ut.writeNumberField("lopnummer", lopnummer);
            ut.writeStringField("sigill", sigill);
        }
        ut.writeEndObject();
    }
}
