package se.arshjulet.innehall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.oberoende.OberoendeRepository;
import se.arshjulet.oberoende.Oberoendeprovning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * The trial of independence is the auditor's own: only a document that the year's yrkesrevisor puts there says anything new of it, and never in another's
 * words. Anyone else's repeats it or leaves it out. One that ended in a hinder stands, and a finished one is replaced only by one that is finished
 * without a hinder: the year has gone on from it.
 */
@ApplicationScoped
public class Oberoendeimport {

    private static final String FALT = "oberoende";

    @Inject
    InnehallRepository innehall;

    @Inject
    OberoendeRepository oberoende;

    @Inject
    Inloggad inloggad;

    void ersatt(Arsgranskning granskning, OberoendeInnehall nytt) {
        Anvandare revisor = granskning.getYrkesrevisor();
        boolean egen = revisor.getAnvandarnamn().equals(inloggad.anvandarnamn());
        Oberoendeprovning gammal = oberoende.senaste(granskning.getId(), revisor.getAnvandarnamn()).orElse(null);
        if (nytt == null) {
            if (gammal != null && !gammal.arAvslutad() && egen) {
                innehall.taBort(gammal);
            }
            return;
        }
        OberoendeInnehall ny = nytt.av(revisor);
        if (gammal != null && OberoendeInnehall.av(gammal).equals(ny)) {
            return;
        }
        if (!ny.revisor().equals(revisor.getAnvandarnamn())) {
            throw new Regelbrott(FALT, "innehall.fel.annansProvning", ny.revisor(), revisor.getNamn());
        }
        if (!egen) {
            throw new Regelbrott(FALT, "innehall.fel.egenProvning", revisor.getNamn());
        }
        if (gammal != null && gammal.arAvslutad() && (gammal.harHinder() || !ny.arUtanHinder())) {
            throw new Regelbrott(FALT, "oberoende.fel.redanProvad", gammal.getRevisorNamn(), gammal.getProvad());
        }
        if (gammal != null) {
            innehall.taBort(gammal);
        }
        Plats.i(FALT, () -> innehall.lagg(ny.till(granskning)));
    }
}
