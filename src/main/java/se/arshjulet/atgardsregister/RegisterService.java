package se.arshjulet.atgardsregister;

import jakarta.inject.Inject;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fil.Fil;

/** The register as it is read: a page of it, one point, statistics, an extract. */
@Tjanst
public class RegisterService {

    /** Most points in the inbox. */
    static final int I_INKORGEN = 5;
    private static final Locale SVENSKA = new Locale("sv", "SE");

    @Inject
    RegisterRepository register;

    @Inject
    RegistersokningRepository sokning;

    @Inject
    Registerinsyn insyn;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Insyn arsinsyn;

    @Inject
    Ikapp ikapp;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR, Roll.FORTROENDEVALD, Roll.NAMND, Roll.REGISTRATOR})
    public Registersida sida(Registerurval urval) {
        ikapp.hamta();
        return sokning.sida(insyn.begransat(urval), idag());
    }

    /** What there is to filter by. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR, Roll.FORTROENDEVALD, Roll.NAMND, Roll.REGISTRATOR})
    public Registerval val() {
        Registerval val = new Registerval(new TreeMap<>(Collator.getInstance(SVENSKA)), new ArrayList<>(), new TreeMap<>(Collator.getInstance(SVENSKA)));
        for (Object[] rad : sokning.val(insyn.arPaKontoret() ? null : insyn.minNamnd())) {
            val.namnder().put((String) rad[0], (String) rad[1]);
            if (!val.aren().contains(rad[2])) {
                val.aren().add((Integer) rad[2]);
            }
            if (rad[3] != null) {
                val.omraden().put((String) rad[3], Objects.requireNonNullElse((String) rad[4], (String) rad[3]));
            }
        }
        val.aren().sort(Collections.reverseOrder());
        return val;
    }

    /** What waits for the caller: a nämnd's open points, those that are due first; for an auditor those that are said to be done. */
    @Tillaten
    public Registersida inkorgens() {
        if (inloggad.har(Roll.NAMND)) {
            ikapp.hamta();
            return sokning.sida(new Registerurval(insyn.minNamnd(), null, null, null, null, false, null, 1, I_INKORGEN), idag());
        }
        if (inloggad.har(Roll.YRKESREVISOR)) {
            List<Atgardspunkt> forsta = sokning.attVerifiera(inloggad.anvandare().getId(), I_INKORGEN);
            return new Registersida(forsta, forsta.size() < I_INKORGEN ? forsta.size() : sokning.antalAttVerifiera(inloggad.anvandare().getId()), 1, I_INKORGEN);
        }
        return new Registersida(List.of(), 0, 1, I_INKORGEN);
    }

    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR, Roll.FORTROENDEVALD, Roll.NAMND, Roll.REGISTRATOR})
    public Punktvy punkt(Long id) {
        ikapp.hamta();
        Atgardspunkt punkt = insyn.krav(id);
        List<Punkthandelse> historik = historik(punkt);
        boolean granskarens = insyn.arGranskarens(punkt);
        return new Punktvy(punkt, historik, anvandare.namn(historik.stream().map(Punkthandelse::getVem)), insyn.arNamndens(punkt), granskarens, inloggad.har(Roll.REVISIONSDIREKTOR), kallsida(punkt));
    }

    /** The latest first, with what happened at the nämnder that it has been handed over between; where it has left, until it did. */
    private List<Punkthandelse> historik(Atgardspunkt punkt) {
        List<Long> rader = register.medNyckel(punkt.getKalla().getNyckel()).stream().filter(rad -> rad.forsta().equals(punkt.forsta())).map(Atgardspunkt::getId).toList();
        List<Punkthandelse> historik = new ArrayList<>(register.historik(rader));
        Collections.reverse(historik);
        boolean lamnad = punkt.getStatus() == Punktstatus.OVERFORD;
        return lamnad ? historik.stream().dropWhile(handelse -> !handelse.getPunkt().equals(punkt)).toList() : historik;
    }

    private String kallsida(Atgardspunkt punkt) {
        return Optional.ofNullable(punkt.getKalla().getArsgranskningId()).flatMap(arsgranskningar::finn).filter(arsinsyn::farLasaInnehall)
                .map(granskning -> "/rapport/forhandsvisning.xhtml?arsgranskning=" + granskning.getId()).orElse("");
    }

    /** A file that a nämnd has shown; for whoever may see the point. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR, Roll.FORTROENDEVALD, Roll.NAMND, Roll.REGISTRATOR})
    public Fil fil(Long id) {
        Punktfil fil = Optional.ofNullable(id).flatMap(register::fil).filter(f -> insyn.far(f.getHandelse().getPunkt())).orElseThrow(() -> new Obehorig("fil " + id));
        return register.innehall(fil);
    }

    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR, Roll.FORTROENDEVALD, Roll.NAMND, Roll.REGISTRATOR})
    public Statistik statistik(Registerurval urval) {
        ikapp.hamta();
        return Statistik.av(sokning.rader(insyn.begransat(urval), idag()), idag());
    }

    /** All of what is chosen, for a file. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR, Roll.FORTROENDEVALD, Roll.NAMND, Roll.REGISTRATOR})
    public List<Atgardspunkt> utdrag(Registerurval urval) {
        ikapp.hamta();
        return sokning.alla(insyn.begransat(urval), idag());
    }

    private LocalDate idag() {
        return LocalDate.now(klocka);
    }
}
