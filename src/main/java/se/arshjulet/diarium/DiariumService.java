package se.arshjulet.diarium;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fil.Fil;

/** The register as the office reads it: searched, an ärende, a handling, its file. */
@Tjanst
public class DiariumService {

    @Inject
    DiariumRepository diarium;

    @Inject
    DiariesokRepository sokning;

    @Inject
    Handlingsinnehall innehall;

    @Inject
    Diarieinsyn insyn;

    @Inject
    OrganisationRepository organisation;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Handelselogg logg;

    @Tillaten({Roll.REGISTRATOR, Roll.REVISIONSDIREKTOR, Roll.YRKESREVISOR, Roll.FORTROENDEVALD})
    public Diariesida sok(Diariesok sok) {
        Diarieinsyn.Ram ram = insyn.ram();
        List<Handlingsrad> rader = sokning.sida(sok).stream().map(ram::rad).toList();
        return new Diariesida(rader, sokning.antal(sok), sok.sida(), sok.antal());
    }

    /** What there is to choose among, in Swedish order. */
    @Tillaten({Roll.REGISTRATOR, Roll.REVISIONSDIREKTOR, Roll.YRKESREVISOR, Roll.FORTROENDEVALD})
    public List<Namnd> namnder() {
        return organisation.namnder();
    }

    @Tillaten({Roll.REGISTRATOR, Roll.REVISIONSDIREKTOR, Roll.YRKESREVISOR, Roll.FORTROENDEVALD})
    public Arendevy arende(Long id) {
        return vy(Optional.ofNullable(id).flatMap(diarium::arende).orElseThrow(() -> new Obehorig("diarieärende " + id)));
    }

    /** Of an årsgranskning, for its page; empty until something has been registered in it. */
    @Tillaten({Roll.REGISTRATOR, Roll.REVISIONSDIREKTOR, Roll.YRKESREVISOR, Roll.FORTROENDEVALD})
    public Optional<Arendevy> forArsgranskning(Long id) {
        return Optional.ofNullable(id).flatMap(diarium::forArsgranskning).map(this::vy);
    }

    private Arendevy vy(Diariearende a) {
        Diarieinsyn.Ram ram = insyn.ram();
        List<Handlingsrad> rader = diarium.handlingar(a.getId()).stream().filter(ram::farSe).map(ram::rad).toList();
        boolean pagar = diarium.pagar(a);
        return new Arendevy(a.getId(), a.getDnr(), a.getMening(), a.getArsgranskningId(), a.getFordjupadId(),
                a.getNamnd() == null ? null : a.getNamnd().getNamn(), a.getOppnat(), a.getAvslutat(), rader, insyn.farSkriva(),
                insyn.farSkriva() && !a.isAvslutat() && !pagar);
    }

    @Tillaten({Roll.REGISTRATOR, Roll.REVISIONSDIREKTOR, Roll.YRKESREVISOR, Roll.FORTROENDEVALD})
    public Handlingsvy handling(Long id) {
        Diarieinsyn.Ram ram = insyn.ram();
        Diariehandling handling = synlig(id, ram);
        boolean farLasa = ram.farLasa(handling);
        List<Sekretesshandelse> historik = farLasa ? diarium.sekretesshandelser(id) : List.of();
        return new Handlingsvy(ram.rad(handling), historik,
                anvandare.namn(Stream.concat(Stream.of(handling.getRegistreradAv()), historik.stream().map(Sekretesshandelse::getAnvandarnamn))), farLasa, insyn.farSkriva());
    }

    /** That a secret one was read, and by whom, is written down. */
    @Tillaten({Roll.REGISTRATOR, Roll.REVISIONSDIREKTOR, Roll.YRKESREVISOR, Roll.FORTROENDEVALD})
    public Fil fil(Long id) {
        Diarieinsyn.Ram ram = insyn.ram();
        Diariehandling handling = synlig(id, ram);
        if (!handling.isMedFil() || !ram.farLasa(handling)) {
            throw new Obehorig("fil till handling " + id);
        }
        logg.lases(handling);
        return new Fil(handling.getFil().getFilnamn(), innehall.av(handling));
    }

    private Diariehandling synlig(Long id, Diarieinsyn.Ram ram) {
        return Optional.ofNullable(id).flatMap(diarium::handling).filter(ram::farSe).orElseThrow(() -> new Obehorig("handling " + id));
    }
}
