package se.arshjulet.testsupport;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningStartad;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.inkorg.Testuppgift;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Brist;

/**
 * A form in a year of its own: open, change, save and complete, each step in its own transaction so that what is read is what is stored.
 *
 * @param <F> the form
 */
public final class Formularprov<F> {

    private final Domandatabas databas = Domandatabas.gemensam();
    private final Class<? extends Uppgiftsformular<F>> tjanst;
    private final Steg steg;
    private final Long granskning;
    private final Map<Class<?>, Object> delar = new HashMap<>();

    public Formularprov(Class<? extends Uppgiftsformular<F>> tjanst, Steg steg, Consumer<Startlage> start) {
        this.tjanst = tjanst;
        this.steg = steg;
        this.granskning = databas.hamta(em -> {
            Arsgranskning ny = Ar.lagrad(em);
            em.flush();
            start.accept(new Startlage(ny, em, new Koppling(em, Ar.START)));
            return ny.getId();
        });
    }

    /** The same year, another task. */
    private Formularprov(Class<? extends Uppgiftsformular<F>> tjanst, Steg steg, Long granskning) {
        this.tjanst = tjanst;
        this.steg = steg;
        this.granskning = granskning;
    }

    public <G> Formularprov<G> sedan(Class<? extends Uppgiftsformular<G>> nasta, Steg nastaSteg) {
        return new Formularprov<>(nasta, nastaSteg, granskning);
    }

    /** @param granskning a new year */
    public record Startlage(Arsgranskning granskning, EntityManager em, Koppling koppling) {

        public ArsgranskningStartad handelse(Mallinnehall mall) {
            return new ArsgranskningStartad(granskning, mall, null);
        }
    }

    /** A part that the service is to have instead of the usual one. */
    public Formularprov<F> med(Class<?> typ, Object del) {
        delar.put(typ, del);
        return this;
    }

    public F las() {
        return gor(Uppgiftsformular::las);
    }

    public void spara(Consumer<F> andring) {
        F formular = las();
        andring.accept(formular);
        spara(formular);
    }

    public void spara(F formular) {
        gor((tjansten, uppgift) -> {
            tjansten.spara(uppgift, formular);
            return null;
        });
    }

    public List<String> brister() {
        return gor(Uppgiftsformular::brister).stream().map(Brist::falt).toList();
    }

    public Map<String, Object> slutfor() {
        return gor((tjansten, uppgift) -> tjansten.slutfor(uppgift, tjansten.las(uppgift)));
    }

    public <T> T iDatabasen(Function<EntityManager, T> fraga) {
        return databas.hamta(fraga);
    }

    public Long granskning() {
        return granskning;
    }

    private <T> T gor(BiFunction<Uppgiftsformular<F>, Uppgift, T> handling) {
        return databas.hamta(em -> {
            Koppling koppling = new Koppling(em, Ar.START);
            Arsgranskning aktuell = em.find(Arsgranskning.class, granskning);
            Inloggad inloggad = new Inloggad();
            inloggad.agera(aktuell.getYrkesrevisor());
            koppling.med(Inloggad.class, inloggad);
            delar.forEach(koppling::med);
            Uppgiftsformular<F> tjansten = koppling.hamta(tjanst);
            return handling.apply(tjansten, Testuppgift.av(aktuell, steg, tjansten.nyckel()));
        });
    }
}
