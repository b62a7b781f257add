package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.fordjupning.Adressatroll;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.rapport.Rapportunderlag.Delomrade;
import se.arshjulet.rapport.Rapportunderlag.Forbattringsgrupp;
import se.arshjulet.rapport.Rapportunderlag.Omrade;
import se.arshjulet.revisionsplan.Granskningsslag;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.tidigare.Avslut;

class RapportsammanstallningTest {

    private static final Avsandare KONTORET = new Avsandare("Region Skåne", "Revisionskontoret");

    private final Rapportunderlag norv = new Underlagsbyggare(Norvmaterial.material(), KONTORET, Norvmaterial.faststallelse()).bygg();

    @Test
    void varje_bedomning_kommer_med_och_raknas() {
        assertThat(norv.omraden()).extracting(Omrade::antalDelomraden).containsExactly(6, 11, 4, 0);
        assertThat(norv.omraden().stream().flatMap(o -> o.delomraden().stream()).flatMap(Delomrade::medUnderordnade)
                .filter(d -> d.bedomning().allvar() == 1)).hasSize(13);
        assertThat(norv.omraden()).extracting(o -> o.bedomning().ord()).containsExactly("inte helt tillräcklig", "inte helt ändamålsenlig",
                "inte helt tillfredsställande", "i allt väsentligt rättvisande");
        assertThat(norv.omrade("rakenskaper").bedomning().allvar()).isEqualTo(1);
    }

    @Test
    void det_som_tidigare_ar_lamnade_oppet_har_ett_avsnitt_fore_bilagorna_och_bara_nar_det_finns_nagot() {
        assertThat(norv.avsnitt()).extracting(Rapportunderlag.Avsnitt::sort).endsWith("tidigare", "bilagor");
        assertThat(norv.tidigare()).hasSize(6);
        assertThat(norv.tidigareUtfall()).extracting(u -> u.omdome().ord() + " " + u.antal()).containsExactly("åtgärdat 2", "delvis åtgärdat 3", "inte åtgärdat 1");
        Rapportmaterial m = Norvmaterial.material();
        Rapportunderlag utan = new Underlagsbyggare(new Rapportmaterial(m.arsgranskning(), m.mall(), m.kriterier(), m.oberoende(), m.riskplaner(), m.riskuppfoljningar(),
                m.tillfallen(), m.delomraden(), m.prognoser(), m.avvikelser(), m.uttalanden(), m.fordjupade(), m.bedomningar(), m.forbattringsomraden(), m.bilagor(),
                m.bildval(), List.of(), m.nyckeltal(), m.tabeller(), m.hanvisningar()), KONTORET, null).bygg();
        assertThat(utan.avsnitt()).extracting(Rapportunderlag.Avsnitt::sort).doesNotContain("tidigare");
    }

    @Test
    void en_punkt_som_har_avslutats_i_registret_star_som_det_och_raknas_inte_bland_de_uppfoljda() {
        Rapportmaterial m = Norvmaterial.material();
        m.tidigare().get(0).avsluta(Avslut.OVERFORD);
        Rapportunderlag med = new Underlagsbyggare(m, KONTORET, null).bygg();
        assertThat(med.tidigareUtfall()).extracting(Rapportunderlag.Utfall::antal).satisfies(antal -> assertThat(antal.stream().mapToInt(i -> i).sum()).isEqualTo(5));
        assertThat(new RapportHtml().fragment(med)).contains("Fem punkter ur tidigare granskningar har följts upp", "Avslutad: en annan nämnd har tagit över");
        m.tidigare().forEach(punkt -> punkt.avsluta(Avslut.ACCEPTERAD));
        assertThat(new RapportHtml().fragment(new Underlagsbyggare(m, KONTORET, null).bygg())).contains("Avslutad: avslaget är godtaget").doesNotContain("ur tidigare granskningar har följts upp");
    }

    @Test
    void nyckeltalen_har_ett_avsnitt_efter_omradena_och_bara_nar_det_finns_nagra() {
        assertThat(norv.avsnitt()).extracting(Rapportunderlag.Avsnitt::sort).endsWith("omrade", "nyckeltal", "tidigare", "bilagor");
        assertThat(norv.nyckeltal()).extracting(Rapportunderlag.Nyckeltalsgrupp::forvaltning).containsExactly("Digitalisering IT och MT", "Medicinsk service");
        assertThat(norv.nyckeltal()).extracting(g -> g.rader().size()).containsExactly(5, 11);
        Rapportmaterial m = Norvmaterial.material();
        Rapportunderlag utan = new Underlagsbyggare(new Rapportmaterial(m.arsgranskning(), m.mall(), m.kriterier(), m.oberoende(), m.riskplaner(), m.riskuppfoljningar(),
                m.tillfallen(), m.delomraden(), m.prognoser(), m.avvikelser(), m.uttalanden(), m.fordjupade(), m.bedomningar(), m.forbattringsomraden(), m.bilagor(),
                m.bildval(), m.tidigare(), List.of(), m.tabeller(), m.hanvisningar()), KONTORET, null).bygg();
        assertThat(utan.avsnitt()).extracting(Rapportunderlag.Avsnitt::sort).doesNotContain("nyckeltal").endsWith("omrade", "tidigare", "bilagor");
    }

    @Test
    void namndens_utfall_ar_forvaltningarnas_summa() {
        Prognostabell prognoser = norv.omrade("ekonomi").prognoser();
        assertThat(prognoser.perioder()).containsExactly("mars", "maj", "aug", "okt", "utfall");
        assertThat(prognoser.summa()).last().isEqualTo(new BigDecimal("-91.1"));
    }

