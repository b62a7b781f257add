package se.arshjulet.diarium;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.web.Texter;

/** The register of a period, to be handed out (OSL 5:2): without working material, and with secret titles masked for everybody. */
@Tjanst
public class UtdragService {

    private static final int SATS = 1000;
    /** Rows in a PDF; a longer period is for a spreadsheet. */
    static final int FLEST_PA_PAPPER = 5000;

    @Inject
    DiariesokRepository register;

    @Inject
    Tryck tryck;

    @Inject
    Clock klocka;

    /** This year until today. */
    @Tillaten({Roll.REGISTRATOR, Roll.REVISIONSDIREKTOR, Roll.YRKESREVISOR, Roll.FORTROENDEVALD})
    public Period foreslagen() {
        LocalDate idag = LocalDate.now(klocka);
        return new Period(idag.withDayOfYear(1), idag);
    }

    /**
     * Whether it can be made.
     *
     * @param papper as PDF
     * @throws Regelbrott when the days are not a period, or there is more in it than fits on paper
     */
    @Tillaten({Roll.REGISTRATOR, Roll.REVISIONSDIREKTOR, Roll.YRKESREVISOR, Roll.FORTROENDEVALD})
    public void prova(String fran, String till, boolean papper) {
        Period period = Period.tolka(fran, till);
        if (papper && register.antal(period.fran(), period.till()) > FLEST_PA_PAPPER) {
            throw new Regelbrott("till", "diarium.fel.langtUtdrag", FLEST_PA_PAPPER);
        }
    }

    /**
     * Written as it is read; UTF-8 with a mark that tells so, semicolons between.
     *
     * @param fil where it is put, anew
     */
    @Tillaten({Roll.REGISTRATOR, Roll.REVISIONSDIREKTOR, Roll.YRKESREVISOR, Roll.FORTROENDEVALD})
    public void csv(String fran, String till, Path fil) {
        Period period = Period.tolka(fran, till);
        try (Writer skrivare = Files.newBufferedWriter(fil, StandardCharsets.UTF_8)) {
            Utdrag.inled(skrivare);
            alla(period, rad -> Utdrag.csv(Utdrag.celler(rad), skrivare));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Tillaten({Roll.REGISTRATOR, Roll.REVISIONSDIREKTOR, Roll.YRKESREVISOR, Roll.FORTROENDEVALD})
    public byte[] pdf(String fran, String till) {
        prova(fran, till, true);
        Period period = Period.tolka(fran, till);
        List<List<String>> rader = new ArrayList<>();
        alla(period, rad -> rader.add(Utdrag.celler(rad)));
        String titel = Texter.text("diarium.utdrag.titel", period.fran().toString(), period.till().toString());
        Utskrift utskrift = new Utskrift(titel, titel).liggande().stycke(Texter.text("diarium.utdrag.antal", rader.size()));
        return tryck.pdf((rader.isEmpty() ? utskrift : utskrift.tabell(Utdrag.rubriker(), rader, null)).dokument());
    }

    private void alla(Period period, Consumer<Handlingsrad> mottagare) {
        int lasta = 0;
        List<Diariehandling> sats;
        do {
            sats = register.period(period.fran(), period.till(), lasta, SATS);
            sats.forEach(h -> mottagare.accept(Handlingsrad.av(h, false)));
            lasta += sats.size();
        } while (sats.size() == SATS);
    }

    /** From one day to another, both counted. */
    public record Period(LocalDate fran, LocalDate till) {

        static Period tolka(String fran, String till) {
            Tolk tolk = new Tolk();
            LocalDate forsta = dag(tolk, "fran", fran);
            LocalDate sista = dag(tolk, "till", till);
            if (forsta != null && sista != null && sista.isBefore(forsta)) {
                tolk.fel("till", "diarium.fel.tillForeFran", forsta);
            }
            tolk.klart();
            return new Period(forsta, sista);
        }

        private static LocalDate dag(Tolk tolk, String falt, String skrivet) {
            return Tolk.text(skrivet) == null ? tolk.fel(falt, "diarium.fel.period") : tolk.datum(falt, skrivet);
        }
    }
}
