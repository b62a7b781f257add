package se.arshjulet.revisionslogg;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.persistence.internal.sessions.AggregateChangeRecord;
import org.eclipse.persistence.internal.sessions.CollectionChangeRecord;
import org.eclipse.persistence.internal.sessions.DirectCollectionChangeRecord;
import org.eclipse.persistence.internal.sessions.DirectToFieldChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.internal.sessions.ObjectReferenceChangeRecord;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;

/** The fields that an update changes, as they were and as they became. */
final class Skillnad {

    private final Falt fore = new Falt();
    private final Falt efter = new Falt();

    Skillnad(ObjectChangeSet andringar) {
        tag("", andringar);
    }

    private void tag(String under, ObjectChangeSet andringar) {
        for (ChangeRecord andring : andringar.getChanges()) {
            DatabaseMapping del = ((org.eclipse.persistence.internal.sessions.ChangeRecord) andring).getMapping();
            if (andring instanceof AggregateChangeRecord inbaddad) {
                inbaddad(under + del.getAttributeName() + ".", del, inbaddad);
            } else if (andring instanceof DirectToFieldChangeRecord falt) {
                satt(under, del, falt.getOldValue(), falt.getNewValue());
            } else if (andring instanceof ObjectReferenceChangeRecord annan) {
                satt(under, del, annan.getOldValue(), annan.getNewValue() == null ? null : ((ObjectChangeSet) annan.getNewValue()).getId());
            } else if (andring instanceof DirectCollectionChangeRecord varden) {
                satt(under, del, tomSomInget(varden.getRemoveObjectMap().keySet()), tomSomInget(varden.getAddObjectMap().keySet()));
            } else if (andring instanceof CollectionChangeRecord flera && del.isManyToManyMapping()) {
                satt(under, del, id(flera.getRemoveObjectList().keySet()), id(flera.getAddObjectList().keySet()));
            }
        }
    }

    private void inbaddad(String under, DatabaseMapping del, AggregateChangeRecord andring) {
        if (andring.getChangedObject() == null) {
            satt(under, del, andring.getOldValue(), null);
        } else {
            tag(under, (ObjectChangeSet) andring.getChangedObject());
        }
    }

    private void satt(String under, DatabaseMapping del, Object gammalt, Object nytt) {
        fore.satt(under, del, gammalt);
        efter.satt(under, del, nytt);
    }

    private static Collection<?> tomSomInget(Collection<?> varden) {
        return varden.isEmpty() ? null : varden;
    }

    private static List<Object> id(Collection<?> andringar) {
        List<Object> id = andringar.stream().map(a -> ((ObjectChangeSet) a).getId()).collect(Collectors.toList());
        return id.isEmpty() ? null : id;
    }

    boolean arTom() {
        return fore.arTomt();
    }

    String fore() {
        return fore.json();
    }

    String efter() {
        return efter.json();
    }
}
