package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.arshjulet.granskning.Bedomning;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Omrade;
import se.arshjulet.rapport.Rapportunderlag.Omdome;
import se.arshjulet.samstammighet.MildareBedomning;

/** An office whose delområden are rated in two steps, the last of them as serious as the last of three. */
class KortSkalaTest {

    private static final String KOD = "verksamhet";

    private final Rapportmaterial norv = Norvmaterial.material();
    private final Rapportmaterial material = norv.i(medTvaSteg(norv.mall()));
    private final Rapportunderlag underlag = underlag();

    @Test
    void skalan_i_rapporten_har_samma_tecken_som_bedomningarna() {
        List<Omdome> skala = underlag.delomradesskala().stream().map(Rapportunderlag.Skalsteg::omdome).toList();
        assertThat(skala).extracting(Omdome::symbol).containsExactly("●", "■");
        assertThat(underlag.omraden().stream().flatMap(o -> o.delomraden().stream()).map(Rapportunderlag.Delomrade::bedomning)).isNotEmpty().isSubsetOf(skala);
    }

    @Test
    void diagrammet_har_samma_farg_som_bedomningarna() {
        String svg = new Bildbyggare(material).bilder().get(0).svg();
        assertThat(svg).contains("d-allvar-1", "d-allvar-3").doesNotContain("d-allvar-2");
    }

    @Test
    void varningen_for_en_mildare_bedomning_ar_densamma_som_kravet_pa_ett_motiv() {
        for (int niva = 1; niva <= 3; niva++) {
            bedom(niva);
            assertThat(arMildare()).as("steg %d", niva).isEqualTo(niva < 3);
            assertThat(varnar()).as("steg %d", niva).isEqualTo(niva < 3);
        }
    }

    @Test
    void rakenskaper_som_inte_ar_rattvisande_ar_inte_mildare_an_en_fordjupad_granskning() {
        norv.fordjupade().forEach(f -> f.redovisa(f.getTitel(), "rakenskaper", 3, f.getIakttagelser(), false));
        norv.bedomningar().forEach(b -> b.bedom(b.getOmrade().equals("rakenskaper") ? Integer.valueOf(2) : b.getNiva(), b.getMotiv(), null));
        assertThat(varningar(norv)).noneMatch("rakenskaper"::equals);
        norv.bedomningar().forEach(b -> b.bedom(b.getOmrade().equals("rakenskaper") ? Integer.valueOf(1) : b.getNiva(), b.getMotiv(), null));
        assertThat(varningar(norv)).contains("rakenskaper");
    }

    private void bedom(int niva) {
        material.delomraden().forEach(d -> d.bedom(Bedomning.av(2), d.getIakttagelse()));
        material.bedomningar().forEach(b -> b.bedom(b.getOmrade().equals(KOD) ? niva : b.getNiva(), b.getMotiv(), null));
    }

    private boolean arMildare() {
        Omrade omrade = material.mall().omrade(KOD);
        Integer samst = Betygsunderlag.samst(material.mall(), material.delomraden(), List.of(), List.of()).get(KOD);
        return material.bedomningar().stream().filter(b -> b.getOmrade().equals(KOD)).anyMatch(b -> b.arMildareAn(omrade, samst));
    }

    private boolean varnar() {
        return varningar(material).anyMatch(KOD::equals);
    }

    private static Stream<String> varningar(Rapportmaterial provat) {
        return new MildareBedomning().prova(new Samstammighetsbyggare(utanSteg3(provat), List.of(), List.of()).bygg()).map(v -> v.sak());
    }

    /** The year's audits were rated in three steps. */
    private static Rapportmaterial utanSteg3(Rapportmaterial m) {
        int steg = m.mall().delomradesskala().size();
        m.fordjupade().stream().filter(f -> f.getNiva() != null && f.getNiva() > steg)
                .forEach(f -> f.redovisa(f.getTitel(), f.getOmrade(), steg, f.getIakttagelser(), f.isNumrerad()));
        return m;
    }

    private Rapportunderlag underlag() {
        material.delomraden().forEach(d -> d.bedom(Bedomning.av(Math.min(2, d.getBedomning().getNiva())), d.getIakttagelse()));
        return new Underlagsbyggare(material, new Avsandare("Region Skåne", "Revisionskontoret"), null).bygg();
    }

    private static Mallinnehall medTvaSteg(Mallinnehall m) {
        return new Mallinnehall(m.omraden(), m.delomradesskala().subList(0, 2), m.kriteriegrupper(), m.delomraden(), m.avsnitt(), m.texter(), m.roller(), m.bilagetyper(),
                m.utseende(), m.kritiktrappa());
    }
}
