package se.arshjulet.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Sessioner;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** What a log-in is worth at an address that is open to all. */
class InloggningslageTest {

    private static final Domandatabas DATABAS = Domandatabas.gemensam();
    private static final AtomicInteger LOPNUMMER = new AtomicInteger();
    private static final LocalDateTime NU = LocalDateTime.of(2024, 2, 20, 8, 0);

    private final Map<String, Object> session = new HashMap<>();
    private String vem;
    private String kaka;

    @BeforeEach
    void loggaIn() {
        vem = "lage" + LOPNUMMER.incrementAndGet();
        kaka = "hemligt-" + vem;
        DATABAS.gor(em -> em.persist(new Anvandare(vem, "Lage", Set.of(Roll.YRKESREVISOR))));
        DATABAS.gor(em -> sessioner(em).loggadeIn(vem, Fingeravtryck.av(kaka), "192.0.2.1", null));
        Sidsession.borja(anrop(), new CredentialValidationResult(vem), Fingeravtryck.av(kaka));
    }

    @Test
    void en_inloggning_som_pagar_galler() {
        assertThat(galler()).isTrue();
    }

    @Test
    void en_inloggning_som_har_avslutats_nagon_annanstans_galler_inte() {
        DATABAS.gor(em -> sessioner(em).loggadeUt(Fingeravtryck.av(kaka)));
        assertThat(galler()).isFalse();
    }

    @Test
    void ett_stangt_kontos_inloggning_galler_inte() {
        DATABAS.gor(em -> em.createQuery("select a from Anvandare a where a.anvandarnamn = :vem", Anvandare.class).setParameter("vem", vem).getSingleResult().inaktivera());
        assertThat(galler()).isFalse();
    }

    @Test
    void en_inloggning_som_ar_for_gammal_galler_inte() {
        session.replaceAll((namn, varde) -> varde instanceof Long borjan ? Long.valueOf(borjan - Sidsession.LANGST.toMillis() - 1) : varde);
        assertThat(galler()).isFalse();
    }

    @Test
    void den_som_inte_har_inloggningens_egen_kaka_ar_inte_inloggad() {
        kaka = "en-annan";
        assertThat(galler()).isFalse();
    }

    private boolean galler() {
        return DATABAS.hamta(em -> {
            Sessioner konton = sessioner(em);
            Koppling koppling = new Koppling(em, NU).med(Konton.class, konton).med(Inloggningsgrans.class, null);
            return koppling.hamta(Inloggningslage.class).galler(anrop());
        });
    }

    private static Sessioner sessioner(EntityManager em) {
        return new Koppling(em, NU).hamta(Sessioner.class);
    }

    /** As the mechanism sees it, without a server. */
    private HttpServletRequest anrop() {
        return (HttpServletRequest) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, metod, argument) -> switch (metod.getName()) {
            case "getSession" -> sessionen();
            case "getCookies" -> new Cookie[] {new Cookie("arshjulet", kaka)};
            case "getServletPath" -> "/inloggning/svar";
            default -> null;
        });
    }

    private HttpSession sessionen() {
        return (HttpSession) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, metod, argument) -> switch (metod.getName()) {
            case "getAttribute" -> session.get((String) argument[0]);
            case "setAttribute" -> session.put((String) argument[0], argument[1]);
            case "removeAttribute" -> session.remove((String) argument[0]);
            default -> null;
        });
    }
}
