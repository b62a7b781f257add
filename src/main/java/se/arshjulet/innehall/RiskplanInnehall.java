package se.arshjulet.innehall;

import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.riskplan.Hanteringsmetod;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.riskplan.Riskvarde;
import se.arshjulet.uppfoljning.Riskuppfoljning;

/** The riskanalys- och riskhanteringsplan of one förvaltning with its risks and two follow-ups; uteblivet is why none was adopted, or null. */
public record RiskplanInnehall(
        String forvaltning,
        String uteblivet,
        BeslutInnehall antagen,
        Integer antalRisker,
        Integer antalForegaendeAr,
        String beskrivning,
        List<Risk> risker,
        List<Uppfoljning> uppfoljningar) {

    public RiskplanInnehall {
        beskrivning = Tomt.text(beskrivning);
        risker = Tomt.lista(risker);
        uppfoljningar = Tomt.lista(uppfoljningar);
    }

    static RiskplanInnehall av(Riskplan plan, List<Riskuppfoljning> uppfoljningar) {
        return new RiskplanInnehall(plan.getForvaltning().getKortnamn(), Tomt.uteblivet(plan.getUteblivet()), BeslutInnehall.av(plan.getAntagen()), plan.getAntalRisker(),
                plan.getAntalForegaendeAr(), plan.getBeskrivning(), plan.getRisker().stream().filter(Risk::arHel).map(Risk::av).toList(),
                uppfoljningar.stream().map(Uppfoljning::av).toList());
    }

    /** A plan that nothing is known of yet is laid out empty for its förvaltning when the year starts. */
    boolean arTom() {
        return uteblivet == null && antagen == null && antalRisker == null && antalForegaendeAr == null && beskrivning.isEmpty() && risker.isEmpty()
                && uppfoljningar.isEmpty();
    }

    Riskplan till(Arsgranskning granskning, Forvaltning vilken) {
        Riskplan plan = new Riskplan(granskning, vilken);
        plan.antas(BeslutInnehall.beslut(antagen));
        plan.beskriv(Tomt.lagrad(beskrivning), antalRisker, antalForegaendeAr);
        plan.utebliver(Tomt.uteblivet(uteblivet));
        risker.forEach(risk -> risk.skriv(plan.laggTillRisk(risk.namn)));
        return plan;
    }

    /** A named risk; hanteringsmetod is BEVAKNING, GRANSKNING, ATGARD or INGEN, a value not yet set is null. */
    public record Risk(String namn, String hanteringsmetod, String atgard, String tidplan, String motiv,
            Varde plan, Varde uppfoljning1, Varde slutligt) {

        public Risk {
            atgard = Tomt.text(atgard);
            tidplan = Tomt.text(tidplan);
            motiv = Tomt.text(motiv);
        }

        /** One that is only half written has no name to be known by and is left out. */
        static boolean arHel(se.arshjulet.riskplan.Risk risk) {
            return risk.getNamn() != null;
        }

        static Risk av(se.arshjulet.riskplan.Risk risk) {
            return new Risk(risk.getNamn(), risk.getHanteringsmetod() == null ? null : risk.getHanteringsmetod().name(), risk.getAtgard(),
                    risk.getTidplan(), risk.getMotiv(), Varde.av(risk.getPlan()), Varde.av(risk.getUppfoljning1()), Varde.av(risk.getSlutligt()));
        }

        void skriv(se.arshjulet.riskplan.Risk risk) {
            risk.beskriv(namn, hanteringsmetod == null ? null : Hanteringsmetod.valueOf(hanteringsmetod), Tomt.lagrad(atgard), Tomt.lagrad(tidplan));
            risk.varderaIPlanen(Varde.till(plan));
            risk.varderaVidUppfoljning1(Varde.till(uppfoljning1));
            risk.varderaSlutligt(Varde.till(slutligt), Tomt.lagrad(motiv));
        }
    }

    /** Sannolikhet x konsekvens: the order of the factors is part of the value. */
    public record Varde(int sannolikhet, int konsekvens) {

        static Varde av(Riskvarde varde) {
            return varde == null ? null : new Varde(varde.getSannolikhet(), varde.getKonsekvens());
        }

        static Riskvarde till(Varde varde) {
            return varde == null ? null : new Riskvarde(varde.sannolikhet, varde.konsekvens);
        }
    }

    /** Follow-up 1 or 2, told in the words the model of the follow-up asks for; uteblivet is why there was none, or null. */
    public record Uppfoljning(int omgang, String uteblivet, BeslutInnehall behandlad, String status, String iakttagelser,
            String handelser, String resultat) {

        public Uppfoljning {
            status = Tomt.text(status);
            iakttagelser = Tomt.text(iakttagelser);
            handelser = Tomt.text(handelser);
            resultat = Tomt.text(resultat);
        }

        static Uppfoljning av(Riskuppfoljning uppfoljning) {
            return new Uppfoljning(uppfoljning.getOmgang(), Tomt.uteblivet(uppfoljning.getUteblivet()), BeslutInnehall.av(uppfoljning.getBehandlad()), uppfoljning.getStatus(),
                    uppfoljning.getIakttagelser(), uppfoljning.getHandelser(), uppfoljning.getResultat());
        }

        /** Whether it is told as done, here or at the risks of its plan. */
        boolean arGjord(List<Risk> risker) {
            boolean sista = omgang == Riskuppfoljning.SISTA_OMGANG;
            return BeslutInnehall.beslut(behandlad) != null || Stream.of(status, iakttagelser, handelser, resultat).anyMatch(text -> !text.isBlank())
                    || risker.stream().anyMatch(r -> sista ? r.slutligt != null || !r.motiv.isBlank() : r.uppfoljning1 != null);
        }

        Riskuppfoljning till(Riskplan plan) {
            Riskuppfoljning uppfoljning = new Riskuppfoljning(plan, omgang);
            uppfoljning.behandlas(BeslutInnehall.beslut(behandlad));
            uppfoljning.beskriv(Tomt.lagrad(status), Tomt.lagrad(iakttagelser), Tomt.lagrad(handelser), Tomt.lagrad(resultat));
            uppfoljning.utebliver(Tomt.uteblivet(uteblivet));
            return uppfoljning;
        }
    }
}
