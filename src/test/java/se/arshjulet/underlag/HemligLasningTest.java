package se.arshjulet.underlag;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.diarium.Arendegrund;
import se.arshjulet.diarium.Diarium;
import se.arshjulet.diarium.DiariumService;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** Whichever way the words or bytes of an underlag are read: if it is secret, that is written down. */
class HemligLasningTest {

    private static final Fil FIL = Provfiler.csv("loner.csv", "Post;Mnkr\nRut Revisor;-1");

    private final Underlagsprov prov = new Underlagsprov();

    static Stream<Arguments> vagar() {
        return Stream.of(
                vag("filen", 1, (k, det) -> k.hamta(UnderlagService.class).fil(det.getId())),
                vag("orden på en sida", 1, (k, det) -> k.hamta(UnderlagService.class).text(det.getId(), 1)),
                vag("tabellen som den föreslås", 1, (k, det) -> k.hamta(InlasningService.class).forslag(det.getId(), 0)),
                vag("tabellen efter ett val", 2, (k, det) -> k.hamta(InlasningService.class).granska(det.getId(), k.hamta(InlasningService.class).forslag(det.getId(), 0).formular())),
                vag("tabellen efter ett annat val", 2, (k, det) -> k.hamta(InlasningService.class).omforesla(det.getId(), k.hamta(InlasningService.class).forslag(det.getId(), 0).formular())),
                vag("orden som text till en bilaga", 1, (k, det) -> k.hamta(Bilagekalla.class).text(det)),
                vag("filen ur diariet", 1, HemligLasningTest::urDiariet));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vagar")
    void att_nagot_hemligt_lases_skrivs_i_handelserna(String vag, int ganger, BiFunction<Koppling, Underlag, Object> las) {
        lasning(prov.taEmot(FIL, "OSL 21 kap. 1 §"), las);
        assertThat(lasningar()).as(vag).hasSize(ganger).allMatch(rad -> rad.contains("revisor"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vagar")
    void att_nagot_oppet_lases_skrivs_inte(String vag, int ganger, BiFunction<Koppling, Underlag, Object> las) {
        lasning(prov.laggTill(FIL), las);
        assertThat(lasningar()).as(vag).isEmpty();
    }

    @Test
    void sokningen_sager_var_orden_star_men_visar_inget_hemligt() {
        Long id = prov.taEmot(FIL, "OSL 21 kap. 1 §");
        assertThat(prov.sok("rut revisor")).containsExactly(new Traff(id, "loner.csv", false, 1, "", "", "", "OSL 21 kap. 1 §"));
        assertThat(lasningar()).isEmpty();
    }

    private static Object urDiariet(Koppling koppling, Underlag det) {
        koppling.med(Instance.class, Koppling.alla(List.of(koppling.hamta(Underlagskalla.class))));
        koppling.hamta(UnderlagsdiarieforingService.class).diariefor(det.getId());
        return koppling.hamta(DiariumService.class).fil(koppling.hamta(Diarium.class).inkomna(Arendegrund.av(det.getArsgranskning()), FIL.sha256()).get(0).getId());
    }

    private void lasning(Long id, BiFunction<Koppling, Underlag, Object> las) {
        Domandatabas.gemensam().gor(em -> assertThat(las.apply(Underlagsprov.koppling(em, em.find(Arsgranskning.class, prov.arende).getYrkesrevisor()), em.find(Underlag.class, id))).isNotNull());
    }

    /** Who, in the case. */
    private List<String> lasningar() {
        return Domandatabas.gemensam().hamta(em -> em.createQuery("select h.anvandarnamn from Handelse h where h.arsgranskning.id = :id and h.typ in :lasta", String.class)
                .setParameter("id", prov.arende).setParameter("lasta", List.of("underlag.hemligtLast", "diarium.hemligLast")).getResultList());
    }

    private static Arguments vag(String namn, int ganger, BiFunction<Koppling, Underlag, Object> las) {
        return Arguments.of(namn, ganger, las);
    }
}
