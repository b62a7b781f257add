package se.arshjulet.platform;

import java.sql.SQLException;
import se.arshjulet.platform.persistence.NyareDatabas;
import se.arshjulet.platform.web.Texter;

/** Why the application could not start, as far as whoever runs it can do something about it. */
final class Startfel {

    private static final String ANNAN_PROCESS = "XSDB6";
    private static final String NYARE_FILER = "XSLAN";

    private Startfel() {
    }

    /** @return a sentence, or null when the log must tell */
    static String mening(Throwable fel) {
        for (Throwable orsak = fel; orsak != null; orsak = orsak.getCause()) {
            if (orsak instanceof NyareDatabas nyare) {
                return Texter.text(nyare.nyckel(), nyare.dess(), nyare.kand());
            }
            if (orsak instanceof SQLException sql) {
                return databas(sql);
            }
        }
        return null;
    }

    /** Derby tells first that it could not start, and then why. */
    private static String databas(SQLException fel) {
        String sist = fel.getMessage();
        for (SQLException nasta = fel; nasta != null; nasta = nasta.getNextException()) {
            if (ANNAN_PROCESS.equals(nasta.getSQLState())) {
                return Texter.text("platform.startfel.upptagen");
            }
            if (NYARE_FILER.equals(nasta.getSQLState())) {
                return Texter.text("platform.startfel.nyareDerby");
            }
            sist = nasta.getMessage();
        }
        return Texter.text("platform.startfel.databas", sist);
    }
}
