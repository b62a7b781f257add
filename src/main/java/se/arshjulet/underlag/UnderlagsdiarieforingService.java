package se.arshjulet.underlag;

import jakarta.inject.Inject;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.diarium.Arendegrund;
import se.arshjulet.diarium.Diariehandling;
import se.arshjulet.diarium.Diarium;
import se.arshjulet.diarium.DiariumRepository;
import se.arshjulet.diarium.Handlingsfil;
import se.arshjulet.diarium.Handlingspost;
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
    DiariumRepository register;

    @Inject
    Handelselogg logg;

    /** The handling that it is, or null. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Diariehandling handling(Long id) {
        return register.hanvisad(Underlagskalla.KOD, grind.underlag(id).getId()).orElse(null);
    }

    /**
     * @return its number in the diarium
     * @throws Regelbrott when it has one already
     */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public String diariefor(Long id) {
        Underlag detta = grind.underlag(id);
        register.hanvisad(Underlagskalla.KOD, id).ifPresent(finns -> {
            throw new Regelbrott("", "underlag.fel.diariefort", finns.getBeteckning());
        });
        Arsgranskning granskning = detta.getArsgranskning();
        Diariehandling handling = diarium.inkommen(diarium.arende(Arendegrund.av(granskning)), Handlingspost.av(Slag.UNDERLAG, rubrik(detta), granskning.getNamnd().getNamn(),
                detta.getUppladdad().toLocalDate(), Handlingsfil.hanvisad(detta.getNamn(), detta.getTyp().medietyp(), Underlagskalla.KOD, id, detta.getSha256(), detta.getStorlek())));
        logg.skriv(granskning.getId(), "diarium.registrerad", handling.getBeteckning());
        return handling.getBeteckning();
    }

    /** What it is called among handlingar: the file's name without how it is stored, which stands with the file. */
    private static String rubrik(Underlag detta) {
        String rubrik = detta.getNamn().replaceFirst("(?i)\\.[a-z]{2,4}$", "").strip();
        return rubrik.isEmpty() ? detta.getNamn() : rubrik;
    }
}
