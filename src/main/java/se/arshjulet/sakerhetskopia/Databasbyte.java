package se.arshjulet.sakerhetskopia;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import se.arshjulet.platform.persistence.Databas;
import se.arshjulet.platform.persistence.Oppningsfel;

/** A copy takes the place of the database: it is proved beside it, and only then do they change places. */
final class Databasbyte {

    private final Path kopia;
    private final Path data;
    private final Path plats;
    private final String tid;

    /** @param tid what is kept is named by */
    Databasbyte(Path kopia, Path data, String tid) {
        this.kopia = kopia;
        this.data = data;
        this.plats = data.resolve(Kopierum.DATABAS);
        this.tid = tid;
    }

    boolean fannsNagot() {
        return Files.exists(plats, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * What is wrong with the database that is there: to have another instead is why somebody restores.
     *
     * @return empty when it can be opened
     * @throws Aterstallningshinder when somebody uses it
     */
    String skada() throws Aterstallningshinder {
        Databas databas = Databas.derby(plats);
        try {
            databas.getConnection().close();
            databas.stang();
            return "";
        } catch (SQLException fel) {
            if (Oppningsfel.annanProcess(fel)) {
                throw new Aterstallningshinder("igang", data);
            }
            slapp(databas);
            return Oppningsfel.orsak(fel);
        }
    }

    /** @return the new database, beside what is there, with the same rows as the copy had when it was made */
    Path provad(Sakerhetskopia innehall) throws Aterstallningshinder {
        Path ny = null;
        boolean klar = false;
        try {
            ny = new Kopierum(data).halvPlats(tid);
            kravRum();
            Kopierum.kopiera(kopia.resolve(Kopierum.DATABAS), ny);
            prova(ny, innehall);
            klar = true;
            return ny;
        } catch (IOException | UncheckedIOException fel) {
            throw new Aterstallningshinder("avbruten", data, fel);
        } finally {
            if (!klar && ny != null) {
                Kopierum.stada(ny);
            }
        }
    }

    private void kravRum() throws IOException, Aterstallningshinder {
        long behovs = Kopierum.megabyte(kopia.resolve(Kopierum.DATABAS));
        long finns = new Kopierum(data).ledigaMegabyte();
        if (finns < behovs) {
            throw new Aterstallningshinder("rum", data, behovs, finns);
        }
    }

    private void prova(Path ny, Sakerhetskopia innehall) throws Aterstallningshinder {
        Databas databas = Databas.derby(ny);
        try {
            Map<String, Long> rader;
            try (Connection anslutning = databas.getConnection()) {
                rader = Kopiering.rader(anslutning);
            }
            databas.stang();
            if (!rader.equals(innehall.rader())) {
                throw new Aterstallningshinder("olika", kopia, rader.values().stream().mapToLong(Long::longValue).sum(), innehall.antalRader());
            }
        } catch (SQLException fel) {
            slapp(databas);
            throw new Aterstallningshinder("trasig", kopia, Oppningsfel.orsak(fel));
        }
    }

    /** @return where what was there lies now, whether anything did or not */
    Path byt(Path ny) throws Aterstallningshinder {
        Path undan = data.resolve(Kopierum.DATABAS + "-fore-" + tid);
        boolean undanlagd = false;
        try {
            if (fannsNagot()) {
                Files.move(plats, undan);
                undanlagd = true;
            }
            Files.move(ny, plats);
            return undan;
        } catch (IOException fel) {
            if (undanlagd) {
                tillbaka(undan);
            }
            Kopierum.stada(ny);
            throw new Aterstallningshinder("avbruten", data, fel);
        }
    }

    private void tillbaka(Path undan) throws Aterstallningshinder {
        try {
            Files.move(undan, plats);
        } catch (IOException fel) {
            throw new Aterstallningshinder("undanlagd", undan, plats, fel);
        }
    }

    /** Files of a database that is open must not be moved: Derby would go on in those that come instead. */
    private static void slapp(Databas databas) {
        try {
            databas.stang();
        } catch (SQLException aldrigOppnad) {
            // it told why before
        }
    }
}
