package se.arshjulet.sakerhetskopia;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import se.arshjulet.platform.persistence.Databas;
import se.arshjulet.platform.web.Texter;

/**
 * {@code java -jar arshjulet.jar --aterstall DIR}: puts a copy in the place of the database, while the server is stopped. What was there is
 * kept beside it. Ends with 0 when what was put back holds what the copy said when it was made, 1 when it does not, 2 when nothing was done.
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
        Path kopia = Path.of(argument.get(0));
        Path data = Path.of(Databas.installning("arshjulet.data", "data"));
        try {
            Sakerhetskopia innehall = Kopierum.las(kopia);
            String undan = undan(data);
            Kopierum.kopiera(kopia.resolve(Kopierum.DATABAS), data.resolve(Kopierum.DATABAS));
            nyckel(kopia, data);
            return jamfor(ut, data, innehall, undan);
        } catch (IllegalArgumentException ingenKopia) {
            return sag(ut, 2, "sakerhetskopia.aterstall.ingenKopia", kopia);
        } catch (SQLException igang) {
            return sag(ut, 2, "sakerhetskopia.aterstall.igang", data, igang.getMessage());
        }
    }

    /** @throws SQLException when somebody uses the database */
    private static String undan(Path data) throws SQLException, IOException {
        Path nuvarande = data.resolve(Kopierum.DATABAS);
        if (!Files.exists(nuvarande)) {
            Files.createDirectories(data);
            return "";
        }
        Databas databas = Databas.derby(nuvarande);
        databas.getConnection().close();
        databas.stang();
        Path undan = data.resolve(Kopierum.DATABAS + "-fore-" + TID.format(LocalDateTime.now()));
        Files.move(nuvarande, undan);
        return undan.toString();
    }

    /** The key that signed the log that is put back goes where the settings say; another one that lies there is kept beside it. */
    private static void nyckel(Path kopia, Path data) throws IOException {
        Path ny = kopia.resolve(Kopierum.NYCKEL);
        Path plats = Path.of(Databas.installning("arshjulet.logg.nyckel", data.resolve(Kopierum.NYCKEL).toString()));
        if (Files.exists(ny) && (!Files.exists(plats) || Files.mismatch(ny, plats) >= 0)) {
            if (Files.exists(plats)) {
                Files.move(plats, plats.resolveSibling(plats.getFileName() + "-fore-" + TID.format(LocalDateTime.now())));
            }
            Files.copy(ny, plats, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static int jamfor(Appendable ut, Path data, Sakerhetskopia innehall, String undan) throws SQLException, IOException {
        Databas databas = Databas.derby(data.resolve(Kopierum.DATABAS));
        try (Connection anslutning = databas.getConnection()) {
            Map<String, Long> rader = Kopiering.rader(anslutning);
            boolean lika = rader.equals(innehall.rader());
            sag(ut, 0, "sakerhetskopia.aterstall." + (lika ? "klar" : "olika"), innehall.namn(), rader.size(), innehall.antalRader());
            return undan.isEmpty() ? (lika ? 0 : 1) : sag(ut, lika ? 0 : 1, "sakerhetskopia.aterstall.undan", undan);
        } finally {
            databas.stang();
        }
    }

    private static int sag(Appendable ut, int slut, String nyckel, Object... varden) throws IOException {
        ut.append(Texter.text(nyckel, varden)).append('\n');
        return slut;
    }
}
