package se.arshjulet.riskplan;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Beslutsdel;
import se.arshjulet.arsgranskning.Uteblivet;
import se.arshjulet.arsgranskning.Uteblivetdel;
import se.arshjulet.platform.fel.Tolk;

/** A riskplan between form and entity. */
final class Riskplanoversattning {

    private static final int NAMN_LANGST = 500;

    private Riskplanoversattning() {
    }

    static Riskplandel tillFormular(Riskplan plan) {
        Riskplandel del = new Riskplandel();
        del.setForvaltning(plan.getForvaltning().getKortnamn());
        del.setNamn(plan.getForvaltning().getNamn());
        del.setUteblivet(Uteblivetdel.av(plan.getUteblivet()));
        del.setAntagen(Beslutsdel.av(plan.getAntagen()));
        del.setAntalRisker(Tolk.skriv(plan.getAntalRisker()));
        del.setAntalForegaendeAr(Tolk.skriv(plan.getAntalForegaendeAr()));
        del.setBeskrivning(Tolk.skriv(plan.getBeskrivning()));
        plan.getRisker().forEach(risk -> del.getRisker().add(tillFormular(risk)));
        return del;
    }

    static void forra(Riskplan plan, Riskplandel del) {
        del.setForraAret(Tolk.skriv(plan.getArsgranskning().getAr()));
        del.setForraUteblev(plan.getUteblivet() != null);
        del.setForraAntal(Tolk.skriv(plan.getAntalRisker()));
        plan.getRisker().stream().filter(risk -> risk.getNamn() != null)
                .forEach(risk -> del.getForraRisker().add(risk.getNamn() + (risk.getSenaste() == null ? "" : ": " + risk.getSenaste())));
    }

    private static Riskdel tillFormular(Risk risk) {
        Riskdel del = new Riskdel();
        del.setId(risk.getId());
        del.setNamn(Tolk.skriv(risk.getNamn()));
        del.setHanteringsmetod(Tolk.skriv(risk.getHanteringsmetod()));
        del.setAtgard(Tolk.skriv(risk.getAtgard()));
        del.setTidplan(Tolk.skriv(risk.getTidplan()));
        del.setPlan(Riskvardesdel.av(risk.getPlan()));
        return del;
    }

    static void skriv(Riskplan plan, Riskplandel del, String falt, Tolk tolk) {
        plan.antas(del.getAntagen().tolka(tolk, falt + ".antagen"));
        plan.beskriv(Tolk.text(del.getBeskrivning()),
                tolk.heltal(falt + ".antalRisker", del.getAntalRisker(), 0, 999),
                tolk.heltal(falt + ".antalForegaendeAr", del.getAntalForegaendeAr(), 0, 999));
        Uteblivet uteblivet = del.getUteblivet().tolka(tolk, falt + ".uteblivet");
        tolk.under(falt, () -> plan.utebliver(uteblivet));
        List<Risk> kvar = new ArrayList<>();
        for (int i = 0; i < del.getRisker().size(); i++) {
            Risk risk = skriv(plan, del.getRisker().get(i), falt + ".risker[" + i + "]", tolk);
            if (risk != null) {
                kvar.add(risk);
            }
        }
        plan.behallRisker(kvar);
    }

    /** A row with nothing filled in is no risk yet. */
    private static Risk skriv(Riskplan plan, Riskdel del, String falt, Tolk tolk) {
        Riskvarde varde = del.getPlan().tolka(tolk, falt + ".plan");
        String namn = tolk.rad(falt + ".namn", del.getNamn(), NAMN_LANGST);
        if (arTom(del)) {
            return null;
        }
        Risk risk = plan.getRisker().stream().filter(r -> r.getId() != null && r.getId().equals(del.getId())).findFirst()
                .orElseGet(() -> plan.laggTillRisk(namn));
        risk.beskriv(namn, tolk.val(falt + ".hanteringsmetod", del.getHanteringsmetod(), Hanteringsmetod.class),
                Tolk.text(del.getAtgard()), tolk.rad(falt + ".tidplan", del.getTidplan(), NAMN_LANGST));
        risk.varderaIPlanen(varde);
        return risk;
    }

    private static boolean arTom(Riskdel del) {
        return Stream.of(del.getNamn(), del.getHanteringsmetod(), del.getAtgard(), del.getTidplan(),
                del.getPlan().getSannolikhet(), del.getPlan().getKonsekvens()).allMatch(skrivet -> Tolk.text(skrivet) == null);
    }

    /** Gives new rows their ids, so that they are known when they are saved the next time. */
    static void aterfor(Riskplan plan, Riskplandel del) {
        Iterator<Risk> risker = plan.getRisker().iterator();
        del.getRisker().stream().filter(rad -> !arTom(rad)).forEach(rad -> rad.setId(risker.next().getId()));
    }
}
