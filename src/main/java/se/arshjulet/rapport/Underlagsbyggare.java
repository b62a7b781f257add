package se.arshjulet.rapport;

import static se.arshjulet.mall.Avsnitt.Slag.BILAGOR;
import static se.arshjulet.mall.Avsnitt.Slag.NYCKELTAL;
import static se.arshjulet.mall.Avsnitt.Slag.TIDIGARE;
import static se.arshjulet.mall.Avsnitt.Slag.UNDERLAG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.mall.Inslag;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.rapport.Rapportunderlag.Avsnitt;
import se.arshjulet.rapport.Rapportunderlag.Kriteriegrupp;
import se.arshjulet.rapport.Rapportunderlag.Nyckeltalsgrupp;
import se.arshjulet.rapport.Rapportunderlag.Omradesskala;
import se.arshjulet.rapport.Rapportunderlag.Omslag;
import se.arshjulet.rapport.Rapportunderlag.Skalsteg;
import se.arshjulet.tidigare.Tidigarepunkt;

/** From the material of a year to the report's own records. Nothing here reads the database, asks the clock or knows who is logged in. */
final class Underlagsbyggare {

    /** Standing texts that a section prints as they are. */
    private static final List<String> AVSNITTSTEXTER = List.of("inledning", "inledning.insatser", "inledning.publikationer", "kriterier",
            "bedomningsskala", "bedomningsskala.rakenskaper", "ansvarsomraden", "omrade.bedomning", "omrade.inga-forbattringsomraden", "bilagor",
            "nyckeltal", "omslag.titel", "omslag.revisor", "omslag.kvalitetssakring", "intyg.rubrik", "omrade.delomraden", "omrade.tillfallen", "omrade.risker", "omrade.risker.inledning", "omrade.prognoser",
            "omrade.avvikelser.anmarkning", "omrade.fordjupade", "omrade.obedomt", "omrade.avvagning", "bilaga", "underlag");

    private final Rapportmaterial material;
    private final Avsandare avsandare;
    private final Faststallelse faststallelse;
    private final Mallinnehall mall;
    private final Standtexter texter;
    private final List<Bild> bilder;
    private final Kallforteckning kallor;
    private final List<Nyckeltalsgrupp> nyckeltal;

    /** @param faststallelse null for an utkast */
    Underlagsbyggare(Rapportmaterial material, Avsandare avsandare, Faststallelse faststallelse) {
        this.material = material;
        this.avsandare = avsandare;
        this.faststallelse = faststallelse;
        mall = material.mall();
        texter = new Standtexter(mall, material.arsgranskning());
        bilder = new Bildbyggare(material).bilder().stream().filter(b -> material.bildval().contains(b.slag()) && (!b.arUrUnderlag() || mall.omrade(Inslag.EKONOMI).isPresent())).toList();
        kallor = new Kallforteckning(material.hanvisningar(), bilder);
        nyckeltal = new Nyckeltalstabeller(material, kallor).grupper();
    }

    Rapportunderlag bygg() {
        Omradesbyggare omraden = new Omradesbyggare(material, texter, kallor, bilder);
        return new Rapportunderlag(omslag(), avsnittstexter(), intyg(),
                avsnitt(),
                material.kriterier().stream().map(k -> new Kriteriegrupp(k.getRubrik(), k.getKriterier())).toList(),
                mall.omraden().stream().map(Underlagsbyggare::skala).toList(),
                mall.delomradesskala().stream().map(n -> new Skalsteg(Rapportord.omdome(mall, n.niva()), n.betydelse())).toList(),
                Rapportord.text(material.arsgranskning().getAnsvarsomraden()), mall.omraden().stream().map(omraden::bygg).toList(),
                material.bilagor().stream().map(b -> new Rapportunderlag.Bilaga(b.getNummer(), b.getRubrik(), Rapportord.text(b.getText()),
                        Rapportord.dokument(b.getUnderlag()))).toList(),
                bilder, material.tidigare().stream().map(Underlagsbyggare::tidigare).toList(), nyckeltal, kallor.alla(), mall.utseende());
    }

    private static Rapportunderlag.Tidigare tidigare(Tidigarepunkt punkt) {
        return new Rapportunderlag.Tidigare(kalla(punkt), punkt.getForvaltning() == null ? "" : punkt.getForvaltning().getNamn(), punkt.getText(), punkt.isVasentlig(),
                Rapportord.text(punkt.getUtlovat()), Rapportord.lage(punkt), Rapportord.avslut(punkt.getAvslut()), Rapportord.text(punkt.getKommentar()));
    }

