package se.arshjulet.behorighet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing can be reached that the authorization table does not speak of. */
class MatristackningTest {

    private static final List<Matris.Rad> TABELL = Matris.las();
    private static final Set<String> ADRESSER = TABELL.stream().map(Matris.Rad::utanFraga).collect(Collectors.toSet());

    @Test
    void varje_sida_star_i_tabellen() {
        assertThat(ADRESSER).containsAll(Matris.sidor());
        assertThat(Matris.sidor()).contains("/inkorg/inkorg.xhtml").noneMatch(sida -> sida.startsWith("/WEB-INF"));
    }

    @Test
    void varje_servlet_star_i_tabellen() {
        assertThat(ADRESSER).containsAll(Oppningar.servletar());
        assertThat(Oppningar.servletar()).contains("/rapport/arsrapport.pdf", "/rapport/arsrapport.docx");
    }

    @Test
    void varje_metod_i_api_et_star_i_tabellen() {
        assertThat(Oppningar.resurser()).isNotEmpty().allMatch(MatristackningTest::harRad);
    }

    @Test
    void en_oppning_som_inte_star_i_tabellen_upptacks() {
        assertThat(harRad("DELETE /api/v1/uppgifter/{id}")).isFalse();
        assertThat(harRad("GET /api/v1/uppgifter/{id}/hemligt")).isFalse();
        assertThat(ADRESSER).doesNotContain("/admin/nysida.xhtml");
    }

    private static boolean harRad(String resurs) {
        String[] metodOchMall = resurs.split(" ", 2);
        return TABELL.stream().anyMatch(rad -> rad.metod().equals(metodOchMall[0]) && Oppningar.oppnar(metodOchMall[1], rad.adress()));
    }
}