    @Test
    void fordjupade_granskningar_star_i_sitt_omrade_och_raknas_med_ord() {
        assertThat(norv.omrade("intern-kontroll").fordjupadeInledning()).contains("inom ett område 2023");
        assertThat(norv.omrade("verksamhet").fordjupadeInledning()).contains("inom fyra områden 2023");
        assertThat(norv.omrade("verksamhet").fordjupade()).last().satisfies(f -> {
            assertThat(f.rapportnummer()).isEqualTo("11-2023");
            assertThat(f.rekommendationer()).isEmpty();
            assertThat(f.endastAdressater()).contains("regionstyrelsen", "sjukhusstyrelse Hässleholm").doesNotContain("operativ regiongemensam");
        });
    }

    @Test
    void forbattringsomraden_star_per_namnd_och_forvaltning() {
        assertThat(norv.omraden().stream().flatMap(o -> o.forbattringsomraden().stream())).extracting(g -> g.poster().size()).containsExactly(3, 6, 2, 2);
        assertThat(norv.omrade("verksamhet").forbattringsomraden()).extracting(Forbattringsgrupp::rubrik)
                .containsExactly("Identifierade förbättringsområden Digitalisering IT och MT", "Identifierade förbättringsområden Medicinsk service");
    }

    @Test
    void riskvardens_faktorer_behaller_sin_ordning() {
        assertThat(norv.omrade("intern-kontroll").riskplaner()).extracting(p -> p.risker().get(0).plan()).containsExactly("6 (3x2)", "6 (2x3)");
    }

    @Test
    void en_post_mot_budget_och_mot_foregaende_ar_blir_en_rad() {
        assertThat(norv.omrade("rakenskaper").bokslut().get(0).uttalanden().get(0).rader().get(0)).satisfies(r -> {
            assertThat(r.motBudget()).isEqualByComparingTo("-44");
            assertThat(r.motForegaendeAr()).isEqualByComparingTo("-71");
        });
    }

    @Test
    void arets_siffror_star_i_rapporten() {
        String text = new RapportHtml().fragment(norv).replaceAll("<[^>]+>", " ").replace('\u00a0', ' ').replaceAll("\\s+", " ");
        assertThat(text).contains("Digitalisering IT och MT −40,0 −60,0 −75,0 −90,0 −91,3", "Medicinsk service ±0 ±0 ±0 ±0 +0,2",
                "Nämnden totalt −40,0 −60,0 −75,0 −90,0 −91,1", "−40,5", "−24,7", "−20,3", "+28,5", "+18,1", "−22,0", "−30,0",
                "2023-04-26 § 12", "6 (3x2)", "6 (2x3)", "9 (3x3)", "11 700 datorer", "Rapport nr 10-2023", "Resultat −44 −71", "KPMG AB");
    }

    @Test
    void utan_faststallelse_ar_det_ett_utkast_som_sager_att_det_inte_ar_kvalitetssakrat() {
        Rapportunderlag utkast = new Underlagsbyggare(Norvmaterial.material(), KONTORET, null).bygg();
        assertThat(utkast.omslag().utkast()).isTrue();
        assertThat(utkast.intyg()).contains("inte kvalitetssäkrad").contains("inte funnit något hinder");
        assertThat(norv.intyg()).contains("har kvalitetssäkrat rapporten");
    }

    @Test
    void det_lagrade_aret_ger_samma_rapport_i_ett_begransat_antal_satser() {
        Domandatabas databas = Domandatabas.gemensam();
        Long id = databas.hamta(em -> Norvmaterial.lagrat(em, 1923, "-rapport").arsgranskning().getId());
        RapportHtml html = new RapportHtml();
        int satser = databas.satserFor(em -> {
            RapportmaterialRepository repository = new Bonor(em).hamta(RapportmaterialRepository.class);
            Rapportunderlag lagrat = new Underlagsbyggare(repository.hamta(id), KONTORET, Norvmaterial.faststallelse()).bygg();
            assertThat(lagrat.nyckeltal()).isEqualTo(norv.nyckeltal());
            assertThat(lagrat.omraden()).usingRecursiveComparison().ignoringFields("fordjupadeInledning").ignoringFieldsMatchingRegexes(".*fordjupade.*[.]ar")
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(norv.omraden());
            assertThat(html.fragment(lagrat)).contains("−91,1");
        });
        assertThat(satser).isLessThanOrEqualTo(32);
    }

    @Test
    void en_fordjupad_granskning_som_pagar_star_inte_i_arsrapporten() {
        Domandatabas databas = Domandatabas.gemensam();
        Long id = databas.hamta(em -> {
            Arsgranskning aret = Norvmaterial.lagrat(em, 1924, "-pagar").arsgranskning();
            FordjupadGranskning pagar = FordjupadGranskning.vald(Granskningsslag.FORDJUPAD, aret.getAr(), "Pågår fortfarande", "verksamhet", Ar.START);
            pagar.adressera(aret.getNamnd(), Adressatroll.ADRESSAT);
            em.persist(pagar);
            return aret.getId();
        });
        databas.gor(em -> {
            Rapportunderlag lagrat = new Underlagsbyggare(new Bonor(em).hamta(RapportmaterialRepository.class).hamta(id), KONTORET, null).bygg();
            assertThat(new RapportHtml().fragment(lagrat)).doesNotContain("Pågår fortfarande");
            assertThat(lagrat.omrade("verksamhet").fordjupade()).hasSameSizeAs(norv.omrade("verksamhet").fordjupade());
        });
    }
}
