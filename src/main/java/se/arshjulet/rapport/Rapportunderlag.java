package se.arshjulet.rapport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.mall.Utseende;

/**
 * Everything an årsrapport says, lifted out of the year's entities and never changed again: the same underlag gives the
 * same report, on screen and on paper. Long texts are as stored (see
 * {@link se.arshjulet.platform.text.Text}); totals and counts are derived here
 * or in {@link Prognostabell}, never typed.
 *
 * @param texter the office's standing texts that belong to a section as a whole, by key, already filled in
 * @param bilder the charts that the author has chosen to have in it
 * @param kallor the files that iakttagelser, pictures and key figures rest on, as they are numbered
 * @param intyg  who did the work, the independence and the second pair of eyes, told from recorded facts
 */
public record Rapportunderlag(Omslag omslag, Map<String, String> texter, String intyg, List<Avsnitt> avsnitt,
        List<Kriteriegrupp> kriterier, List<Omradesskala> omradesskalor, List<Skalsteg> delomradesskala,
        String ansvarsomraden, List<Omrade> omraden, List<Bilaga> bilagor, List<Bild> bilder, List<Tidigare> tidigare,
        List<Nyckeltalsgrupp> nyckeltal, List<Kalla> kallor, Utseende utseende) {

    /** A standing text that the section prints as it is; empty when the office has none. */
    public String text(String nyckel) {
        return texter.getOrDefault(nyckel, "");
    }

    /** The area behind a section of kind {@code omrade}. */
    public Omrade omrade(String kod) {
        return omraden.stream().filter(o -> o.kod().equals(kod)).findFirst().orElse(null);
    }

    /** The chosen pictures of a kind; {@code del} is the förvaltning's name where there is one for each. */
    public List<Bild> bild(String slag, String del) {
        return bilder.stream().filter(b -> b.slag().name().equals(slag) && b.del().equals(del)).toList();
    }

    /** How many of the earlier points there are in each state, the best first; those not followed up, or ended in another way, are left out. */
    public List<Utfall> tidigareUtfall() {
        return tidigare.stream().map(Tidigare::lage).filter(Objects::nonNull).distinct().sorted(Comparator.comparingInt(Omdome::allvar))
                .map(lage -> new Utfall(lage, (int) tidigare.stream().filter(t -> lage.equals(t.lage())).count())).toList();
    }

    /** Areas whose steps mean the same stand in one table, their words side by side; areas without a scale are not there. */
    public List<List<Omradesskala>> skalgrupper() {
        return List.copyOf(omradesskalor.stream().filter(s -> !s.steg().isEmpty())
                .collect(Collectors.groupingBy(s -> s.steg().stream().map(Skalsteg::betydelse).toList(), LinkedHashMap::new, Collectors.toList())).values());
    }

    /** Whether some area has a verdict in steps. */
    public boolean harOmradesskala() {
        return omradesskalor.stream().anyMatch(s -> !s.steg().isEmpty());
    }

    /** Cover and running head. {@code dnr}, {@code datum} and {@code kvalitetssakrare} are null until they exist. */
    public record Omslag(String region, String kontor, String namnd, String kortnamn, int ar, String dnr, LocalDate datum,
            List<String> forvaltningar, String yrkesrevisor, String kvalitetssakrare, boolean utkast) { }

    /** One section, in the template's order; {@code sort} decides how it is set. */
    public record Avsnitt(String sort, String kod, String rubrik) {
        public String id() {
            return "omrade".equals(sort) ? "omrade-" + kod : sort;
        }
    }

    public record Kriteriegrupp(String rubrik, List<String> kriterier) { }

    public record Omradesskala(String kod, String namn, List<Skalsteg> steg) { }

    public record Skalsteg(Omdome omdome, String betydelse) { }

    /**
     * One step of a scale. A verdict is always word and symbol, never colour alone.
     *
     * @param allvar 1 (no or minor deviations), 2 (deviations), 3 (serious deviations); gives symbol and colour
     */
    public record Omdome(int allvar, String ord) {
        public String symbol() {
            return switch (allvar) {
                case 1 -> "●";
                case 2 -> "▲";
                default -> "■";
            };
        }
    }

    /**
     * A granskningsområde. {@code mening} is the verdict's whole sentence, null before
     * the judgement and empty where the area has no scale; the verdict is null in both.
     *
     * @param bilder the chosen ones of what the förvaltningar have handed in themselves, whatever else the year has recorded
     */
    public record Omrade(String kod, String namn, String inledning, Omdome bedomning, String mening, String motiv, String varningsmotiv,
            List<Delbedomning> delbedomningar, List<Delomrade> delomraden, List<Tillfalle> tillfallen,
            List<Riskplan> riskplaner, String fordjupadeInledning, List<Fordjupad> fordjupade, Prognostabell prognoser,
            List<Avvikelsetabell> avvikelser, List<Bild> bilder, List<Bokslut> bokslut, List<Forbattringsgrupp> forbattringsomraden) {

        public boolean harEkonomi() {
            return prognoser != null || !avvikelser.isEmpty() || !bilder.isEmpty();
        }

        /** How the area's delområden fell out, one line per step in use; sub-delområden count like the others. */
        public List<Utfall> utfall() {
            List<Omdome> alla = delomraden.stream().flatMap(Delomrade::medUnderordnade).map(Delomrade::bedomning).filter(Objects::nonNull).toList();
            return alla.stream().distinct().sorted(Comparator.comparingInt(Omdome::allvar))
                    .map(o -> new Utfall(o, (int) alla.stream().filter(o::equals).count())).toList();
        }

        public int antalDelomraden() {
            return (int) delomraden.stream().flatMap(Delomrade::medUnderordnade).count();
        }
    }

    public record Utfall(Omdome omdome, int antal) { }

    public record Delbedomning(String forvaltning, Omdome bedomning, String text) { }

    public record Delomrade(String kod, String namn, Omdome bedomning, String iakttagelse, List<Kontrollpunkt> kontrollpunkter,
            List<Egenbedomning> egenbedomningar, List<Beslutsunderlag> beslut, List<Kallrad> kallor, List<String> forbattringsomraden,
            List<Delomrade> underordnade) {
        public Stream<Delomrade> medUnderordnade() {
            return Stream.concat(Stream.of(this), underordnade.stream().flatMap(Delomrade::medUnderordnade));
        }
    }

    /** {@code uppfylld} is null while untried. */
    public record Kontrollpunkt(String text, Boolean uppfylld) { }

    public record Egenbedomning(String forvaltning, Omdome bedomning, boolean avviker, String kommentar) { }

    public record Beslutsunderlag(LocalDate datum, String paragraf, String rubrik) {
        public String nar() {
            return Svenska.beslut(datum, paragraf);
        }
    }

    /**
     * An underlag that an iakttagelse or a key figure rests on.
     *
     * @param nummer  in {@link Rapportunderlag#kallor}
     * @param sida    as {@code sidan 2}, or empty for the file as a whole
     * @param visar   what it shows there, or empty
     */
    public record Kallrad(int nummer, String underlag, String sida, String visar) { }

    /** @param uppgifter what it can be known again by */
    public record Kalla(int nummer, String underlag, String uppgifter, List<Kallplats> platser) {
        public String id() {
            return "underlag-" + nummer;
        }
    }

    /** Where in the report it is referred to. */
    public record Kallplats(String id, String namn, String sida) { }

    public record Tillfalle(String period, LocalDate behandlad, String paragraf, String notering) {
        public String nar() {
            return Svenska.beslut(behandlad, paragraf);
        }
    }

    /** {@code uteblivet} is null when the plan was adopted, else why it was not, and so in its follow-ups. */
    public record Riskplan(String forvaltning, String uteblivet, LocalDate antagen, String paragraf, Integer antalRisker,
            Integer antalForegaendeAr, String beskrivning, List<Risk> risker, List<Riskuppfoljning> uppfoljningar) {
        public String nar() {
            return Svenska.beslut(antagen, paragraf);
        }
    }

    /** Values keep the order of their factors, such as {@code 6 (3x2)}; empty when not set. {@code trend} is a word. */
    public record Risk(String namn, String hanteringsmetod, String atgard, String tidplan, String motiv,
            String plan, String uppfoljning1, String slutligt, String trend) { }

    public record Riskuppfoljning(int omgang, String uteblivet, LocalDate behandlad, String paragraf, List<Rubriktext> texter) {
        public String nar() {
            return Svenska.beslut(behandlad, paragraf);
        }
    }

    public record Rubriktext(String rubrik, String text) { }

    public record Fordjupad(int nummer, int ar, String titel, Omdome bedomning, String iakttagelser,
            List<Rekommendationsgrupp> rekommendationer, String endastAdressater) {
        public String rapportnummer() {
            return nummer + "-" + ar;
        }
    }

    /** Recommendations with the same addressees, told together under a heading that names them. */
    public record Rekommendationsgrupp(String rubrik, List<Rekommendation> rekommendationer) { }

    public record Rekommendation(String markering, String text, List<Rekommendation> under) { }

    public record Avvikelsetabell(String forvaltning, String period, List<Avvikelse> rader) { }

    public record Avvikelse(String post, BigDecimal belopp, String forklaring) { }

    public record Bokslut(String rubrik, String inledning, List<Uttalande> uttalanden) { }

    /** An external firm's statement. Its lines are partial and are never summed. {@code forvaltning} is null for the whole, {@code byra} where only one firm speaks. */
    public record Uttalande(String forvaltning, String byra, String text, List<Uttalanderad> rader) { }

    /** One post, against either base or both; an amount that is not given is null. */
    public record Uttalanderad(String post, BigDecimal motBudget, BigDecimal motForegaendeAr, String forklaring) { }

    /** Those of the nämnd as a whole, or of one förvaltning, which the heading then names. */
    public record Forbattringsgrupp(String rubrik, List<Forbattringsomrade> poster) { }

    public record Forbattringsomrade(String text, boolean vasentlig, String kalla) { }

    /**
     * What an earlier year left open and how it stands now.
     *
     * @param gallerFor the förvaltning, or empty for the whole nämnd
     * @param lage      null until followed up, and for one that has ended without being mended; {@code avslut} says how, in words, and is else empty
     */
    public record Tidigare(String kalla, String gallerFor, String text, boolean vasentlig, String utlovat, Omdome lage, String avslut, String kommentar) { }

    /** Those of the nämnd as a whole, or of one förvaltning; {@code forvaltning} is empty for the whole. */
    public record Nyckeltalsgrupp(String forvaltning, List<Nyckeltal> rader) { }

    /**
     * A key figure as it is printed: figures of a row have equally many decimals, and a dash stands for none.
     *
     * @param delomrade  the one it belongs to, or null
     * @param forandring in words, such as {@code minskat med 0,7 procentenheter, till det bättre}; empty without last year's value
     * @param malvarde   with what it means, such as {@code högst 18, nått}; empty without one
     * @param kalla      in the auditor's own words; {@code kallor} are the underlag that it points at
     */
    public record Nyckeltal(String id, String namn, String enhet, Delomradeslank delomrade, String varde, String foregaende, String forandring, String malvarde,
            String kalla, List<Kallrad> kallor, String kommentar) { }

    /** Where a delområde stands in the report. */
    public record Delomradeslank(String kod, String namn) { }

    /** @param dokument which file the text is taken from, told so that it can be known again; empty when none is kept */
    public record Bilaga(String nummer, String rubrik, String text, String dokument) {
        public String id() {
            return Bilagenummer.id(nummer);
        }
    }
}
