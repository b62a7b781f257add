package se.arshjulet.granskning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.arshjulet.mall.Delomradesmall;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Omrade;
import se.arshjulet.testsupport.Ar;

class DelomradeskatalogTest {

    private final Mallinnehall forra = mall("A:ekonomi", "B:ekonomi", "C:ekonomi");

    @Test
    void utan_forra_ar_galler_mallen() {
        assertThat(koder(Delomradeskatalog.efter(forra, forra, List.of()))).containsExactly("A", "B", "C");
    }

    @Test
    void med_samma_mall_borjar_aret_med_det_som_anvandes() {
        List<Delomrade> anvanda = anvanda("A", "EGET");
        anvanda.get(1).laggTillKontrollpunkt("Egen punkt");
        List<Delomradesmall> nya = Delomradeskatalog.efter(forra, forra, anvanda);
        assertThat(koder(nya)).containsExactly("A", "EGET");
        assertThat(nya.get(1).kontrollpunkter()).containsExactly("Egen punkt");
    }

    @Test
    void med_en_ny_mall_kommer_det_nya_med_det_oanvanda_inte_tillbaka_och_det_egna_foljer_med() {
        Mallinnehall ny = mall("A:ekonomi", "B:ekonomi", "NYTT:ekonomi");
        List<Delomradesmall> nya = Delomradeskatalog.efter(ny, forra, anvanda("A", "C", "EGET"));
        assertThat(koder(nya)).containsExactly("A", "NYTT", "EGET");
        assertThat(nya.get(0).namn()).isEqualTo("Namn A");
    }

    @Test
    void det_egna_i_ett_omrade_som_inte_finns_langre_foljer_inte_med() {
        assertThat(koder(Delomradeskatalog.efter(mall("NYTT:verksamhet"), forra, anvanda("EGET")))).containsExactly("NYTT");
    }

    @Test
    void ett_underordnat_utan_sin_overordnade_star_for_sig() {
        Mallinnehall ny = new Mallinnehall(forra.omraden(), List.of(), List.of(), List.of(new Delomradesmall("B", "ekonomi", "Namn B", List.of(), null, null),
                new Delomradesmall("B1", "ekonomi", "Namn B1", List.of(), "B", null)), List.of(), Map.of(), null, List.of(), null, null);
        assertThat(Delomradeskatalog.efter(ny, forra, anvanda("A")).get(0).overordnad()).isNull();
    }

    private static List<Delomrade> anvanda(String... koder) {
        List<Delomrade> anvanda = new ArrayList<>();
        for (String kod : koder) {
            anvanda.add(new Delomrade(Ar.granskning(), "ekonomi", kod, "Förra " + kod, anvanda.size() + 1, null));
        }
        return anvanda;
    }

    /** @param delomraden code and area */
    private static Mallinnehall mall(String... delomraden) {
        List<Delomradesmall> delar = Stream.of(delomraden).map(d -> d.split(":")).map(d -> new Delomradesmall(d[0], d[1], "Namn " + d[0], List.of(), null, null)).toList();
        List<Omrade> omraden = Mallinnehall.medfoljande().omraden().stream().filter(o -> delar.stream().anyMatch(d -> d.omrade().equals(o.kod()))).toList();
        return new Mallinnehall(omraden, List.of(), List.of(), delar, List.of(), Map.of(), null, List.of(), null, null);
    }

    private static List<String> koder(List<Delomradesmall> delar) {
        return delar.stream().map(Delomradesmall::kod).toList();
    }
}
