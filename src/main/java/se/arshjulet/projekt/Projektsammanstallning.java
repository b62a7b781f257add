package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.Rekommendation;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Omrade;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.projekt.Projektrapport.Fraga;
import se.arshjulet.projekt.Projektrapport.Mottagare;
import se.arshjulet.projekt.Projektrapport.Punkt;
import se.arshjulet.rapport.Avsandare;
import se.arshjulet.rapport.Rapportunderlag.Omdome;

/** Gathers a fördjupad granskning into its report. It checks no access: the services that show or freeze the report do, before they ask. */
@ApplicationScoped
public class Projektsammanstallning {

    @Inject
    ProjektRepository projekt;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    @ConfigProperty(name = "arshjulet.region")
    String region;

    @Inject
    @ConfigProperty(name = "arshjulet.kontor")
    String kontor;

    Projektrapport utkast(FordjupadGranskning fordjupad) {
        return faststalld(fordjupad, null, null);
    }

    Projektrapport faststalld(FordjupadGranskning f, LocalDate dag, String godkandAv) {
        Projektplan plan = projekt.plan(f.getId()).orElseThrow();
        Mallinnehall mall = arsgranskningar.ar(f.getAr()).orElseThrow().getMall().las();
        return new Projektrapport(new Avsandare(region, kontor), Texter.text("projekt.slag." + f.getCykel().getSlag()),
                f.getNummer() == null ? null : f.getRapportnummer(), f.getAr(), f.getTitel(),
                mall.omraden().stream().filter(o -> o.kod().equals(f.getOmrade())).findFirst().map(Omrade::namn).orElse(""), dag, godkandAv,
                plan.getMedlemmar().stream().filter(Projektmedlem::isKvar).map(Projektsammanstallning::namn).toList(),
                f.getCykel().getSammanfattning(), plan.getSyfte(), plan.getFragor().stream().map(fraga -> new Fraga(fraga.getText(), fraga.getSvar())).toList(),
                plan.getAvgransning(), plan.getKriterier(), plan.getMetod(), omdome(mall, f.getNiva()), f.getIakttagelser(), punkter(f.getRekommendationer()),
                f.getAdressater().stream().map(a -> new Mottagare(a.getNamnd().getNamn(), Texter.text("fordjupning.roll." + a.getRoll()))).toList(), mall.utseende());
    }

    private static String namn(Projektmedlem medlem) {
        return medlem.getForetag() == null ? medlem.getNamn() : medlem.getNamn() + ", " + medlem.getForetag();
    }

    private static Omdome omdome(Mallinnehall mall, Integer niva) {
        return niva == null || !mall.harDelomradesskala() ? null : new Omdome(mall.allvar(niva), mall.niva(niva).ord());
    }

    private static List<Punkt> punkter(List<Rekommendation> rekommendationer) {
        return rekommendationer.stream().filter(r -> r.getText() != null).map(r -> new Punkt(r.getMarkering(), r.getText(),
                r.getAdressater().stream().map(Namnd::getNamn).sorted().toList(), punkter(r.getUnder()))).toList();
    }
}
