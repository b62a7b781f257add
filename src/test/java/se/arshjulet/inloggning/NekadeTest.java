package se.arshjulet.inloggning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Revisorsbyte;
import se.arshjulet.inloggning.Inloggningshinder.Skal;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Apiratt;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Sessioner;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.platform.security.Apinyckelbevis;
import se.arshjulet.platform.security.Konton.Lage;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** Who has work that must be handed over keeps the roles for it, but is not let in any other way either. */
class NekadeTest {

    private static final Domandatabas DATABAS = Domandatabas.gemensam();

    private Long granskning;
    private String revisor;
    private String grupp;

    /** An auditor with a year under way and a linked account, who is logged in and has an API key. */
    @BeforeEach
    void laggUpp() {
        DATABAS.gor(em -> {
            Arsgranskning ny = Ar.lagrad(em);
            em.flush();
            granskning = ny.getId();
            revisor = ny.getYrkesrevisor().getAnvandarnamn();
            grupp = "grupp-" + revisor;
            em.persist(new Anspraksregel(grupp, Roll.YRKESREVISOR, null));
            em.persist(new Anspraksregel(grupp + "-b", Roll.REGISTRATOR, null));
            em.persist(new Identitetskoppling(ny.getYrkesrevisor(), identitet(), LocalDateTime.now()));
            Apinyckel nyckel = new Apinyckel(ny.getYrkesrevisor(), "n", Set.of(Apiratt.UPPGIFTER_LASA), LocalDate.of(2099, 1, 1), Fingeravtryck.av(revisor));
            nyckel.skapades(revisor, LocalDateTime.now());
            em.persist(nyckel);
            em.flush();
            bonor(em).hamta(Sessioner.class).loggadeIn(revisor, revisor, "192.0.2.1", null);
        });
        slappIn(grupp);
        assertThat(arNekad()).isFalse();
    }

    @Test
    void den_som_har_mist_alla_grupper_men_har_arbete_kvar_kommer_inte_in_pa_nagot_satt() {
        nekas(Skal.UTAN_ROLL, "ingen-grupp");
        assertThat(arNekad()).isTrue();
        assertThat(roller()).containsExactly(Roll.YRKESREVISOR);
        assertThat(DATABAS.<Lage>hamta(em -> bonor(em).hamta(Sessioner.class).lage(revisor))).isEqualTo(Lage.AVSLUTAD);
        assertThat(nyckeln()).isEqualTo(Status.INVALID);
    }

    @Test
    void den_vars_roller_har_andrats_men_som_har_arbete_kvar_kommer_in_igen_nar_det_ar_overlamnat() {
        assertThat(nyckeln()).isEqualTo(Status.VALID);
        nekas(Skal.KVAR, grupp + "-b");
        assertThat(arNekad()).isTrue();
        assertThat(nyckeln()).isEqualTo(Status.INVALID);
        DATABAS.gor(em -> {
            Anvandare efter = new Anvandare("efter-" + revisor, "Efter", Set.of(Roll.YRKESREVISOR));
            em.persist(efter);
            em.find(Arsgranskning.class, granskning).bytYrkesrevisor(efter);
        });
        slappIn(grupp + "-b");
        assertThat(arNekad()).isFalse();
        assertThat(nyckeln()).isEqualTo(Status.VALID);
        assertThat(roller()).containsExactly(Roll.REGISTRATOR);
    }

    @Test
    void den_som_administratoren_kopplar_loss_kommer_in_med_losenord_igen() {
        nekas(Skal.UTAN_ROLL, "ingen-grupp");
        DATABAS.gor(em -> bonor(em).hamta(IdentitetService.class).kopplaLoss(anvandare(em).getId()));
        assertThat(arNekad()).isFalse();
    }

    private boolean arNekad() {
        return DATABAS.hamta(em -> bonor(em).hamta(Nekade.class).galler(revisor));
    }

    private Status nyckeln() {
        return DATABAS.hamta(em -> bonor(em).hamta(Apinyckelregister.class).validate(new Apinyckelbevis(revisor)).getStatus());
    }

    private void slappIn(String med) {
        assertThat(DATABAS.<String>hamta(em -> bonor(em).hamta(Identitetskonton.class).slappIn(identitet(med)))).isEqualTo(revisor);
    }

    /** What a refusal has changed stays changed. */
    private void nekas(Skal skal, String med) {
        DATABAS.gor(em -> assertThatThrownBy(() -> bonor(em).hamta(Identitetskonton.class).slappIn(identitet(med)))
                .isInstanceOfSatisfying(Inloggningshinder.class, hinder -> assertThat(hinder.skal()).isEqualTo(skal)));
    }

    private Set<Roll> roller() {
        return DATABAS.hamta(em -> anvandare(em).getRoller());
    }

    private Anvandare anvandare(EntityManager em) {
        return bonor(em).hamta(AnvandareRepository.class).finn(revisor).orElseThrow();
    }

    private Identitet identitet(String... varden) {
        return new Identitet("https://inloggning.example.se", "subject-" + revisor, revisor, "Rut Revisor", null, Set.of(varden));
    }

    /** With those who know of a year's work, as the container has them. */
    private static Bonor bonor(EntityManager em) {
        Bonor bonor = new Bonor(em).med(Clock.class, Clock.systemDefaultZone());
        bonor.med(Instance.class, Koppling.alla(List.of(bonor.hamta(Revisorsbyte.class))));
        return bonor;
    }
}
