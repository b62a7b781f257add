package se.arshjulet.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private static final String TABELL = "<table><thead><tr><th>Post</th><th>Mnkr</th></tr></thead><tbody><tr><td>PC</td><td>-40,5</td></tr></tbody></table>";

    @ParameterizedTest
    @ValueSource(strings = {"Första\nraden.\n\nAndra stycket.", "Under året:\n- en sak\n  som fortsätter", " a < b & c > d ", "<script>alert(1)</script>",
        "<x>", "2 § <b>fet</b>", "", "ÅÄÖ – ”citat” 😀"})
    void vanlig_text_lagras_som_den_skrevs(String text) {
        assertThat(Text.lagrad(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<p>Ett stycke.</p><p>Ett till.</p> | Ett stycke.;;Ett till.",
        "<p>Under året:</p><ul><li>en sak</li><li>en till</li></ul> | Under året:;;- en sak;- en till",
        "<p><strong>Medicinsk service</strong></p><p>Prognosen höll.</p> | Medicinsk service;;Prognosen höll.",
        "<p>Nämnden&nbsp;är driftledningsnämnd.</p> | Nämnden är driftledningsnämnd.",
        "<p><br></p> | ''"})
    void det_vanlig_text_kan_saga_lagras_som_vanlig_text(String html, String text) {
        assertThat(Text.lagrad(html)).isEqualTo(text.replace(';', '\n'));
        assertThat(Text.lagrad(Text.lagrad(html))).isEqualTo(Text.lagrad(html));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>Ett <strong>fett</strong> och ett <em>kursivt</em> ord, CO<sub>2</sub>.</p>",
        "<ul><li>ett<ol><li>under</li></ol></li><li>två</li></ul>", "<ol><li>ett</li><li>två</li></ol>",
        "<p>Se <a href=\"https://example.se/a?b=1&amp;c=2\">beslutet</a>.</p>", TABELL,
        "<p>Kort rad</p><p>Nästa stycke.</p>", "<p>- inte en punkt</p>", "<p>&lt;p&gt; är ett stycke</p>"})
    void det_som_bara_formaterad_text_kan_saga_behalls_och_andras_inte_igen(String html) {
        assertThat(Text.lagrad(html)).isEqualTo(html);
        assertThat(Text.html(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>x</p><script>alert(1)</script>", "<p onclick=\"alert(1)\">x</p>", "<p><img src=x onerror=alert(1)>x</p>",
        "<p><a href=\"javascript:alert(1)\">x</a></p>", "<p><a href=\"data:text/html,alert(1)\">x</a></p>", "<div><iframe src=\"//ond\"></iframe>x</div>",
        "<p><svg onload=alert(1)>x</svg></p>", "<p style=\"position:fixed\" class=\"handlingar\">x</p>", "<p>x<style>*{display:none}</style></p>",
        "<p>x</p><form action=\"/\"><input name=a></form>", "<p>x<!-- alert(1) --></p>"})
    void det_som_inte_ar_tillatet_forsvinner_och_orden_star_kvar(String elakt) {
        assertThat(Text.lagrad(elakt)).isEqualTo("x");
        assertThat(Text.html(elakt)).as("also when it got into the database some other way").isEqualTo("<p>x</p>");
    }

    @Test
    void kod_i_vanlig_text_visas_som_text() {
        assertThat(Text.html("<script>alert(1)</script>")).isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
    }

    @Test
    void text_ur_en_ordbehandlare_blir_ordnad() {
        String word = "<p class=MsoNormal style='mso-pagination:none'><b><span lang=SV>Mål<o:p></o:p></span></b></p><h2>Ekonomi</h2>"
                + "<div><p>Ett<br>Två</p></div><table border=1><tr><td><p>Post</p></td><td><p>Mnkr</p><p>netto</p></td></tr>"
                + "<tr><td>PC</td></tr></table><ul><li><p>a</p></li><ul><li>b</li></ul></ul>lös text";
        assertThat(Text.lagrad(word)).isEqualTo("<p><strong>Mål</strong></p><p><strong>Ekonomi</strong></p><p>Ett</p><p>Två</p>"
                + "<table><thead><tr><th>Post</th><th>Mnkr netto</th></tr></thead><tbody><tr><td>PC</td><td></td></tr></tbody></table>"
                + "<ul><li>a<ul><li>b</li></ul></li></ul><p>lös text</p>");
    }

    @Test
    void styrtecken_halva_tecken_och_riktningsmarken_tas_bort() {
        assertThat(Text.lagrad("a\u0000b\u0007c\ud83dd\u202ee\u2066f\uffffg\ufeffh\r\ni")).isEqualTo("abcdefgh\ni");
        assertThat(Text.html("<p>a\u0001<strong>b</strong>\u202e</p>")).isEqualTo("<p>a<strong>b</strong></p>");
    }

    @Test
    void orden_kan_lasas_utan_marken() {
        assertThat(Text.ord("<p>Ett <strong>fett</strong> ord</p><ul><li>a<ul><li>b</li></ul></li></ul>" + TABELL))
                .isEqualTo("Ett fett ord\n- a\n- b\nPost\tMnkr\nPC\t-40,5");
        assertThat(Text.ord("vanlig\n\ntext")).isEqualTo("vanlig\n\ntext");
        assertThat(Text.ord(null)).isEmpty();
    }

    @Test
    void ingen_text_ger_ingenting_att_visa() {
        assertThat(Text.html(null)).isEmpty();
        assertThat(Text.html(" \n ")).isEmpty();
        assertThat(Text.lagrad(null)).isNull();
    }
}
