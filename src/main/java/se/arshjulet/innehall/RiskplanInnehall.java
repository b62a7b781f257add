package se.arshjulet.innehall;

import java.util.List;

/** The riskanalys- och riskhanteringsplan of one förvaltning with its risks and two follow-ups. */
public record RiskplanInnehall(
        String forvaltning,
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

    /** A named risk; hanteringsmetod is BEVAKNING, GRANSKNING, ATGARD or INGEN, a value not yet set is null. */
    public record Risk(String namn, String hanteringsmetod, String atgard, String tidplan, String motiv,
            Varde plan, Varde uppfoljning1, Varde slutligt) {

        public Risk {
            atgard = Tomt.text(atgard);
            tidplan = Tomt.text(tidplan);
            motiv = Tomt.text(motiv);
        }
    }

    /** Sannolikhet x konsekvens: the order of the factors is part of the value. */
    public record Varde(int sannolikhet, int konsekvens) {
    }

    /** Follow-up 1 or 2, told in the words the model of the follow-up asks for. */
    public record Uppfoljning(int omgang, BeslutInnehall behandlad, String status, String iakttagelser,
            String handelser, String resultat) {

        public Uppfoljning {
            status = Tomt.text(status);
            iakttagelser = Tomt.text(iakttagelser);
            handelser = Tomt.text(handelser);
            resultat = Tomt.text(resultat);
        }
    }
}
