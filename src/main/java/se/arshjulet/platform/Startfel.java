package se.arshjulet.platform;

import java.sql.SQLException;
import se.arshjulet.platform.persistence.NyareDatabas;
import se.arshjulet.platform.persistence.Oppningsfel;
import se.arshjulet.platform.web.Texter;

/** Why the application could not start, as far as whoever runs it can do something about it. */
final class Startfel {

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

    private static String databas(SQLException fel) {
        if (Oppningsfel.annanProcess(fel)) {
            return Texter.text("platform.startfel.upptagen");
        }
        return Oppningsfel.nyareFiler(fel) ? Texter.text("platform.startfel.nyareDerby") : Texter.text("platform.startfel.databas", Oppningsfel.orsak(fel));
    }
}
