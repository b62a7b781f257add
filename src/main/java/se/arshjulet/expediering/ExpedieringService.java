package se.arshjulet.expediering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.beslut.Missiv;
import se.arshjulet.beslut.MissivRepository;
import se.arshjulet.diarium.Arendegrund;
import se.arshjulet.diarium.Diariearende;
import se.arshjulet.diarium.Diarium;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.rapport.Arsrapport;
import se.arshjulet.rapport.RapportRepository;

/** The registrator enters the report in the diarium and dispatches it. */
@ApplicationScoped
public class ExpedieringService implements Uppgiftsformular<Expedieringsformular> {

    private static final int LANGSTA_DNR = 40;

    @Inject
    ExpedieringRepository expedieringar;

    @Inject
    MissivRepository missiv;

    @Inject
    RapportRepository rapporter;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Diarium diarium;

    @Inject
    Expedieringshandlingar handlingar;

    @Inject
    Event<Expedierad> expedierad;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    @Override
    public String nyckel() {
        return ExpedieringProcess.EXPEDIERA;
    }

    @Override
    public Class<Expedieringsformular> typ() {
        return Expedieringsformular.class;
    }

    @Override
    public Expedieringsformular las(Uppgift uppgift) {
        Expediering expediering = expediering(uppgift);
        Expedieringsformular formular = new Expedieringsformular();
        formular.setDnr(Tolk.skriv(expediering.getDnr() == null ? arendetsDnr(expediering) : expediering.getDnr()));
        formular.setDatum(Tolk.skriv(expediering.getDatum()));
        return formular;
    }

    @Override
    public void spara(Uppgift uppgift, Expedieringsformular formular) {
        Tolk tolk = new Tolk();
        String dnr = tolk.rad("dnr", formular.getDnr(), LANGSTA_DNR);
        LocalDate datum = tolk.datum("datum", formular.getDatum());
        tolk.klart();
        Expediering expediering = expediering(uppgift);
        expediering.diariefor(dnr, datum);
        if (expediering.getId() == null) {
            expedieringar.lagg(expediering);
        }
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        return expediering(uppgift).brister(missiv(uppgift));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Expedieringsformular formular) {
        Expediering expediering = expediering(uppgift);
        Arsrapport rapport = rapporter.arsrapport(uppgift.getArsgranskningId()).orElseThrow();
        Diariearende arende = diarium.arende(Arendegrund.av(expediering.getArsgranskning()), expediering.getDnr());
        expediering.diariefor(arende.getDnr(), expediering.getDatum());
        expediering.expediera(rapport, missiv(uppgift), inloggad.anvandare());
        handlingar.registrera(arende, rapport, missiv(uppgift), expediering.getDatum());
        expedierad.fire(new Expedierad(expediering, missiv(uppgift)));
        return Map.of();
    }

    /** For the page. */
    @Transactional
    public Handlingar handlingar(Uppgift uppgift) {
        Missiv beslutat = missiv(uppgift);
        return new Handlingar(uppgift.getArsgranskningId(), beslutat.arForSvar(), beslutat.getSistaSvarsdag(), beslutat.getText(),
                rapporter.arsrapport(uppgift.getArsgranskningId()).map(Arsrapport::getSha256).orElse(null),
                arendetsDnr(expediering(uppgift)) == null ? diarium.nastaDnr() : null,
                beslutat.arForSvar() && !beslutat.getSistaSvarsdag().isAfter(LocalDate.now(klocka)));
    }

    private String arendetsDnr(Expediering expediering) {
        return diarium.oppnat(Arendegrund.av(expediering.getArsgranskning())).map(Diariearende::getDnr).orElse(null);
    }

    private Missiv missiv(Uppgift uppgift) {
        return missiv.finn(uppgift.getArsgranskningId()).orElseThrow();
    }

    private Expediering expediering(Uppgift uppgift) {
        return expedieringar.finn(uppgift.getArsgranskningId())
                .orElseGet(() -> idag(new Expediering(arsgranskningar.hamta(uppgift.getArsgranskningId()))));
    }

    private Expediering idag(Expediering ny) {
        ny.diariefor(null, LocalDate.now(klocka));
        return ny;
    }
}
