package se.arshjulet.diarium;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LagrumTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"OSL 21 kap. 1 §|OSL 21 kap. 1 §", "21 kap. 1 § OSL|OSL 21 kap. 1 §", "osl 21:1|OSL 21 kap. 1 §", "18 kap 8 §|OSL 18 kap. 8 §",
        "19 kap. 1 a § offentlighets- och sekretesslagen (2009:400)|OSL 19 kap. 1 a §", "OSL 31 kap. 16 § första stycket|OSL 31 kap. 16 § första stycket"})
    void lagrum_skrivs_som_folk_skriver_dem_och_sparas_pa_ett_satt(String skrivet, String sparat) {
        assertThat(Lagrum.tolka(skrivet).text()).isEqualTo(sparat);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hemligt", "OSL", "21 kap.", "TF 2 kap. 1 §", "21 kap. 1 § GDPR", "211:1"})
    void det_som_inte_ar_kapitel_och_paragraf_tas_inte(String skrivet) {
        Diariumprov.nekas(() -> Lagrum.tolka(skrivet), "diarium.fel.lagrum");
    }

    @Test
    void lagrum_kravs_och_kapitlet_ar_ett_som_innehaller_sekretess() {
        Diariumprov.nekas(() -> Lagrum.tolka(" "), "diarium.fel.lagrumSaknas");
        Diariumprov.nekas(() -> Lagrum.tolka("OSL 5 kap. 5 §"), "diarium.fel.kapitel");
        Diariumprov.nekas(() -> Lagrum.tolka("OSL 44 kap. 1 §"), "diarium.fel.kapitel");
    }
}
