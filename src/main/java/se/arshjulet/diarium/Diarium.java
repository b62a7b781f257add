package se.arshjulet.diarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/**
 * What the phases tell the diarium, in their own transaction: what has come in, been drawn up or been dispatched. The ärende is opened with its
 * first handling, and gets the next number of the series then; whoever told of it has checked that the user may.
 */
@ApplicationScoped
public class Diarium {

    @Inject
    DiariumRepository diarium;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /** The ärende of the årsgranskning or fördjupade granskningen, opened now unless it has been. */
    public Diariearende arende(Arendegrund grund) {
        return arende(grund, null);
    }

    /**
     * @param egetDnr given by the office in another diarium, or null for the next of the series
     * @throws Regelbrott on {@code dnr} when it belongs to another ärende, or the ärende has another
     */
    public Diariearende arende(Arendegrund grund, String egetDnr) {
        String dnr = Tolk.text(egetDnr);
        Diariearende finns = oppnat(grund).orElse(null);
        if (finns == null) {
            return oppna(grund, dnr);
        }
        if (dnr != null && !dnr.equals(finns.getDnr())) {
            throw new Regelbrott("dnr", "diarium.fel.harDnr", finns.getDnr());
        }
        return finns;
    }

    public Optional<Diariearende> oppnat(Arendegrund grund) {
        return grund.arsgranskning() != null ? diarium.forArsgranskning(grund.arsgranskning().getId())
                : grund.fordjupadId() != null ? diarium.forFordjupad(grund.fordjupadId()) : Optional.empty();
    }

    private Diariearende oppna(Arendegrund grund, String egetDnr) {
        LocalDateTime nu = LocalDateTime.now(klocka);
        if (egetDnr != null && egetDnr.length() > Diariearende.LANGST_DNR) {
            throw new Regelbrott("dnr", "platform.fel.forLang", Diariearende.LANGST_DNR);
        }
        // also for a number of one's own: the series must not give the same one meanwhile
        Diarieserie serie = diarium.last(nu.getYear());
        // another may have opened it while this one waited
        Optional<Diariearende> hann = oppnat(grund);
        if (hann.isPresent()) {
            return arende(grund, egetDnr);
        }
        if (egetDnr != null && diarium.arUpptaget(egetDnr)) {
            throw new Regelbrott("dnr", "diarium.fel.upptaget", egetDnr);
        }
        Integer nummer = null;
        String dnr = egetDnr;
        Dnrform form = diarium.formen().form();
        while (dnr == null || egetDnr == null && diarium.arUpptaget(dnr)) {
            nummer = serie.ta();
            dnr = form.dnr(serie.getAr(), nummer);
        }
        Diariearende arende = new Diariearende(dnr, nummer, grund, nu.toLocalDate());
        diarium.lagg(arende);
        return arende;
    }

    /** What the next number of the series would be, if nobody else takes it first. */
    public String nastaDnr() {
        int ar = LocalDateTime.now(klocka).getYear();
        Dnrform form = diarium.formen().form();
        int nummer = diarium.serie(ar).map(Diarieserie::getSenaste).orElse(0) + 1;
        while (diarium.arUpptaget(form.dnr(ar, nummer))) {
            nummer++;
        }
        return form.dnr(ar, nummer);
    }

    /** Has come from {@link Handlingspost#motpart()}. A file that has come to the ärende before and is secret is so this time too. */
    public Diariehandling inkommen(Diariearende arende, Handlingspost post) {
        Optional<Sekretess> hemlig = post.fil() == null ? Optional.empty() : diarium.inkomna(arende, post.fil().sha256()).stream()
                .filter(Diariehandling::isHemlig).map(Diariehandling::getSekretess).findFirst();
        return hemlig.isPresent() ? inkommen(arende, post, hemlig.get()) : registrera(arende, post, Handlingsstatus.INKOMMEN);
    }

    /** Has come from someone who says that it is secret. */
    public Diariehandling inkommen(Diariearende arende, Handlingspost post, Sekretess sekretess) {
        Diariehandling handling = registrera(arende, post, Handlingsstatus.INKOMMEN);
        if (post.fil() == null) {
            markera(handling, sekretess, null);
        } else {
            markera(diarium.inkomna(arende, post.fil().sha256()), sekretess);
        }
        return handling;
    }

    /** What has come in to the ärende with these bytes and has them still, in the order it came. */
    public List<Diariehandling> inkomna(Arendegrund grund, String sha256) {
        return oppnat(grund).map(arende -> diarium.inkomna(arende, sha256)).orElse(List.of());
    }

    /** What has come in with these bytes is secret, also what came before somebody said so. */
    public void sekretessmarkera(Arendegrund grund, String sha256, Sekretess sekretess) {
        markera(inkomna(grund, sha256), sekretess);
    }

    private void markera(List<Diariehandling> handlingar, Sekretess sekretess) {
        handlingar.stream().filter(handling -> !handling.isHemlig()).forEach(handling -> markera(handling, sekretess.likadan(), null));
    }

    /** Marks, or thinks over again a mark that is there; its history tells. */
    void markera(Diariehandling handling, Sekretess sekretess, String motiv) {
        Sekretesshandelse.Vad vad = handling.isHemlig() ? Sekretesshandelse.Vad.OMPROVAD : Sekretesshandelse.Vad.MARKERAD;
        handling.sekretessmarkera(sekretess);
        diarium.lagg(new Sekretesshandelse(handling, vad, sekretess, motiv, LocalDateTime.now(klocka), inloggad.anvandarnamnEllerSystemet()));
        logg.skriv(handling.getArende().getArsgranskningId(), "diarium.hemlig", handling.getBeteckning());
    }

    /** Has been drawn up here and settled. */
    public Diariehandling upprattad(Diariearende arende, Handlingspost post) {
        return registrera(arende, post, Handlingsstatus.UPPRATTAD);
    }

    /** Has been sent to {@link Handlingspost#motpart()}. */
    public Diariehandling expedierad(Diariearende arende, Handlingspost post) {
        return registrera(arende, post, Handlingsstatus.EXPEDIERAD);
    }

    /** @throws Regelbrott with what is missing, and nothing is registered */
    Diariehandling registrera(Diariearende arende, Handlingspost post, Handlingsstatus status) {
        diarium.las(arende);
        Diariehandling handling = arende.registrera(post, status, LocalDateTime.now(klocka), inloggad.anvandarnamnEllerSystemet());
        diarium.lagg(handling, post.fil() == null ? null : post.fil().innehall());
        return handling;
    }
}
