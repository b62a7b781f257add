package se.arshjulet.underlag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.granskning.Nyckeltalsanteckning;
import se.arshjulet.granskning.Nyckeltalsdel;
import se.arshjulet.innehall.InnehallService;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** A key figure points at a page of an underlag, as an iakttagelse does. */
class NyckeltalshanvisningTest {

    private final Underlagsprov prov = new Underlagsprov();
    private Long fil;

    @BeforeEach
    void ett_nyckeltal_och_en_fil() {
        fil = prov.laggTill(Provfiler.pdf("verksamhetsberattelse.pdf", null, "ett", "Sjukfranvaron var 5,7 procent"));
        andra(delar -> delar.add(nytt("Sjukfrånvaro")));
        Underlagsvy.Nyckeltalsrad valbart = prov.hamta(UnderlagService.class, tjanst -> tjanst.visa(fil)).nyckeltal().get(0);
        assertThat(valbart.namn()).isEqualTo("Sjukfrånvaro, Medicinsk service");
        prov.gor(HanvisningService.class, tjanst -> tjanst.hanvisa(fil, valbart.varde(), "2", "Andra stycket"));
        prov.nekas(HanvisningService.class, tjanst -> tjanst.hanvisa(fil, valbart.varde(), "3", ""), "sida");
        prov.nekas(HanvisningService.class, tjanst -> tjanst.hanvisa(fil, "nyckeltal:-1", "", ""), "delomrade");
    }

    @Test
    void hanvisningen_star_vid_nyckeltalet_och_vid_filen() {
        assertThat(hanvisningar()).singleElement().satisfies(h -> {
            assertThat(h.getFran()).isEqualTo("Sjukfrånvaro, Medicinsk service");
            assertThat(h.getSida()).isEqualTo(2);
            assertThat(h.getNotering()).isEqualTo("Andra stycket");
            assertThat(h.getDelomrade()).isNull();
        });
        assertThat(prov.hamta(UnderlagService.class, tjanst -> tjanst.visa(fil)).hanvisningar()).hasSize(1);
        prov.nekas(UnderlagService.class, tjanst -> tjanst.taBort(fil), "");
    }

    @Test
    void hanvisningen_ligger_kvar_nar_nyckeltalet_skrivs_om_och_far_sallskap() {
        andra(delar -> {
            delar.get(0).setNamn("Sjukfrånvaro, hela året");
            delar.add(0, nytt("Svarstid"));
        });
        assertThat(hanvisningar()).extracting(Hanvisning::getFran).containsExactly("Sjukfrånvaro, hela året, Medicinsk service");
    }

    @Test
    void hanvisningen_gar_med_nyckeltalet_nar_det_tas_bort() {
        andra(List::clear);
        assertThat(hanvisningar()).isEmpty();
        prov.gor(UnderlagService.class, tjanst -> tjanst.taBort(fil));
    }

    @Test
    void hanvisningen_foljer_med_nar_arets_innehall_lases_in() {
        importera("{\"namn\": \"Svarstid\"}, {\"namn\": \"Sjukfrånvaro\", \"forvaltning\": \"MS\", \"varde\": 5.7}");
        assertThat(hanvisningar()).extracting(Hanvisning::getFran).containsExactly("Sjukfrånvaro, Medicinsk service");
        importera("{\"namn\": \"Svarstid\"}");
        assertThat(hanvisningar()).isEmpty();
    }

    @Test
    void hanvisningarna_kostar_lika_fa_satser_hur_manga_de_an_ar() {
        int fa = satser();
        andra(delar -> List.of("Svarstid", "Insatstid", "Personal").forEach(namn -> delar.add(nytt(namn))));
        prov.hamta(UnderlagService.class, tjanst -> tjanst.visa(fil)).nyckeltal()
                .forEach(n -> prov.gor(HanvisningService.class, tjanst -> tjanst.hanvisa(fil, n.varde(), "1", "")));
        assertThat(hanvisningar()).hasSize(5);
        assertThat(satser()).isEqualTo(fa);
    }

    private int satser() {
        return Domandatabas.gemensam().satserFor(em -> assertThat(new Koppling(em, Underlagsprov.NU).hamta(UnderlagRepository.class).hanvisningar(prov.arende))
                .extracting(Hanvisning::getFran).isNotEmpty());
    }

    private void importera(String rader) {
        Arsgranskning granskning = Domandatabas.gemensam().hamta(em -> {
            Arsgranskning denna = em.find(Arsgranskning.class, prov.arende);
            denna.getNamnd().getKortnamn();
            return denna;
        });
        prov.gor(InnehallService.class, tjanst -> tjanst.importera(granskning.getNamnd().getKortnamn(), granskning.getAr(), """
                {"formatversion": 1, "namnd": "%s", "ar": %d, "nyckeltal": [%s]}
                """.formatted(granskning.getNamnd().getKortnamn(), granskning.getAr(), rader).getBytes(StandardCharsets.UTF_8), null));
    }

    private void andra(Consumer<List<Nyckeltalsdel>> andring) {
        Domandatabas.gemensam().gor(em -> {
            Arsgranskning granskning = em.find(Arsgranskning.class, prov.arende);
            Nyckeltalsanteckning anteckning = Underlagsprov.koppling(em, granskning.getYrkesrevisor()).hamta(Nyckeltalsanteckning.class);
            List<Nyckeltalsdel> delar = anteckning.las(granskning);
            andring.accept(delar);
            Tolk tolk = new Tolk();
            anteckning.spara(granskning, delar, tolk);
            tolk.klart();
        });
    }

    private static Nyckeltalsdel nytt(String namn) {
        Nyckeltalsdel del = new Nyckeltalsdel();
        del.setNamn(namn);
        del.setGaller("MS");
        return del;
    }

    private List<Hanvisning> hanvisningar() {
        return prov.hamta(HanvisningService.class, tjanst -> tjanst.alla(prov.arende));
    }
}
