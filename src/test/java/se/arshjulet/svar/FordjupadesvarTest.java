package se.arshjulet.svar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Date;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.beslut.Missiv;
import se.arshjulet.expediering.Expedierad;
import se.arshjulet.expediering.Expediering;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.FordjupningExpedierad;
import se.arshjulet.fordjupning.Provadressat;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.tid.Klocka;
import se.arshjulet.testsupport.Rapportar;

/** A fördjupad granskning is answered by each adressat for svar, about its own rekommendationer. */
class FordjupadesvarTest extends Rapportprov {

    private static final LocalDate SISTA = LocalDate.of(2024, 9, 30);

    @Test
    void varje_adressat_for_svar_far_ett_svar_med_exakt_sina_rekommendationer() {
        Long fordjupad = expedierad();
        databas.gor(em -> {
            assertThat(em.createQuery("select s from Svar s where s.fordjupad.id = " + fordjupad, Svar.class).getResultList()).singleElement().satisfies(svar -> {
                assertThat(svar.getNamnd().getKortnamn()).isEqualTo(tecken);
                assertThat(svar.getSistaSvarsdag()).isEqualTo(SISTA);
                assertThat(svar.getArsgranskning()).isNull();
                assertThat(svar.getPunkter()).extracting(Svarspunkt::getRubrik).containsExactly("personuppgifter", "Utbilda");
                assertThat(svar.getPunkter().get(0).getInledning()).isEqualTo("Tydliggör delegationen avseende");
            });
        });
    }

    @Test
    void expedieras_den_igen_fragas_ingen_en_gang_till() {
        Long fordjupad = expedierad();
        som(Roll.REGISTRATOR, (bonor, granskning) -> {
            bonor.hamta(Svarsbegaran.class).begar(new FordjupningExpedierad(bonor.hamta(EntityManager.class).find(FordjupadGranskning.class, fordjupad)));
            return null;
        });
        databas.gor(em -> assertThat(em.createQuery("select count(s) from Svar s where s.fordjupad.id = " + fordjupad, Long.class).getSingleResult()).isEqualTo(1));
    }

    @Test
    void arets_svar_fragar_inte_om_det_som_har_ett_eget_svar() {
        expedierad();
        som(Roll.REGISTRATOR, (bonor, granskning) -> {
            Missiv missiv = new Missiv(granskning);
            missiv.skriv(true, "Vi begär svar.", Rapportar.SISTA_SVARSDAG, new Beslut(Rapportar.BESLUTSDAG, "14"));
            missiv.besluta(bonor.hamta(AnvandareRepository.class).finn(Roll.FORTROENDEVALD + tecken).orElseThrow());
            bonor.hamta(EntityManager.class).persist(missiv);
            bonor.hamta(Svarsbegaran.class).begar(new Expedierad(new Expediering(granskning), missiv));
            assertThat(bonor.hamta(SvarRepository.class).finn(granskning.getId()).orElseThrow().getPunkter()).isEmpty();
            return null;
        });
    }

    @Test
    void dagarna_foljer_adressatens_sista_svarsdag() {
        Long fordjupad = expedierad();
        som(Roll.REGISTRATOR, (bonor, granskning) -> {
            Svarsplan plan = bonor.hamta(Svarsplan.class);
            Long svar = plan.svar(0L, fordjupad, granskning.getNamnd().getId());
            assertThat(plan.forfaller(svar, "svar")).hasToString(Date.from(SISTA.atTime(12, 0).atZone(Klocka.SVENSK_TID).toInstant()).toString());
            assertThat(plan.paminner(svar, "svar")).isBefore(plan.forfaller(svar, "svar"));
            assertThat(plan.forsenas(svar, "svar")).isAfter(plan.forfaller(svar, "svar"));
            assertThat(plan.oppnar(svar, "svarsgranskning")).isBefore(plan.forfaller(svar, "svarsgranskning"));
            return null;
        });
    }

    private Long expedierad() {
        return som(Roll.REGISTRATOR, (bonor, granskning) -> {
            EntityManager em = bonor.hamta(EntityManager.class);
            FordjupadGranskning fordjupad = new FordjupadGranskning(nummer++, granskning.getAr());
            fordjupad.redovisa("Delegerade beslut", "intern-kontroll", 2, "Brister.", true);
            Namnd annan = em.createQuery("select n from Namnd n where n.kortnamn = '" + tecken + "S'", Namnd.class).getSingleResult();
            Provadressat.forSvar(fordjupad, granskning.getNamnd(), SISTA);
            Provadressat.forKannedom(fordjupad, annan);
            fordjupad.rekommendera("1", "Tydliggör delegationen avseende").dela("1a", "personuppgifter");
            fordjupad.rekommendera("2", "Utbilda");
            fordjupad.rekommendera("3", "Bara den andra").adressera(annan);
            em.persist(fordjupad);
            em.flush();
            bonor.hamta(Svarsbegaran.class).begar(new FordjupningExpedierad(fordjupad));
            return fordjupad.getId();
        });
    }
}
