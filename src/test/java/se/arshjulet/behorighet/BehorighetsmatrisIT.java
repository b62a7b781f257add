package se.arshjulet.behorighet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Demoregister;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Sidklient;

/** Every user × every address of {@code behorighet.csv}, the own and someone else's. */
class BehorighetsmatrisIT {

    private static final Pattern PLATS = Pattern.compile("\\{([^}]+)}");
    private static final Map<String, Sidklient> SIDOR = new HashMap<>();
    private static Demoregister register;

    @BeforeAll
    static void logga_in_alla() {
        register = Demoregister.las();
        Matris.las().get(0).vantat().keySet().forEach(vem ->
                SIDOR.put(vem, vem.equals(Matris.INGEN) ? new Sidklient(Demoserver.adress()) : Sidklient.som(vem)));
    }

    @TestFactory
    Stream<DynamicTest> var_och_en_nar_det_som_star_i_tabellen() {
        return Matris.las().stream().map(rad -> dynamicTest(rad.metod() + " " + rad.adress(), () -> {
            Map<String, String> utfall = new LinkedHashMap<>();
            rad.vantat().keySet().forEach(vem -> utfall.put(vem, utfall(rad, vem)));
            assertThat(utfall).isEqualTo(rad.vantat());
        }));
    }

    private static String utfall(Matris.Rad rad, String vem) {
        String adress = PLATS.matcher(rad.adress()).replaceAll(traff -> Matcher.quoteReplacement(register.id(traff.group(1))));
        if (rad.arApi()) {
            Apiklient.Svar svar = api(vem).anropa(rad.metod(), adress, "GET".equals(rad.metod()) ? null : "{}", "application/json");
            return av(svar.status());
        }
        HttpResponse<String> svar = SIDOR.get(vem).hamta(adress);
        if (svar.statusCode() != 302) {
            return av(svar.statusCode());
        }
        String mal = svar.headers().firstValue("Location").orElse("");
        return Sidklient.tillInloggning(svar) ? "login" : mal.contains("/inkorg/inkorg.xhtml") ? "inkorg" : mal.contains("?uppgift=") ? "dit" : mal;
    }

    private static Apiklient api(String vem) {
        return vem.equals(Matris.INGEN) ? new Apiklient(Demoserver.adress(), null, null) : Apiklient.som(vem);
    }

    private static String av(int status) {
        return switch (status) {
            case 200, 201, 204, 400, 409, 415, 422 -> "ja";
            case 401 -> "login";
            case 403 -> "nej";
            case 404 -> "dold";
            default -> String.valueOf(status);
        };
    }
}
