package se.arshjulet.arende;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Handelse;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.beslut.Missiv;
import se.arshjulet.beslut.MissivRepository;
import se.arshjulet.expediering.Expediering;
import se.arshjulet.expediering.ExpedieringRepository;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.inkorg.Uppgiftsgrind;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.process.Processmotor;

/** The case page: where a nämnd's year stands, who has it, its documents and its history. */
@Tjanst
public class ArendeService {

    private static final int HISTORIK = 12;
    private static final int HELA_HISTORIKEN = 1000;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    MissivRepository missiv;

    @Inject
    ExpedieringRepository expedieringar;

    @Inject
    Uppgiftsgrind grind;

    @Inject
    Insyn insyn;

    @Inject
    Steglage steglage;

    @Inject
    Processmotor motor;

    @Inject
    Inloggad inloggad;

    /** @param helaHistoriken all events instead of the latest few */
    @Tillaten
    public Arende arende(Long id, boolean helaHistoriken) {
        Arsgranskning granskning = insyn.krav(id);
        boolean utifran = !arInifran();
        List<Uppgift> alla = uppgifter.oppna(id);
        // a nämnd sees where its report is and what it has to do itself, not who at the office does what
        List<Uppgift> oppna = alla.stream().filter(uppgift -> !utifran || inloggad.har(uppgift.getRoll())).toList();
        List<Handelse> historik = utifran ? List.of() : arsgranskningar.handelser(id, helaHistoriken ? HELA_HISTORIKEN : HISTORIK);
        return new Arende(granskning, insyn.arbetar(granskning), steglage.steg(granskning, alla), oppna, oppna.stream().filter(grind::farSe).toList(), namn(oppna, historik), dokument(granskning), historik,
                plats(granskning, motor::aktuella), plats(granskning, motor::avklarade));
    }

    private Map<String, String> namn(List<Uppgift> oppna, List<Handelse> historik) {
        return anvandare.namn(Stream.concat(oppna.stream().map(Uppgift::getHandlaggare), historik.stream().flatMap(rad -> Stream.of(Optional.of(rad.getAnvandarnamn()), Optional.ofNullable(rad.getForAnvandarnamn())).flatMap(Optional::stream))));
    }

    /** The model of the year as this year runs it. */
    @Tillaten
    public InputStream modell(Long id) {
        Arsgranskning granskning = insyn.krav(id);
        if (!granskning.harProcess()) {
            throw new Obehorig("modellen av årsgranskning " + id);
        }
        return motor.modell(granskning.getProcessinstans());
    }

    private static List<String> plats(Arsgranskning granskning, Function<String, List<String>> fraga) {
        return granskning.harProcess() ? fraga.apply(granskning.getProcessinstans()) : List.of();
    }

    private boolean arInifran() {
        return inloggad.har(Roll.YRKESREVISOR) || inloggad.har(Roll.REVISIONSDIREKTOR)
                || inloggad.har(Roll.FORTROENDEVALD) || inloggad.har(Roll.REGISTRATOR);
    }

    private List<Dokument> dokument(Arsgranskning granskning) {
        if (!insyn.farLasaInnehall(granskning)) {
            return List.of();
        }
        List<Dokument> alla = new ArrayList<>();
        Long id = granskning.getId();
        alla.add(new Dokument(Dokument.Sort.FORHANDSVISNING, "/rapport/forhandsvisning.xhtml?arsgranskning=" + id,
                arFryst(granskning) ? Dokument.Status.FASTSTALLD : Dokument.Status.ARBETSMATERIAL, null));
        alla.add(new Dokument(Dokument.Sort.BILDER, "/rapport/bilder.xhtml?arsgranskning=" + id,
                arFryst(granskning) ? Dokument.Status.FASTSTALLD : Dokument.Status.ARBETSMATERIAL, null));
        if (arFryst(granskning)) {
            LocalDate expedierad = expedieringar.finn(id).filter(Expediering::arExpedierad).map(Expediering::getDatum).orElse(null);
            Dokument.Status status = expedierad == null ? Dokument.Status.FASTSTALLD : Dokument.Status.UPPRATTAD;
            alla.add(new Dokument(Dokument.Sort.ARSRAPPORT, fil(id, "pdf"), status, expedierad));
            alla.add(new Dokument(Dokument.Sort.ARSRAPPORT_WORD, fil(id, "docx"), status, expedierad));
            if (missiv.finn(id).filter(Missiv::arBeslutat).isPresent()) {
                alla.add(new Dokument(Dokument.Sort.MISSIV, "/beslut/missiv.pdf?arsgranskning=" + id, status, expedierad));
            }
        }
        if (insyn.arbetar(granskning)) {
            alla.add(new Dokument(Dokument.Sort.UNDERLAG, "/underlag/underlag.xhtml?arsgranskning=" + id, Dokument.Status.ARBETSMATERIAL, null));
        }
        return alla;
    }

    private static boolean arFryst(Arsgranskning granskning) {
        return Insyn.arFryst(granskning);
    }

    private static String fil(Long id, String slag) {
        return "/rapport/arsrapport." + slag + "?arsgranskning=" + id;
    }
}
