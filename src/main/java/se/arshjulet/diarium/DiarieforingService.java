package se.arshjulet.diarium;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Filkontroll;

/** What the registrator does by hand: registers, marks secrecy, settles, dispatches and closes. */
@Tjanst
public class DiarieforingService {

    static final int LANGST_MOTIV = 1000;

    @Inject
    Diarium diarium;

    @Inject
    DiariumRepository lager;

    @Inject
    OrganisationRepository organisation;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /** What the next number of the series is now. */
    @Tillaten(Roll.REGISTRATOR)
    public String nastaDnr() {
        return diarium.nastaDnr();
    }

    /**
     * A form that is sent twice registers once.
     *
     * @param arende  or null for a new one
     * @param fil     null when there is only paper
     * @return the ärende's id
     * @throws Regelbrott with all that is missing or not understood; nothing is registered then
     */
    @Tillaten(Roll.REGISTRATOR)
    public Long registrera(Long arende, Registreringsformular formular, Fil fil) {
        Optional<Diariehandling> redan = lager.medNyckel(formular.getNyckel());
        return redan.isPresent() ? redan.get().getArende().getId() : ny(arende, formular, fil);
    }

    private Long ny(Long arende, Registreringsformular formular, Fil fil) {
        Tolk tolk = new Tolk();
        Arendegrund grund = arende == null ? grund(tolk, formular) : null;
        Handlingsstatus status = tolk.val("status", formular.getStatus(), Handlingsstatus.class);
        Handlingspost post = new Handlingspost(tolk.val("slag", formular.getSlag(), Slag.class), tolk.rad("titel", formular.getTitel(), Handlingspost.LANGST_TITEL),
                tolk.rad("motpart", formular.getMotpart(), Handlingspost.LANGST_MOTPART), tolk.datum("datum", formular.getDatum()),
                fil == null ? null : tolk.med(() -> Handlingsfil.lagrad(fil.namn(), Filkontroll.typ(fil).medietyp(), fil.innehall())));
        Sekretess sekretess = formular.isHemlig() ? sekretess(tolk, formular.getLagrum(), formular.isHemligTitel(), formular.getOmprovas()) : null;
        tolk.med(() -> {
            post.krav(status, idag());
            return post;
        });
        tolk.klart();
        Diariearende i = arende == null ? diarium.arende(grund, formular.getDnr()) : arendet(arende);
        lager.las(i);
        Optional<Diariehandling> hann = lager.medNyckel(formular.getNyckel());
        if (hann.isPresent()) {
            return hann.get().getArende().getId();
        }
        Diariehandling handling = diarium.registrera(i, post, status);
        handling.kannsIgenPa(formular.getNyckel());
        logga(handling, "diarium.registrerad");
        if (sekretess != null) {
            diarium.markera(handling, sekretess, null);
        }
        return i.getId();
    }

    private Arendegrund grund(Tolk tolk, Registreringsformular formular) {
        String mening = tolk.rad("mening", formular.getMening(), Arendegrund.LANGST);
        if (Tolk.text(formular.getMening()) == null) {
            tolk.fel("mening", "diarium.fel.mening");
        }
        String kortnamn = Tolk.text(formular.getNamnd());
        Namnd namnd = kortnamn == null ? null : organisation.namnd(kortnamn).orElseGet(() -> tolk.fel("namnd", "platform.fel.val", kortnamn));
        return Arendegrund.annat(mening, namnd);
    }

    private Sekretess sekretess(Tolk tolk, String lagrum, boolean hemligTitel, String omprovas) {
        Lagrum tolkat = tolk.med(() -> Lagrum.tolka(lagrum));
        LocalDate dag = tolk.datum("omprovas", omprovas);
        return tolkat == null ? null : tolk.med(() -> Sekretess.enligt(tolkat, hemligTitel, dag, idag()));
    }

    /**
     * Marks, or thinks over again a mark that is there.
     *
     * @throws Regelbrott also when somebody else has changed the handling since the form was opened
     */
    @Tillaten(Roll.REGISTRATOR)
    public void sekretessmarkera(Long id, Sekretessformular formular) {
        Tolk tolk = new Tolk();
        Sekretess sekretess = sekretess(tolk, formular.getLagrum(), formular.isHemligTitel(), formular.getOmprovas());
        String motiv = tolk.rad("motiv", formular.getMotiv(), LANGST_MOTIV);
        tolk.klart();
        Diariehandling handling = handling(id);
        if (handling.getVersion() != formular.getVersion()) {
            throw new Regelbrott("", "diarium.fel.nagonAnnan", handling.getBeteckning());
        }
        diarium.markera(handling, sekretess, motiv);
    }

    /** @throws Regelbrott on {@code motiv}: why it is no longer secret must be told */
    @Tillaten(Roll.REGISTRATOR)
    public void havSekretess(Long id, String motiv) {
        Tolk tolk = new Tolk();
        String skal = tolk.rad("motiv", motiv, LANGST_MOTIV);
        if (Tolk.text(motiv) == null) {
            tolk.fel("motiv", "diarium.fel.motiv");
        }
        tolk.klart();
        Diariehandling handling = handling(id);
        handling.havSekretess();
        lager.lagg(new Sekretesshandelse(handling, Sekretesshandelse.Vad.HAVD, null, skal, LocalDateTime.now(klocka), inloggad.anvandarnamn()));
        logga(handling, "diarium.offentlig");
    }

    @Tillaten(Roll.REGISTRATOR)
    public void uppratta(Long id) {
        Diariehandling handling = handling(id);
        handling.uppratta(idag());
        logga(handling, "diarium.upprattad");
    }

    @Tillaten(Roll.REGISTRATOR)
    public void expediera(Long id, String mottagare, String datum) {
        Tolk tolk = new Tolk();
        String till = tolk.rad("motpart", mottagare, Handlingspost.LANGST_MOTPART);
        LocalDate dag = tolk.datum("datum", datum);
        tolk.klart();
        Diariehandling handling = handling(id);
        handling.expediera(till, dag);
        logga(handling, "diarium.expedierad");
    }

    /** What is still working material in it is upprättat by that (TF 2:10). */
    @Tillaten(Roll.REGISTRATOR)
    public void avsluta(Long arende) {
        Diariearende avslutas = arendet(arende);
        avslutas.avsluta(idag(), lager.pagar(avslutas));
        lager.handlingar(arende).stream().filter(h -> !h.getStatus().isAllman()).forEach(h -> h.uppratta(idag()));
        logg.skriv(avslutas.getArsgranskningId(), "diarium.avslutat", avslutas.getDnr());
    }

    private void logga(Diariehandling handling, String typ) {
        logg.skriv(handling.getArende().getArsgranskningId(), typ, handling.getBeteckning());
    }

    private Diariearende arendet(Long id) {
        return lager.arende(id).orElseThrow(() -> new Obehorig("diarieärende " + id));
    }

    private Diariehandling handling(Long id) {
        return Optional.ofNullable(id).flatMap(lager::handling).orElseThrow(() -> new Obehorig("handling " + id));
    }

    private LocalDate idag() {
        return LocalDate.now(klocka);
    }
}
