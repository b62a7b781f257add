package se.arshjulet.sakerhet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Adminarbete;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Server;
import se.arshjulet.testsupport.Sidklient;

class HemligheterILoggenIT {

    private static final String FICK = "sockerkaka på tvären";
    private static final String RATT = "korgstol under vindruvan";

    @Test
    void loggen_sager_vem_som_kom_in_och_inte_och_aldrig_med_vad() {
        Server server = Demoserver.server();
        String fel = "fel-lösenord-Zq81";
        Sidklient klient = new Sidklient(server.adress());
        klient.loggaIn("revisor", fel);
        klient.loggaIn("okänd\nsecurity event=login user=admin", fel);
        Adminarbete admin = new Adminarbete();
        admin.konto(admin.nyAnvandare("tystlaten", Roll.REGISTRATOR), "bytLosenord", Map.of("losenord", FICK, "losenordIgen", FICK));
        klient.loggaIn("tystlaten", FICK);
        klient.valjLosenord(FICK, RATT);
        klient.hamta("/admin/start.xhtml");
        klient.hamta("/diarium/fil?id=999999999");
        Anrop.sand("GET", "/api/v1/uppgifter", "", Map.of("Authorization", Anrop.basic("revisor", fel)));
        Anrop.sand("POST", "/logga-in.xhtml", "", Map.of("Sec-Fetch-Site", "cross-site"));
        assertThat(server.harSagt("event=login-failed address=127.0.0.1 user=revisor method=password")).isTrue();
        assertThat(server.harSagt("event=login address=127.0.0.1 user=tystlaten")).isTrue();
        assertThat(server.harSagt("user=okänd_security_event_login_user_admin")).isTrue();
        assertThat(server.harSagt("event=forbidden address=127.0.0.1 user=tystlaten path=/diarium/fil")).isTrue();
        assertThat(server.harSagt("event=cross-site")).isTrue();
        for (String hemligt : new String[] {fel, FICK, RATT, Anrop.basic("revisor", fel).substring(6), klient.session()}) {
            assertThat(server.harSagt(hemligt)).as("i loggen: " + hemligt).isFalse();
        }
    }
}
