package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SattningTest {

    private final Sattning skarm = new Sattning(false);

    @Test
    void orden_satts_pa_svenska_men_markningen_rors_inte() {
        assertThat(skarm.text("<p>Resultat <strong>-91.3 mnkr</strong>, se <a href=\"https://example.se/-40?kap=12%20kap\">§ 12</a></p><p>x.</p>"))
                .isEqualTo("<p>Resultat <strong>−91,3\u00a0mnkr</strong>, se <a href=\"https://example.se/-40?kap&#61;12%20kap\" title=\"Länk till "
                        .replace("&#61;", "=") + "https://example.se/-40?kap=12%20kap\" rel=\"noopener noreferrer\">§\u00a012</a></p><p>x.</p>");
    }

    @Test
    void vanlig_text_satts_som_forut() {
        assertThat(skarm.text("Medicinsk service\n\nPrognosen höll:\n\n- 84 %")).isEqualTo(
                "<p class=\"mellanrubrik\"><strong>Medicinsk service</strong></p><p>Prognosen höll:</p><ul><li>84\u00a0%</li></ul>");
    }

    @Test
    void en_fotnot_far_nummer_genom_dokumentet_och_star_efter_sin_text() {
        assertThat(skarm.text("Ett [fotnot: Se protokollet.] och två[fotnot: Not 2].")).contains("Ett<sup class=\"notmarke\"><a id=\"notref-1\" href=\"#not-1\"")
                .contains("och två<sup").endsWith("href=\"#notref-2\" title=\"Tillbaka till texten vid fotnot 2\">2</a> <span class=\"fotnot\" data-nummer=\"2\">Not 2</span></p></div>");
        assertThat(skarm.text("<p>Tre[fotnot: med <em>kursiv</em> text].</p>")).contains("Tre<sup", "id=\"not-3\"", "med <em>kursiv</em> text</span>");
    }

    @Test
    void pa_papper_star_noten_dar_den_hor_hemma_och_flyttas_till_sidans_fot() {
        assertThat(new Sattning(true).text("Ett[fotnot: Noten].")).isEqualTo("<p>Ett<span class=\"fotnot\" data-nummer=\"1\">Noten</span>.</p>");
    }

    @Test
    void en_fotnot_utan_slut_ar_vanlig_text() {
        assertThat(skarm.text("Ett [fotnot: utan slut.\n\nNästa stycke].")).isEqualTo("<p>Ett [fotnot: utan slut.</p><p>Nästa stycke].</p>");
    }

    @Test
    void en_tabell_har_rubriker_ram_och_siffror_till_hoger() {
        assertThat(skarm.text("<table><thead><tr><th>Post</th><th>Mnkr</th></tr></thead><tbody><tr><td>PC</td><td>-40,5</td></tr></tbody></table>")).isEqualTo(
                "<div class=\"tabellram\" tabindex=\"0\"><table title=\"Tabell: Post, Mnkr\" class=\"egen\"><thead><tr><th scope=\"col\">Post</th>"
                        + "<th scope=\"col\" class=\"siffror\">Mnkr</th></tr></thead><tbody><tr><td>PC</td><td class=\"siffror\">−40,5</td></tr></tbody></table></div>");
    }

    @Test
    void kod_fran_databasen_slipper_aldrig_igenom() {
        assertThat(skarm.text("<p>x<script>alert(1)</script><a href=\"javascript:alert(1)\" onclick=\"x()\">y</a></p>")).isEqualTo("<p>xy</p>");
    }
}
