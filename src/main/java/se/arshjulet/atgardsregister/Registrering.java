package se.arshjulet.atgardsregister;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.expediering.Expediering;
import se.arshjulet.fordjupning.Adressat;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.FordjupadGranskningRepository;
import se.arshjulet.fordjupning.Rekommendation;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.granskning.GranskningRepository;
import se.arshjulet.mall.Omrade;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.rapport.RapportRepository;
import se.arshjulet.tidigare.Atgardslage;
import se.arshjulet.tidigare.TidigareRepository;
import se.arshjulet.tidigare.Tidigarepunkt;

/**
 * What has been dispatched enters the register, once. A förbättringsområde that speaks of a rekommendation is the same point as the
 * rekommendation; one that speaks of a divided rekommendation, or of a whole report, is told at each of its parts. Where several do not say the same
 * of a rekommendation it stays in its own words, and a förbättringsområde that is then told nowhere is a point of its own.
 */
@ApplicationScoped
public class Registrering {

    @Inject
    RegisterRepository register;

    @Inject
    GranskningRepository granskningar;

    @Inject
    FordjupadGranskningRepository fordjupade;

    @Inject
    TidigareRepository tidigare;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    RapportRepository rapporter;

    @Inject
    Inloggad inloggad;

    /** An årsrapport, once: its förbättringsområden, the rekommendationer it tells, and what it says of earlier points. */
    public void registrera(Expediering expediering) {
        Long granskning = expediering.getArsgranskning().getId();
        if (!register.arRegistrerad(granskning)) {
            register.lagg(new Registrerad(granskning));
            new Arsrapportens(expediering).registrera();
        }
    }

    /** A fördjupad granskning: its rekommendationer, at each nämnd that they are addressed to. */
    public void registrera(FordjupadGranskning rapport, LocalDate dag) {
        Andring andring = new Andring(dag.atStartOfDay(), vem(), Texter.text("atgardsregister.handelse.fordjupad", rapport.getRapportnummer()));
        for (Adressat adressat : rapport.getAdressater()) {
            List<Rekommendation> namndens = rapport.attBesvaraAv(adressat.getNamnd());
            if (!namndens.isEmpty()) {
                Namndrader rader = new Namndrader(register, adressat.getNamnd());
                String omrade = omradesnamn(adressat.getNamnd(), rapport);
                namndens.forEach(rekommendation -> rader.punkt(null, new Punktkalla(Punktslag.REKOMMENDATION, Rekommendationsnyckel.av(rekommendation), rapport.getAr(),
                        Rekommendationsnyckel.beteckning(rekommendation)).iOmrade(rapport.getOmrade(), omrade).iFordjupad(rapport.getId()), Rekommendationsnyckel.ord(rekommendation), dag, andring));
            }
        }
    }

    /** The word for it in the nämnd's year; the code, spelled as a word, where there is no such year or no such område. */
    private String omradesnamn(Namnd namnd, FordjupadGranskning rapport) {
        return arsgranskningar.finn(namnd.getKortnamn(), rapport.getAr()).stream().findFirst()
                .flatMap(granskning -> granskning.mall().omraden().stream().filter(o -> o.kod().equals(rapport.getOmrade())).findFirst()).map(Omrade::namn).orElseGet(() -> rapport.getOmrade().replace('-', ' '));
    }

    /** A dispatched årsrapport and the rows that its nämnd has. */
    private final class Arsrapportens {

        private final Arsgranskning granskning;
        private final Namnd namnd;
        private final LocalDate dag;
        private final LocalDateTime fryst;
        private final Andring andring;
        private final Map<String, String> omradesnamn;
        private final List<String> omradesordning;
        private final Namndrader rader;

        private Arsrapportens(Expediering expediering) {
            granskning = expediering.getArsgranskning();
            namnd = granskning.getNamnd();
            dag = expediering.getDatum();
            fryst = rapporter.arsrapport(granskning.getId()).orElseThrow().getFrystNar();
            andring = new Andring(dag.atStartOfDay(), vem(), Texter.text("atgardsregister.handelse.arsrapport", String.valueOf(granskning.getAr()), expediering.getDnr()));
            List<Omrade> omraden = granskning.mall().omraden();
            omradesnamn = omraden.stream().collect(Collectors.toMap(Omrade::kod, Omrade::namn));
            omradesordning = omraden.stream().map(Omrade::kod).toList();
            rader = new Namndrader(register, namnd);
        }

