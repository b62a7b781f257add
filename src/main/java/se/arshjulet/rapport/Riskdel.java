package se.arshjulet.rapport;

import static se.arshjulet.uppfoljning.Riskuppfoljning.SISTA_OMGANG;

import java.util.List;
import java.util.stream.Stream;

import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.rapport.Rapportunderlag.Risk;
import se.arshjulet.rapport.Rapportunderlag.Riskplan;
import se.arshjulet.rapport.Rapportunderlag.Riskuppfoljning;
import se.arshjulet.rapport.Rapportunderlag.Rubriktext;
import se.arshjulet.riskplan.Riskvarde;

/** The risks of each förvaltning's plan, with their values through the year. */
record Riskdel(Rapportmaterial material) {

    List<Riskplan> riskplaner() {
        return material.riskplaner().stream().map(this::riskplan).toList();
    }

    private Riskplan riskplan(se.arshjulet.riskplan.Riskplan plan) {
        Beslut antagen = plan.getAntagen();
        List<se.arshjulet.uppfoljning.Riskuppfoljning> egna = material.riskuppfoljningar().stream().filter(u -> u.getRiskplan() == plan).toList();
        return new Riskplan(plan.getForvaltning().getNamn(), Rapportord.uteblivet(plan.getUteblivet()), antagen == null ? null : antagen.getDatum(),
                antagen == null ? null : antagen.getParagraf(), plan.getAntalRisker(), plan.getAntalForegaendeAr(),
                Rapportord.text(plan.getBeskrivning()), plan.getRisker().stream().map(r -> risk(r, egna)).toList(),
                egna.stream().map(Riskdel::uppfoljning).toList());
    }

    private static Risk risk(se.arshjulet.riskplan.Risk r, List<se.arshjulet.uppfoljning.Riskuppfoljning> uppfoljningar) {
        return new Risk(Rapportord.namn(r.getNamn()), Rapportord.metod(r.getHanteringsmetod()), Rapportord.text(r.getAtgard()),
                Rapportord.text(r.getTidplan()), Rapportord.text(r.getMotiv()), varde(r.getPlan(), "–"),
                varde(r.getUppfoljning1(), utan(1, uppfoljningar)), varde(r.getSlutligt(), utan(SISTA_OMGANG, uppfoljningar)), Rapportord.trend(r.getTrend()));
    }

    private static Riskuppfoljning uppfoljning(se.arshjulet.uppfoljning.Riskuppfoljning u) {
        Beslut behandlad = u.getBehandlad();
        List<Rubriktext> texter = Stream.of(new Rubriktext("Status", Rapportord.text(u.getStatus())),
                        new Rubriktext("Iakttagelser", Rapportord.text(u.getIakttagelser())),
                        new Rubriktext("Händelser", Rapportord.text(u.getHandelser())),
                        new Rubriktext("Resultat", Rapportord.text(u.getResultat())))
                .filter(t -> !t.text().isBlank()).toList();
        return new Riskuppfoljning(u.getOmgang(), Rapportord.uteblivet(u.getUteblivet()), behandlad == null ? null : behandlad.getDatum(),
                behandlad == null ? null : behandlad.getParagraf(), texter);
    }

    private static String varde(Riskvarde varde, String annars) {
        return varde == null ? annars : varde.getText();
    }

    /** What stands for a value that was not given: that the nämnd did not follow up, where it is known. */
    private static String utan(int omgang, List<se.arshjulet.uppfoljning.Riskuppfoljning> uppfoljningar) {
        return uppfoljningar.stream().anyMatch(u -> u.getOmgang() == omgang && u.getUteblivet() != null) ? Texter.text("uppfoljning.ejUppfoljd") : "–";
    }
}
