package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.FordjupadGranskningRepository;
import se.arshjulet.fordjupning.Rekommendation;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.granskning.GranskningRepository;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Omrade;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.tidigare.TidigareRepository;
import se.arshjulet.tidigare.Tidigarepunkt;

/** What a year leaves open: its förbättringsområden, the rekommendationer that none of them speaks of, and what it could not close itself. */
@ApplicationScoped
public class Oppnapunkter {

    @Inject
    GranskningRepository granskningar;

    @Inject
    FordjupadGranskningRepository fordjupade;

    @Inject
    TidigareRepository tidigare;

    @Inject
    SvarRepository svaren;

    /** @param redan how many points the later year has already */
    List<Tidigarepunkt> i(Arsgranskning fran, Arsgranskning till, int redan) {
        List<Tidigarepunkt> punkter = new ArrayList<>();
        for (Tidigarepunkt kvar : tidigare.punkter(fran.getId()).stream().filter(Tidigarepunkt::isOppen).toList()) {
            Tidigarepunkt punkt = ny(punkter, till, redan, kvar.getUrsprung(), kvar.getKalla());
            punkt.beskriv(kvar.getForvaltning(), kvar.getText(), kvar.isVasentlig());
            punkt.utlova(kvar.getUtlovat());
        }
        List<Forbattringsomrade> omraden = omraden(fran);
        List<FordjupadGranskning> rapporter = fordjupade.som(fran.getNamnd().getId(), fran.getAr());
        List<Svar> svar = Stream.concat(svaren.finn(fran.getId()).stream(), svaren.tillFordjupade(fran.getNamnd().getId(), fran.getAr()).stream())
                .filter(s -> s.getStatus() == Svarsstatus.ACCEPTERAT).toList();
        for (Forbattringsomrade omrade : omraden) {
            lagg(punkter, till, redan, fran.getAr(), kalla(omrade, fran.getAr()), omrade.getForvaltning(), omrade.getText(), omrade.isVasentlig(), svar);
        }
        for (FordjupadGranskning rapport : rapporter) {
            rapport.attBesvaraAv(fran.getNamnd()).stream().filter(r -> omraden.stream().noneMatch(o -> talarOm(o, rapport, r)))
                    .forEach(r -> lagg(punkter, till, redan, fran.getAr(), r.getKalla(), null, r.getText(), false, svar));
        }
        return punkter;
    }

    /** Area by area as the report has them. */
    private List<Forbattringsomrade> omraden(Arsgranskning fran) {
        List<String> ordning = Mallinnehall.las(fran.getRevisionsar().getMall().getInnehall()).omraden().stream().map(Omrade::kod).toList();
        return granskningar.forbattringsomraden(fran.getId()).stream().sorted(Comparator.comparingInt(f -> ordning.indexOf(f.getOmrade()))).toList();
    }

    private void lagg(List<Tidigarepunkt> punkter, Arsgranskning till, int redan, int ursprung, String kalla, Forvaltning forvaltning, String text,
            boolean vasentlig, List<Svar> svar) {
        if (punkter.stream().noneMatch(p -> p.sammaSom(forvaltning, text))) {
            Tidigarepunkt punkt = ny(punkter, till, redan, ursprung, kalla);
            punkt.beskriv(forvaltning, text, vasentlig);
            punkt.utlova(svar.stream().map(s -> utlovat(s, punkt)).filter(Objects::nonNull).findFirst().orElse(null));
        }
    }

    private static Tidigarepunkt ny(List<Tidigarepunkt> punkter, Arsgranskning till, int redan, int ursprung, String kalla) {
        Tidigarepunkt punkt = new Tidigarepunkt(till, redan + punkter.size() + 1, ursprung, kalla, true);
        punkter.add(punkt);
        return punkt;
    }

    private static String kalla(Forbattringsomrade omrade, int ar) {
        return omrade.getRapport() == null ? Texter.text("svar.kalla.arsrapport", String.valueOf(ar))
                : omrade.getRekommendation() == null ? Texter.text("svar.kalla.rapport", omrade.getRapport())
                : Texter.text("svar.kalla.rekommendation", omrade.getRapport(), omrade.getRekommendation());
    }

    /** A förbättringsområde names the marking, or the place in order where the report has no markings; without either it speaks of the whole report. */
    private static boolean talarOm(Forbattringsomrade omrade, FordjupadGranskning rapport, Rekommendation rekommendation) {
        if (!rapport.getRapportnummer().equals(omrade.getRapport())) {
            return false;
        }
        String plats = String.valueOf(rapport.getRekommendationer().indexOf(rekommendation) + 1);
        return omrade.getRekommendation() == null || omrade.getRekommendation().equals(rekommendation.getMarkering().isEmpty() ? plats : rekommendation.getMarkering());
    }

    /** What the nämnd has answered about a point, in one text; null when the point was not asked about. */
    String utlovat(Svar svar, Tidigarepunkt punkt) {
        String ord = svar.getPunkter().stream().filter(s -> s.getRubrik().equals(punkt.getText()) || s.getKalla().equals(punkt.getKalla()))
                .map(Oppnapunkter::iOrd).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n\n"));
        return ord.isEmpty() ? null : ord;
    }

    private static String iOrd(Svarspunkt punkt) {
        if (punkt.isAvslag()) {
            return Texter.text("svar.utlovat.avslag", punkt.getAvslagsmotiv());
        }
        return punkt.getAtgard() == null || punkt.getAtgard().getBeskrivning() == null ? null : Texter.text("svar.utlovat.atgard",
                punkt.getAtgard().getBeskrivning(), punkt.getAtgard().getAnsvarig(), String.valueOf(punkt.getAtgard().getKlartSenast()));
    }
}
