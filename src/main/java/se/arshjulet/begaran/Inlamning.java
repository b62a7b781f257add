package se.arshjulet.begaran;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.Fordjupningsregister;
import se.arshjulet.diarium.Arendegrund;
import se.arshjulet.diarium.Diariearende;
import se.arshjulet.diarium.Diarium;
import se.arshjulet.diarium.Handlingsfil;
import se.arshjulet.diarium.Handlingspost;
import se.arshjulet.diarium.Sekretess;
import se.arshjulet.diarium.Slag;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Filkontroll;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.underlag.Mottagning;
import se.arshjulet.underlag.Underlag;

/** What the nämnd has handed in is received: in an årsgranskning the files go to the underlag of the case, and everything to the diarium. */
@ApplicationScoped
public class Inlamning {

    @Inject
    BegaranRepository begaranden;

    @Inject
    Mottagning mottagning;

    @Inject
    Diarium diarium;

    @Inject
    Fordjupningsregister fordjupade;

    @Inject
    Clock klocka;

    void taEmot(Begaran begaran) {
        Diariearende diariet = diarium.arende(begaran.getArende().arArets() ? Arendegrund.av(begaran.getArsgranskning())
                : Arendegrund.fordjupad(begaran.getFordjupadId(), fordjupade.rad(begaran.getFordjupadId()).orElseThrow().titel()));
        diarium.inkommen(diariet, Handlingspost.av(Slag.SKRIVELSE, Texter.text("begaran.diarium.besked", begaran.getRubrik()), begaran.getNamnd().getNamn(), idag(), null));
        begaran.getOppna().forEach(post -> post.getBifogade().stream().filter(fil -> !fil.isLamnad()).forEach(fil -> taEmot(begaran, diariet, fil)));
    }

    private void taEmot(Begaran begaran, Diariearende diariet, Bifogad bifogad) {
        Fil fil = begaranden.fil(bifogad);
        if (begaran.getArende().arArets()) {
            Underlag underlag = mottagning.taEmot(begaran.getArsgranskning(), fil, bifogad.getLagrum());
            bifogad.lamnas(underlag);
            begaranden.taBortInnehall(bifogad);
            if (diarium.inkomna(Arendegrund.av(begaran.getArsgranskning()), fil.sha256()).isEmpty()) {
                diariefor(begaran, diariet, fil, underlag.getLagrum());
            }
        } else {
            bifogad.lamnas(LocalDateTime.now(klocka));
            diariefor(begaran, diariet, fil, bifogad.getLagrum());
        }
    }

    private void diariefor(Begaran begaran, Diariearende diariet, Fil fil, String lagrum) {
        Handlingspost post = Handlingspost.av(Slag.UNDERLAG, fil.namn(), begaran.getNamnd().getNamn(), idag(),
                Handlingsfil.lagrad(fil.namn(), Filkontroll.typ(fil).medietyp(), fil.innehall()));
        if (lagrum == null) {
            diarium.inkommen(diariet, post);
        } else {
            diarium.inkommen(diariet, post, Sekretess.enligtAvsandaren(lagrum, idag()));
        }
    }

    private LocalDate idag() {
        return LocalDateTime.now(klocka).toLocalDate();
    }
}
