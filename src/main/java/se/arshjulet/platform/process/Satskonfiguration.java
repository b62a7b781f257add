package se.arshjulet.platform.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.parsing.XNode;
import org.apache.ibatis.session.Configuration;

/**
 * The engine's SQL, each file of it read when something in it is first asked for. A start asks for six of some forty files; to read all
 * of them took longer than the rest of the engine takes to start. What is in which file is found by a look at the text alone.
 */
final class Satskonfiguration extends Configuration {

    private static final String REGISTER = "org/camunda/bpm/engine/impl/mapping/mappings.xml";
    private static final Pattern FIL = Pattern.compile("<mapper resource=\"([^\"]+)\"");
    private static final Pattern NAMNRYMD = Pattern.compile("<mapper namespace=\"([^\"]+)\"");
    private static final Pattern NAMN = Pattern.compile("<(?:select|insert|update|delete|sql|resultMap)\\s[^>]*?\\bid\\s*=\\s*\"([^\"]+)\"");

    /** Name, with and without the file's own prefix, to file. */
    private final Map<String, String> filer = new HashMap<>();
    private final Set<String> lasta = ConcurrentHashMap.newKeySet();
    /** Being read: files ask for each other's parts, in circles too. */
    private final Set<String> pagar = new HashSet<>();
    private final ClassLoader bibliotek;

    Satskonfiguration(ClassLoader bibliotek) {
        this.bibliotek = bibliotek;
        FIL.matcher(text(REGISTER)).results().map(traff -> traff.group(1)).forEach(this::registrera);
    }

    private void registrera(String fil) {
        String text = text(fil);
        Matcher namnrymd = NAMNRYMD.matcher(text);
        String prefix = namnrymd.find() ? namnrymd.group(1) + "." : "";
        NAMN.matcher(text).results().map(traff -> traff.group(1)).forEach(namn -> List.of(namn, prefix + namn).forEach(n -> filer.put(n, fil)));
    }

    private String text(String fil) {
        try (InputStream in = oppna(fil)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(fil, e);
        }
    }

    private InputStream oppna(String fil) throws IOException {
        InputStream in = bibliotek.getResourceAsStream(fil);
        if (in == null) {
            throw new IOException("Not among the libraries: " + fil);
        }
        return in;
    }

    Set<String> namn() {
        return filer.keySet();
    }

    private void las(Object namn) {
        String fil = filer.get(namn);
        if (fil != null && !lasta.contains(fil)) {
            lasFil(fil);
        }
    }

    private synchronized void lasFil(String fil) {
        if (lasta.contains(fil) || !pagar.add(fil)) {
            return;
        }
        try (InputStream in = oppna(fil)) {
            new XMLMapperBuilder(in, this, fil, sqlFragments).parse();
            lasta.add(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(fil, e);
        } finally {
            pagar.remove(fil);
        }
    }

    @Override
    public MappedStatement getMappedStatement(String namn, boolean helt) {
        las(namn);
        return super.getMappedStatement(namn, helt);
    }

    @Override
    public boolean hasStatement(String namn, boolean helt) {
        las(namn);
        return super.hasStatement(namn, helt);
    }

    @Override
    public ResultMap getResultMap(String namn) {
        las(namn);
        return super.getResultMap(namn);
    }

    @Override
    public boolean hasResultMap(String namn) {
        las(namn);
        return super.hasResultMap(namn);
    }

    /** Parts of statements that other files take in. */
    @Override
    public Map<String, XNode> getSqlFragments() {
        return new AbstractMap<>() {
            @Override
            public XNode get(Object namn) {
                las(namn);
                return sqlFragments.get(namn);
            }

            @Override
            public boolean containsKey(Object namn) {
                las(namn);
                return sqlFragments.containsKey(namn);
            }

            @Override
            public Set<Entry<String, XNode>> entrySet() {
                return sqlFragments.entrySet();
            }
        };
    }
}
