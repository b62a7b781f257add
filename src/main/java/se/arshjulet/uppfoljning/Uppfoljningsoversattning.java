package se.arshjulet.uppfoljning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Beslutsdel;
import se.arshjulet.arsgranskning.Uteblivet;
import se.arshjulet.arsgranskning.Uteblivetdel;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.riskplan.Risk;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.riskplan.Riskvarde;
import se.arshjulet.riskplan.Riskvardesdel;

/** An uppföljning between form and entity. The risks' new values stand on the risks in the plan. */
final class Uppfoljningsoversattning {

    private Uppfoljningsoversattning() {
    }

    /**
     * @param utanForsta the nämnd did not make uppföljning 1
     * @param forra      last year's plans, for the risks that existed then too
     */
    static Uppfoljningsdel tillFormular(Riskuppfoljning uppfoljning, boolean utanForsta, List<Riskplan> forra) {
        Riskplan plan = uppfoljning.getRiskplan();
        Uppfoljningsdel del = new Uppfoljningsdel();
        del.setForvaltning(plan.getForvaltning().getKortnamn());
        del.setNamn(plan.getForvaltning().getNamn());
        del.setIngenPlan(plan.getUteblivet() == null ? "" : Tolk.skriv(plan.getUteblivet().getMotiv()));
        del.setUteblivet(Uteblivetdel.av(uppfoljning.getUteblivet()));
        del.setBehandlad(Beslutsdel.av(uppfoljning.getBehandlad()));
        del.setStatus(Tolk.skriv(uppfoljning.getStatus()));
        del.setIakttagelser(Tolk.skriv(uppfoljning.getIakttagelser()));
        del.setHandelser(Tolk.skriv(uppfoljning.getHandelser()));
        del.setResultat(Tolk.skriv(uppfoljning.getResultat()));
        Map<String, Risk> da = forra.stream().filter(p -> p.getForvaltning().equals(plan.getForvaltning())).flatMap(p -> p.getRisker().stream())
                .filter(r -> r.getNamn() != null && r.getSenaste() != null).collect(Collectors.toMap(Risk::getNamn, Function.identity(), (en, annan) -> en));
        for (Risk risk : plan.getRisker()) {
            Riskuppfoljningsdel rad = tillFormular(risk, uppfoljning);
            if (utanForsta) {
                rad.setUppfoljning1(Texter.text("uppfoljning.ejUppfoljd"));
            }
            Optional.ofNullable(da.get(risk.getNamn())).ifPresent(r -> rad.setForra(r.getRiskplan().getArsgranskning().getAr() + ": " + r.getSenaste()));
            del.getRisker().add(rad);
        }
        return del;
    }

    private static Riskuppfoljningsdel tillFormular(Risk risk, Riskuppfoljning uppfoljning) {
        Riskuppfoljningsdel del = new Riskuppfoljningsdel();
        del.setId(risk.getId());
        del.setNamn(risk.getNamn());
        del.setPlan(Tolk.skriv(risk.getPlan()));
        del.setUppfoljning1(Tolk.skriv(risk.getUppfoljning1()));
        del.setVarde(Riskvardesdel.av(uppfoljning.varde(risk)));
        del.setMotiv(Tolk.skriv(risk.getMotiv()));
        return del;
    }

    static void skriv(Riskuppfoljning uppfoljning, Uppfoljningsdel del, String falt, Tolk tolk) {
        uppfoljning.behandlas(del.getBehandlad().tolka(tolk, falt + ".behandlad"));
        uppfoljning.beskriv(Tolk.text(del.getStatus()), Tolk.text(del.getIakttagelser()),
                Tolk.text(del.getHandelser()), Tolk.text(del.getResultat()));
        for (int i = 0; i < del.getRisker().size(); i++) {
            Riskuppfoljningsdel rad = del.getRisker().get(i);
            String plats = falt + ".risker[" + i + "]";
            Riskvarde varde = rad.getVarde().tolka(tolk, plats + ".varde");
            uppfoljning.getRiskplan().getRisker().stream().filter(r -> r.getId().equals(rad.getId())).findFirst().ifPresentOrElse(
                    risk -> uppfoljning.vardera(risk, varde, Tolk.text(rad.getMotiv())),
                    () -> tolk.fel(plats + ".id", "uppfoljning.fel.okandRisk", Tolk.skriv(rad.getNamn())));
        }
        Uteblivet uteblivet = del.getUteblivet().tolka(tolk, falt + ".uteblivet");
        tolk.under(falt, () -> uppfoljning.utebliver(uteblivet));
    }
}
