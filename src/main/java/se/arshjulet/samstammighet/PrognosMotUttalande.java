package se.arshjulet.samstammighet;

import java.math.BigDecimal;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.samstammighet.Underlag.Prognos;
import se.arshjulet.samstammighet.Underlag.Resultat;

/**
 * The förvaltning's own figures against the firm's result. At delår one is for eight months and the other for the whole year, so only
 * the direction is compared (+31 against a forecast of 0); at year-end the amounts, rounded as the firm rounds.
 */
final class PrognosMotUttalande implements Regel {

    @Override
    public String namn() {
        return "prognos-mot-uttalande";
    }

    @Override
    public Stream<Varning> prova(Underlag underlag) {
        return underlag.resultat().stream().flatMap(r -> underlag.prognoser().stream()
                .filter(p -> p.forvaltning().equals(r.forvaltning()) && p.period() == motsvarande(r.period()))
                .filter(p -> !stammer(r, p)).map(p -> varning(r, p)));
    }

    private static Period motsvarande(Period bokslut) {
        return bokslut == Period.AR ? Period.UTFALL : bokslut;
    }

    private static boolean stammer(Resultat resultat, Prognos prognos) {
        BigDecimal byrans = resultat.belopp().belopp();
        BigDecimal egen = prognos.belopp().belopp();
        return resultat.period() == Period.AR ? byrans.subtract(egen).abs().compareTo(BigDecimal.ONE) < 0 : riktning(byrans) == riktning(egen);
    }

    /** Less than one mnkr is a zero result. */
    private static int riktning(BigDecimal belopp) {
        return belopp.abs().compareTo(BigDecimal.ONE) < 0 ? 0 : belopp.signum();
    }

    private Varning varning(Resultat resultat, Prognos prognos) {
        Mnkr byrans = resultat.belopp();
        return varning("resultat:" + resultat.period() + ":" + resultat.forvaltning(), Brist.i("",
                resultat.period() == Period.AR ? "samstammighet.varning.utfallMotByran" : "samstammighet.varning.prognosMotByran",
                resultat.forvaltning(), resultat.byra(), byrans.medTecken(), prognos.belopp().medTecken()));
    }
}
