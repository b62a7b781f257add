package se.arshjulet.kvalitetssakring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.rapport.Arsrapport;
import se.arshjulet.rapport.RapportRepository;
import se.arshjulet.rapport.Rapportavtryck;
import se.arshjulet.rapport.Rapportfrysning;

/** The second pair of eyes reads the report, and approves it or sends it back. */
@ApplicationScoped
public class KvalitetssakringService implements Uppgiftsformular<Kvalitetssakringsformular> {

    private static final int LANGSTA_DEL = 100;

    @Inject
    KvalitetssakringRepository omgangar;

    @Inject
    RapportRepository rapporter;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Rapportavtryck avtryck;

    @Inject
    Rapportfrysning frysning;

    @Inject
    FyraOgon fyraOgon;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    @Override
    public String nyckel() {
        return KvalitetssakringProcess.KVALITETSSAKRA;
    }

    @Override
    public Class<Kvalitetssakringsformular> typ() {
        return Kvalitetssakringsformular.class;
    }

    @Override
    public void provaHandlaggare(Uppgift uppgift, Anvandare vem) {
        fyraOgon.prova(uppgift.getArsgranskningId(), vem.getAnvandarnamn());
    }

    @Override
    public Kvalitetssakringsformular las(Uppgift uppgift) {
        Kvalitetssakringsformular formular = new Kvalitetssakringsformular();
        Kvalitetssakring omgang = omgang(uppgift);
        formular.setUtfall(Tolk.skriv(omgang.getUtfall()));
        omgang.getNoteringar().forEach(notering -> formular.getNoteringar().add(tillFormular(notering)));
        return formular;
    }

    private static Noteringsdel tillFormular(Granskningsnotering notering) {
        Noteringsdel del = new Noteringsdel();
        del.setDel(Tolk.skriv(notering.getDel()));
        del.setText(Tolk.skriv(notering.getText()));
        return del;
    }

    @Override
    public void spara(Uppgift uppgift, Kvalitetssakringsformular formular) {
        Tolk tolk = new Tolk();
        Kvalitetssakring omgang = omgang(uppgift);
        omgang.lutarAt(tolk.val("utfall", formular.getUtfall(), Utfall.class));
        int plats = 0;
        for (int i = 0; i < formular.getNoteringar().size(); i++) {
            Noteringsdel del = formular.getNoteringar().get(i);
            String falt = "noteringar[" + i + "].";
            String vilken = tolk.rad(falt + "del", del.getDel(), LANGSTA_DEL);
            String text = Tolk.text(del.getText());
            if (vilken != null && text != null) {
                omgang.skrivNotering(plats++, vilken, text, inloggad.anvandare(), LocalDateTime.now(klocka));
            } else if (text != null) {
                tolk.fel(falt + "del", "kvalitetssakring.fel.del");
            }
        }
        omgang.behallNoteringar(plats);
        tolk.klart();
        if (omgang.getId() == null) {
            omgangar.lagg(omgang);
        }
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        Kvalitetssakring omgang = omgang(uppgift);
        return omgang.brister(omgang.getUtfall() == Utfall.GODKAND && !rapport(uppgift).arSomInlamnad(avtryck.av(uppgift.getArsgranskningId())));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Kvalitetssakringsformular formular) {
        Kvalitetssakring omgang = omgang(uppgift);
        Arsrapport rapport = rapport(uppgift);
        boolean godkand = omgang.getUtfall() == Utfall.GODKAND;
        if (godkand) {
            omgang.godkann(rapport, avtryck.av(uppgift.getArsgranskningId()), inloggad.anvandare(), LocalDateTime.now(klocka));
            frysning.frys(uppgift.getArsgranskningId());
        } else {
            omgang.aterremittera(rapport, inloggad.anvandare(), LocalDateTime.now(klocka));
        }
        return Map.of(KvalitetssakringProcess.GODKAND, godkand);
    }

    private Arsrapport rapport(Uppgift uppgift) {
        return rapporter.arsrapport(uppgift.getArsgranskningId()).orElseThrow();
    }

    /** The round under way; one that nobody has written in yet is not kept. */
    private Kvalitetssakring omgang(Uppgift uppgift) {
        Arsgranskning granskning = arsgranskningar.hamta(uppgift.getArsgranskningId());
        Kvalitetssakring senaste = omgangar.senaste(granskning.getId()).orElse(null);
        return senaste != null && senaste.arPagaende() ? senaste
                : new Kvalitetssakring(granskning, senaste == null ? 1 : senaste.getOmgang() + 1);
    }
}
