package se.arshjulet;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import java.util.stream.Stream;
import se.arshjulet.platform.installning.Installning;
import se.arshjulet.platform.installning.Installningar;
import se.arshjulet.platform.logg.Jsonrad;

/**
 * Starts the runnable jar: the server it carries, as one node that talks to no other and calls nobody.
 * Arguments are handed on, so that {@code --port 9090} works; settings come from the environment.
 * The server's libraries stand on the jar's own class path, from where they are unpacked ({@link Programkatalog}), so that the JVM finds
 * their classes by itself, or in an archive of classes when it is given one.
 */
public final class Arshjulet {

    private static final String SERVER = "fish.payara.micro.impl.PayaraMicroImpl";
    private static final String SERVERNS_EGENSKAPER = "/MICRO-INF/payara-boot.properties";
    private static final String SERVERNS_LOGG = "/MICRO-INF/domain/logging.properties";
    /** The JDK's own, which is what is found in the end: to look for another in all libraries takes longer than to read a page. */
    private static final Map<String, String> XML = Map.of(
            "javax.xml.parsers.SAXParserFactory", "com.sun.org.apache.xerces.internal.jaxp.SAXParserFactoryImpl",
            "javax.xml.parsers.DocumentBuilderFactory", "com.sun.org.apache.xerces.internal.jaxp.DocumentBuilderFactoryImpl",
            "javax.xml.transform.TransformerFactory", "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl");
    /** What describes the beans was right when it was packed. */
    private static final String BONORNAS_SCHEMA_LASES_INTE = "org.jboss.weld.xml.disableValidating";
    private static final List<String> ALLTID = List.of("--noHazelcast", "--disablephonehome", "--nohostaware");

    private static final String PORT = "--port";
    /** The server takes another one by itself. */
    private static final String NAGON_LEDIG_PORT = "--autobindhttp";
    private static final String PROVA_INSTALLNINGAR = "--prova-installningar";

    /** Says to the application whether its start is over. */
    private static final String SERVERN = "arshjulet.server";
    /** Set by the application when it could not start: why, in a sentence. */
    private static final String STARTFEL = "arshjulet.startfel";

    /** What is done without the server, and where: a class with {@code kor(Appendable, List)}. */
    private static final Map<String, String> KOMMANDON = Map.of(
            PROVA_INSTALLNINGAR, "se.arshjulet.platform.Installningskommando",
            "--prova-revisionsloggen", "se.arshjulet.revisionslogg.Loggkommando",
            "--supportexport", "se.arshjulet.personuppgifter.Supportkommando",
            "--aterstall", "se.arshjulet.sakerhetskopia.Aterstallningskommando",
            "--flytta-till", "se.arshjulet.flytt.Flyttkommando");

    private Arshjulet() {
    }

