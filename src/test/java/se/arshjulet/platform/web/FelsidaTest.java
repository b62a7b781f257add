package se.arshjulet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server itself refuses is said in words that fit, and with nothing to hand on that is not there. */
class FelsidaTest {

    @ParameterizedTest
    @CsvSource({"400, Anropet gick inte att förstå", "405, Anropet gick inte att förstå", "501, Anropet gick inte att förstå", "404, Sidan finns inte",
            "413, Det som skickades är för stort", "429, För många anrop på kort tid", "503, Många arbetar just nu"})
    void varje_nummer_har_sin_rubrik(int status, String rubrik) throws IOException {
        Anropsprov prov = av(status);
        assertThat(prov.status).isEqualTo(status);
        assertThat(prov.kropp.toString()).contains("<h1>" + rubrik + "</h1>").doesNotContain("numret");
    }

    private static Anropsprov av(int status) throws IOException {
        Anropsprov prov = new Anropsprov(DispatcherType.ERROR, "/fel", false);
        prov.fraga("getAttribute " + RequestDispatcher.ERROR_STATUS_CODE, status);
        new Felsida().service(prov.anrop(), prov.svar());
        return prov;
    }
}
