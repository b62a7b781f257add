package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.arsgranskning.Handelse;
import se.arshjulet.arsgranskning.Revisionskriterier;
import se.arshjulet.granskning.Bedomning;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.granskning.Iakttagelse;
import se.arshjulet.mall.Delomradesmall;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Omrade;
import se.arshjulet.oberoende.Hot;
import se.arshjulet.oberoende.Oberoendeprovning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.rapport.Arsrapport;
import se.arshjulet.rapport.Omradesbedomning;

/** What one nämnd's audit year has left behind in the generated region, up to the frozen report. */
@ApplicationScoped
public class Storaret {

    private static final int MILDRARE_AV_TIO = 6;
    private static final int INTE_SVARARE_AV_TIO = 9;

    @Inject
    StorregionRepository lager;

    @Inject
    Storfrysning frysning;

    /** Mostly the first step, sometimes the second, seldom the last. */
    static int niva(Random slump, int steg) {
        int av10 = slump.nextInt(10);
        return av10 < MILDRARE_AV_TIO || steg < 3 ? 1 : av10 < INTE_SVARARE_AV_TIO ? 2 : 3;
    }

    /** @return its förbättringsområden */
    List<Forbattringsomrade> fyll(Arsgranskning granskning, Mallinnehall mall, Random slump) {
        int ar = granskning.getAr();
        granskning.beskrivAnsvarsomraden("Nämnden ansvarar för den verksamhet som fullmäktige har lagt på den i reglementet.");
        oberoende(granskning);
        for (int i = 0; i < mall.kriteriegrupper().size(); i++) {
            var grupp = mall.kriteriegrupper().get(i);
            lager.lagg(new Revisionskriterier(granskning, i + 1, grupp.rubrik(), grupp.omraden(), grupp.kriterier().stream().map(k -> k.replace("{ar}", String.valueOf(ar))).toList()));
        }
        List<Forbattringsomrade> forbattringar = new ArrayList<>();
        Map<String, Delomrade> upplagda = new HashMap<>();
        for (Omrade omrade : mall.omraden()) {
            int niva = niva(slump, omrade.skala().size());
            Omradesbedomning bedomning = new Omradesbedomning(granskning, omrade.kod());
            bedomning.bedom(omrade.harSkala() ? niva : null, Storatexter.motiv(niva), null);
            lager.lagg(bedomning);
            delomraden(granskning, mall, omrade, niva, upplagda);
            for (int i = 1; i < niva; i++) {
                Forbattringsomrade ny = new Forbattringsomrade(granskning, omrade.kod(), i);
                ny.beskriv(null, Storatexter.forbattring(slump.nextInt(100)), niva == 3 && i == 1);
                lager.lagg(ny);
                forbattringar.add(ny);
            }
        }
        lager.lagg(new Handelse(granskning.getStartad(), Demoanvandare.DIREKTOR.anvandarnamn, granskning, "arsgranskning.startad", granskning.getYrkesrevisor().getNamn()));
        granskning.narFas(Fas.KVALITETSSAKRING);
        return forbattringar;
    }

    private void oberoende(Arsgranskning granskning) {
        Oberoendeprovning provning = new Oberoendeprovning(granskning, granskning.getYrkesrevisor());
        for (Hot hot : Hot.values()) {
            provning.bedom(hot, false, null);
        }
        provning.dra(false, "Inget hot mot oberoendet har kommit fram.");
        provning.avsluta(LocalDate.of(granskning.getAr(), 1, 16));
        lager.lagg(provning);
    }

    /** The first delområde of an area is rated as the area is, the others without remark. */
    private void delomraden(Arsgranskning granskning, Mallinnehall mall, Omrade omrade, int niva, Map<String, Delomrade> upplagda) {
        int i = 0;
        for (Delomradesmall post : mall.delomraden(omrade.kod())) {
            Delomrade delomrade = new Delomrade(granskning, omrade.kod(), post.kod(), post.namn(), upplagda.size() + 1, upplagda.get(post.overordnad()));
            delomrade.bedomsI(post.steg());
            post.kontrollpunkter().forEach(punkt -> delomrade.laggTillKontrollpunkt(punkt).prova(true));
            int dess = i++ == 0 ? niva : 1;
            delomrade.bedom(Bedomning.av(dess), Iakttagelse.av(Storatexter.motiv(dess)));
            lager.lagg(delomrade);
            upplagda.put(post.kod(), delomrade);
        }
    }

    Arsrapport rapport(Arsgranskning granskning, Anvandare granskare) {
        Arsrapport rapport = new Arsrapport(granskning);
        lager.lagg(rapport);
        rapport.lamnaIn(granskning.getYrkesrevisor(), null);
        rapport.godkann(granskare, null);
        lager.skriv();
        frysning.frys(rapport, LocalDate.of(granskning.getAr() + 1, 3, 20).atTime(14, 5));
        return rapport;
    }
}
