package se.arshjulet.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.metamodel.EntityType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Handelse;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.ekonomi.Prognos;
import se.arshjulet.granskning.Bedomning;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.granskning.Iakttagelse;
import se.arshjulet.granskning.Tillfalle;
import se.arshjulet.oberoende.Hot;
import se.arshjulet.oberoende.Oberoendeprovning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Byra;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.organisation.Roll;
import se.arshjulet.riskplan.Hanteringsmetod;
import se.arshjulet.riskplan.Risk;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.riskplan.Riskvarde;
import se.arshjulet.uppfoljning.Riskuppfoljning;

/** Everything that is stored goes down into the tables and comes back as it was. */
class LagringTest {

    private static final String LANG_TEXT = "Iakttagelse med å, ä och ö. ".repeat(2000);
    private static final Beslut BESLUT = new Beslut(LocalDate.of(2023, 4, 26), "12");

    private final Domandatabas databas = Domandatabas.gemensam();

    @Test
    void planen_och_arendet_kommer_tillbaka_som_de_var() {
        Long id = databas.hamta(em -> {
            Arsgranskning granskning = Ar.lagrad(em);
            granskning.beskrivAnsvarsomraden(LANG_TEXT);
            em.persist(new Handelse(Ar.START, "direktor", granskning, "arsgranskning.startad", "Startad"));
            em.flush();
            return granskning.getId();
        });
        databas.gor(em -> {
            Arsgranskning granskning = em.find(Arsgranskning.class, id);
            assertThat(granskning.getAnsvarsomraden()).isEqualTo(LANG_TEXT);
            assertThat(granskning.getForvaltningar()).extracting(Forvaltning::getKortnamn).containsExactly("DIM", "MS");
            assertThat(granskning.getRevisionsar().getPlanposter()).hasSize(21);
            assertThat(granskning.getRevisionsar().getMall().getInnehall()).isEqualTo(Ar.mall());
            assertThat(granskning.getStartad()).isEqualTo(Ar.START);
        });
    }

    @Test
    void anvandarens_roller_och_byra_kommer_tillbaka() {
        databas.gor(em -> {
            Byra byra = new Byra("Byrån AB");
            em.persist(byra);
            Anvandare anvandare = new Anvandare("lagrad", "Lars Lagrad", Set.of(Roll.REDOVISNINGSREVISOR, Roll.REGISTRATOR));
            anvandare.tilldela(anvandare.getRoller(), null, byra);
            em.persist(anvandare);
        });
        databas.gor(em -> {
            Anvandare anvandare = em.createQuery("select a from Anvandare a where a.anvandarnamn = 'lagrad'", Anvandare.class).getSingleResult();
            assertThat(anvandare.getRoller()).containsExactlyInAnyOrder(Roll.REDOVISNINGSREVISOR, Roll.REGISTRATOR);
            assertThat(anvandare.getByra().getNamn()).isEqualTo("Byrån AB");
        });
    }

    @Test
    void oberoendeprovningen_och_riskplanen_kommer_tillbaka() {
        Long[] id = new Long[3];
        databas.gor(em -> {
            Arsgranskning granskning = Ar.lagrad(em);
            Oberoendeprovning provning = new Oberoendeprovning(granskning, granskning.getYrkesrevisor());
            provning.bedom(Hot.VANSKAP, true, "Kollega granskar");
            Riskplan plan = new Riskplan(granskning, granskning.getForvaltningar().get(0));
            plan.antas(BESLUT);
            plan.beskriv(LANG_TEXT, 5, 12);
            Risk risk = plan.laggTillRisk("Förflyttning");
            risk.beskriv("Förflyttning", Hanteringsmetod.GRANSKNING, "Åtgärd", "2023");
            risk.varderaIPlanen(new Riskvarde(3, 2));
            Riskuppfoljning uppfoljning = new Riskuppfoljning(plan, 1);
            uppfoljning.beskriv(LANG_TEXT, "i", "h", "r");
            em.persist(provning);
            em.persist(plan);
            em.persist(uppfoljning);
            em.flush();
            id[0] = provning.getId();
            id[1] = plan.getId();
            id[2] = uppfoljning.getId();
        });
        databas.gor(em -> {
            assertThat(em.find(Oberoendeprovning.class, id[0]).getHot().get(3).getMotatgard()).isEqualTo("Kollega granskar");
            Riskplan plan = em.find(Riskplan.class, id[1]);
            assertThat(plan.getAntagen().getText()).isEqualTo(BESLUT.getText());
            assertThat(plan.getRisker()).singleElement().satisfies(r -> {
                assertThat(r.getPlan()).isEqualTo(new Riskvarde(3, 2));
                assertThat(r.getUppfoljning1()).isNull();
            });
            assertThat(em.find(Riskuppfoljning.class, id[2]).getBehandlad()).isNull();
        });
    }

