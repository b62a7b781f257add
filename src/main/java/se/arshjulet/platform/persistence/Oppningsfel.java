package se.arshjulet.platform.persistence;

import java.sql.SQLException;

/** Why an embedded database could not be opened. Derby tells first that it could not start, and then why. */
public final class Oppningsfel {

    private static final String ANNAN_PROCESS = "XSDB6";
    private static final String NYARE_FILER = "XSLAN";

    private Oppningsfel() {
    }

    /** Somebody else has it open; nothing says that it is damaged. */
    public static boolean annanProcess(SQLException fel) {
        return harKod(fel, ANNAN_PROCESS);
    }

    /** Its files are of a newer Derby. */
    public static boolean nyareFiler(SQLException fel) {
        return harKod(fel, NYARE_FILER);
    }

    /** The last that was told, which says the most. */
    public static String orsak(SQLException fel) {
        SQLException sist = fel;
        while (sist.getNextException() != null) {
            sist = sist.getNextException();
        }
        return sist.getMessage();
    }

    private static boolean harKod(SQLException fel, String kod) {
        for (Throwable en : fel) {
            if (en instanceof SQLException sql && kod.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
