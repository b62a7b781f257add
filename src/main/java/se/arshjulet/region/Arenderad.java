package se.arshjulet.region;

import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.arsgranskning.Insyn;

/**
 * An årsgranskning as the overview reads it.
 *
 * @param revisor user name of its yrkesrevisor
 */
record Arenderad(Long id, Long namnd, int ar, Arsgranskning.Status status, Fas fas, String revisor, String revisornamn) {

    Rapportlage lage() {
        if (status == Arsgranskning.Status.AVBRUTEN) {
            return Rapportlage.AVBRUTEN;
        }
        return Insyn.harExpedierats(fas) ? Rapportlage.EXPEDIERAD : Insyn.arFryst(fas) ? Rapportlage.FASTSTALLD : Rapportlage.PAGAR;
    }
}
