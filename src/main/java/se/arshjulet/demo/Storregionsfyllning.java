package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Logger;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningService;
import se.arshjulet.arsgranskning.ArsstartService;
import se.arshjulet.arsgranskning.RevisionsarService;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.organisation.Losenord;

/**
 * The generated region: its years that have ended, set-wise, and the one after them started through the services, so that there are
 * processes and open tasks. Of every three nämnder two have got past the first step, and of its fördjupade granskningar some have begun.
 */
@ApplicationScoped
public class Storregionsfyllning {

    private static final Logger LOGG = Logger.getLogger(Storregionsfyllning.class.getName());
    private static final String FORSTA_UPPGIFTEN = "provaOberoende";
    private static final int VAR_TREDJE = 3;
    private static final int SEN = 9;
    private static final int FRIST = 14;

    @Inject
    Storregion region;

    @Inject
    Demoregion mallar;

    @Inject
    Demoforare forare;

    @Inject
    Storplan planen;

    @Inject
    Losenord losenord;

    @Inject
    RevisionsarService ar;

    @Inject
    ArsstartService arsstart;

    @Inject
    ArsgranskningService arsgranskningar;

    @Inject
    Clock klocka;

    void fyll(Storlek storlek) {
        region.organisation(storlek, losenord.hasha(Demoanvandare.LOSENORD));
        List<Integer> aren = region.aren(storlek);
        for (Integer vilket : aren) {
            region.ar(vilket, storlek);
            LOGG.info("The generated region: " + vilket + " is in place");
        }
        region.register();
        pagaende(aren.get(aren.size() - 1));
        planen.laggUpp(aren.get(aren.size() - 1) + 1, storlek);
        LOGG.info("The generated region is in place. " + Demoanvandare.INLOGGNING);
    }

    private void pagaende(int sista) {
        forare.som(Demoanvandare.DIREKTOR);
        ar.laggUpp(sista + 1, mallar.mall());
        plan(sista + 1);
        List<Arsgranskning> forras = arsgranskningar.mina().stream().filter(a -> a.getAr() == sista).toList();
        Map<String, String> revisorer = new TreeMap<>();
        forras.forEach(a -> revisorer.put(a.getNamnd().getKortnamn(), a.getYrkesrevisor().getAnvandarnamn()));
        arsstart.starta(sista + 1, revisorer);
        List<Arsgranskning> nya = arsgranskningar.mina().stream().filter(a -> a.getAr() == sista + 1).toList();
        for (int i = 0; i < nya.size(); i++) {
            forare.som(Demoanvandare.DIREKTOR);
            arsgranskningar.oppna(nya.get(i).getId(), Steg.OBEROENDE);
            if (i % VAR_TREDJE > 0) {
                forare.gor(nya.get(i).getId(), FORSTA_UPPGIFTEN);
            }
        }
    }

    /** Its riskplan is a little late and nothing else is, whatever day it is generated. */
    private void plan(int vilket) {
        LocalDate idag = LocalDate.now(klocka);
        for (Steg steg : Steg.values()) {
            LocalDate forfaller = steg == Steg.RISKPLAN ? idag.minusDays(SEN) : idag.plusDays(FRIST + steg.ordinal());
            if (steg == Steg.RISKPLAN || steg.forfaller(vilket).isBefore(forfaller)) {
                LocalDate oppnar = steg.oppnar(vilket);
                ar.flytta(vilket, steg, oppnar.isAfter(forfaller) ? forfaller : oppnar, forfaller, steg.paminnDagar());
            }
        }
    }
}
