package se.arshjulet.platform.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.assertj.core.util.DoubleComparator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgTest {

    @ParameterizedTest
    @MethodSource("se.arshjulet.platform.diagram.Provbilder#alla")
    void bilden_ar_val_formad_och_beskriven_och_haller_inget_som_policyn_stoppar(Diagram diagram) throws Exception {
        String svg = Svg.av(diagram, Diagram.PAPPERSBREDD);
        Element rot = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg))).getDocumentElement();
        assertThat(rot.getAttribute("aria-label")).isEqualTo(diagram.alternativ());
        assertThat(svg).doesNotContain("style=", "<script", "onclick");
    }

    @Test
    void varje_varde_nas_med_tangentbordet_och_sager_vad_det_ar() {
        String svg = Svg.av(Provbilder.prognoser(Seriediagram.Slag.LINJE), Diagram.PAPPERSBREDD);
        assertThat(svg.split("tabindex=\"0\"", -1)).hasSize(10);
        assertThat(svg).contains("aria-label=\"Digitalisering IT &amp; MT, utfall: −91,3\u00a0mnkr\"");
    }

    @Test
    void inskriven_kod_blir_text() {
        Fordelning elak = new Fordelning("<script>\"&", "x", List.of(new Fordelning.Slag("a", 1)), List.of(new Fordelning.Rad("</svg>", List.of(1))));
        assertThat(Svg.bada(elak)).doesNotContain("<script>", "</svg></text>").contains("&lt;script&gt;&quot;&amp;");
    }

    @ParameterizedTest
    @MethodSource("se.arshjulet.platform.diagram.Provbilder#alla")
    void som_bildpunkter_har_den_den_tathet_som_begars_och_nagot_att_se(Diagram diagram) throws Exception {
        BufferedImage bild = ImageIO.read(new ByteArrayInputStream(Malning.png(diagram.rita(Diagram.PAPPERSBREDD), 200)));
        assertThat(bild.getWidth()).isEqualTo((int) Math.ceil(Diagram.PAPPERSBREDD * 200 / 96));
        assertThat(bild.getRGB(0, 0, bild.getWidth(), bild.getHeight(), null, 0, bild.getWidth())).contains(0xff1a1f24, 0xffffffff);
    }

    @ParameterizedTest
    @MethodSource("se.arshjulet.platform.diagram.Provbilder#alla")
    void det_som_lases_tillbaka_ar_samma_ritning(Diagram diagram) {
        Ritning ritning = diagram.rita(Diagram.PAPPERSBREDD);
        Ritning last = Svglasning.las(Jsoup.parse(Svg.av(diagram, Diagram.PAPPERSBREDD)).selectFirst("svg"));
        assertThat(last.former()).usingRecursiveFieldByFieldElementComparator(RecursiveComparisonConfiguration.builder()
                .withComparatorForType(new DoubleComparator(0.051), Double.class).build()).isEqualTo(ritning.former());
        assertThat(last.bredd()).isEqualTo(ritning.bredd());
    }

    @Test
    void en_serie_utan_varden_har_ingen_linje_och_kan_lasas_tillbaka() {
        Seriediagram diagram = new Seriediagram("Prognoser", "Förvaltning", "mnkr", "budget", Seriediagram.Slag.LINJE, List.of("mars"),
                List.of(new Seriediagram.Serie("Utan", Collections.singletonList(null)), new Seriediagram.Serie("Med", List.of(BigDecimal.ONE))));
        String svg = Svg.av(diagram, Diagram.PAPPERSBREDD);
        assertThat(svg).doesNotContain("points=\"\"");
        assertThat(Svglasning.las(Jsoup.parse(svg).selectFirst("svg")).former()).isNotEmpty();
    }

    @Test
    void en_tom_linje_i_en_rapport_som_frystes_forr_laser_ingen() {
        String fryst = Svg.av(Provbilder.bedomningar(), Diagram.PAPPERSBREDD).replaceFirst("<rect ", "<polyline points=\"\" class=\"d-serie-1\"/><rect ");
        assertThat(fryst).contains("points=\"\"");
        assertThat(Svglasning.las(Jsoup.parse(fryst).selectFirst("svg")).former()).hasSameSizeAs(Provbilder.bedomningar().rita(Diagram.PAPPERSBREDD).former());
    }

    @Test
    void en_bild_over_en_hel_region_gor_inte_sidan_tung() {
        List<Fordelning.Rad> namnder = IntStream.range(0, 30).mapToObj(i -> new Fordelning.Rad("Nämnden för område " + i, List.of(10 + i, 5, 3))).toList();
        assertThat(Svg.bada(new Fordelning("Punkter", "Nämnd", List.of(new Fordelning.Slag("Avslutade", 1), new Fordelning.Slag("Öppna", 2), new Fordelning.Slag("Försenade", 3)), namnder)).length()).isLessThan(170_000);
    }

    @Test
    void en_bild_fran_nagon_annan_lases_inte() {
        assertThatThrownBy(() -> Svglasning.las(Jsoup.parse("<svg viewBox='0 0 1 1'><rect/></svg>").selectFirst("svg")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
