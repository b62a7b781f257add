package se.arshjulet.rapport;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.innehall.BeslutInnehall;
import se.arshjulet.innehall.BilagaInnehall;
import se.arshjulet.innehall.DelomradeInnehall;
import se.arshjulet.innehall.FordjupadInnehall;
import se.arshjulet.innehall.ForbattringsomradeInnehall;
import se.arshjulet.innehall.Innehall;
import se.arshjulet.innehall.KriterierInnehall;
import se.arshjulet.innehall.OberoendeInnehall;
import se.arshjulet.innehall.OmradesbedomningInnehall;
import se.arshjulet.innehall.PrognosInnehall;
import se.arshjulet.innehall.TillfalleInnehall;
import se.arshjulet.innehall.UttalandeInnehall;
import se.arshjulet.mall.Delomradesmall;
import se.arshjulet.mall.Inslag;
import se.arshjulet.mall.Mall;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Omrade;
import se.arshjulet.oberoende.Hot;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Byra;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.rakenskaper.Byrauppdrag;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** A nämnd of a municipality, audited by an office with a template of its own. */
final class Annannamnd {

    static final int AR = 2025;
    private static final LocalDateTime NU = LocalDateTime.of(AR + 1, 2, 20, 9, 0);

    final Mallinnehall mall;
    final Long granskning;
    private final Domandatabas databas = Domandatabas.egen();

    Annannamnd(String resurs) {
        String json = resurs(resurs);
        mall = Mallinnehall.las(json);
        granskning = databas.hamta(em -> {
            Mall lagrad = new Mall("Kommunens", 1, json);
            Revisionsar ar = new Revisionsar(AR, lagrad);
            Namnd namnd = new Namnd("barn- och skolnämnden", "BSN");
            Byra byra = new Byra("Byrån AB");
            Byrauppdrag uppdrag = new Byrauppdrag(byra, namnd.laggTillForvaltning("Förskola", "FSK"), AR);
            namnd.laggTillForvaltning("Grundskola", "GRS");
            Anvandare revisor = new Anvandare("siv", "Siv Sakkunnig", Set.of(Roll.YRKESREVISOR));
            Anvandare chef = new Anvandare("ragna", "Ragna Revisionschef", Set.of(Roll.REVISIONSDIREKTOR));
            Arsgranskning ny = new Arsgranskning(ar, namnd, revisor, NU.minusYears(1));
            Stream.of(lagrad, ar, namnd, revisor, chef, byra, uppdrag, ny).forEach(em::persist);
            em.flush();
            return ny.getId();
        });
    }

    private static String resurs(String namn) {
        try (InputStream in = Annannamnd.class.getResourceAsStream(namn)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the auditor, in a transaction of its own. */
    <T> T gor(Function<Koppling, T> arbete) {
        return databas.hamta(em -> {
            Inloggad inloggad = new Inloggad();
            inloggad.agera(em.find(Arsgranskning.class, granskning).getYrkesrevisor());
            return arbete.apply(new Koppling(em, NU).med(Inloggad.class, inloggad));
        });
    }

    Rapportunderlag underlag(boolean faststalld) {
        return databas.hamta(em -> {
            Rapportsammanstallning sammanstallning = new Rapportsammanstallning(new Koppling(em, NU).hamta(RapportmaterialRepository.class), "Kommunen", "Revisionen");
            Anvandare chef = em.createQuery("select a from Anvandare a where a.anvandarnamn = 'ragna'", Anvandare.class).getSingleResult();
            return faststalld ? sammanstallning.faststalld(granskning, new Faststallelse(chef, NU.toLocalDate())) : sammanstallning.utkast(granskning);
        });
    }

    /** A whole year in the areas, the catalogue and the scales of the template. */
    Innehall innehall() {
        return new Innehall(Innehall.FORMATVERSION, "BSN", AR, "Nämnden ansvarar för skola och förskola.",
                mall.kriteriegrupper().stream().map(g -> new KriterierInnehall(g.rubrik(), g.omraden(), g.kriterier().stream().map(k -> k.replace("{ar}", "2025")).toList())).toList(),
                new OberoendeInnehall("siv", LocalDate.of(AR, 1, 16), false, "Inget hot.", Arrays.stream(Hot.values()).map(h -> new OberoendeInnehall.Hot(h.name(), false, "")).toList()),
                List.of(), List.of(new TillfalleInnehall(kod(Inslag.VERKSAMHET), "MAJ", new BeslutInnehall(LocalDate.of(AR, 6, 11), "57"), "")),
                delomraden(null), List.of(), List.of(new PrognosInnehall("FSK", "MAJ", new BigDecimal("-2.4"), null), new PrognosInnehall("FSK", "UTFALL", new BigDecimal("-3.1"), null)),
                List.of(), List.of(new UttalandeInnehall("AR", "FSK", "Byrån AB", true, "Inget att anmärka.", List.of())),
                List.of(new FordjupadInnehall(4, AR, "Skolplikt", kod(Inslag.VERKSAMHET), niva(2, mall.delomradesskala().size()), "Frånvaro följs inte upp.", false,
                        List.of(new FordjupadInnehall.Adressat("BSN", "ADRESSAT")), List.of())),
                mall.omraden().stream().map(Annannamnd::bedomning).toList(),
                List.of(new ForbattringsomradeInnehall(kod(Inslag.EKONOMI), null, "Besluta om åtgärder i tid.", true, mall.delomraden(kod(Inslag.EKONOMI)).get(0).kod(), null, null)),
                List.of(new BilagaInnehall("1", "Nämndens verksamhetsplan", "Alla barn ska nå målen.")), List.of(), List.of(), List.of());
    }

    private static OmradesbedomningInnehall bedomning(Omrade omrade) {
        return new OmradesbedomningInnehall(omrade.kod(), niva(2, omrade.skala().size()), "Vi ser att nämnden behöver göra mer för " + omrade.namn() + ".",
                null, List.of(new OmradesbedomningInnehall.Delbedomning("FSK", niva(1, omrade.skala().size()), "Förskolan leds väl.")));
    }

    private List<DelomradeInnehall> delomraden(String overordnad) {
        return mall.delomraden().stream().filter(d -> Objects.equals(d.overordnad(), overordnad)).map(this::delomrade).toList();
    }

    private DelomradeInnehall delomrade(Delomradesmall d) {
        return new DelomradeInnehall(d.kod(), d.omrade(), d.namn(), niva(2, mall.delomradesskala().size()), "Iakttagelse i " + d.kod() + ".",
                d.kontrollpunkter().stream().map(punkt -> new DelomradeInnehall.Kontrollpunkt(punkt, true)).toList(),
                List.of(new DelomradeInnehall.Egenbedomning("FSK", niva(1, mall.delomradesskala().size()), "Gott nog.")), List.of(), delomraden(d.kod()));
    }

    private static Integer niva(int niva, int steg) {
        return steg == 0 ? null : Integer.valueOf(niva);
    }

    String kod(Inslag inslag) {
        return mall.omrade(inslag).orElseThrow().kod();
    }
}
