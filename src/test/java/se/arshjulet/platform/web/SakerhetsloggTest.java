package se.arshjulet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SakerhetsloggTest {

    @Test
    void det_som_kommer_utifran_kan_inte_borja_en_egen_rad_eller_ett_eget_ord() {
        String rad = Sakerhetslogg.rad("login-failed", "user", "revisor\r\n2024-01-01 security event=login user=admin\u2028\u202E\0", "path", "/a b=c\"");
        assertThat(rad).doesNotContain("\n", "\r", "\u2028", "\u202E", "\0", "user=admin", "event=login ")
                .startsWith("security event=login-failed address=").contains(" user=revisor__").endsWith(" path=/a_b_c_");
    }

    @Test
    void det_langa_kortas() {
        assertThat(Sakerhetslogg.rad("x", "user", "a".repeat(5000))).hasSizeLessThan(300);
    }
}
