package se.arshjulet.beslut;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** «Underteckna missivet» is the ordförande's, as long as there is one. */
class UndertecknandeTest {

    private static final Domandatabas DATABAS = Domandatabas.egen();

    @Test
    void ordforanden_undertecknar_och_ingen_annan() {
        prova((ordforande, annan) -> assertThatCode(() -> tjanst.provaHandlaggare(null, ordforande)).doesNotThrowAnyException());
        prova((ordforande, annan) -> Brott.kravs("beslut.fel.ejordforande", () -> tjanst.provaHandlaggare(null, annan)));
    }

    @Test
    void ar_ingen_ordforande_langre_kan_vem_som_helst_av_de_fortroendevalda_underteckna() {
        prova((ordforande, annan) -> {
            ordforande.betro(false, false);
            assertThatCode(() -> tjanst.provaHandlaggare(null, annan)).doesNotThrowAnyException();
        });
        prova((ordforande, annan) -> {
            ordforande.inaktivera();
            assertThatCode(() -> tjanst.provaHandlaggare(null, annan)).doesNotThrowAnyException();
        });
    }

    private UndertecknandeService tjanst;

    private void prova(BiConsumer<Anvandare, Anvandare> prov) {
        DATABAS.provaOchRullaTillbaka(em -> {
            Anvandare ordforande = new Anvandare("ordforande", "Ola Ordförande", Set.of(Roll.FORTROENDEVALD));
            ordforande.betro(true, false);
            Anvandare annan = new Anvandare("ledamot", "Lo Ledamot", Set.of(Roll.FORTROENDEVALD));
            em.persist(ordforande);
            em.persist(annan);
            em.flush();
            tjanst = new Koppling(em, Ar.START).med(Inloggad.class, new Inloggad()).hamta(UndertecknandeService.class);
            prov.accept(ordforande, annan);
        });
    }
}
