package se.arshjulet.begaran;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.diarium.Arendegrund;
import se.arshjulet.diarium.Diariearende;
import se.arshjulet.diarium.Diarium;
import se.arshjulet.diarium.Handlingsfil;
import se.arshjulet.diarium.Handlingspost;
import se.arshjulet.diarium.Lagrum;
import se.arshjulet.diarium.Sekretess;
import se.arshjulet.diarium.Slag;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.underlag.Mottagning;
import se.arshjulet.underlag.Underlag;

/** Det nämnden har lämnat kommer in: filerna till ärendets underlag, och allt till diariet. */
@ApplicationScoped
public class Inlamning {

    /** Nämnden säger inte när sekretessen ska omprövas; registratorn ändrar dagen. */
    private static final int OMPROVAS_EFTER_AR = 1;

    @Inject
    BegaranRepository begaranden;

    @Inject
    Mottagning mottagning;

    @Inject
    Diarium diarium;

    @Inject
    Clock klocka;

    void taEmot(Begaran begaran) {
        Arsgranskning arende = begaran.getArsgranskning();
        Diariearende diariet = diarium.arende(Arendegrund.av(arende));
        diarium.inkommen(diariet, Handlingspost.av(Slag.SKRIVELSE, Texter.text("begaran.diarium.besked", begaran.getRubrik()), arende.getNamnd().getNamn(), idag(), null));
        begaran.getOppna().forEach(post -> post.getBifogade().stream().filter(fil -> !fil.isLamnad()).forEach(fil -> taEmot(arende, diariet, fil)));
    }

    private void taEmot(Arsgranskning arende, Diariearende diariet, Bifogad bifogad) {
        Fil fil = begaranden.fil(bifogad);
        Underlag underlag = mottagning.taEmot(arende, fil, bifogad.getLagrum());
        bifogad.lamnas(underlag);
        begaranden.taBortInnehall(bifogad);
        Handlingspost post = Handlingspost.av(Slag.UNDERLAG, fil.namn(), arende.getNamnd().getNamn(), idag(),
                Handlingsfil.lagrad(fil.namn(), underlag.getTyp().medietyp(), fil.innehall()));
        if (bifogad.isHemlig()) {
            diarium.inkommen(diariet, post, Sekretess.enligt(Lagrum.tolka(bifogad.getLagrum()), false, idag().plusYears(OMPROVAS_EFTER_AR), idag()));
        } else {
            diarium.inkommen(diariet, post);
        }
    }

    private LocalDate idag() {
        return LocalDateTime.now(klocka).toLocalDate();
    }
}
