import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The server with most of its libraries put together in one, and without those that nothing uses. At a start thousands of names are looked for in
 * one library after another, of which there are three hundred, and most are in none. Run by the build:
 * {@code java Serverbibliotek.java SERVER.jar utan.txt slim-server.jar}.
 * A library stays as it is when it says something of itself under {@code META-INF} that is not known here. What it is found by is the same as before: of two
 * files with one name the first on the class path, of lists of services all of them.
 */
final class Serverbibliotek {

    private static final String BIBLIOTEK = "MICRO-INF/runtime/";
    private static final String SAMLAT = BIBLIOTEK + "server.jar";
    private static final String META = "META-INF/";
    /** Read from every library that has one; in one file they are one list. */
    private static final Pattern LISTA = Pattern.compile("META-INF/(services/[^/]+|hk2-locator/default|logmessages/LogMessagesMetadata\\.properties)");
    /** The server's services that know of tags for JSP, of which there is none here: each looks through all libraries for its own. */
    private static final Pattern TAGGAR = Pattern.compile("\\[[\\w.]+TldProvider]S\\n[^\\[]*");
    /** What nobody reads at a start, but whose it is and on what terms must be seen: kept under the library's own name. */
    private static final Pattern VILLKOR = Pattern.compile("META-INF/(maven/.*|(?i:licenses?/.*|[^/]*(license|notice|dependencies|asl2|al2|lgpl|readme|changes|copyright)[^/]*))");

    private final List<String> utan;
    private final Set<String> tagna = new HashSet<>();
    private final Map<String, ByteArrayOutputStream> listor = new TreeMap<>();

    private Serverbibliotek(Path utan) throws IOException {
        this.utan = Files.readAllLines(utan).stream().filter(rad -> !rad.startsWith("#")).map(modul -> BIBLIOTEK + modul).toList();
    }

    public static void main(String... filer) throws IOException {
        try (JarFile server = new JarFile(filer[0]); JarOutputStream ut = new JarOutputStream(Files.newOutputStream(Path.of(filer[2])), server.getManifest())) {
            new Serverbibliotek(Path.of(filer[1])).packa(server, ut);
        }
    }

    private void packa(JarFile server, JarOutputStream ut) throws IOException {
        ByteArrayOutputStream samlat = new ByteArrayOutputStream();
        List<JarEntry> egna = new ArrayList<>();
        ut.setLevel(Deflater.NO_COMPRESSION);
        try (JarOutputStream ett = new JarOutputStream(samlat, tomt())) {
            ett.setLevel(Deflater.BEST_SPEED);
            for (JarEntry del : server.stream().filter(this::anvands).toList()) {
                if (!del.getName().matches(BIBLIOTEK + ".*\\.jar") || !samla(del.getName(), server.getInputStream(del).readAllBytes(), ett)) {
                    egna.add(del);
                }
            }
            for (var lista : listor.entrySet()) {
                skriv(ett, lista.getKey(), lista.getValue().toByteArray());
            }
        }
        // before the others on the class path, as most of what is in it was
        skriv(ut, SAMLAT, samlat.toByteArray());
        for (JarEntry del : egna) {
            skriv(ut, del.getName(), Serverinstallningar.installt(del.getName(), server.getInputStream(del).readAllBytes()));
        }
    }

    private boolean anvands(JarEntry del) {
        return !del.getName().equals(JarFile.MANIFEST_NAME) && utan.stream().noneMatch(del.getName()::startsWith);
    }

    /** @return whether the library is now in the one; if not, it stands by itself */
    private boolean samla(String bibliotek, byte[] innehall, JarOutputStream ett) throws IOException {
        Map<String, byte[]> filer = filer(innehall);
        byte[] manifest = filer.remove(JarFile.MANIFEST_NAME);
        filer.remove("module-info.class");
        if (!filer.keySet().stream().allMatch(Serverbibliotek::kand) || manifest != null && !enkelt(manifest)) {
            // who comes first on the class path is found first, also from here on
            tagna.addAll(filer.keySet());
            return false;
        }
        for (var fil : filer.entrySet()) {
            if (LISTA.matcher(fil.getKey()).matches()) {
                ByteArrayOutputStream lista = listor.computeIfAbsent(fil.getKey(), ny -> new ByteArrayOutputStream());
                lista.write(TAGGAR.matcher(new String(fil.getValue(), StandardCharsets.UTF_8)).replaceAll("").getBytes(StandardCharsets.UTF_8));
                lista.write('\n');
            } else if (tagna.add(namn(bibliotek, fil.getKey()))) {
                skriv(ett, namn(bibliotek, fil.getKey()), fil.getValue());
            }
        }
        return true;
    }