    @Test
    void granskningen_och_ekonomin_kommer_tillbaka() {
        Long[] id = new Long[3];
        databas.gor(em -> {
            Arsgranskning granskning = Ar.lagrad(em);
            Forvaltning dim = granskning.getForvaltningar().get(0);
            Delomrade delomrade = new Delomrade(granskning, "intern-kontroll", "IK2", "Planen innehåller", 2, null);
            delomrade.laggTillKontrollpunkt("Bedömning av riskvärden").prova(true);
            delomrade.antecknaEgenbedomning(dim, Bedomning.av(1), "Uppfyllt");
            delomrade.laggTillBeslut(BESLUT, "Plan");
            delomrade.bedom(Bedomning.av(2), Iakttagelse.av(LANG_TEXT));
            Tillfalle tillfalle = new Tillfalle(granskning, "verksamhet", Period.OKT);
            tillfalle.anteckna(BESLUT, null);
            Forbattringsomrade forbattring = new Forbattringsomrade(granskning, "intern-kontroll", 1);
            forbattring.beskriv(dim, "Beskriv hanteringsmetoderna tydligare", false);
            forbattring.harrorFran(delomrade);
            Prognos prognos = new Prognos(granskning, dim, Period.MARS, Mnkr.tolka("belopp", "−91,3"));
            Budgetavvikelse avvikelse = new Budgetavvikelse(granskning, dim, Period.UTFALL, 1);
            avvikelse.beskriv("PC-arbetsplats", Mnkr.tolka("belopp", "-40,5"), LANG_TEXT);
            for (Object ny : new Object[] {delomrade, tillfalle, forbattring, prognos, avvikelse}) {
                em.persist(ny);
            }
            em.flush();
            id[0] = delomrade.getId();
            id[1] = prognos.getId();
            id[2] = forbattring.getId();
        });
        databas.gor(em -> {
            Delomrade delomrade = em.find(Delomrade.class, id[0]);
            assertThat(delomrade.getIakttagelse().getText()).isEqualTo(LANG_TEXT.strip());
            assertThat(delomrade.getKontrollpunkter()).singleElement().satisfies(k -> assertThat(k.getUppfylld()).isTrue());
            assertThat(delomrade.getEgenbedomningar()).hasSize(1);
            assertThat(delomrade.getBeslut()).singleElement().satisfies(b -> assertThat(b.getBeslut().getParagraf()).isEqualTo("12"));
            assertThat(em.find(Prognos.class, id[1]).getBelopp().belopp()).isEqualTo(new BigDecimal("-91.3"));
            assertThat(em.find(Forbattringsomrade.class, id[2]).getDelomrade()).isSameAs(delomrade);
        });
    }

    @Test
    void varje_lagrad_sak_har_en_tabell_med_sina_kolumner() {
        databas.gor(em -> {
            Set<EntityType<?>> typer = em.getMetamodel().getEntities();
            assertThat(typer).isNotEmpty();
            for (EntityType<?> typ : typer.stream().collect(Collectors.toSet())) {
                assertThat(em.createQuery("select e from " + typ.getName() + " e").setMaxResults(1).getResultList()).isNotNull();
            }
        });
    }
}
