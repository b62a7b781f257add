package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.rakenskaper.Rakenskapsuttalande;
import se.arshjulet.samstammighet.Regelverk;
import se.arshjulet.samstammighet.Underlag;

/** The preview is there while the auditor writes, whatever is missing yet. */
class HalvskrivetTest {

    private final Rapportmaterial material = Halvskrivet.material();
    private final Rapportunderlag underlag = new Underlagsbyggare(material, new Avsandare("Region Skåne", "Revisionskontoret"), null).bygg();

    @Test
    void ett_ar_av_halvskrivna_rader_kan_lasas_pa_skarm_som_pdf_och_i_word() {
        assertThat(Rapporttext.former(underlag)).allSatisfy((form, text) -> assertThat(text).as(form)
                .contains("Bara namn", "Bara en åtgärd", "Bara ett motiv.", "Bara post", "Rapport nr 8-2023", "Bara en text att förbättra.", "Bara mål"));
    }

    @Test
    void det_som_saknas_i_en_avvikelse_ar_ett_streck() {
        assertThat(underlag.omrade("ekonomi").avvikelser()).filteredOn(t -> t.period().equals("okt")).flatExtracting(Rapportunderlag.Avvikelsetabell::rader)
                .extracting(Rapportunderlag.Avvikelse::post).containsExactly("Bara post", "–");
        assertThat(new RapportHtml().fragment(underlag)).contains("<th scope=\"row\">Bara post</th><td class=\"siffror\">–</td>",
                "<th scope=\"row\">–</th><td class=\"siffror\">+10,0</td>");
    }

    @Test
    void en_rad_som_bara_har_en_forklaring_star_ocksa_dar() {
        assertThat(underlag.omrade("ekonomi").avvikelser()).extracting(Rapportunderlag.Avvikelsetabell::period).containsExactly("okt", "utfall");
    }

    @Test
    void en_uppfoljning_som_bara_har_en_notering_sags_inte_vara_behandlad() {
        assertThat(new RapportHtml().fragment(underlag)).contains("<tr><th scope=\"row\">okt</th><td>–</td><td><p>Bara en notering.</p></td></tr>");
    }

    @Test
    void det_som_inte_ar_uppfoljt_sags_inte_vara_det() {
        assertThat(new RapportHtml().fragment(underlag)).contains("Ingen punkt ur tidigare granskningar har följts upp.");
        assertThat(underlag.omrade("intern-kontroll").riskplaner()).flatExtracting(Rapportunderlag.Riskplan::risker).extracting(Rapportunderlag.Risk::trend).containsOnly("–");
    }

    @Test
    void det_som_byran_inte_har_lamnat_raknas_inte_och_syns_inte() {
        assertThat(new RapportHtml().fragment(underlag)).doesNotContain("Byrån är inte klar.");
        Underlag last = new Samstammighetsbyggare(material, List.of(), List.of()).bygg();
        assertThat(last.texter()).extracting(Underlag.Text::text).noneMatch(text -> text.contains("Byrån är inte klar."));
        assertThat(last.betyg()).extracting(Underlag.Betyg::omrade).doesNotContain("rakenskaper");
        Rakenskapsuttalande olamnat = new Rakenskapsuttalande(material.arsgranskning(), Period.AR, null, Norvmaterial.material().uttalanden().get(0).getByra());
        olamnat.skriv("Inte klart.", false);
        assertThat(Betygsunderlag.samst(material.mall(), List.of(), List.of(), List.of(olamnat))).isEmpty();
    }

    @Test
    void en_lista_utan_punkter_finns_inte() {
        assertThat(Jsoup.parse(new RapportHtml().fragment(underlag)).select("ul, ol, tbody")).allMatch(lista -> lista.childrenSize() > 0);
    }

    @Test
    void arets_bilder_kan_ritas() {
        assertThat(new RapportHtml().bilder(new Bildbyggare(material).bilder())).isNotBlank();
    }

    @Test
    void det_kan_provas_om_det_stammer_overens() {
        assertThat(Regelverk.prova(new Samstammighetsbyggare(material, List.of(), List.of()).bygg())).isNotEmpty();
    }
}
