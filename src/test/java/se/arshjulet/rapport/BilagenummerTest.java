package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

class BilagenummerTest {

    private static final List<String> I_ORDNING = List.of("1", "1.1", "1.10", "1a", "1b", "2", "2.1", "10", "11", "99999999", "A", "b2", "B10");

    @Test
    void bilagor_star_i_den_ordning_som_man_raknar_i() {
        assertThat(Stream.of("11", "B10", "2.1", "1.10", "A", "10", "1b", "99999999", "1", "b2", "1a", "2", "1.1").sorted(Bilagenummer::jamfor)).isEqualTo(I_ORDNING);
    }

    @Test
    void tva_nummer_som_inte_ar_lika_ar_aldrig_samma_i_ordning_eller_id() {
        List<String> nummer = List.of("1", "01", "1.1", "11", "1-1", "1 1", "1a", "1A", "1 a", "1å", "1-2e-1");
        assertThat(nummer.stream().map(Bilagenummer::id)).doesNotHaveDuplicates().allMatch(id -> id.matches("bilaga-[A-Za-z0-9-]+")).contains("bilaga-1a", "bilaga-11");
        assertThat(nummer).allSatisfy(ett -> assertThat(nummer.stream().filter(annat -> Bilagenummer.jamfor(ett, annat) == 0)).containsExactly(ett));
    }

    @Test
    void formularet_och_rapporten_har_samma_ordning() {
        Domandatabas.gemensam().provaOchRullaTillbaka(em -> {
            Arsgranskning granskning = Ar.lagrad(em);
            Stream.of("10", "2", "1", "11").forEach(nummer -> em.persist(new Bilaga(granskning, nummer, "Rubrik", "Text")));
            em.flush();
            Koppling koppling = new Koppling(em, Ar.START);
            assertThat(koppling.hamta(RapportRepository.class).bilagor(granskning.getId())).extracting(Bilaga::getNummer).containsExactly("1", "2", "10", "11");
            assertThat(koppling.hamta(RapportmaterialRepository.class).hamta(granskning.getId()).bilagor()).extracting(Bilaga::getNummer).containsExactly("1", "2", "10", "11");
        });
    }
}
