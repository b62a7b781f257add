package se.arshjulet.sakerhetskopia;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import se.arshjulet.platform.persistence.Databas;
import se.arshjulet.platform.web.Texter;

/**
 * {@code java -jar arshjulet.jar --aterstall DIR}: puts a copy in the place of the database, while the server is stopped. What was there is
 * kept beside it, whether it can be opened or not. Ends with 0 when the copy is in place and holds what it held when it was made, 1 when it is but
 * a key that goes with it is not, 2 when it was not put back.
 */
public final class Aterstallningskommando {

    private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private Aterstallningskommando() {
    }

    /** @param argument the directory of the copy, first of what follows the command */
    public static int kor(Appendable ut, List<String> argument) throws IOException {
        if (argument.isEmpty()) {
            return sag(ut, 2, "sakerhetskopia.aterstall.vilken");
        }
        try {
            return aterstall(ut, Path.of(argument.get(0)), Path.of(Databas.installning("arshjulet.data", "data")), TID.format(LocalDateTime.now()));
        } catch (Aterstallningshinder hinder) {
            return sag(ut, 2, hinder.nyckel(), hinder.varden());
        }
    }

    private static int aterstall(Appendable ut, Path kopia, Path data, String tid) throws IOException, Aterstallningshinder {
        Sakerhetskopia innehall = innehall(kopia);
        Databasbyte bytet = new Databasbyte(kopia, data, tid);
        boolean fanns = bytet.fannsNagot();
        String skada = fanns ? bytet.skada() : "";
        Path undan = bytet.byt(bytet.provad(innehall));
        sag(ut, 0, "sakerhetskopia.aterstall.klar", innehall.namn(), innehall.rader().size(), innehall.antalRader());
        if (fanns) {
            sag(ut, 0, "sakerhetskopia.aterstall." + (skada.isEmpty() ? "undan" : "skadad"), undan, skada);
        }
        return nycklar(ut, kopia, innehall, data, tid);
    }

    private static Sakerhetskopia innehall(Path kopia) throws Aterstallningshinder {
        try {
            if (Files.isDirectory(kopia.resolve(Kopierum.DATABAS))) {
                return Kopierum.las(kopia);
            }
        } catch (IllegalArgumentException ingenKopia) {
            // said below
        }
        throw new Aterstallningshinder("ingenKopia", kopia);
    }

    /** The keys go where the settings say; others that lie there are kept beside them. */
    private static int nycklar(Appendable ut, Path kopia, Sakerhetskopia innehall, Path data, String tid) throws IOException {
        int slut = 0;
        for (Kopienyckel nyckel : Kopienyckel.values()) {
            Path plats = nyckel.plats(data);
            slut = Math.max(slut, lagg(ut, nyckel, kopia, plats, tid));
        }
        return Math.max(slut, kodnyckelFinns(ut, kopia, innehall, Kopienyckel.KODER.plats(data)));
    }

    /** A copy made before the key went with it: a new key would be made in silence, and no app's codes be right. */
    private static int kodnyckelFinns(Appendable ut, Path kopia, Sakerhetskopia innehall, Path plats) throws IOException {
        boolean saknas = innehall.antalAppar() > 0 && !Files.exists(Kopienyckel.KODER.iKopia(kopia)) && !Files.exists(plats);
        return saknas ? sag(ut, 1, "sakerhetskopia.aterstall.nyckel.saknas", innehall.antalAppar(), plats) : 0;
    }

    private static int lagg(Appendable ut, Kopienyckel nyckel, Path kopia, Path plats, String tid) throws IOException {
        Path fran = nyckel.iKopia(kopia);
        Path ny = plats.resolveSibling(plats.getFileName() + "-ny-" + tid);
        try {
            if (Files.exists(fran) && (!Files.exists(plats) || Files.mismatch(fran, plats) >= 0)) {
                Files.createDirectories(plats.toAbsolutePath().getParent());
                Files.copy(fran, ny, StandardCopyOption.COPY_ATTRIBUTES);
                if (Files.exists(plats)) {
                    Files.move(plats, plats.resolveSibling(plats.getFileName() + "-fore-" + tid));
                }
                Files.move(ny, plats);
            }
            return 0;
        } catch (IOException fel) {
            Kopierum.stada(ny);
            return sag(ut, 1, "sakerhetskopia.aterstall.nyckel." + nyckel, plats, fel, fran);
        }
    }

    private static int sag(Appendable ut, int slut, String nyckel, Object... varden) throws IOException {
        ut.append(Texter.text(nyckel, varden)).append('\n');
        return slut;
    }
}
