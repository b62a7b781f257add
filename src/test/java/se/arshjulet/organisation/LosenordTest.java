package se.arshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the hash of the server is asked for. */
class LosenordTest {

    private final Map<String, String> val = new HashMap<>();
    private String hashades;

    @Test
    void ett_losenord_hashas_helt_med_stark_algoritm_manga_varv_och_langt_salt() {
        Losenord losenord = new Losenord();
        losenord.hash = hash();
        losenord.minne = new Losenordsminne();
        losenord.stall();
        assertThat(val).containsEntry("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512");
        assertThat(Integer.parseInt(val.get("Pbkdf2PasswordHash.Iterations"))).isGreaterThanOrEqualTo(210_000);
        assertThat(Integer.parseInt(val.get("Pbkdf2PasswordHash.SaltSizeBytes"))).isGreaterThanOrEqualTo(32);
        String langt = " Åsikt ".repeat(30);
        losenord.hasha(langt);
        assertThat(hashades).isEqualTo(langt);
    }

    private Pbkdf2PasswordHash hash() {
        return (Pbkdf2PasswordHash) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Pbkdf2PasswordHash.class}, (proxy, metod, argument) -> {
            if (metod.getName().equals("initialize")) {
                ((Map<?, ?>) argument[0]).forEach((namn, varde) -> val.put((String) namn, (String) varde));
                return null;
            }
            hashades = new String((char[]) argument[0]);
            return "hash";
        });
    }
}
