package se.arshjulet.underlag;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.granskning.GranskningRepository;
import se.arshjulet.granskning.NyckeltalRepository;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Filkontroll;

/** The files of a case: put in, looked at, searched, fetched, taken away. */
@Tjanst
public class UnderlagService {

    static final int TRAFFAR = 50;
    private static final int KORTAST = 2;

    @Inject
    UnderlagRepository underlag;

    @Inject
    Underlagslasning lasning;

    @Inject
    Underlagsgrind grind;

    @Inject
    Mottagning mottagning;

    @Inject
    GranskningRepository granskning;

    @Inject
    NyckeltalRepository nyckeltal;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Instance<Underlagsbruk> bruk;

    @Inject
    Handelselogg logg;

    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Underlagslista lista(Long arsgranskning) {
        Arsgranskning arende = grind.granskning(arsgranskning);
        List<Underlag> alla = underlag.alla(arsgranskning);
        Map<Long, Long> tabeller = underlag.tabeller(arsgranskning).stream().collect(Collectors.groupingBy(t -> t.getUnderlag().getId(), Collectors.counting()));
        Map<Long, Long> hanvisningar = underlag.hanvisningar(arsgranskning).stream().collect(Collectors.groupingBy(h -> h.getUnderlag().getId(), Collectors.counting()));
        return new Underlagslista(arende, alla, tabeller, hanvisningar, anvandare.namn(alla.stream().map(Underlag::getUppladdadAv)));
    }

    /**
     * Keeps a file as evidence, whole or not at all.
     *
     * @return id of the underlag
     * @throws Regelbrott on {@code fil} when it is not kept: kind, size, password, broken, here already
     */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Long laggTill(Long arsgranskning, Fil fil) {
        Arsgranskning arende = grind.pagaende(arsgranskning);
        mottagning.prova(fil);
        underlag.medSumma(arsgranskning, fil.sha256()).ifPresent(finns -> {
            throw new Regelbrott(Filkontroll.FALT, "underlag.fel.finns", fil.namn(), finns.getNamn());
        });
        return mottagning.taEmot(arende, fil, null).getId();
    }

    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Underlagsvy visa(Long id) {
        Underlag detta = grind.underlag(id);
        Long arende = detta.getArsgranskning().getId();
        List<Hanvisning> hanvisningar = underlag.hanvisningar(arende).stream().filter(h -> h.getUnderlag().getId().equals(id)).toList();
        List<Underlagstabell> tabeller = underlag.tabeller(arende).stream().filter(t -> t.getUnderlag().getId().equals(id)).toList();
        return new Underlagsvy(detta, anvandare.namn(detta.getUppladdadAv()), tabeller, hanvisningar, granskning.delomraden(arende),
                nyckeltal.nyckeltal(arende).stream().map(HanvisningService::rad).toList(),
                bruk.stream().flatMap(del -> del.av(detta).stream()).toList());
    }

    /** The words of a page, from 1. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public String text(Long id, int sida) {
        return lasning.text(grind.underlag(id), sida);
    }

    /** The file as it came. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Fil fil(Long id) {
        Underlag detta = grind.underlag(id);
        return new Fil(detta.getFilnamn(), lasning.fil(detta).innehall());
    }

    /** Where the words stand, at most {@value #TRAFFAR} pages; nothing for fewer than two letters. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public List<Traff> sok(Long arsgranskning, String ord) {
        grind.granskning(arsgranskning);
        String sokt = ord == null ? "" : Underlagssida.sokbar(ord);
        return sokt.length() < KORTAST ? List.of() : underlag.sok(arsgranskning, sokt, TRAFFAR).stream().map(sida -> Traff.i(sida, sokt)).toList();
    }

    /** Only while no iakttagelse points at it, no table has been read from it and no later part of the year uses it. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public void taBort(Long id) {
        Underlag detta = grind.oppet(id);
        Underlagsvy vy = visa(id);
        if (!vy.bruk().isEmpty()) {
            throw new Regelbrott("", "underlag.fel.bruk", detta.getNamn(), String.join(", ", vy.bruk()));
        }
        if (vy.isAnvant()) {
            throw new Regelbrott("", "underlag.fel.anvands", detta.getNamn());
        }
        underlag.taBort(detta);
        logg.skriv(detta.getArsgranskning().getId(), "underlag.borttaget", detta.getNamn() + ", SHA-256 " + detta.getSha256());
    }
}
