package se.arshjulet.platform.process;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.derby.iapi.sql.conn.LanguageConnectionContext;
import org.apache.derby.iapi.types.DataValueFactory;
import org.apache.derby.iapi.types.StringDataValue;
import org.apache.derby.impl.jdbc.EmbedConnection;
import org.apache.derby.shared.common.error.StandardException;

/**
 * Gives an open Derby database a {@link Sorteringsminne} (ADR 43). A database that sorts in Swedish compares every text in an index by its
 * collation key, the engine's ids too, and Derby makes both keys anew at each comparison: half of what the engine's work costs.
 * Derby has no setting for this; where its inside looks different the database works as before, only slower.
 */
public final class DerbySortering {

    private static final Logger LOGG = Logger.getLogger(DerbySortering.class.getName());
    private static final String FALT = "collatorForCharacterTypes";
    /** Told: it would be the same at every new connection. */
    private static final AtomicBoolean SAGT = new AtomicBoolean();

    private DerbySortering() {
    }

    /** For the whole database, until it is closed: at any of its connections, as often as you like. */
    public static void medMinne(Connection derby) {
        try {
            var sammanhang = derby.unwrap(EmbedConnection.class).getContextManager().getContext(LanguageConnectionContext.CONTEXT_ID);
            DataValueFactory varden = ((LanguageConnectionContext) sammanhang).getDataValueFactory();
            RuleBasedCollator nu = varden.getCharacterCollator(StringDataValue.COLLATION_TYPE_TERRITORY_BASED);
            if (!(nu instanceof Sorteringsminne)) {
                Field plats = varden.getClass().getDeclaredField(FALT);
                plats.setAccessible(true);
                plats.set(varden, new Sorteringsminne(nu));
            }
        } catch (SQLException | StandardException | ReflectiveOperationException | ParseException | RuntimeException annorlunda) {
            sagEnGang(annorlunda);
        }
    }

    private static void sagEnGang(Exception annorlunda) {
        if (SAGT.compareAndSet(false, true)) {
            LOGG.log(Level.WARNING, "This Derby cannot be given a memory of how texts sort; it works, but slower", annorlunda);
        }
    }
}
