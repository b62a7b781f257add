package se.arshjulet.inloggning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.ForstaAdministrator;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;

class ForstakravTest {

    @Test
    void en_ny_installation_kraver_koder_av_alla_roller_tills_administratoren_valjer_bort_dem() {
        Domandatabas.gemensam().provaOchRullaTillbaka(em -> {
            Anvandare administrator = new Anvandare("forsta", "Första Prov", Set.of(Roll.ADMINISTRATOR));
            em.persist(administrator);
            em.flush();
            Bonor bonor = new Bonor(em, new Kodvalv()).med(Clock.class, Clock.systemUTC()).observera(Forstakrav.class);
            bonor.hamta(Inloggad.class).agera(administrator);
            KodService koder = bonor.hamta(KodService.class);
            assertThat(koder.maste()).as("in a database that was there before").isFalse();
            bonor.sag(new ForstaAdministrator(administrator.getId()));
            em.flush();
            assertThat(koder.krav()).containsExactly(Roll.values());
            assertThat(koder.maste()).isTrue();
            koder.krav(List.of("REGISTRATOR"));
            em.flush();
            assertThat(koder.krav()).containsExactly(Roll.REGISTRATOR);
            assertThat(koder.maste()).isFalse();
        });
    }
}
