package se.arshjulet.arsgranskning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Apiratt;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.process.Processmotor;

/** The case from start to end: start it, open a phase before its time, replace the yrkesrevisor, cancel it. */
@Tjanst
public class ArsgranskningService {

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    OrganisationRepository organisation;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Insyn insyn;

    @Inject
    Revisorsbyte revisorsbyte;

    @Inject
    Processmotor motor;

    @Inject
    Handelselogg logg;

    @Inject
    Event<ArsgranskningStartad> startad;

    @Inject
    Event<ArendetAvbrutet> avbrutet;

    @Inject
    Clock klocka;

    /** The granskningar that the logged-in user may see. */
    @Tillaten
    public List<Arsgranskning> mina() {
        return arsgranskningar.alla().stream().filter(insyn::far).toList();
    }

    @Tillaten
    public Arsgranskning hamta(Long id) {
        return insyn.krav(id);
    }

    /** Those who can be given a granskning, in Swedish order. */
    @Tillaten(Roll.REVISIONSDIREKTOR)
    public List<Anvandare> revisorer() {
        return anvandare.medRoll(Roll.YRKESREVISOR);
    }

    /** For whoever wants to know it before anything else is tried. */
    @Tillaten(value = Roll.REVISIONSDIREKTOR, nyckel = Apiratt.ARSGRANSKNINGAR_SKRIVA)
    public void kravFarStarta() {
        // the guard has answered
    }

    /** @return id of the granskning */
    @Tillaten(value = Roll.REVISIONSDIREKTOR, nyckel = Apiratt.ARSGRANSKNINGAR_SKRIVA)
    public Long starta(int ar, String namnd, String yrkesrevisor) {
        Revisionsar revisionsar = arsgranskningar.ar(ar)
                .orElseThrow(() -> new Regelbrott("ar", "arsgranskning.fel.arSaknas", String.valueOf(ar)));
        Namnd vald = organisation.namnd(namnd).orElseThrow(() -> new Regelbrott("namnd", "arsgranskning.fel.namndSaknas", namnd));
        organisation.enITaget(vald);
        if (arsgranskningar.finn(namnd, ar).stream().anyMatch(a -> a.getStatus() != Arsgranskning.Status.AVBRUTEN)) {
            throw new Regelbrott("namnd", "arsgranskning.fel.redanStartad", namnd, String.valueOf(ar));
        }
        if (vald.forvaltningar(ar).isEmpty()) {
            throw new Regelbrott("namnd", "arsgranskning.fel.utanForvaltning", namnd, String.valueOf(ar));
        }
        Arsgranskning granskning = new Arsgranskning(revisionsar, vald, revisor(yrkesrevisor), LocalDateTime.now(klocka));
        arsgranskningar.lagg(granskning);
        startad.fire(new ArsgranskningStartad(granskning, revisionsar.getMall().las(), arsgranskningar.foregaende(granskning).orElse(null)));
        granskning.drivsAv(motor.starta(ArsgranskningProcess.ID, granskning.getBeteckning(),
                Map.of(Processmotor.ARSGRANSKNING, granskning.getId())));
        logg.skriv(granskning.getId(), "arsgranskning.startad", granskning.getYrkesrevisor().getNamn());
        return granskning.getId();
    }

    /** The steps that wait for their day. */
    @Tillaten(Roll.REVISIONSDIREKTOR)
    public List<Steg> vantandeSteg(Long id) {
        return motor.vantandeSteg(insyn.krav(id).getBeteckning()).stream().map(Steg::av).sorted().toList();
    }

    @Tillaten(Roll.REVISIONSDIREKTOR)
    public void oppna(Long id, Steg steg) {
        Arsgranskning granskning = pagaende(id);
        if (!motor.oppna(granskning.getBeteckning(), steg.nyckel())) {
            throw new Regelbrott("steg", "arsgranskning.fel.vantarInte", steg.nyckel());
        }
        logg.skriv(id, "arsgranskning.oppnad", steg.nyckel());
    }

    /** The new one also gets the tasks that the former had open in the granskning, and tries the own independence. */
    @Tillaten(Roll.REVISIONSDIREKTOR)
    public void bytYrkesrevisor(Long id, String till) {
        revisorsbyte.byt(pagaende(id), revisor(till));
    }

    @Tillaten(Roll.REVISIONSDIREKTOR)
    public void avbryt(Long id, String motiv) {
        Arsgranskning granskning = pagaende(id);
        granskning.avbryt(motiv);
        avbrutet.fire(new ArendetAvbrutet(Arendeid.arets(id), granskning.getAvbrottsmotiv()));
        motor.avbryt(granskning.getProcessinstans(), granskning.getBeteckning(), id);
        logg.skriv(id, "arsgranskning.avbruten", granskning.getAvbrottsmotiv());
    }

    private Arsgranskning pagaende(Long id) {
        Arsgranskning granskning = insyn.krav(id);
        granskning.kravPagaende();
        return granskning;
    }

    private Anvandare revisor(String anvandarnamn) {
        return anvandare.finn(anvandarnamn).orElseThrow(() -> new Regelbrott("yrkesrevisor", "arsgranskning.fel.inteYrkesrevisor", String.valueOf(anvandarnamn)));
    }
}
