package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class RapportHtmlTest {

    private final RapportHtml html = new RapportHtml();

    @Test
    void inskriven_kod_visas_som_text() {
        assertThat(html.fragment(Provunderlag.utkast())).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>");
    }

    @Test
    void motivet_skrivs_en_gang_och_trycks_tva() {
        String fragment = html.fragment(Provunderlag.utkast());
        assertThat(fragment.split("Hanteringen av delegerade beslut har brister", -1)).hasSize(3);
        assertThat(fragment.indexOf("Hanteringen av")).isLessThan(fragment.indexOf("Nämndens ansvarsområden</h2>"));
    }

    @Test
    void fordjupade_granskningar_raknas_med_ord() {
        assertThat(html.fragment(Provunderlag.utkast())).contains("har granskats fördjupat inom ett område 2023");
    }

    @Test
    void en_bedomning_ar_ord_och_tecken_aldrig_bara_farg() {
        assertThat(html.fragment(Provunderlag.utkast()))
                .containsPattern("▲</span> Inte helt uppfyllt").containsPattern("■</span> Inte uppfyllt").containsPattern("●</span> Uppfyllt");
    }

    @Test
    void varje_del_har_ett_ankare_som_en_notering_kan_peka_pa() {
        assertThat(html.fragment(Provunderlag.utkast())).contains("id=\"omrade-intern-kontroll\"", "id=\"delomrade-IK2\"",
                "id=\"delomrade-IK2a\"", "id=\"ansvarsomraden\"", "id=\"fordjupad-6-2023\"", "id=\"bilaga-1a\"");
    }

    @Test
    void rubrikerna_gar_aldrig_ned_mer_an_ett_steg() {
        List<Integer> nivaer = new ArrayList<>(Pattern.compile("<h([1-6])").matcher(html.fragment(Provunderlag.utkast()))
                .results().map(MatchResult::group).map(h -> h.charAt(2) - '0').toList());
        assertThat(nivaer.get(0)).isEqualTo(2);
        for (int i = 1; i < nivaer.size(); i++) {
            assertThat(nivaer.get(i)).isLessThanOrEqualTo(nivaer.get(i - 1) + 1);
        }
    }

    @Test
    void tidigare_punkter_star_med_kalla_lage_och_namndens_svar() {
        assertThat(html.fragment(Provunderlag.utkast())).contains("En punkt ur tidigare granskningar har följts upp", "en delvis åtgärdad.", "Gör målen mätbara.",
                "(Årsrapport 2022, Medicinsk service)", "▲</span> Delvis åtgärdat", "Två av fem mål har mått.", "Ett mått per mål.");
    }

    @Test
    void ett_nyckeltal_star_med_bada_arens_varden_forandringen_i_ord_mal_och_kalla() {
        assertThat(html.fragment(Provunderlag.utkast())).contains("<caption>Medicinsk service</caption>", "title=\"Nyckeltal 2023, Medicinsk service\"", "Sjukfrånvaro, %", "<td class=\"siffror\">5,7</td><td class=\"siffror\">6,4</td>",
                "minskat med 0,7\u00a0procentenheter, till det bättre", "högst 5,5, inte nått", "Hela året.", "<a href=\"#delomrade-IK2\">Riskanalys</a>",
                "Källa: Verksamhetsberättelse 2023, s. 14<", "Nyanställda, personer");
    }

    @Test
    void en_bilaga_sager_vilken_fil_den_ar_tagen_ur() {
        assertThat(html.fragment(Provunderlag.utkast())).contains("Återgiven ur verksamhetsplan.pdf, 12 sidor, SHA-256 0123456789abcdef…");
        assertThat(html.dokument(Provunderlag.fryst())).contains("Återgiven ur verksamhetsplan.pdf, 12 sidor, SHA-256 0123456789abcdef…");
    }

    @Test
    void ett_tomt_ar_gar_att_visa() {
        assertThat(html.fragment(Provunderlag.underlag(true, null, null))).contains("Området är ännu inte bedömt");
    }
}
