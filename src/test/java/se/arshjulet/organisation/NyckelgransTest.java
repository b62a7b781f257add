package se.arshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a key lets through, whoever owns it. */
class NyckelgransTest {

    private final Nyckelgrans grans = new Nyckelgrans();

    @Test
    void utan_nyckel_ar_det_bara_rollerna_som_raknas() throws Exception {
        assertThat(anropa("stangd", () -> "klart")).isEqualTo("klart");
    }

    @ParameterizedTest
    @EnumSource(Apiratt.class)
    void bara_nyckeln_med_just_den_ratten_slipper_in(Apiratt ratt) throws Exception {
        grans.satt(Set.of(ratt));
        if (ratt == Apiratt.UPPGIFTER_LASA) {
            assertThat(anropa("lasbar", () -> "klart")).isEqualTo("klart");
        } else {
            assertThatThrownBy(() -> anropa("lasbar", () -> "klart")).isInstanceOf(Obehorig.class);
        }
    }

    @Test
    void det_som_inte_sager_att_nycklar_far_ar_stangt_ocksa_for_den_som_far_allt() {
        grans.satt(EnumSet.allOf(Apiratt.class));
        assertThatThrownBy(() -> anropa("stangd", () -> "klart")).isInstanceOf(Obehorig.class);
    }

    @Test
    void det_som_tjansten_i_sin_tur_fragar_efter_hor_till_dess_arbete() throws Exception {
        grans.satt(Set.of(Apiratt.UPPGIFTER_LASA));
        assertThat(anropa("lasbar", () -> anropa("stangd", () -> "inuti"))).isEqualTo("inuti");
        assertThatThrownBy(() -> anropa("stangd", () -> "efteråt")).as("and not afterwards").isInstanceOf(Obehorig.class);
    }

    @Test
    void en_tom_nyckel_far_ingenting() {
        grans.satt(Set.of());
        assertThatThrownBy(() -> anropa("lasbar", () -> "klart")).isInstanceOf(Obehorig.class);
    }

    private Object anropa(String metod, Callable<Object> arbete) throws Exception {
        Method den = Tjanster.class.getDeclaredMethod(metod);
        InvocationContext anrop = (InvocationContext) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {InvocationContext.class},
                (proxy, m, argument) -> m.getName().equals("proceed") ? arbete.call() : den);
        return grans.inom(den.getAnnotation(Tillaten.class), anrop);
    }

    private static final class Tjanster {

        @Tillaten(nyckel = Apiratt.UPPGIFTER_LASA)
        void lasbar() {
        }

        @Tillaten
        void stangd() {
        }
    }
}
