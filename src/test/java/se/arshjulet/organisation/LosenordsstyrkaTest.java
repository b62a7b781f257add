package se.arshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LosenordsstyrkaTest {

    private static final int OFTAST = 3000;
    private static final int VAR_TIONDE = 10;
    private static final Map<String, Integer> LACKTA = ConfigurationBuilder.getDefaultDictionaries().stream()
            .filter(lista -> lista.getDictionaryName().equals("passwords")).findFirst().orElseThrow().getDictonary();

    @Test
    void inget_lackt_losenord_som_ar_langt_nog_duger() {
        List<String> langa = LACKTA.keySet().stream().filter(ord -> ord.length() >= Losenordsregel.KORTAST).toList();
        assertThat(langa).hasSizeGreaterThan(400).noneMatch(ord -> Losenordsstyrka.racker(ord, List.of("revisor")));
    }

    @Test
    void de_tretusen_vanligaste_duger_inte_heller_nar_de_gors_langa_som_folk_brukar() {
        List<String> forlangda = new ArrayList<>();
        // every tenth, to try them all takes the longest of all tests
        LACKTA.entrySet().stream().filter(ord -> ord.getValue() <= OFTAST && ord.getValue() % VAR_TIONDE == 0).map(Map.Entry::getKey).forEach(ord -> forlangda.add(langre(ord, forlangda.size())));
        assertThat(forlangda).hasSizeGreaterThanOrEqualTo(OFTAST / VAR_TIONDE - 1).allMatch(ord -> ord.length() >= Losenordsregel.KORTAST);
        assertThat(forlangda).filteredOn(ord -> Losenordsstyrka.racker(ord, List.of("revisor"))).as("några få, mest slumpade tecken som någon maskin har satt").hasSizeLessThan(4);
    }

    private static String langre(String ord, int nummer) {
        StringBuilder langre = new StringBuilder(ord);
        while (langre.length() < Losenordsregel.KORTAST) {
            langre.append(nummer % 3 == 0 ? "2024" : nummer % 3 == 1 ? "123456" : ord);
        }
        return langre.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Revisionskontoret1", "arshjulet-demo", "Årshjulet2024", "revisor2024skåne", "Sommaren2024!", "januari2024januari", "hejsanhejsan", "qwertyuiopåas",
        "aaaaaaaaaaaaaaaaaaaa", "P@ssw0rd1234", "abcdefghijkl", "123456789012", "Välkommen123!"})
    void det_som_provas_forst_duger_inte(String losenord) {
        assertThat(Losenordsstyrka.racker(losenord, List.of("anna.andersson"))).isFalse();
    }

    @Test
    void det_egna_namnet_raknas_inte() {
        assertThat(Losenordsstyrka.racker("kvistlinje92!", List.of("kvistlinje92"))).isFalse();
        assertThat(Losenordsstyrka.racker("kvistlinje92!", List.of("annan"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"glasögon på en stege", "en hel mening", "korrekt häst batteri", "tolv tecken!", "ваза дождь окно", "vK8#mQ2$xL9!pW"})
    void ord_som_inte_hor_ihop_duger_vilka_tecken_de_an_har(String losenord) {
        assertThat(Losenordsstyrka.racker(losenord, List.of("revisor"))).isTrue();
    }

    @Test
    void ett_langt_losenord_duger_och_provas_pa_stunden() {
        assertThat(Losenordsstyrka.racker("x9Kq!".repeat(40), List.of("revisor"))).isTrue();
    }
}
