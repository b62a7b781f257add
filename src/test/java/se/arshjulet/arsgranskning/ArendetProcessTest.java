package se.arshjulet.arsgranskning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.mall.Mall;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.json.StrictJson;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.testsupport.Testmotor;

/** The case from start to end with the real models in the engine and the real tables; each test is rolled back. */
class ArendetProcessTest {

    private static final int AR = 2901;

    private final Domandatabas databas = Domandatabas.gemensam();
    private Testmotor motor;
    private final List<Object> handelser = new ArrayList<>();

    @BeforeEach
    void taMotorn() {
        motor = Testmotor.delad().deploya(Stream.of(Fas.values()).filter(f -> f != Fas.AVSLUT).map(f -> "bpmn/" + f.mapp() + ".bpmn").toArray(String[]::new))
                .deploya("bpmn/arsgranskning.bpmn").stallKlockan(Ar.START.toLocalDate());
    }

    @AfterEach
    void slappMotorn() {
        motor.close();
    }

    @Test
    void aret_startas_med_underlag_process_och_spar() {
        prova((tjanst, em) -> {
            Long id = tjanst.starta(AR, "AAA", "anna");
            Arsgranskning granskning = em.find(Arsgranskning.class, id);
            ArsgranskningStartad startad = (ArsgranskningStartad) handelser.get(0);
            assertThat(startad.granskning()).isSameAs(granskning);
            assertThat(startad.mall().delomraden()).hasSize(21);
            assertThat(granskning.getProcessinstans()).isNotNull();
            assertThat(tjanst.arsgranskningar.handelser(id, 10)).extracting(Handelse::getTyp).containsExactly("arsgranskning.startad");
            assertThat(tjanst.vantandeSteg(id)).containsExactly(Steg.OBEROENDE);
        });
    }

    @Test
    void en_namnd_har_en_granskning_per_ar_men_kan_borja_om_efter_ett_avbrott() {
        prova((tjanst, em) -> {
            Long forsta = tjanst.starta(AR, "AAA", "anna");
            assertThatThrownBy(() -> tjanst.starta(AR, "AAA", "anna")).isInstanceOf(Regelbrott.class).hasMessageContaining("redanStartad");
            tjanst.avbryt(forsta, "Fel nämnd.");
            assertThat(tjanst.starta(AR, "AAA", "anna")).isNotEqualTo(forsta);
        });
    }

    @Test
    void utan_upplagt_ar_eller_med_okand_namnd_startas_inget() {
        prova((tjanst, em) -> {
            assertThatThrownBy(() -> tjanst.starta(AR + 1, "AAA", "anna")).isInstanceOf(Regelbrott.class).hasMessageContaining("arSaknas");
            assertThatThrownBy(() -> tjanst.starta(AR, "ZZZ", "anna")).isInstanceOf(Regelbrott.class).hasMessageContaining("namndSaknas");
            assertThatThrownBy(() -> tjanst.starta(AR, "AAA", "direktor")).isInstanceOf(Regelbrott.class).hasMessageContaining("inteYrkesrevisor");
        });
    }

    @Test
    void direktoren_oppnar_ett_steg_i_fortid_en_gang() {
        prova((tjanst, em) -> {
            Long id = tjanst.starta(AR, "AAA", "anna");
            tjanst.oppna(id, Steg.OBEROENDE);
            assertThat(uppgift().getAssignee()).isEqualTo("anna");
            assertThatThrownBy(() -> tjanst.oppna(id, Steg.OBEROENDE)).isInstanceOf(Regelbrott.class).hasMessageContaining("vantarInte");
        });
    }

    @Test
    void en_ny_revisor_far_den_forras_oppna_uppgifter() {
        prova((tjanst, em) -> {
            Long id = tjanst.starta(AR, "AAA", "anna");
            tjanst.oppna(id, Steg.OBEROENDE);
            tjanst.bytYrkesrevisor(id, "bo");
            assertThat(uppgift().getAssignee()).isEqualTo("bo");
            assertThat(em.find(Arsgranskning.class, id).getYrkesrevisor().getAnvandarnamn()).isEqualTo("bo");
            assertThat(handelser).last().isEqualTo(new RevisorBytt(em.find(Arsgranskning.class, id)));
        });
    }

    @Test
    void ett_avbrott_kraver_motiv_och_avslutar_processen() {
        prova((tjanst, em) -> {
            Long id = tjanst.starta(AR, "AAA", "anna");
            assertThatThrownBy(() -> tjanst.avbryt(id, " ")).isInstanceOf(Regelbrott.class);
            assertThat(antalProcesser()).isPositive();
            tjanst.avbryt(id, "Nämnden upphör.");
            assertThat(antalProcesser()).isZero();
            assertThatThrownBy(() -> tjanst.oppna(id, Steg.RISKPLAN)).isInstanceOf(Regelbrott.class).hasMessageContaining("intePagaende");
        });
    }

