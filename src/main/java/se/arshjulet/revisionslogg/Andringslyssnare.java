package se.arshjulet.revisionslogg;

import java.sql.Timestamp;
import java.util.Arrays;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.queries.DataModifyQuery;
import org.eclipse.persistence.queries.UpdateObjectQuery;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.revisionslogg.Loggrad.Handling;

/**
 * Writes a row for everything that is stored, changed or removed, in the same transaction. It listens to the mapping itself, so that
 * nobody can forget to write and no new entity is left out.
 */
final class Andringslyssnare extends DescriptorEventAdapter {

    private static final DataModifyQuery RAD = rad();

    private static DataModifyQuery rad() {
        DataModifyQuery fraga = new DataModifyQuery("insert into revisionslogg (tid, vem, varifran, handling, slag, slag_id, fore, efter) "
                + "values (#tid, #vem, #varifran, #handling, #slag, #slagid, #fore, #efter)");
        Arrays.asList("tid", "vem", "varifran", "handling", "slag", "slagid", "fore", "efter").forEach(fraga::addArgument);
        return fraga;
    }

    @Override
    public void postInsert(DescriptorEvent handelse) {
        skriv(handelse, Handling.SKAPAD, "", Falt.alla(handelse.getDescriptor(), handelse.getObject(), handelse.getSession()).json());
    }

    @Override
    public void postUpdate(DescriptorEvent handelse) {
        ObjectChangeSet andringar = ((UpdateObjectQuery) handelse.getQuery()).getObjectChangeSet();
        Skillnad skillnad = new Skillnad(andringar);
        if (!skillnad.arTom()) {
            skriv(handelse, Handling.ANDRAD, skillnad.fore(), skillnad.efter());
        }
    }

    @Override
    public void postDelete(DescriptorEvent handelse) {
        skriv(handelse, Handling.BORTTAGEN, Falt.alla(handelse.getDescriptor(), handelse.getObject(), handelse.getSession()).json(), "");
    }

    private static void skriv(DescriptorEvent handelse, Handling handling, String fore, String efter) {
        Agent.Nu nu = Agent.nu();
        handelse.getSession().executeQuery(RAD, Arrays.asList(Timestamp.valueOf(nu.tid()), nu.vem(), nu.varifran(), handling.name(),
                handelse.getDescriptor().getAlias(), ((StoredEntity) handelse.getObject()).getId(), fore, efter));
    }
}
