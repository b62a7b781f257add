package se.arshjulet.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class BrevmallTest {

    @Test
    void texten_blir_stycken_punkter_och_lankar_utan_nagot_som_hamtas_utifran() {
        String html = Brevmall.html("Dagens besked", "Hej <Nils> & alla\nandra raden\n\n- Första\n- Andra\n\nhttp://localhost:8080/inkorg/inkorg.xhtml?korg=MINA&ar=2024\n");
        Document brev = Jsoup.parse(html);
        assertThat(brev.title()).isEqualTo("Dagens besked");
        assertThat(brev.selectFirst("html").attr("lang")).isEqualTo("sv");
        assertThat(brev.select("h1").eachText()).containsExactly("Dagens besked");
        assertThat(brev.select("div > p").first().wholeText()).isEqualTo("Hej <Nils> & alla\nandra raden");
        assertThat(brev.select("li").eachText()).containsExactly("Första", "Andra");
        assertThat(brev.select("a").eachAttr("href")).containsExactly("http://localhost:8080/inkorg/inkorg.xhtml?korg=MINA&ar=2024");
        assertThat(brev.select("img, script, link, [src]")).isEmpty();
        assertThat(html).doesNotContain("url(");
    }
}