    /** As it could be before the database said no. */
    @Test
    void av_tva_som_har_startats_for_samma_ar_kan_den_ena_avbrytas_och_den_andra_fortsatter() {
        prova((tjanst, em) -> {
            Arsgranskning forsta = em.find(Arsgranskning.class, tjanst.starta(AR, "AAA", "anna"));
            em.createQuery("update Arsgranskning a set a.status = :s, a.avbrottsmotiv = 'x', a.gallande = null where a.id = :id")
                    .setParameter("s", Arsgranskning.Status.AVBRUTEN).setParameter("id", forsta.getId()).executeUpdate();
            em.refresh(forsta);
            Arsgranskning andra = em.find(Arsgranskning.class, tjanst.starta(AR, "AAA", "anna"));
            em.createQuery("update Arsgranskning a set a.status = :s, a.avbrottsmotiv = null where a.id = :id")
                    .setParameter("s", Arsgranskning.Status.PAGAENDE).setParameter("id", forsta.getId()).executeUpdate();
            em.refresh(forsta);
            tjanst.avbryt(forsta.getId(), "Startad två gånger.");
            assertThat(tjanst.motor.pagar(forsta.getProcessinstans())).isFalse();
            assertThat(tjanst.motor.pagar(andra.getProcessinstans())).isTrue();
            tjanst.avbryt(andra.getId(), "Nämnden upphör.");
            assertThat(antalProcesser()).isZero();
        });
    }

    @Test
    void en_yrkesrevisor_ser_bara_sina_egna_granskningar() {
        prova((tjanst, em) -> {
            Long id = tjanst.starta(AR, "AAA", "anna");
            tjanst.insyn.inloggad.agera(anvandare(em, "anna"));
            assertThat(tjanst.mina()).extracting(Arsgranskning::getId).contains(id);
            tjanst.insyn.inloggad.agera(anvandare(em, "bo"));
            assertThat(tjanst.mina()).extracting(Arsgranskning::getId).doesNotContain(id);
            assertThatThrownBy(() -> tjanst.hamta(id)).isInstanceOf(Obehorig.class);
            assertThatThrownBy(() -> tjanst.hamta(-1L)).isInstanceOf(Obehorig.class);
        });
    }

    @Test
    void namnden_ser_sin_granskning_forst_nar_den_har_expedierats() {
        prova((tjanst, em) -> {
            Arsgranskning granskning = em.find(Arsgranskning.class, tjanst.starta(AR, "AAA", "anna"));
            Anvandare sekreterare = new Anvandare("sekr", "Sara Sekreterare", Set.of(Roll.NAMND));
            sekreterare.tilldela(Set.of(Roll.NAMND), granskning.getNamnd(), null);
            tjanst.insyn.inloggad.agera(sekreterare);
            granskning.narFas(Fas.EXPEDIERING);
            assertThat(tjanst.insyn.far(granskning)).isFalse();
            granskning.narFas(Fas.SVAR);
            assertThat(tjanst.insyn.far(granskning)).isTrue();
        });
    }

    private Task uppgift() {
        return motor.motor().getTaskService().createTaskQuery().singleResult();
    }

    private long antalProcesser() {
        return motor.motor().getRuntimeService().createProcessInstanceQuery().rootProcessInstances().count();
    }

    private static Anvandare anvandare(EntityManager em, String namn) {
        return em.createQuery("select a from Anvandare a where a.anvandarnamn = :namn", Anvandare.class).setParameter("namn", namn).getSingleResult();
    }

    private void prova(BiConsumer<ArsgranskningService, EntityManager> prov) {
        databas.provaOchRullaTillbaka(em -> {
            Mall mall = new Mall("Provmall", 1, medfoljandeMall());
            Anvandare direktor = new Anvandare("direktor", "Disa Direktör", Set.of(Roll.REVISIONSDIREKTOR));
            Stream.of(mall, new Revisionsar(AR, mall), Ar.namnd("A-nämnden", "AAA"), direktor,
                    new Anvandare("anna", "Anna", Set.of(Roll.YRKESREVISOR)), new Anvandare("bo", "Bo", Set.of(Roll.YRKESREVISOR))).forEach(em::persist);
            Inloggad inloggad = new Inloggad();
            inloggad.agera(direktor);
            Koppling koppling = new Koppling(em, Ar.START).med(Inloggad.class, inloggad)
                    .med(Processmotor.class, new Processmotor(motor.motor())).med(Event.class, handelsemottagare());
            motor.bona("arsplan", koppling.hamta(Arsplan.class)).bona("arsgranskningar", koppling.hamta(Arsgranskningar.class))
                    .bona("avbrytDelegate", koppling.hamta(AvbrytDelegate.class));
            prov.accept(koppling.hamta(ArsgranskningService.class), em);
        });
    }

    private static String medfoljandeMall() {
        return new String(StrictJson.write(Mallinnehall.medfoljande()), StandardCharsets.UTF_8);
    }

    private Object handelsemottagare() {
        return Proxy.newProxyInstance(Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, metod, varden) -> {
            handelser.add(varden[0]);
            return null;
        });
    }
}
