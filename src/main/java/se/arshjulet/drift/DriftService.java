package se.arshjulet.drift;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.arshjulet.drift.Lagespost.Allvar;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.mail.Postserver;
import se.arshjulet.platform.persistence.Utrymme;

/** Says in words what the figures mean. */
@Tjanst
public class DriftService {

    /** The log is sealed once a minute and signed once a day, letters are tried again after a minute, and a copy is made every night. */
    private static final Duration OFORSEGLAD = Duration.ofMinutes(10);
    private static final Duration OUNDERTECKNAD = Duration.ofHours(26);
    private static final Duration OSANT = Duration.ofMinutes(15);
    private static final Duration GAMMAL_KOPIA = Duration.ofHours(26);
    private static final Duration FEL_KLOCKA = Duration.ofMinutes(1);
    private static final Duration TROG = Duration.ofSeconds(2);
    private static final int SNART_FULLT = 5;
    private static final String STORNINGAR = "/admin/driftstorningar";
    private static final String REVISIONSLOGG = "/admin/revisionslogg";

    @Inject
    Lagesmatning matning;

    @Inject
    Postserver post;

    @Inject
    Utrymme utrymme;

    @Inject
    @ConfigProperty(name = "arshjulet.logg.nyckel")
    String loggnyckel;

    /** The worst first. */
    @Tillaten(Roll.ADMINISTRATOR)
    public List<Lagespost> lage() {
        Lage nu = matning.nu();
        return Stream.concat(kopia(nu).stream(), Stream.of(jobb(nu), doda(nu), post(nu), logg(nu), underskrift(nu), disk(nu), databas(nu), klocka(nu), ingens(nu)))
                .sorted(Comparator.comparing(Lagespost::allvar)).toList();
    }

    private static Lagespost jobb(Lage nu) {
        return nu.jobb() == 0 ? Lagespost.klar("jobb") : Lagespost.av(Allvar.FEL, "jobb", STORNINGAR, nu.jobb());
    }

    private static Lagespost doda(Lage nu) {
        return nu.dodaBrev() == 0 ? Lagespost.klar("brev") : Lagespost.av(Allvar.FEL, "brev", STORNINGAR, nu.dodaBrev());
    }

    private Lagespost post(Lage nu) {
        return post.ejSvar().map(varfor -> Lagespost.av(Allvar.FEL, "post", STORNINGAR, varfor, nu.vantandeBrev()))
                .orElseGet(() -> nu.brevvantan().compareTo(OSANT) > 0 ? Lagespost.av(Allvar.VARNING, "post.trog", STORNINGAR, nu.vantandeBrev()) : Lagespost.klar("post"));
    }

    private static Lagespost logg(Lage nu) {
        return nu.logg().compareTo(OFORSEGLAD) <= 0 ? Lagespost.klar("logg") : Lagespost.av(Allvar.FEL, "logg", REVISIONSLOGG, nu.logg().toMinutes());
    }

    /** Without a signature nobody can see that the whole log was made anew. */
    Lagespost underskrift(Lage nu) {
        Duration alder = nu.underskrift();
        return alder.compareTo(OUNDERTECKNAD) <= 0 ? Lagespost.klar("underskrift")
                : Lagespost.av(Allvar.FEL, "underskrift", REVISIONSLOGG, alder.toDays(), alder.toHoursPart(), loggnyckel);
    }

    /** Nothing is said of copies that something else makes: a warning that never goes away hides the others. */
    static Optional<Lagespost> kopia(Lage nu) {
        return nu.kopieras() ? Optional.of(egenKopia(nu)) : Optional.empty();
    }

    private static Lagespost egenKopia(Lage nu) {
        return nu.kopia().map(alder -> alder.compareTo(GAMMAL_KOPIA) <= 0 ? Lagespost.klar("kopia")
                : Lagespost.av(Allvar.VARNING, "kopia", "/admin/sakerhetskopior", alder.toDays(), alder.toHoursPart()))
                .orElseGet(() -> Lagespost.av(Allvar.VARNING, "kopia.ingen", "/admin/sakerhetskopior"));
    }

    private Lagespost disk(Lage nu) {
        long reserv = utrymme.reserv();
        if (nu.ledigt() < reserv) {
            return Lagespost.av(Allvar.FEL, "disk", "", nu.ledigt(), utrymme.katalog(), reserv);
        }
        return nu.ledigt() < reserv * SNART_FULLT ? Lagespost.av(Allvar.VARNING, "disk.snart", "", nu.ledigt(), utrymme.katalog(), reserv) : Lagespost.klar("disk");
    }

    private static Lagespost databas(Lage nu) {
        return nu.databas().compareTo(TROG) <= 0 ? Lagespost.klar("databas") : Lagespost.av(Allvar.VARNING, "databas", "", nu.databas().toSeconds());
    }

    private static Lagespost klocka(Lage nu) {
        Duration fel = nu.klocka().abs();
        return fel.compareTo(FEL_KLOCKA) <= 0 ? Lagespost.klar("klocka") : Lagespost.av(Allvar.VARNING, "klocka", "", fel.toDays(), fel.toHoursPart(), fel.toMinutesPart());
    }

    private static Lagespost ingens(Lage nu) {
        return nu.ingens() == 0 ? Lagespost.klar("uppgifter") : Lagespost.av(Allvar.VARNING, "uppgifter", "", nu.ingens());
    }
}
