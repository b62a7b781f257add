package se.arshjulet.inkorg;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.ekonomi.Avvikelsedel;
import se.arshjulet.ekonomi.EkonomiService;
import se.arshjulet.ekonomi.Ekonomiformular;
import se.arshjulet.fordjupning.FordjupningService;
import se.arshjulet.fordjupning.Fordjupningsdel;
import se.arshjulet.fordjupning.Fordjupningsformular;
import se.arshjulet.fordjupning.Rekommendationsdel;
import se.arshjulet.granskning.Nyckeltalsdel;
import se.arshjulet.granskning.Nyckeltalsformular;
import se.arshjulet.granskning.Underlagsdel;
import se.arshjulet.granskning.VerksamhetService;
import se.arshjulet.granskning.Verksamhetsformular;
import se.arshjulet.kvalitetssakring.AtgardaService;
import se.arshjulet.kvalitetssakring.Atgardsformular;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.rapport.Bilagedel;
import se.arshjulet.rapport.Forbattringsdel;
import se.arshjulet.rapport.UtkastService;
import se.arshjulet.rapport.Utkastformular;
import se.arshjulet.riskplan.Riskdel;
import se.arshjulet.riskplan.RiskplanService;
import se.arshjulet.riskplan.Riskplanformular;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Formularprov;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.testsupport.Upplagt;

/** A page saves itself again and again while someone writes, and is not read anew in between: what was new the first time is the same thing the next. */
class SammaSidaTest {

    @Test
    void en_ny_risk_ar_samma_risk_nar_sidan_sparas_igen() {
        Sida<Riskplanformular> sidan = new Sida<>(RiskplanService.class, Steg.RISKPLAN);
        sidan.formular.getRiskplaner().get(1).nyRisk();
        sidan.formular.getRiskplaner().get(1).nyRisk();
        Riskdel risk = sidan.formular.getRiskplaner().get(1).getRisker().get(1);
        risk.setNamn("Kemi");
        sidan.spara();
        List<Long> forst = sidan.lagrade("select r.id from Risk r where r.riskplan.arsgranskning.id = :id");
        risk.setNamn("Kemikalier");
        sidan.spara();
        assertThat(sidan.lagrade("select r.id from Risk r where r.riskplan.arsgranskning.id = :id")).hasSize(1).isEqualTo(forst);
        assertThat(sidan.las().getRiskplaner().get(1).getRisker()).extracting(Riskdel::getNamn).containsExactly("Kemikalier");
    }

    @Test
    void ett_nytt_nyckeltal_ar_samma_nyckeltal_ocksa_nar_det_byter_namn() {
        provaNyckeltal(new Sida<Verksamhetsformular>(VerksamhetService.class, Steg.GRANSKNING_OKT), formular -> formular);
        provaNyckeltal(new Sida<Utkastformular>(UtkastService.class, Steg.RAPPORT), formular -> formular);
        provaNyckeltal(new Sida<Atgardsformular>(AtgardaService.class, Steg.RAPPORT), Atgardsformular::getUtkast);
    }

    private static <F> void provaNyckeltal(Sida<F> sidan, Function<F, Nyckeltalsformular> i) {
        Nyckeltalsformular formular = i.apply(sidan.formular);
        formular.nyttNyckeltal();
        formular.nyttNyckeltal();
        Nyckeltalsdel svarstid = formular.getNyckeltal().get(1);
        svarstid.setNamn("Svar");
        sidan.spara();
        List<Long> forst = sidan.lagrade("select n.id from Nyckeltal n where n.arsgranskning.id = :id");
        svarstid.setNamn("Svarstid");
        svarstid.setVarde("13");
        sidan.spara();
        assertThat(sidan.lagrade("select n.id from Nyckeltal n where n.arsgranskning.id = :id")).hasSize(1).isEqualTo(forst);
        assertThat(i.apply(sidan.las()).getNyckeltal()).extracting(Nyckeltalsdel::getNamn).containsExactly("Svarstid");
    }

    @Test
    void det_nya_i_utkastet_ar_det_samma_nar_sidan_sparas_igen() {
        Sida<Utkastformular> sidan = new Sida<>(UtkastService.class, Steg.RAPPORT);
        Forbattringsdel forbattring = new Forbattringsdel();
        forbattring.setText("Gör målen mätbara.");
        sidan.formular.getOmraden().get(0).getForbattringsomraden().add(forbattring);
        Bilagedel bilaga = new Bilagedel();
        bilaga.setNummer("1");
        bilaga.setRubrik("Verksamhetsplan");
        sidan.formular.getBilagor().add(bilaga);
        se.arshjulet.rapport.Avvikelsedel avvikelse = new se.arshjulet.rapport.Avvikelsedel();
        avvikelse.setPost("Personal");
        avvikelse.setBelopp("-2,5");
        sidan.formular.getUtfall().get(0).getAvvikelser().add(avvikelse);
        String[] fragor = {"select f.id from Forbattringsomrade f where f.arsgranskning.id = :id", "select b.id from Bilaga b where b.arsgranskning.id = :id",
                "select a.id from Budgetavvikelse a where a.arsgranskning.id = :id"};
        sidan.spara();
        List<Long> forst = sidan.lagrade(fragor);
        forbattring.setText("Gör alla mål mätbara.");
        bilaga.setRubrik("Verksamhetsplan 2023");
        sidan.spara();
        assertThat(sidan.lagrade(fragor)).hasSize(fragor.length).isEqualTo(forst);
    }