    public static void main(String... argument) throws ReflectiveOperationException, IOException, URISyntaxException {
        Path jar = Path.of(Arshjulet.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path katalog = new Programkatalog(jar).packadUpp();
        if (argument.length > 0 && KOMMANDON.containsKey(argument[0])) {
            System.exit(kommando(katalog, KOMMANDON.get(argument[0]), List.of(argument).subList(1, argument.length)));
        }
        prova(katalog, List.of(argument));
        List<String> alla = new ArrayList<>(ALLTID);
        alla.addAll(List.of("--deploy", katalog.resolve("ROOT").toString()));
        alla.addAll(List.of(argument));
        if (!alla.contains(PORT)) {
            alla.addAll(List.of(PORT, Installningar.processens().varde(Installning.PORT)));
        }
        alla.addAll(loggning());
        egenskaper(jar, katalog);
        System.setProperty(SERVERN, "startar");
        // by name: the server is in the runnable jar only, not on the application's own class path
        Class.forName(SERVER).getMethod("main", String[].class).invoke(null, (Object) alla.toArray(String[]::new));
        System.setProperty(SERVERN, "igang");
        if (!Boolean.getBoolean("arshjulet.startad")) {
            // the server would stay, with nothing in it: whoever supervises the process must see that it failed
            Logger.getLogger("se.arshjulet").severe("Årshjulet kunde inte starta. " + System.getProperty(STARTFEL, "Vad som gick fel står i loggen ovanför."));
            System.exit(1);
        }
    }

    /** Ends the process, with a sentence about each, when there are settings that cannot be used; tells of variables that are none, and of what goes unprotected. */
    private static void prova(Path katalog, List<String> argument) throws ReflectiveOperationException, IOException {
        int port = argument.lastIndexOf(PORT) + 1;
        if (port > 0 && port < argument.size()) {
            // the demo tells where it answers
            System.setProperty(Installning.PORT.namn(), argument.get(port));
        }
        Installningar installningar = Installningar.processens();
        if (!installningar.felaktiga().isEmpty() || !installningar.okanda().isEmpty() || !installningar.svaga().isEmpty()) {
            int slut = kommando(katalog, KOMMANDON.get(PROVA_INSTALLNINGAR), List.of("--fel"));
            if (slut != 0) {
                System.exit(slut);
            }
        }
        if (!argument.contains(NAGON_LEDIG_PORT)) {
            provaPorten(katalog);
        }
    }

    /** Ends the process when the port cannot be opened, most often since another program has it: the server's own word for that is a page of stack traces. */
    private static void provaPorten(Path katalog) throws ReflectiveOperationException, IOException {
        String port = Installningar.processens().varde(Installning.PORT);
        try (ServerSocket prov = new ServerSocket(Integer.parseInt(port))) {
            // it was free
        } catch (IOException stangd) {
            System.exit(kommando(katalog, KOMMANDON.get(PROVA_INSTALLNINGAR), List.of("--stangd-port")));
        }
    }

    /** The server's own settings of the log, but that it is written as JSON, when that is asked for. */
    private static List<String> loggning() throws IOException {
        if (!"json".equals(Installningar.processens().varde(Installning.LOGG_FORM))) {
            return List.of();
        }
        Properties serverns = new Properties();
        try (var in = Arshjulet.class.getResourceAsStream(SERVERNS_LOGG)) {
            serverns.load(in);
        }
        serverns.setProperty("java.util.logging.ConsoleHandler.formatter", Jsonrad.class.getName());
        Path fil = Files.createTempFile("arshjulet-logg", ".properties");
        fil.toFile().deleteOnExit();
        try (var ut = Files.newOutputStream(fil)) {
            serverns.store(ut, null);
        }
        return List.of("--logproperties", fil.toString());
    }

    /** Runs a command of the application's without the server, and returns what the process is to end with. */
    private static int kommando(Path katalog, String klass, List<String> argument) throws ReflectiveOperationException, IOException {
        Path innehall = katalog.resolve("ROOT/WEB-INF");
        List<URL> urler = new ArrayList<>(List.of(innehall.resolve("classes/").toUri().toURL()));
        try (Stream<Path> bibliotek = Files.list(innehall.resolve("lib"))) {
            for (Path fil : bibliotek.toList()) {
                urler.add(fil.toUri().toURL());
            }
        }
        try (URLClassLoader laddare = new URLClassLoader(urler.toArray(URL[]::new), Arshjulet.class.getClassLoader())) {
            Thread.currentThread().setContextClassLoader(laddare);
            return (int) laddare.loadClass(klass).getMethod("kor", Appendable.class, List.class).invoke(null, System.out, argument);
        }
    }

    /** What the server's own launcher sets; what was said on the command line stands. */
    private static void egenskaper(Path jar, Path katalog) throws IOException {
        Properties serverns = new Properties();
        try (var in = Arshjulet.class.getResourceAsStream(SERVERNS_EGENSKAPER)) {
            serverns.load(in);
        }
        serverns.setProperty("fish.payara.micro.BootJar", jar.toUri().toString());
        serverns.setProperty("fish.payara.micro.UnpackDir", katalog.toString());
        serverns.putAll(XML);
        serverns.setProperty(BONORNAS_SCHEMA_LASES_INTE, "true");
        serverns.forEach((namn, varde) -> System.getProperties().putIfAbsent(namn, varde));
    }
}
