package se.arshjulet.atgardsregister;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.expediering.Expediering;
import se.arshjulet.expediering.ExpedieringRepository;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.rapport.RapportProcess;
import se.arshjulet.tidigare.Atgardslage;
import se.arshjulet.tidigare.Avslut;
import se.arshjulet.tidigare.TidigareRepository;
import se.arshjulet.tidigare.Tidigarepunkt;

/**
 * The year is a circle: what is open in the register is followed up by the nämnd's next årsrapport, however old it is. The points go over when
 * the earlier report has been dispatched and the later year has started, whichever comes last. What the nämnd promises after that follows. Whoever has
 * the report open in a window is told when the register has written where that form writes, as when somebody else has saved.
 */
@ApplicationScoped
public class Overlamning {

    /** What is not here is verified, and then the report says that it is mended. */
    private static final Map<Punktstatus, Avslut> AVSLUT = Map.of(Punktstatus.ACCEPTERAD, Avslut.ACCEPTERAD, Punktstatus.INAKTUELL, Avslut.INAKTUELL, Punktstatus.OVERFORD, Avslut.OVERFORD);

    @Inject
    RegisterRepository register;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    ExpedieringRepository expedieringar;

    @Inject
    TidigareRepository tidigare;

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /** To every year of the nämnd that can take them. */
    public void lamnaOver(Long namndId) {
        List<Arsgranskning> till = register.pagaende(namndId).stream().filter(this::kanTaEmot).toList();
        if (!till.isEmpty()) {
            List<Atgardspunkt> oppna = register.oppna(namndId);
            till.forEach(granskning -> lamnaOver(oppna, granskning));
        }
    }

    /** A report that has been handed in is not added to, and one whose predecessor is still being written must wait for what that one says. */
    private boolean kanTaEmot(Arsgranskning till) {
        return kanAndras(till) && arsgranskningar.foregaende(till).map(fore -> expedieringar.finn(fore.getId()).filter(Expediering::arExpedierad).isPresent()).orElse(true);
    }

    private static boolean kanAndras(Arsgranskning till) {
        return till.getStatus() == Arsgranskning.Status.PAGAENDE && till.getFas().compareTo(Fas.RAPPORT) <= 0;
    }

    private void lamnaOver(List<Atgardspunkt> oppna, Arsgranskning till) {
        List<Tidigarepunkt> redan = tidigare.punkter(till.getId());
        Map<String, Long> omskrivna = new HashMap<>();
        oppna.forEach(punkt -> omskrivna.merge(punkt.getOrd().getRubrik(), 1L, Long::sum));
        int ordning = redan.stream().mapToInt(Tidigarepunkt::getOrdning).max().orElse(0);
        for (Atgardspunkt punkt : oppna) {
            if (punkt.getKalla().getAr() < till.getAr() && redan.stream().noneMatch(t -> punkt.getId().equals(t.getAtgardspunktId()))) {
                Tidigarepunkt inskriven = redan.stream().filter(t -> t.getAtgardspunktId() == null && punkt.sammaSom(t.getForvaltning(), t.getText())).findFirst().orElse(null);
                if (inskriven == null) {
                    inskriven = new Tidigarepunkt(till, ++ordning, punkt.getKalla().getAr(), punkt.getKalla().getBeteckning(), true);
                    inskriven.beskriv(punkt.getForvaltning(), ord(punkt, omskrivna), punkt.getOrd().isVasentlig());
                    inskriven.utlova(iOrd(punkt));
                    tidigare.lagg(inskriven);
                } else {
                    harSkrivit(till);
                }
                inskriven.koppla(punkt.getId());
            }
        }
    }

    /** In the words of the årsrapport, unless it spoke of several points at once; a part of a divided rekommendation after what leads into it. */
    private static String ord(Atgardspunkt punkt, Map<String, Long> omskrivna) {
        Punktord ord = punkt.getOrd();
        boolean omskriven = ord.getOmskrivning() != null && omskrivna.get(ord.getRubrik()) == 1;
        return omskriven ? ord.getRubrik() : ord.getInledning() == null ? ord.getText() : ord.getInledning() + " " + ord.getText();
    }

    /** The nämnd has said something new of these. */
    void utlovades(Collection<Atgardspunkt> punkter) {
        kopplade(punkter).forEach((punkt, foljs) -> foljs.utlova(iOrd(punkt)));
    }

    /** A point has ended while the report that follows it up is still being written: it is told, and in which words unless somebody has written there. */
    void avslutades(Atgardspunkt punkt) {
        Avslut avslut = AVSLUT.get(punkt.getStatus());
        kopplade(List.of(punkt)).values().forEach(foljs -> {
            foljs.avsluta(avslut);
            if (foljs.getLage() == null && foljs.getKommentar() == null) {
                foljs.foljUpp(avslut == null ? Atgardslage.ATGARDAT : null, punkt.senast().getKommentar());
                harSkrivit(foljs.getArsgranskning());
            }
        });
    }

    /** A point that may have come back to its nämnd: what its report was told when it left is taken away again. */
    void fortsatter(Atgardspunkt punkt) {
        kopplade(List.of(punkt)).values().forEach(foljs -> {
            foljs.avsluta(null);
            if (foljs.getLage() == null && punkt.lamnadesMed(foljs.getKommentar())) {
                foljs.foljUpp(null, null);
                harSkrivit(foljs.getArsgranskning());
            }
        });
        utlovades(List.of(punkt));
    }

    private void harSkrivit(Arsgranskning till) {
        uppgifter.oppna(till.getId()).stream().filter(uppgift -> uppgift.getNyckel().equals(RapportProcess.SKRIV_UTKAST))
                .forEach(uppgift -> uppgift.getSparning().sparades(inloggad.anvandarnamnEllerSystemet(), LocalDateTime.now(klocka)));
    }

    private Map<Atgardspunkt, Tidigarepunkt> kopplade(Collection<Atgardspunkt> punkter) {
        Map<Atgardspunkt, Tidigarepunkt> kopplade = new HashMap<>();
        List<Long> rader = punkter.stream().map(Atgardspunkt::getId).filter(Objects::nonNull).toList();
        tidigare.kopplade(rader).stream().filter(foljs -> kanAndras(foljs.getArsgranskning())).forEach(foljs ->
                punkter.stream().filter(p -> p.getId().equals(foljs.getAtgardspunktId())).forEach(p -> kopplade.put(p, foljs)));
        return kopplade;
    }

    private static String iOrd(Atgardspunkt punkt) {
        return punkt.getUtlovat() == null ? null : punkt.getUtlovat().iOrd();
    }
}
