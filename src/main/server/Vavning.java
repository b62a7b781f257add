import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.persistence.tools.weaving.jpa.StaticWeaveProcessor;

/**
 * Gives the compiled classes that are mapped what the mapping adds to them (EclipseLink's weaving): what has been changed is known without comparing all that
 * has been read, and what is to be read later is. Else it would be added at every start, and not at all where there is no server. Run by the build, on the
 * application's own class path: {@code java Vavning.java target/classes}. Classes that have it are left as they are.
 */
final class Vavning {

    private Vavning() {
    }

    public static void main(String... katalog) throws Exception {
        Path klasser = Path.of(katalog[0]);
        Path vavda = Files.createTempDirectory("vavning");
        StaticWeaveProcessor vavning = new StaticWeaveProcessor(klasser.toFile(), vavda.toFile());
        vavning.setClassLoader(Vavning.class.getClassLoader());
        vavning.performWeaving();
        for (Path vavd : filer(vavda)) {
            Path klass = klasser.resolve(vavda.relativize(vavd));
            byte[] innehall = Files.readAllBytes(vavd);
            if (!Arrays.equals(innehall, Files.readAllBytes(klass))) {
                Files.write(klass, innehall);
            }
        }
        try (Stream<Path> allt = Files.walk(vavda)) {
            allt.sorted(Comparator.reverseOrder()).forEach(fil -> fil.toFile().delete());
        }
    }

    private static List<Path> filer(Path katalog) throws IOException {
        try (Stream<Path> allt = Files.walk(katalog)) {
            return allt.filter(fil -> fil.toString().endsWith(".class")).toList();
        }
    }
}
