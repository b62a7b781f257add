package se.arshjulet.inloggning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UtfardarsvarTest {

    private static final String SVAR = "http://localhost" + Identitetstjanst.SVAR;

    @Test
    void ett_ja_har_en_kod() {
        assertThat(Utfardarsvar.las(SVAR + "?state=s&code=k")).isEqualTo(new Utfardarsvar("s", "k"));
    }

    @Test
    void ett_nej_har_ingen() {
        assertThat(Utfardarsvar.las(SVAR + "?state=s&error=access_denied")).isEqualTo(new Utfardarsvar("s", null));
        assertThat(Utfardarsvar.las(SVAR + "?error=access_denied")).isEqualTo(new Utfardarsvar(null, null));
    }

    @Test
    void ett_svar_utan_kod_eller_state_faller_inte() {
        assertThat(Utfardarsvar.las(SVAR + "?code=k")).isEqualTo(new Utfardarsvar(null, "k"));
        assertThat(Utfardarsvar.las(SVAR + "?state=s")).isEqualTo(new Utfardarsvar("s", null));
    }

    @Test
    void det_som_inte_ar_ett_svar_ar_ogiltigt() {
        assertThatThrownBy(() -> Utfardarsvar.las(SVAR + "?%")).isInstanceOf(Inloggningshinder.class);
        assertThatThrownBy(() -> Utfardarsvar.las("inte en adress")).isInstanceOf(Inloggningshinder.class);
    }
}