    private static Map<String, byte[]> filer(byte[] bibliotek) throws IOException {
        Map<String, byte[]> filer = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bibliotek))) {
            for (ZipEntry del = in.getNextEntry(); del != null; del = in.getNextEntry()) {
                if (!del.isDirectory() || !del.getName().startsWith(META)) {
                    filer.put(del.getName(), in.readAllBytes());
                }
            }
        }
        return filer;
    }

    /** Without versions of classes for newer Java, which would have to be said of the whole, and nothing that is to start by itself. */
    private static boolean enkelt(byte[] manifest) throws IOException {
        Attributes rader = new Manifest(new ByteArrayInputStream(manifest)).getMainAttributes();
        return !"true".equalsIgnoreCase(rader.getValue("Multi-Release")) && rader.getValue("Launcher-Agent-Class") == null;
    }

    private static boolean kand(String fil) {
        return !fil.startsWith(META) || LISTA.matcher(fil).matches() || VILLKOR.matcher(fil).matches();
    }

    private static String namn(String bibliotek, String fil) {
        return VILLKOR.matcher(fil).matches() ? META + "bibliotek" + bibliotek.substring(bibliotek.lastIndexOf('/')) + fil.substring(META.length() - 1) : fil;
    }

    private static Manifest tomt() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        return manifest;
    }

    private static void skriv(JarOutputStream ut, String namn, byte[] innehall) throws IOException {
        ut.putNextEntry(new JarEntry(namn));
        ut.write(innehall);
        ut.closeEntry();
    }
}

/** What the server is set to by the files it carries, changed where it is set to what nothing here uses. */
final class Serverinstallningar {

    private static final String KATALOG = "MICRO-INF/domain/";
    /** What the server's own stores of keys and certificates are locked with in every copy of it, as its documentation says. */
    private static final char[] ALLAS_LOSENORD = "changeit".toCharArray();
    /** Files that are sent as they lie, in the application or its libraries; what the application makes it says the type of. */
    private static final Set<String> FILSLAG = Set.of("css", "js", "json", "html", "txt", "xml", "svg", "png", "gif", "jpg", "jpeg", "ico", "ttf", "woff", "woff2");
    private static final Pattern FILTYP = Pattern.compile("\\s*<mime-mapping>\\s*<extension>([^<]*)</extension>.*?</mime-mapping>", Pattern.DOTALL);
    private static final Pattern BATCH = Pattern.compile("\\s*<batch-runtime-configuration[^>]*>(</batch-runtime-configuration>)?");
    private static final Pattern JSP = Pattern.compile("\\s*<(servlet|servlet-mapping)>\\s*<servlet-name>jsp</servlet-name>.*?</\\1>", Pattern.DOTALL);

    private Serverinstallningar() {
    }

    static byte[] installt(String namn, byte[] innehall) throws IOException {
        return switch (namn.startsWith(KATALOG) ? namn.substring(KATALOG.length()) : "") {
            // the deployment descriptors were right when they were packed: no XML schemas are read to say so again at every start
            case "domain.xml" -> andrad(innehall, text -> BATCH.matcher(text.replace("<das-config>", "<das-config deploy-xml-validation=\"none\">")).replaceAll(""));
            case "default-web.xml" -> andrad(innehall, text -> utanFiltyper(JSP.matcher(text).replaceAll("")));
            case "keystore.p12", "cacerts.p12" -> olast(innehall);
            default -> innehall;
        };
    }

    private static byte[] andrad(byte[] innehall, UnaryOperator<String> andring) {
        String vanligt = new String(innehall, StandardCharsets.ISO_8859_1);
        String vart = andring.apply(vanligt);
        if (vart.equals(vanligt)) {
            throw new IllegalStateException("The server's settings are others than those that were known");
        }
        return vart.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A thousand types of files are read at every start, once for each web module. */
    private static String utanFiltyper(String text) {
        return FILTYP.matcher(text).replaceAll(typ -> FILSLAG.contains(typ.group(1)) ? Matcher.quoteReplacement(typ.group()) : "");
    }

    /** With one round instead of ten thousand: they keep nothing that everybody does not have, and are opened at every start. */
    private static byte[] olast(byte[] innehall) throws IOException {
        System.setProperty("keystore.pkcs12.macAlgorithm", "NONE");
        System.setProperty("keystore.pkcs12.certProtectionAlgorithm", "NONE");
        System.setProperty("keystore.pkcs12.keyPbeIterationCount", "1");
        try {
            KeyStore fran = KeyStore.getInstance("PKCS12");
            fran.load(new ByteArrayInputStream(innehall), ALLAS_LOSENORD);
            // a new one: the old one would keep its rounds
            KeyStore till = KeyStore.getInstance("PKCS12");
            till.load(null, null);
            for (String namn : Collections.list(fran.aliases())) {
                if (fran.isKeyEntry(namn)) {
                    till.setKeyEntry(namn, fran.getKey(namn, ALLAS_LOSENORD), ALLAS_LOSENORD, fran.getCertificateChain(namn));
                } else {
                    till.setCertificateEntry(namn, fran.getCertificate(namn));
                }
            }
            ByteArrayOutputStream ut = new ByteArrayOutputStream();
            till.store(ut, ALLAS_LOSENORD);
            return ut.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
