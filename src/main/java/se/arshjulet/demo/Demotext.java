package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.innehall.BeslutInnehall;
import se.arshjulet.innehall.DelomradeInnehall;
import se.arshjulet.innehall.Innehall;
import se.arshjulet.innehall.InnehallSkrivare;
import se.arshjulet.innehall.KriterierInnehall;
import se.arshjulet.innehall.OberoendeInnehall;
import se.arshjulet.innehall.OmradesbedomningInnehall;
import se.arshjulet.innehall.PrognosInnehall;
import se.arshjulet.innehall.RiskplanInnehall;
import se.arshjulet.innehall.TillfalleInnehall;
import se.arshjulet.innehall.UttalandeInnehall;
import se.arshjulet.mall.Delomradesmall;
import se.arshjulet.mall.Inslag;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.oberoende.Hot;

/** An invented, uneventful year for a body of the demo, made from the template. */
@ApplicationScoped
public class Demotext {

    /** The region's fördjupade granskningar concern these bodies too. */
    private static final String VARNINGSMOTIV = "Avvikelserna i de fördjupade granskningarna är gemensamma för regionen och påverkar inte bedömningen av nämnden.";
    private static final List<Period> TILLFALLEN = List.of(Period.MARS, Period.MAJ, Period.DELAR, Period.OKT);

    @Inject
    InnehallSkrivare skrivare;

    private final Mallinnehall mall = Mallinnehall.medfoljande();

    /** @param bokslut the closings that the firm has spoken of */
    byte[] ar(String namnd, int ar, Period... bokslut) {
        Demoorganisation region = Demoorganisation.las();
        Demoorganisation.Namndpost post = region.namnder().stream().filter(n -> n.kortnamn().equals(namnd)).findFirst().orElseThrow();
        List<String> forvaltningar = post.forvaltningar().stream().map(Demoorganisation.Forvaltningspost::kortnamn).toList();
        String byra = region.byraer().stream().filter(b -> b.uppdrag().stream().anyMatch(u -> u.namnd().equals(namnd) && u.ar() == ar))
                .findFirst().orElseThrow().namn();
        return skrivare.skriv(new Innehall(Innehall.FORMATVERSION, namnd, ar, inledande(post.namn()) + " ansvarar för den verksamhet som fullmäktige har lagt på nämnden i reglementet.",
                mall.kriteriegrupper().stream().map(g -> new KriterierInnehall(g.rubrik(), g.omraden(), g.kriterier())).toList(),
                oberoende(ar), forvaltningar.stream().map(f -> riskplan(f, ar)).toList(), tillfallen(ar), delomraden(null), List.of(),
                forvaltningar.stream().flatMap(f -> prognoser(f)).toList(), List.of(),
                Arrays.stream(bokslut).flatMap(period -> uttalanden(period, forvaltningar, byra)).toList(), List.of(), omraden(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static String inledande(String namn) {
        return Character.toUpperCase(namn.charAt(0)) + namn.substring(1);
    }

    private static OberoendeInnehall oberoende(int ar) {
        return new OberoendeInnehall(null, LocalDate.of(ar, 1, 16), false, "Inget hot mot oberoendet har kommit fram.",
                Arrays.stream(Hot.values()).map(hot -> new OberoendeInnehall.Hot(hot.name(), false, "")).toList());
    }

    private static RiskplanInnehall riskplan(String forvaltning, int ar) {
        RiskplanInnehall.Varde varde = new RiskplanInnehall.Varde(2, 3);
        return new RiskplanInnehall(forvaltning, null, new BeslutInnehall(LocalDate.of(ar, 3, 22), "18"), 8, 9, "Planen följer den gemensamma mallen.",
                List.of(new RiskplanInnehall.Risk("Kompetensförsörjning inom bristyrken", "BEVAKNING", "Följs i ledningsgruppen", "Varje tertial",
                        "Läget är oförändrat.", varde, varde, varde)),
                Stream.of(1, 2).map(omgang -> new RiskplanInnehall.Uppfoljning(omgang, null, new BeslutInnehall(omgang == 1 ? LocalDate.of(ar, 9, 20) : LocalDate.of(ar + 1, 1, 24), "41"),
                        "Hanteringen pågår enligt plan.", "Inga nya iakttagelser.", "Inga händelser har påverkat risken.", "Åtgärderna har genomförts.")).toList());
    }

    private List<TillfalleInnehall> tillfallen(int ar) {
        return Stream.of(Inslag.VERKSAMHET, Inslag.EKONOMI).map(inslag -> mall.omrade(inslag).orElseThrow().kod()).distinct().flatMap(omrade -> TILLFALLEN.stream()
                .map(period -> new TillfalleInnehall(omrade, period.name(), new BeslutInnehall(LocalDate.of(ar, 4 + 2 * TILLFALLEN.indexOf(period), 25), null), ""))).toList();
    }

    private List<DelomradeInnehall> delomraden(String overordnad) {
        return mall.delomraden().stream().filter(d -> Objects.equals(d.overordnad(), overordnad)).map(this::delomrade).toList();
    }

    private DelomradeInnehall delomrade(Delomradesmall d) {
        return new DelomradeInnehall(d.kod(), d.omrade(), d.namn(), 1, "Granskningen av nämndens handlingar visar inga avvikelser av betydelse.",
                d.kontrollpunkter().stream().map(punkt -> new DelomradeInnehall.Kontrollpunkt(punkt, true)).toList(),
                List.of(), List.of(), delomraden(d.kod()));
    }

    private static Stream<PrognosInnehall> prognoser(String forvaltning) {
        return Stream.of(Period.MARS, Period.MAJ, Period.DELAR, Period.OKT, Period.UTFALL)
                .map(period -> new PrognosInnehall(forvaltning, period.name(), period == Period.UTFALL ? new BigDecimal("1.4") : BigDecimal.ZERO, null));
    }

    private static Stream<UttalandeInnehall> uttalanden(Period period, List<String> forvaltningar, String byra) {
        return forvaltningar.stream().map(forvaltning -> new UttalandeInnehall(period.name(), forvaltning, byra, true,
                "Inga väsentliga avvikelser har noterats (påhittat uttalande för demonstrationen).", List.of()));
    }

    private List<OmradesbedomningInnehall> omraden() {
        return mall.omraden().stream().map(o -> new OmradesbedomningInnehall(o.kod(), 1,
                "Bedömningen grundar sig på att samtliga granskade delområden är uppfyllda.", o.har(Inslag.VERKSAMHET) ? VARNINGSMOTIV : null, List.of())).toList();
    }
}
