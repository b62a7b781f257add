package se.arshjulet.underlag;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.diarium.Arendegrund;
import se.arshjulet.diarium.Diariearende;
import se.arshjulet.diarium.Diariehandling;
import se.arshjulet.diarium.Diarium;
import se.arshjulet.diarium.Handlingsfil;
import se.arshjulet.diarium.Handlingspost;
import se.arshjulet.diarium.Sekretess;
import se.arshjulet.diarium.Slag;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;

/** The auditor says which of the underlag are entered in the diarium, as having come in from the nämnd the day they were put in. */
@Tjanst
public class UnderlagsdiarieforingService {

    @Inject
    Underlagsgrind grind;

    @Inject
    Diarium diarium;

    @Inject
    Handelselogg logg;

    @Inject
    Clock klocka;

    /** The handling that it is, or null. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Diariehandling handling(Long id) {
        return av(grind.underlag(id)).orElse(null);
    }

    /**
     * @return its number in the diarium
     * @throws Regelbrott when it has one already
     */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public String diariefor(Long id) {
        Underlag detta = grind.underlag(id);
        av(detta).ifPresent(finns -> {
            throw new Regelbrott("", "underlag.fel.diariefort", finns.getBeteckning());
        });
        Arsgranskning granskning = detta.getArsgranskning();
        Handlingspost post = Handlingspost.av(Slag.UNDERLAG, rubrik(detta), granskning.getNamnd().getNamn(),
                detta.getUppladdad().toLocalDate(), Handlingsfil.hanvisad(detta.getNamn(), detta.getTyp().medietyp(), Underlagskalla.KOD, id, detta.getSha256(), detta.getStorlek()));
        Diariearende arende = diarium.arende(Arendegrund.av(granskning));
        Diariehandling handling = detta.isHemlig() ? diarium.inkommen(arende, post, Sekretess.enligtAvsandaren(detta.getLagrum(), LocalDate.now(klocka)))
                : diarium.inkommen(arende, post);
        logg.skriv(granskning.getId(), "diarium.registrerad", handling.getBeteckning());
        return handling.getBeteckning();
    }

    /** Pointed at here, or handed in by the nämnd with these bytes. */
    private Optional<Diariehandling> av(Underlag detta) {
        return diarium.inkomna(Arendegrund.av(detta.getArsgranskning()), detta.getSha256()).stream().findFirst();
    }

    /** What it is called among handlingar: the file's name without how it is stored, which stands with the file. */
    private static String rubrik(Underlag detta) {
        String rubrik = detta.getNamn().replaceFirst("(?i)\\.[a-z]{2,4}$", "").strip();
        return rubrik.isEmpty() ? detta.getNamn() : rubrik;
    }
}
