package se.arshjulet.underlag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Nyckeltal;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Filkontroll;
import se.arshjulet.platform.fil.Filtyp;

/** The files that come with the demo, read by what is proposed and nothing else, without a database. */
public final class Demofiler {

    private static final LocalDateTime NAR = LocalDateTime.of(2024, 2, 20, 8, 0);

    private Demofiler() {
    }

    public static Fil fil(String namn) {
        try (InputStream in = Demofiler.class.getResourceAsStream("/demo/underlag/" + namn)) {
            return new Fil(namn, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Underlag underlag(Arsgranskning granskning, String namn) {
        Fil fil = fil(namn);
        Filtyp typ = Filkontroll.typ(fil);
        return new Underlag(granskning, fil, typ, Textutdrag.sidor(fil, typ).size(), NAR, "revisor");
    }

    /** Every table of a file. */
    public static List<Underlagstabell> tabeller(Underlag underlag, Forvaltning forvaltning) {
        List<Block> block = Block.i(Tabellasning.blad(fil(underlag.getNamn()), underlag.getTyp()));
        return Stream.iterate(0, i -> i + 1).limit(block.size()).map(i -> {
            Tolkningsval val = Tolkningsval.forslag(block.get(i));
            Underlagstabell tabell = new Underlagstabell(underlag, block.get(i), val.sort(), Inlasningstolkning.forslag(underlag, block.get(i), i).getRubrik(),
                    Tolkning.av(block.get(i), val).innehall());
            tabell.galler(forvaltning, null);
            return tabell;
        }).toList();
    }

    public static Hanvisning hanvisning(Delomrade delomrade, Underlag underlag, Integer sida, String visar) {
        return new Hanvisning(delomrade, null, underlag, sida, visar);
    }

    public static Hanvisning hanvisning(Nyckeltal nyckeltal, Underlag underlag, Integer sida, String visar) {
        return new Hanvisning(null, nyckeltal, underlag, sida, visar);
    }

    /** What the table says of May, under the names that the year has for the same posts. */
    public static List<Budgetavvikelse> majs(Underlagstabell tabell, Forvaltning forvaltning, List<String> arets) {
        List<Budgetavvikelse> avvikelser = new ArrayList<>();
        Tabellinnehall innehall = tabell.getInnehall();
        innehall.med(Radroll.POST).forEach(rad -> {
            String egen = innehall.text(rad, Kolumnroll.POST);
            String likast = Postlikhet.likast(egen, arets);
            BigDecimal belopp = innehall.tal(rad, Kolumnroll.BELOPP);
            Budgetavvikelse avvikelse = new Budgetavvikelse(tabell.getUnderlag().getArsgranskning(), forvaltning, Period.MAJ, avvikelser.size() + 1);
            avvikelse.beskriv(likast.isEmpty() ? egen : likast, new Mnkr(belopp), innehall.text(rad, Kolumnroll.FORKLARING));
            avvikelser.add(avvikelse);
        });
        return avvikelser;
    }
}
