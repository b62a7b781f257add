package se.arshjulet.platform.fel;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Nothing can be stored: the disk of the database is full, or so nearly that what is left is kept for the database itself. Nothing has been stored by half. */
public class FulltUtrymme extends Regelbrott {

    private static final long serialVersionUID = 1L;

    /** PostgreSQL: no space, and the error of its files as a whole. */
    private static final Set<String> POSTGRES = Set.of("53100", "58030");
    /** Derby's pages, containers and log: SQL states that begin so tell of files that could not be written. */
    private static final String DERBY = "XSDF|XSDG|XSLA";

    public FulltUtrymme() {
        super("", "platform.fel.fulltUtrymme");
    }

    /** Whether something in the chain of causes is a full disk, as it was found beforehand or as the database told of it. */
    public static boolean arOrsak(Throwable fel) {
        return arOrsak(fel, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean arOrsak(Throwable fel, Set<Throwable> sedda) {
        return fel != null && sedda.add(fel)
                && (fel instanceof FulltUtrymme || fel instanceof SQLException sql && (harKod(sql) || arOrsak(sql.getNextException(), sedda)) || arOrsak(fel.getCause(), sedda));
    }

    private static boolean harKod(SQLException sql) {
        String kod = String.valueOf(sql.getSQLState());
        return POSTGRES.contains(kod) || kod.matches("(" + DERBY + ").");
    }
}
