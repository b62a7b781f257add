package se.arshjulet.innehall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.ekonomi.EkonomiRepository;
import se.arshjulet.ekonomi.Prognos;
import se.arshjulet.fordjupning.FordjupadGranskningRepository;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.granskning.GranskningRepository;
import se.arshjulet.granskning.NyckeltalRepository;
import se.arshjulet.granskning.Tillfalle;
import se.arshjulet.mall.Omrade;
import se.arshjulet.oberoende.OberoendeRepository;
import se.arshjulet.organisation.Byra;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.rakenskaper.Rakenskapsuttalande;
import se.arshjulet.rapport.Arsrapport;
import se.arshjulet.rapport.Omradesbedomning;
import se.arshjulet.rapport.RapportRepository;
import se.arshjulet.riskplan.RiskplanRepository;
import se.arshjulet.samstammighet.Motiveringar;
import se.arshjulet.tidigare.TidigareRepository;
import se.arshjulet.uppfoljning.Riskuppfoljning;
import se.arshjulet.uppfoljning.UppfoljningRepository;

/** Everything recorded of a year as one document, each list in the order of the report; of the firm's statements those that it has handed in. */
@ApplicationScoped
public class Innehallsexport {

    @Inject
    InnehallRepository innehall;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    OrganisationRepository organisation;

    @Inject
    OberoendeRepository oberoende;

    @Inject
    RiskplanRepository riskplaner;

    @Inject
    UppfoljningRepository uppfoljningar;

    @Inject
    GranskningRepository granskningar;

    @Inject
    NyckeltalRepository nyckeltal;

    @Inject
    EkonomiRepository ekonomi;

    @Inject
    FordjupadGranskningRepository fordjupade;

    @Inject
    RapportRepository rapport;

    @Inject
    TidigareRepository tidigare;

    @Inject
    Motiveringar motiveringar;

    Sammanhang sammanhang(Arsgranskning granskning) {
        return new Sammanhang(granskning, granskning.mall(),
                organisation.namnder().stream().collect(Collectors.toMap(Namnd::getKortnamn, Function.identity())),
                organisation.byraer().stream().collect(Collectors.toMap(Byra::getNamn, Function.identity())));
    }

    /** @param motiv with what the warnings were answered, which stays with those who work in the case */
    Innehall av(Sammanhang sammanhang, boolean motiv) {
        Arsgranskning granskning = sammanhang.granskning();
        Long id = granskning.getId();
        List<String> omraden = sammanhang.mall().omraden().stream().map(Omrade::kod).toList();
        return new Innehall(Innehall.FORMATVERSION, granskning.getNamnd().getKortnamn(), granskning.getAr(), granskning.getAnsvarsomraden(),
                alla(arsgranskningar.kriterier(id), KriterierInnehall::av), oberoende(granskning), riskplaner(id),
                alla(granskningar.tillfallen(id), i(omraden, Tillfalle::getOmrade).thenComparing(Tillfalle::getPeriod), TillfalleInnehall::av),
                delomraden(id), nyckeltal.nyckeltal(id).stream().filter(n -> n.getNamn() != null).map(NyckeltalInnehall::av).toList(),
                alla(ekonomi.prognoser(id).stream().filter(PrognosInnehall::arHel).toList(), Comparator.<Prognos>comparingInt(p -> ordning(p.getForvaltning())).thenComparing(Prognos::getPeriod),
                        PrognosInnehall::av),
                avvikelser(id),
                alla(innehall.uttalanden(id).stream().filter(Rakenskapsuttalande::arLamnat).toList(), Comparator.comparing(Rakenskapsuttalande::getPeriod)
                        .thenComparingInt(u -> ordning(u.getForvaltning())).thenComparing(u -> u.getByra().getNamn()), UttalandeInnehall::av),
                alla(fordjupade.som(granskning.getNamnd().getId(), granskning.getAr()), FordjupadInnehall::av),
                alla(rapport.omradesbedomningar(id), i(omraden, Omradesbedomning::getOmrade), OmradesbedomningInnehall::av),
                alla(granskningar.forbattringsomraden(id), i(omraden, Forbattringsomrade::getOmrade)
                        .thenComparingInt(Forbattringsomrade::getOrdning), ForbattringsomradeInnehall::av),
                alla(rapport.bilagor(id), BilagaInnehall::av), alla(tidigare.punkter(id), TidigareInnehall::av),
                rapport.arsrapport(id).map(Arsrapport::getBildval).orElse(Set.of()).stream().sorted().map(Enum::name).toList(),
                motiv ? alla(motiveringar.givna(id), VarningsmotivInnehall::av) : List.of());
    }

    private OberoendeInnehall oberoende(Arsgranskning granskning) {
        return oberoende.senaste(granskning.getId(), granskning.getYrkesrevisor().getAnvandarnamn()).map(OberoendeInnehall::av).orElse(null);
    }

    private List<RiskplanInnehall> riskplaner(Long id) {
        List<Riskuppfoljning> alla = uppfoljningar.uppfoljningar(id);
        return riskplaner.planer(id).stream()
                .map(plan -> RiskplanInnehall.av(plan, alla.stream().filter(u -> u.getRiskplan() == plan).toList()))
                .filter(plan -> !plan.arTom()).toList();
    }

    private List<DelomradeInnehall> delomraden(Long id) {
        List<Delomrade> alla = granskningar.delomraden(id);
        return alla.stream().filter(d -> d.getOverordnad() == null).map(d -> DelomradeInnehall.av(d, alla)).toList();
    }

    private List<AvvikelseInnehall> avvikelser(Long id) {
        return alla(ekonomi.avvikelser(id).stream().filter(AvvikelseInnehall::arHel).toList(),
                Comparator.comparing(Budgetavvikelse::getPeriod).thenComparingInt(a -> ordning(a.getForvaltning()))
                        .thenComparingInt(Budgetavvikelse::getOrdning), AvvikelseInnehall::av);
    }

    private static <E, I> List<I> alla(List<E> poster, Function<E, I> av) {
        return poster.stream().map(av).toList();
    }

    private static <E, I> List<I> alla(List<E> poster, Comparator<E> ordning, Function<E, I> av) {
        return poster.stream().sorted(ordning).map(av).toList();
    }

    private static <E> Comparator<E> i(List<String> omraden, Function<E, String> omrade) {
        ToIntFunction<E> plats = e -> omraden.indexOf(omrade.apply(e));
        return Comparator.comparingInt(plats);
    }

    /** The whole nämnd before its parts. */
    private static int ordning(Forvaltning forvaltning) {
        return forvaltning == null ? 0 : forvaltning.getOrdning();
    }
}
