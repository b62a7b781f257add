package se.arshjulet.innehall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InnehallSkrivareTest {

    private final InnehallLasare lasare = new InnehallLasare();
    private final InnehallSkrivare skrivare = new InnehallSkrivare();

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023})
    void ett_ar_som_lases_och_skrivs_ar_samma_fil_tecken_for_tecken(int ar) {
        byte[] fil = Demoinnehall.fil(ar);

        assertThat(new String(skrivare.skriv(lasare.las(fil)), StandardCharsets.UTF_8))
                .isEqualTo(new String(fil, StandardCharsets.UTF_8));
    }

    @Test
    void ett_dokument_med_bara_det_nodvandiga_skrivs_med_alla_falt_och_lases_tillbaka_lika() {
        Innehall innehall = lasare.las("{\"formatversion\":1,\"namnd\":\"NORV\",\"ar\":2023}".getBytes(StandardCharsets.UTF_8));
        byte[] fil = skrivare.skriv(innehall);

        assertThat(lasare.las(fil)).isEqualTo(innehall);
        assertThat(new String(fil, StandardCharsets.UTF_8)).contains("\"bilagor\": []").contains("\"oberoende\": null");
    }

    @Test
    void samma_belopp_skrivs_lika_hur_det_an_stod_i_filen() {
        var prognos = "{\"formatversion\":1,\"namnd\":\"NORV\",\"ar\":2023,\"prognoser\":"
                + "[{\"forvaltning\":\"DIM\",\"period\":\"MARS\",\"belopp\":%s}]}";

        assertThat(skrivare.skriv(las(prognos.formatted("-40")))).isEqualTo(skrivare.skriv(las(prognos.formatted("-40.00"))));
    }

    private Innehall las(String json) {
        return lasare.las(json.getBytes(StandardCharsets.UTF_8));
    }
}
