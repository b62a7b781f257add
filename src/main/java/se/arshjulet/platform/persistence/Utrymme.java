package se.arshjulet.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.arshjulet.platform.Uppstart;

/** How much there is left where the installation keeps its files; the page for faults asks it too. */
@Named
@ApplicationScoped
public class Utrymme {

    private static final int MEGABYTE = 20;

    private String katalog;
    private int reserv;

    protected Utrymme() {
        // for the container
    }

    /** @param reserv megabytes that nothing new is stored in: an embedded database that cannot write its own log ends for everybody */
    @Inject
    public Utrymme(@ConfigProperty(name = "arshjulet.data") String katalog, @ConfigProperty(name = "arshjulet.reserv") int reserv) {
        this.katalog = katalog;
        this.reserv = reserv;
    }

    void vakta(@Observes Uppstart start) {
        Lagringsvakt.vakta(this::arSlut);
    }

    /** Megabytes. */
    public long ledigt() {
        try {
            Path plats = Path.of(katalog);
            // an installation with a database elsewhere may keep nothing here
            return Files.getFileStore(Files.exists(plats) ? plats : Path.of("")).getUsableSpace() >> MEGABYTE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean arSlut() {
        return ledigt() < reserv;
    }

    /** Whether not even a byte can be written: asked when something has failed in a way that does not say why. */
    public boolean kanInteSkriva() {
        return kanInteSkriva(Path.of(katalog));
    }

    static boolean kanInteSkriva(Path katalog) {
        try {
            Path prov = Files.createTempFile(katalog, "prov", null);
            try {
                Files.write(prov, new byte[1]);
            } finally {
                Files.delete(prov);
            }
            return false;
        } catch (NoSuchFileException annanstans) {
            // nothing is kept here
            return false;
        } catch (IOException full) {
            return true;
        }
    }

    public String katalog() {
        return katalog;
    }

    public int reserv() {
        return reserv;
    }
}
