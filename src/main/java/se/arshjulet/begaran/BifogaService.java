package se.arshjulet.begaran;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.diarium.Lagrum;
import se.arshjulet.inkorg.InkorgService;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsgrind;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.underlag.Mottagning;

/** The nämnd adds files while it prepares its answer. Only whoever has the task does so. */
@Tjanst
public class BifogaService {

    @Inject
    BegaranRepository begaranden;

    @Inject
    InkorgService inkorg;

    @Inject
    Uppgiftsgrind grind;

    @Inject
    Mottagning mottagning;

    @Inject
    Begaransgrind begaransgrind;

    @Inject
    Begaransfrist frist;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /** The items that wait for an answer, with what has been attached. */
    @Tillaten({Roll.NAMND, Roll.REVISIONSDIREKTOR})
    public Begaransvy visa(Long uppgift) {
        Begaran begaran = begaran(inkorg.uppgift(uppgift));
        begaran.getPoster().forEach(post -> post.getBifogade().size());
        return new Begaransvy(begaran, anvandare.namn(frist.granskare(begaran.getId())), false);
    }

    /**
     * @param hemlig  the nämnd holds that the file is secret
     * @param lagrum  and on what ground
     * @throws Regelbrott on {@code fil}, {@code post} or {@code lagrum}
     */
    @Tillaten(Roll.NAMND)
    public void bifoga(Long uppgift, Long post, Fil fil, boolean hemlig, String lagrum) {
        Begaran begaran = begaran(oppen(uppgift));
        Tolk tolk = new Tolk();
        Begarandepost till = begaran.getOppna().stream().filter(p -> p.getId().equals(post)).findFirst().orElseGet(() -> tolk.fel("post", "begaran.fel.post"));
        tolk.med(() -> mottagning.prova(fil));
        String grund = hemlig ? tolk.med(() -> Lagrum.tolka(lagrum).text()) : null;
        tolk.klart();
        if (begaran.getPoster().stream().flatMap(p -> p.getBifogade().stream()).anyMatch(finns -> finns.ar(fil))) {
            throw new Regelbrott("fil", "begaran.fel.redanBifogad", fil.namn());
        }
        begaranden.lagg(till.bifoga(new Bifogad(till, fil, grund, LocalDateTime.now(klocka), inloggad.anvandarnamn())), fil.innehall());
    }

    @Tillaten(Roll.NAMND)
    public void taBort(Long uppgift, Long bifogad) {
        List<Begarandepost> poster = begaran(oppen(uppgift)).getOppna();
        Bifogad denna = poster.stream().flatMap(p -> p.getBifogade().stream()).filter(b -> b.getId().equals(bifogad)).findFirst()
                .orElseThrow(() -> new Obehorig("bifogad " + bifogad));
        begaranden.taBortInnehall(denna);
        denna.getPost().taBort(denna);
    }

    /** A file that has been handed in to a fördjupad granskning, as it came. That one marked as secret was read, and by whom, is written down. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Fil fil(Long bifogad) {
        Bifogad fil = begaransgrind.lamnad(bifogad);
        logg.lases(fil);
        return new Fil(fil.getFilnamn(), begaranden.fil(fil).innehall());
    }

    private Uppgift oppen(Long id) {
        Uppgift uppgift = inkorg.uppgift(id);
        if (!grind.farArbeta(uppgift)) {
            throw new Regelbrott("", "inkorg.fel.taForst");
        }
        return uppgift;
    }

    private Begaran begaran(Uppgift uppgift) {
        if (!uppgift.getNyckel().equals(BegaranProcess.LAMNA)) {
            throw new Obehorig("uppgift " + uppgift.getId());
        }
        return begaranden.hamta(uppgift.getForemalId());
    }
}
