package se.arshjulet.revisionslogg;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.AggregateObjectMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.platform.persistence.UtanLogg;

/** The fields of something stored, as the log shows them: by name, in alphabetical order. */
final class Falt {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DOLT = "•••";
    /** The names of the fields that a class has itself and whose values the log does not show. */
    private static final ClassValue<Set<String>> DOLDA = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> klass) {
            return Arrays.stream(klass.getDeclaredFields()).filter(falt -> falt.isAnnotationPresent(UtanLogg.class)).map(Field::getName).collect(Collectors.toSet());
        }
    };

    private final Map<String, String> varden = new TreeMap<>();

    /** Everything it holds. Of a list only what it refers to is written: what belongs to it has rows of its own. */
    static Falt alla(ClassDescriptor beskrivning, Object sak, AbstractSession session) {
        Falt falt = new Falt();
        falt.tag("", beskrivning, sak, session);
        return falt;
    }

    private void tag(String under, ClassDescriptor beskrivning, Object sak, AbstractSession session) {
        for (DatabaseMapping del : beskrivning.getMappings()) {
            // what has not been read is not read for the sake of the log
            if (del.isCollectionMapping() || !del.isAttributeValueFromObjectInstantiated(sak)) {
                continue;
            }
            Object varde = del.getRealAttributeValueFromObject(sak, session);
            if (del instanceof AggregateObjectMapping inbaddad) {
                if (varde != null) {
                    tag(under + del.getAttributeName() + ".", inbaddad.getReferenceDescriptor(), varde, session);
                }
            } else {
                satt(under, del, varde);
            }
        }
    }

    void satt(String under, DatabaseMapping del, Object varde) {
        boolean dold = doldt(del);
        varden.put(under + del.getAttributeName(), varde == null ? null : dold ? DOLT : text(varde));
    }

    private static boolean doldt(DatabaseMapping del) {
        return DOLDA.get(del.getDescriptor().getJavaClass()).contains(del.getAttributeName());
    }

    private static String text(Object varde) {
        if (varde instanceof StoredEntity annan) {
            return String.valueOf(annan.getId());
        }
        if (varde instanceof byte[] fil) {
            return fil.length + " byte, sha256 " + Fingeravtryck.av(fil);
        }
        return String.valueOf(varde);
    }

    /** The names alone, of fields that {@link #json} wrote. */
    static String utanVarden(String json) {
        if (json.isEmpty()) {
            return json;
        }
        try {
            Falt namn = new Falt();
            JSON.readTree(json).fieldNames().forEachRemaining(falt -> namn.varden.put(falt, DOLT));
            return namn.json();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean arTomt() {
        return varden.isEmpty();
    }

    String json() {
        try {
            return JSON.writeValueAsString(varden);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