        private void registrera() {
            List<Rekommendation> rekommendationer = fordjupade.som(namnd.getId(), granskning.getAr()).stream().flatMap(rapport -> rapport.attBesvaraAv(namnd).stream()).toList();
            List<Forbattringsomrade> omraden = granskningar.forbattringsomraden(granskning.getId()).stream()
                    .sorted(Comparator.comparingInt(f -> omradesordning.indexOf(f.getOmrade()))).toList();
            omraden.forEach(omrade -> forbattringsomrade(omrade, omraden, rekommendationer));
            rekommendationer.forEach(this::rekommendation);
            tidigare.punkter(granskning.getId()).forEach(this::uppfoljd);
        }

        private void forbattringsomrade(Forbattringsomrade omrade, List<Forbattringsomrade> alla, List<Rekommendation> rekommendationer) {
            boolean berattat = false;
            for (Rekommendation rekommendation : rekommendationer.stream().filter(r -> Rekommendationsnyckel.talarOm(omrade, r)).toList()) {
                List<Forbattringsomrade> omDen = alla.stream().filter(annat -> Rekommendationsnyckel.talarOm(annat, rekommendation)).toList();
                boolean ense = omDen.stream().allMatch(omrade::sagerSammaSom);
                berattat |= ense;
                rekommendation(rekommendation).omnamnd(ense ? omrade.getForvaltning() : null, ense ? omrade.getText() : null, omDen.stream().anyMatch(Forbattringsomrade::isVasentlig));
            }
            if (!berattat) {
                Punktkalla kalla = kalla(Punktslag.FORBATTRINGSOMRADE, "F:" + omrade.getId(), granskning.getAr(), beteckning(omrade), omrade.getOmrade());
                rader.punkt(omrade.getForvaltning(), kalla, new Punktord(null, omrade.getText(), omrade.isVasentlig()), dag, andring);
            }
        }

        private Atgardspunkt rekommendation(Rekommendation rekommendation) {
            FordjupadGranskning rapport = rekommendation.getFordjupad();
            Punktkalla kalla = kalla(Punktslag.REKOMMENDATION, Rekommendationsnyckel.av(rekommendation), rapport.getAr(), Rekommendationsnyckel.beteckning(rekommendation),
                    rapport.getOmrade()).iFordjupad(rapport.getId());
            return rader.punkt(null, kalla, Rekommendationsnyckel.ord(rekommendation), dag, andring);
        }

        /** What the report says of an earlier point, and points that somebody wrote in since their year is not in the system. */
        private void uppfoljd(Tidigarepunkt punkt) {
            Atgardspunkt rad = rad(punkt);
            if (rad == null && punkt.isOppen()) {
                LocalDate arsslut = LocalDate.of(punkt.getUrsprung(), 12, 31);
                rad = rader.punkt(punkt.getForvaltning(), kalla(Punktslag.ALDRE, "T:" + punkt.getId(), punkt.getUrsprung(), punkt.getKalla(), null),
                        new Punktord(null, punkt.getText(), punkt.isVasentlig()), arsslut.isBefore(dag) ? arsslut : dag, andring);
            }
            if (rad != null) {
                register.medId(rad);
                punkt.koppla(rad.getId());
                rad.bedomsIRapport(punkt.getLage() == null ? Atgardslage.INTE : punkt.getLage(), fryst, new Andring(andring.nar(), andring.vem(), uppfoljning(punkt)));
            }
        }

        private Atgardspunkt rad(Tidigarepunkt punkt) {
            return rader.finn(rad -> punkt.getAtgardspunktId() == null ? rad.getKalla().getAr() < granskning.getAr() && rad.sammaSom(punkt.getForvaltning(), punkt.getText())
                    : Objects.equals(rad.getId(), punkt.getAtgardspunktId())).orElse(null);
        }

        private String uppfoljning(Tidigarepunkt punkt) {
            String lage = Texter.text(punkt.getLage() == null ? "tidigare.lage.tomt" : "tidigare.lage." + punkt.getLage());
            String vad = Texter.text("atgardsregister.handelse.uppfoljd", String.valueOf(granskning.getAr()), lage);
            return punkt.getKommentar() == null ? vad : vad + "\n" + punkt.getKommentar();
        }

        private Punktkalla kalla(Punktslag slag, String nyckel, int ar, String beteckning, String omrade) {
            return new Punktkalla(slag, nyckel, ar, beteckning).iOmrade(omrade, omradesnamn.get(omrade)).iArsrapport(granskning.getId());
        }

        private String beteckning(Forbattringsomrade omrade) {
            return omrade.getRapport() == null ? Texter.text("svar.kalla.arsrapport", String.valueOf(granskning.getAr()))
                    : Rekommendationsnyckel.beteckning(omrade.getRapport(), omrade.getRekommendation());
        }
    }

    private String vem() {
        return inloggad.anvandarnamnEllerSystemet();
    }
}