    @Test
    void en_ny_fordjupad_granskning_ar_den_samma_nar_sidan_sparas_igen() {
        Sida<Fordjupningsformular> sidan = new Sida<>(FordjupningService.class, Steg.FORDJUPNING);
        Fordjupningsdel del = new Fordjupningsdel();
        del.setNummer("7");
        del.setTitel("Inköp");
        Rekommendationsdel rekommendation = new Rekommendationsdel();
        rekommendation.setText("Följ upp avtalen.");
        del.getRekommendationer().add(rekommendation);
        sidan.formular.getFordjupade().add(del);
        String[] fragor = {"select a.fordjupad.id from Adressat a, Arsgranskning g where a.namnd = g.namnd and g.id = :id",
                "select r.id from Rekommendation r, Adressat a, Arsgranskning g where r.fordjupad = a.fordjupad and a.namnd = g.namnd and g.id = :id"};
        sidan.spara();
        List<Long> forst = sidan.lagrade(fragor);
        del.setTitel("Inköp och avtal");
        sidan.spara();
        assertThat(sidan.lagrade(fragor)).hasSize(fragor.length).isEqualTo(forst);
    }

    @Test
    void avvikelser_och_beslut_blir_inte_fler_nar_sidan_sparas_igen() {
        Sida<Ekonomiformular> sidan = new Sida<>(EkonomiService.class, Steg.EKONOMI_MAJ);
        Avvikelsedel avvikelse = new Avvikelsedel();
        avvikelse.setForvaltning("DIM");
        avvikelse.setPost("Personal");
        avvikelse.setBelopp("-2,5");
        sidan.formular.getAvvikelser().add(avvikelse);
        Underlagsdel beslut = new Underlagsdel();
        beslut.setRubrik("Internbudget");
        sidan.formular.getDelomraden().forEach(delomrade -> delomrade.getBeslut().add(beslut));
        sidan.spara();
        sidan.spara();
        assertThat(sidan.las().getAvvikelser()).hasSize(1);
        assertThat(sidan.las().getDelomraden()).allSatisfy(delomrade -> assertThat(delomrade.getBeslut()).hasSize(1));
    }

    /** An open page: its form stays, and every saving is a transaction of its own through the whole service. */
    private static final class Sida<F> {

        private final Class<? extends Uppgiftsformular<F>> tjanst;
        private final Formularprov<F> prov;
        private final Long uppgift;
        private final F formular;
        private int version;

        Sida(Class<? extends Uppgiftsformular<F>> tjanst, Steg steg) {
            this.tjanst = tjanst;
            prov = new Formularprov<>(tjanst, steg, Upplagt::allt);
            uppgift = prov.iDatabasen(em -> {
                Uppgift ny = Testuppgift.av(em.find(Arsgranskning.class, prov.granskning()), steg, new Koppling(em, Ar.START).hamta(tjanst).nyckel());
                em.persist(ny);
                em.flush();
                return ny.getId();
            });
            formular = prov.las();
        }

        void spara() {
            Sparad sparad = prov.iDatabasen(em -> {
                Inloggad inloggad = new Inloggad();
                inloggad.agera(em.find(Arsgranskning.class, prov.granskning()).getYrkesrevisor());
                Koppling koppling = new Koppling(em, Ar.START).med(Inloggad.class, inloggad);
                Uppgiftsformular<F> form = koppling.hamta(tjanst);
                return koppling.med(Instance.class, Koppling.alla(List.of(form))).hamta(InkorgService.class).spara(uppgift, version, formular);
            });
            assertThat(sparad.fel()).isEmpty();
            version = sparad.version();
        }

        F las() {
            return prov.las();
        }

        List<Long> lagrade(String... fragor) {
            return prov.iDatabasen(em -> Arrays.stream(fragor).map(fraga -> em.createQuery(fraga, Long.class).setParameter("id", prov.granskning()).getResultList())
                    .flatMap(Collection::stream).collect(java.util.stream.Collectors.toCollection(ArrayList::new)));
        }
    }
}