    /** With its year, also where the source does not name it. */
    private static String kalla(Tidigarepunkt punkt) {
        String ar = String.valueOf(punkt.getUrsprung());
        return punkt.getKalla().contains(ar) ? punkt.getKalla() : punkt.getKalla() + ", " + ar;
    }

    private Omslag omslag() {
        Arsgranskning granskning = material.arsgranskning();
        LocalDate datum = faststallelse == null ? null : faststallelse.datum();
        return new Omslag(avsandare.region(), avsandare.kontor(), Svenska.storBokstav(granskning.getNamnd().getNamn()), granskning.getNamnd().getKortnamn(),
                granskning.getAr(), null, datum, granskning.getForvaltningar().stream().map(Forvaltning::getNamn).toList(),
                presentation(granskning.getYrkesrevisor(), mall.roller().yrkesrevisor()),
                faststallelse == null ? null : presentation(faststallelse.granskare(), mall.roller().kvalitetssakrare()), faststallelse == null);
    }

    private Map<String, String> avsnittstexter() {
        Map<String, String> klara = new HashMap<>();
        AVSNITTSTEXTER.forEach(nyckel -> klara.put(nyckel, texter.text(nyckel)));
        return klara;
    }

    private String intyg() {
        List<String> meningar = new ArrayList<>();
        Anvandare revisor = material.arsgranskning().getYrkesrevisor();
        meningar.add(texter.text("inledning.revisor", "revisor", revisor.getNamn(), "revisorstitel", Rapportord.titel(revisor, mall.roller().yrkesrevisor())));
        if (material.oberoende() == null) {
            meningar.add(texter.text("oberoende.oprovat"));
        } else {
            meningar.add(texter.text(material.oberoende().arOberoende() ? "oberoende.utan-hinder" : "oberoende.med-hinder"));
        }
        if (faststallelse == null) {
            meningar.add(texter.text("kvalitetssakring.inte-an"));
        } else {
            Anvandare granskare = faststallelse.granskare();
            meningar.add(texter.text("kvalitetssakring", "granskare", granskare.getNamn(), "granskartitel", Rapportord.titel(granskare, mall.roller().kvalitetssakrare())));
        }
        return String.join("\n\n", meningar);
    }

    /** Bilagor have numbers of their own. */
    private List<Avsnitt> avsnitt() {
        List<Avsnitt> klara = new ArrayList<>();
        for (se.arshjulet.mall.Avsnitt a : ordning()) {
            boolean numreras = mall.utseende().numrerade() && a.slag() != BILAGOR;
            klara.add(new Avsnitt(sort(a), Rapportord.text(a.omrade()), (numreras ? klara.size() + 1 + " " : "") + a.rubrik()));
        }
        return klara;
    }

    /**
     * Key figures, what earlier years left open, and what the report rests on, stand after the areas, where there is any, unless the
     * template gives them another place.
     */
    private List<se.arshjulet.mall.Avsnitt> ordning() {
        List<se.arshjulet.mall.Avsnitt> ordning = new ArrayList<>(mall.avsnitt());
        efterOmradena(ordning, NYCKELTAL, nyckeltal.isEmpty(), "nyckeltal.rubrik");
        efterOmradena(ordning, TIDIGARE, material.tidigare().isEmpty(), "tidigare-granskningar.rubrik");
        efterOmradena(ordning, UNDERLAG, kallor.arTom(), "underlag.rubrik");
        return ordning;
    }

    private void efterOmradena(List<se.arshjulet.mall.Avsnitt> ordning, se.arshjulet.mall.Avsnitt.Slag slag, boolean tomt, String rubrik) {
        if (tomt) {
            ordning.removeIf(a -> a.slag() == slag);
        } else if (ordning.stream().noneMatch(a -> a.slag() == slag)) {
            boolean bilagorSist = !ordning.isEmpty() && ordning.get(ordning.size() - 1).slag() == BILAGOR;
            ordning.add(bilagorSist ? ordning.size() - 1 : ordning.size(), new se.arshjulet.mall.Avsnitt(slag, texter.text(rubrik), null));
        }
    }

    private static String sort(se.arshjulet.mall.Avsnitt avsnitt) {
        return avsnitt.omrade() == null ? avsnitt.slag().name().toLowerCase(Locale.ROOT) : "omrade";
    }

    private static Omradesskala skala(se.arshjulet.mall.Omrade omrade) {
        return new Omradesskala(omrade.kod(), omrade.namn(), omrade.skala().stream()
                .map(s -> new Skalsteg(Rapportord.omdome(omrade, s), s.betydelse())).toList());
    }

    private static String presentation(Anvandare person, String annars) {
        return person.getNamn() + ", " + Rapportord.titel(person, annars);
    }
}
