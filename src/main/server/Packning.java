import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes the runnable jar: the server's own jar with the application in it and {@code se.arshjulet.Arshjulet} as what starts. Run by the build:
 * {@code java Packning.java SERVER.jar ROOT.war src/main/server arshjulet.jar}.
 * The libraries of the server stand on the jar's class path as they lie when they are unpacked beside it, which the launcher does once;
 * those that nothing uses are left out ({@code utan.txt}).
 * So do those of the application that start before the server ({@link #TIDIGA}); they are taken out of the application, as are the classes
 * that start them.
 */
final class Packning {

    private static final String BIBLIOTEK = "MICRO-INF/runtime/";
    private static final String INSTALLNINGAR = "MICRO-INF/domain/domain.xml";
    private static final String KLASSER = "WEB-INF/classes/";
    /** The engine, the database, and what these two need. The server has none of them. */
    private static final String TIDIGA = "WEB-INF/lib/(camunda-|mybatis-|derby|joda-time-|java-uuid-generator-|slf4j-).*";
    private static final String SIDBIBLIOTEK = "WEB-INF/lib/(primefaces|omnifaces)-.*";
    private static final String STARTARE = "se/arshjulet/(Arshjulet|Programkatalog)\\.class";

    private final List<String> utan;

    private Packning(Path utan) throws IOException {
        this.utan = Files.readAllLines(utan).stream().filter(rad -> !rad.startsWith("#")).map(modul -> BIBLIOTEK + modul).toList();
    }

    public static void main(String... filer) throws Exception {
        Path sarskilt = Path.of(filer[2]);
        Path jar = Path.of(filer[3]);
        utanGamla(jar.getParent());
        try (JarFile server = new JarFile(filer[0]); JarFile war = new JarFile(filer[1])) {
            new Packning(sarskilt.resolve("utan.txt")).packa(server, war, jar);
        }
    }

    private void packa(JarFile server, JarFile war, Path jar) throws Exception {
        try (JarOutputStream ut = new JarOutputStream(Files.newOutputStream(jar), manifest(server, war))) {
            for (JarEntry del : delar(server, this::anvands)) {
                byte[] innehall = installt(del.getName(), server.getInputStream(del).readAllBytes());
                skriv(ut, del.getName(), innehall);
                if (del.getName().endsWith(".rar")) {
                    // the server looks for its adapters at the root of the class path
                    skriv(ut, del.getName().substring(BIBLIOTEK.length()), innehall);
                }
            }
            for (JarEntry del : delar(war, Packning::tidig)) {
                skriv(ut, namn(del.getName()), war.getInputStream(del).readAllBytes());
            }
            skriv(ut, "arshjulet/ROOT.war", applikation(war));
        }
    }

    /** The deployment descriptors were right when they were packed: no XML schemas are read to say so again at every start. */
    private static byte[] installt(String namn, byte[] innehall) {
        if (!namn.equals(INSTALLNINGAR)) {
            return innehall;
        }
        String vanligt = new String(innehall, StandardCharsets.UTF_8);
        String vart = vanligt.replace("<das-config>", "<das-config deploy-xml-validation=\"none\">");
        if (vart.equals(vanligt)) {
            throw new IllegalStateException(INSTALLNINGAR + " has no <das-config>");
        }
        return vart.getBytes(StandardCharsets.UTF_8);
    }

    private boolean anvands(String namn) {
        return !namn.equals(JarFile.MANIFEST_NAME) && utan.stream().noneMatch(namn::startsWith);
    }

    private static boolean tidig(String namn) {
        return namn.matches(TIDIGA) || namn.matches(KLASSER + STARTARE);
    }

    /** Where in the jar something of the application's comes that is to be on the class path. */
    private static String namn(String iWar) {
        return iWar.startsWith(KLASSER) ? iWar.substring(KLASSER.length()) : BIBLIOTEK + iWar.substring(iWar.lastIndexOf('/') + 1);
    }

    private static byte[] applikation(JarFile war) throws Exception {
        ByteArrayOutputStream innehall = new ByteArrayOutputStream();
        Sidbibliotek sidor = new Sidbibliotek(war);
        try (JarOutputStream ut = new JarOutputStream(innehall, war.getManifest())) {
            for (JarEntry del : delar(war, n -> !tidig(n) && !n.equals(JarFile.MANIFEST_NAME))) {
                byte[] som = war.getInputStream(del).readAllBytes();
                skriv(ut, del.getName(), del.getName().matches(SIDBIBLIOTEK) ? sidor.slimmat(som) : som);
            }
        }
        return innehall.toByteArray();
    }

    private static List<JarEntry> delar(JarFile fil, Predicate<String> vilka) {
        return fil.stream().filter(del -> vilka.test(del.getName())).toList();
    }

    /** Named after what is in it: another version never takes an old directory for its own. */
    private String katalog(JarFile server, JarFile war) throws Exception {
        MessageDigest innehall = MessageDigest.getInstance("SHA-256");
        Stream.concat(delar(server, this::anvands).stream(), war.stream()).forEach(del -> innehall.update((del.getName() + del.getCrc()).getBytes()));
        return "arshjulet-" + HexFormat.of().formatHex(innehall.digest(), 0, 8);
    }

    private Manifest manifest(JarFile server, JarFile war) throws Exception {
        String katalog = katalog(server, war);
        Manifest manifest = new Manifest(server.getManifest());
        Attributes rader = manifest.getMainAttributes();
        rader.putValue("Main-Class", "se.arshjulet.Arshjulet");
        rader.putValue("Arshjulet-Katalog", katalog);
        Stream<String> tidiga = war.stream().map(JarEntry::getName).filter(n -> n.matches(TIDIGA)).map(Packning::namn);
        Stream<String> serverns = server.stream().map(JarEntry::getName).filter(n -> n.startsWith(BIBLIOTEK) && n.matches(".*\\.[jr]ar") && anvands(n));
        rader.putValue("Class-Path", Stream.concat(tidiga, serverns).map(n -> katalog + "/runtime/" + n.substring(BIBLIOTEK.length()))
                .collect(Collectors.joining(" ")));
        return manifest;
    }

    /** What earlier builds have been unpacked to. */
    private static void utanGamla(Path katalog) throws IOException {
        try (Stream<Path> filer = Files.find(katalog, 20, (fil, vad) -> katalog.relativize(fil).toString().startsWith("arshjulet-"))) {
            for (Path fil : filer.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(fil);
            }
        }
    }

    /** Libraries are packed already: they are stored as they are. */
    private static void skriv(JarOutputStream ut, String namn, byte[] innehall) throws IOException {
        JarEntry del = new JarEntry(namn);
        if (namn.matches(".*\\.([jrw]ar|zip)")) {
            CRC32 summa = new CRC32();
            summa.update(innehall);
            del.setMethod(JarEntry.STORED);
            del.setSize(innehall.length);
            del.setCrc(summa.getValue());
        }
        ut.putNextEntry(del);
        ut.write(innehall);
        ut.closeEntry();
    }
}

/**
 * The libraries of page components, without the tags, components and renderers that no page uses. They describe some five hundred in three
 * megabytes of XML, which is read at every start, and each is loaded.
 */
final class Sidbibliotek {

    private static final Pattern RYMD = Pattern.compile("xmlns:([\\w-]+)=\"([^\"]+)\"");
    private static final Pattern TAGG = Pattern.compile("<([\\w-]+):([\\w-]+)");
    /** What a library puts in place of the platform's own has the platform's name, and stays. */
    private static final String EGNA = "org.primefaces.component.";

    /** Name space and name of every tag in a page. */
    private final Set<String> anvanda = new HashSet<>();

    Sidbibliotek(JarFile war) throws IOException {
        for (JarEntry sida : war.stream().filter(del -> del.getName().endsWith(".xhtml")).toList()) {
            String text = new String(war.getInputStream(sida).readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> rymder = new HashMap<>();
            RYMD.matcher(text).results().forEach(r -> rymder.put(r.group(1), r.group(2)));
            TAGG.matcher(text).results().forEach(t -> anvanda.add(rymder.get(t.group(1)) + " " + t.group(2)));
        }
    }

    byte[] slimmat(byte[] bibliotek) throws Exception {
        Map<String, byte[]> delar = new LinkedHashMap<>();
        // as it lies, with its folders: by META-INF/ its descriptions are found
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bibliotek))) {
            for (ZipEntry del = in.getNextEntry(); del != null; del = in.getNextEntry()) {
                delar.put(del.getName(), in.readAllBytes());
            }
        }
        Set<String> typer = new HashSet<>();
        for (Map.Entry<String, byte[]> del : delar.entrySet()) {
            if (del.getKey().endsWith(".taglib.xml")) {
                del.setValue(taggar(del.getValue(), typer));
            }
        }
        delar.computeIfPresent("META-INF/faces-config.xml", (namn, innehall) -> komponenter(innehall, typer));
        ByteArrayOutputStream slimmat = new ByteArrayOutputStream();
        try (JarOutputStream ut = new JarOutputStream(slimmat)) {
            // read at every start: not to be unpacked as well
            ut.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> del : delar.entrySet()) {
                ut.putNextEntry(new JarEntry(del.getKey()));
                ut.write(del.getValue());
                ut.closeEntry();
            }
        }
        return slimmat.toByteArray();
    }

    private byte[] taggar(byte[] taglib, Set<String> typer) throws Exception {
        Document dokument = xml(taglib);
        String rymd = text(dokument.getDocumentElement(), "namespace");
        for (Element tagg : alla(dokument, "tag")) {
            if (anvanda.contains(rymd + " " + text(tagg, "tag-name"))) {
                alla(tagg, "component-type").forEach(t -> typer.add(t.getTextContent().strip()));
                alla(tagg, "renderer-type").forEach(t -> typer.add(t.getTextContent().strip()));
            } else {
                tagg.getParentNode().removeChild(tagg);
            }
        }
        return skrivet(dokument);
    }

    private static byte[] komponenter(byte[] facesConfig, Set<String> typer) {
        try {
            Document dokument = xml(facesConfig);
            for (String slag : List.of("component", "renderer")) {
                for (Element en : alla(dokument, slag)) {
                    String typ = text(en, slag + "-type");
                    if (typ.startsWith(EGNA) && !typer.contains(typ)) {
                        en.getParentNode().removeChild(en);
                    }
                }
            }
            return skrivet(dokument);
        } catch (Exception e) {
            throw new IllegalStateException("faces-config.xml", e);
        }
    }

    private static Document xml(byte[] innehall) throws Exception {
        DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
        fabrik.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return fabrik.newDocumentBuilder().parse(new ByteArrayInputStream(innehall));
    }

    /** Without descriptions, which nobody reads when it runs. */
    private static byte[] skrivet(Document dokument) throws Exception {
        alla(dokument, "description").forEach(text -> text.getParentNode().removeChild(text));
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(dokument), new StreamResult(ut));
        return ut.toByteArray();
    }

    private static String text(Element i, String namn) {
        return alla(i, namn).stream().findFirst().map(e -> e.getTextContent().strip()).orElse("");
    }

    private static List<Element> alla(Node i, String namn) {
        NodeList noder = i instanceof Document dokument ? dokument.getElementsByTagName(namn) : ((Element) i).getElementsByTagName(namn);
        return IntStream.range(0, noder.getLength()).mapToObj(n -> (Element) noder.item(n)).toList();
    }
}
