package se.arshjulet.diarium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** A diarium of its own in a database of its own, used as the registrator would, each call in a transaction of its own. */
final class Diariumprov {

    static final LocalDateTime NU = LocalDateTime.of(2024, 2, 20, 9, 0);

    final Domandatabas databas = Domandatabas.egen();
    LocalDateTime nu = NU;

    <T> T hamta(Function<Koppling, T> arbete) {
        return som(new Anvandare("registrator", "Rigmor Registrator", Set.of(Roll.REGISTRATOR)), arbete);
    }

    void gor(Consumer<Koppling> arbete) {
        hamta(koppling -> {
            arbete.accept(koppling);
            return null;
        });
    }

    <T> T som(Anvandare vem, Function<Koppling, T> arbete) {
        return databas.hamta(em -> arbete.apply(koppling(em, vem)));
    }

    Koppling koppling(EntityManager em, Anvandare vem) {
        Inloggad inloggad = new Inloggad();
        inloggad.agera(vem);
        return new Koppling(em, nu).med(Inloggad.class, inloggad);
    }

    /** A new ärende with one incoming letter. */
    String nytt(String mening) {
        return hamta(koppling -> nytt(koppling, mening).getArende().getDnr());
    }

    static Diariehandling nytt(Koppling koppling, String mening) {
        Diarium diarium = koppling.hamta(Diarium.class);
        return diarium.inkommen(diarium.arende(Arendegrund.annat(mening, null)), brev(mening));
    }

    static Handlingspost brev(String titel) {
        return new Handlingspost(Slag.SKRIVELSE, titel, "Kalle Kommun", LocalDate.of(2023, 12, 30), fil(titel));
    }

    static Handlingsfil fil(String innehall) {
        return Handlingsfil.lagrad("brev.txt", "text/plain", innehall.getBytes(StandardCharsets.UTF_8));
    }

    /** In the order of their numbers. */
    List<String> dnr() {
        return databas.hamta(em -> em.createQuery("select a.dnr from Diariearende a order by a.ar, a.nummer", String.class).getResultList());
    }

    static void nekas(ThrowingCallable arbete, String... nycklar) {
        assertThatThrownBy(arbete).isInstanceOfSatisfying(Regelbrott.class, nej -> assertThat(nej.brister()).extracting(Brist::nyckel).containsExactly(nycklar));
    }
}
