package se.arshjulet.underlag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.ekonomi.Prognos;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** A case with the result of its year, and the services that work on it as they do for its yrkesrevisor, each call in a transaction of its own. */
final class Underlagsprov {

    static final LocalDateTime NU = LocalDateTime.of(2023, 6, 14, 9, 30);

    final Long arende;

    Underlagsprov() {
        arende = Domandatabas.gemensam().hamta(em -> {
            Arsgranskning granskning = Ar.lagrad(em);
            em.persist(new Delomrade(granskning, "ekonomi", "E3", "Vidtagit åtgärder", 1, null));
            var dim = granskning.getForvaltningar().get(0);
            em.persist(new Prognos(granskning, dim, Period.UTFALL, new Mnkr(new BigDecimal("-91.3"))));
            int ordning = 0;
            for (String[] rad : new String[][] {{"Hårdvara till PC-arbetsplats", "-40,5"}, {"Tre nya applikationer inom vården", "-24,7"}, {"Interna systemkostnader", "-30"}}) {
                Budgetavvikelse avvikelse = new Budgetavvikelse(granskning, dim, Period.UTFALL, ++ordning);
                avvikelse.beskriv(rad[0], Mnkr.tolka("", rad[1]), null);
                em.persist(avvikelse);
            }
            em.flush();
            return granskning.getId();
        });
    }

    Inlasningsformular formular(Long id, boolean overfor) {
        Inlasningsformular formular = hamta(InlasningService.class, tjanst -> tjanst.forslag(id, 0)).formular();
        formular.setForvaltning("DIM");
        formular.setPeriod("MAJ");
        hamta(InlasningService.class, tjanst -> tjanst.granska(id, formular));
        formular.setOverfor(overfor);
        return formular;
    }

    Long laggTill(Fil fil) {
        return hamta(UnderlagService.class, tjanst -> tjanst.laggTill(arende, fil));
    }

    /** As it comes when a nämnd hands it in. */
    Long taEmot(Fil fil, String lagrum) {
        return Domandatabas.gemensam().hamta(em -> {
            Arsgranskning granskning = em.find(Arsgranskning.class, arende);
            return koppling(em, granskning.getYrkesrevisor()).hamta(Mottagning.class).taEmot(granskning, fil, lagrum).getId();
        });
    }

    List<Traff> sok(String ord) {
        return hamta(UnderlagService.class, tjanst -> tjanst.sok(arende, ord));
    }

    <S> void nekas(Class<S> tjanst, Consumer<S> handling, String... falt) {
        assertThatThrownBy(() -> gor(tjanst, handling)).isInstanceOfSatisfying(Regelbrott.class, nej -> assertThat(nej.brister()).extracting(Brist::falt).containsExactly(falt));
    }

    <S> void gor(Class<S> tjanst, Consumer<S> handling) {
        hamta(tjanst, s -> {
            handling.accept(s);
            return null;
        });
    }

    <S, T> T hamta(Class<S> tjanst, Function<S, T> fraga) {
        return Domandatabas.gemensam().hamta(em -> {
            T svar = fraga.apply(koppling(em, em.find(Arsgranskning.class, arende).getYrkesrevisor()).hamta(tjanst));
            if (svar instanceof Underlagslista lista) {
                lista.arsgranskning().getForvaltningar().size();
            }
            return svar;
        });
    }

    <T> T som(Anvandare vem, Function<Koppling, T> fraga) {
        return Domandatabas.gemensam().hamta(em -> fraga.apply(koppling(em, vem)));
    }

    static Koppling koppling(EntityManager em, Anvandare vem) {
        Inloggad inloggad = new Inloggad();
        inloggad.agera(vem);
        return new Koppling(em, NU).med(Inloggad.class, inloggad);
    }
}
