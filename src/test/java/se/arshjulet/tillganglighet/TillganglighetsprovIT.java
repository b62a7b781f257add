package se.arshjulet.tillganglighet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Tillganglighetsprov;
import se.arshjulet.testsupport.Webblasare;

/** What tries our pages sees a page that is not for everyone. */
class TillganglighetsprovIT {

    private static final String SIDA = "<!DOCTYPE html><html lang='sv'><head><meta charset='UTF-8'><title>Prov</title><meta name='viewport' content='width=device-width'><style>"
            + "p {color: #777; background: #888} @media (prefers-color-scheme: dark) {h1 {color: #222; background: #000}} @media (max-width: 600px) {input {display: block !important}}"
            + "</style></head><body><main><h1>Rubrik</h1><p>Grått på grått</p><p>En gång till</p><p style='background: #999'>På ett annat</p><img src='data:,'><input style='display: none'><div style='width: 500px'>Bred</div></main></body></html>";

    @Test
    void det_som_inte_alla_kan_anvanda_hittas_i_varje_bredd_och_i_ljust_och_morkt() {
        try (Webblasare webblasare = new Webblasare()) {
            Page sida = webblasare.fonster("http://localhost", 1400, 900);
            sida.navigate("data:text/html;base64," + Base64.getEncoder().encodeToString(SIDA.getBytes(StandardCharsets.UTF_8)));
            assertThat(Tillganglighetsprov.brister(sida)).satisfiesExactlyInAnyOrder(
                    brist -> assertThat(brist).isEqualTo("brett och ljust: color-contrast [p:nth-child(2), p:nth-child(4)]"),
                    brist -> assertThat(brist).isEqualTo("brett och ljust: image-alt [img]"),
                    brist -> assertThat(brist).isEqualTo("smalt och mörkt: color-contrast [h1, p:nth-child(2), p:nth-child(4)]"),
                    brist -> assertThat(brist).isEqualTo("smalt och mörkt: image-alt [img]"),
                    brist -> assertThat(brist).isEqualTo("smalt och mörkt: label [input]"),
                    brist -> assertThat(brist).startsWith("scrolls sideways: "));
        }
    }
}
