import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
 * The libraries of page components, without the tags, components and renderers that no page uses. They describe some five hundred in three
 * megabytes of XML, which is read at every start, and each is loaded. Run by the build: {@code java Sidbibliotek.java ROOT.war slim.war}.
 */
final class Sidbibliotek {

    private static final String BIBLIOTEK = "WEB-INF/lib/(primefaces|omnifaces)-.*";
    private static final Pattern RYMD = Pattern.compile("xmlns:([\\w-]+)=\"([^\"]+)\"");
    private static final Pattern TAGG = Pattern.compile("<([\\w-]+):([\\w-]+)");
    /** What a library puts in place of the platform's own has the platform's name, and stays. */
    private static final String EGNA = "org.primefaces.component.";

    /** Name space and name of every tag in a page. */
    private final Set<String> anvanda = new HashSet<>();

    public static void main(String... filer) throws Exception {
        try (JarFile war = new JarFile(filer[0]); JarOutputStream ut = new JarOutputStream(Files.newOutputStream(Path.of(filer[1])), war.getManifest())) {
            ut.setLevel(Deflater.NO_COMPRESSION);
            Sidbibliotek sidor = new Sidbibliotek(war);
            for (JarEntry del : war.stream().filter(d -> !d.getName().equals(JarFile.MANIFEST_NAME)).toList()) {
                byte[] innehall = war.getInputStream(del).readAllBytes();
                ut.putNextEntry(new JarEntry(del.getName()));
                ut.write(del.getName().matches(BIBLIOTEK) ? sidor.slimmat(innehall) : innehall);
                ut.closeEntry();
            }
        }
    }

    private Sidbibliotek(JarFile war) throws IOException {
        for (JarEntry sida : war.stream().filter(del -> del.getName().endsWith(".xhtml")).toList()) {
            String text = new String(war.getInputStream(sida).readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> rymder = new HashMap<>();
            RYMD.matcher(text).results().forEach(r -> rymder.put(r.group(1), r.group(2)));
            TAGG.matcher(text).results().forEach(t -> anvanda.add(rymder.get(t.group(1)) + " " + t.group(2)));
        }
    }

    private byte[] slimmat(byte[] bibliotek) throws Exception {
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
                ut.putNextEntry(new ZipEntry(del.getKey()));
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
