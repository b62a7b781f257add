package se.arshjulet.innehall;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.inkorg.Redan;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.organisation.Apiratt;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.rapport.Arsrapport;
import se.arshjulet.rapport.RapportRepository;

/** The whole content of a nämnd's year as one document, out and in. */
@Tjanst
public class InnehallService {

    @Inject
    Insyn insyn;

    @Inject
    InnehallLasare lasare;

    @Inject
    InnehallSkrivare skrivare;

    @Inject
    Innehallsexport export;

    @Inject
    Innehallsimport inlasning;

    @Inject
    Innehallsversioner versioner;

    @Inject
    RapportRepository rapport;

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /** For those who work in the year; for others who see the case once the report is frozen. */
    @Tillaten(value = {Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR, Roll.FORTROENDEVALD, Roll.REGISTRATOR, Roll.NAMND}, nyckel = Apiratt.ARSGRANSKNINGAR_LASA)
    public Utdrag exportera(String namnd, int ar) {
        Arsgranskning granskning = insyn.krav(namnd, ar);
        if (!insyn.farLasaInnehall(granskning)) {
            throw new Obehorig("innehåll " + granskning.getBeteckning());
        }
        return Utdrag.av(skrivare.skriv(export.av(export.sammanhang(granskning), insyn.arbetar(granskning))));
    }

    /**
     * Replaces all that was recorded, or nothing.
     *
     * @param marke of the {@link Utdrag} that the document was made from, or null to replace whatever is there
     */
    @Tillaten(value = {Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR}, nyckel = Apiratt.ARSGRANSKNINGAR_SKRIVA)
    public void importera(String namnd, int ar, byte[] fil, String marke) {
        Arsgranskning granskning = insyn.krav(namnd, ar);
        if (!insyn.arbetar(granskning)) {
            throw new Obehorig("innehåll " + granskning.getBeteckning());
        }
        granskning.kravPagaende();
        rapport.arsrapport(granskning.getId()).ifPresent(Arsrapport::kravUtkast);
        Sammanhang sammanhang = export.sammanhang(granskning);
        Innehall nytt = lasare.las(fil);
        Innehall gammalt = export.av(sammanhang, true);
        InnehallKontroll.kontrollera(nytt, sammanhang.referenser(gammalt));
        if (marke != null && !marke.equals(Utdrag.av(skrivare.skriv(gammalt)).marke())) {
            throw Redan.andrat();
        }
        versioner.ersatts(granskning, gammalt);
        inlasning.ersatt(sammanhang, nytt);
        uppgifter.oppna(granskning.getId()).forEach(uppgift -> uppgift.getSparning().sparades(inloggad.anvandarnamn(), LocalDateTime.now(klocka)));
        versioner.ersatt(granskning, nytt);
        logg.skriv(granskning.getId(), "innehall.importerat", granskning.getBeteckning());
    }
}
