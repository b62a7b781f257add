package se.arshjulet.granskning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Formularprov;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.testsupport.Upplagt;

/** The key figures in the form where the verksamhet is audited. */
class NyckeltalsanteckningTest {

    private Formularprov<Verksamhetsformular> oktober;

    @BeforeEach
    void startaAret() {
        oktober = new Formularprov<>(VerksamhetService.class, Steg.GRANSKNING_OKT, Upplagt::allt);
    }

    @Test
    void ett_nyckeltal_sparas_och_kommer_tillbaka_som_det_skrevs() {
        oktober.spara(f -> {
            Nyckeltalsdel del = nytt(f, "Sjukfrånvaro", "MS");
            del.setEnhet("%");
            del.setVarde("5.70");
            del.setForegaende("6,4");
            del.setMalvarde("5,5");
            del.setRiktning("LAGT");
            del.setDelomrade("V6d");
            del.setUppgiftskalla("Verksamhetsberättelse 2023");
            del.setKommentar("Januari–december.");
            f.nyttNyckeltal();
        });
        assertThat(las()).singleElement().satisfies(del -> {
            assertThat(List.of(del.getNamn(), del.getEnhet(), del.getGaller(), del.getDelomrade(), del.getVarde(), del.getForegaende(), del.getMalvarde(), del.getRiktning(),
                    del.getUppgiftskalla(), del.getKommentar(), del.getForra())).containsExactly("Sjukfrånvaro", "%", "MS", "V6d", "5,7", "6,4", "5,5", "LAGT",
                    "Verksamhetsberättelse 2023", "Januari–december.", "");
            assertThat(del.getId()).isNotNull();
        });
    }

    @Test
    void samma_namn_far_finnas_i_flera_forvaltningar_men_bara_en_gang_i_var() {
        oktober.spara(f -> {
            nytt(f, "Sjukfrånvaro", "DIM");
            nytt(f, "Sjukfrånvaro", "MS");
            nytt(f, "Sjukfrånvaro", "");
        });
        assertThat(las()).extracting(Nyckeltalsdel::getGaller).containsExactly("DIM", "MS", "");
        nekas("nyckeltal[3].namn", f -> nytt(f, "Sjukfrånvaro", "MS"));
    }

    @Test
    void det_som_inte_gar_att_forsta_sags_vid_sitt_falt_och_inget_sparas() {
        oktober.spara(f -> nytt(f, "Svarstid", ""));
        assertThatThrownBy(() -> oktober.spara(f -> {
            f.getNyckeltal().get(0).setNamn("Annat");
            Nyckeltalsdel del = nytt(f, "x".repeat(201), "XX");
            del.setEnhet("x".repeat(51));
            del.setVarde("ca 40");
            del.setForegaende("3,9 %");
            del.setMalvarde("1,2345");
            del.setRiktning("UPP");
            del.setDelomrade("V99");
        })).isInstanceOfSatisfying(Regelbrott.class, brott -> assertThat(brott.brister()).extracting(Brist::falt).containsExactlyInAnyOrder("nyckeltal[1].galler",
                "nyckeltal[1].namn", "nyckeltal[1].enhet", "nyckeltal[1].varde", "nyckeltal[1].foregaende", "nyckeltal[1].malvarde", "nyckeltal[1].riktning",
                "nyckeltal[1].delomrade"));
        assertThat(las()).extracting(Nyckeltalsdel::getNamn).containsExactly("Svarstid");
    }

    @Test
    void en_rad_behaller_sin_identitet_nar_den_flyttas_och_byter_namn() {
        oktober.spara(f -> {
            nytt(f, "Svarstid", "");
            nytt(f, "Insatstid", "");
        });
        List<Nyckeltalsdel> fore = las();
        oktober.spara(f -> {
            f.getNyckeltal().add(0, f.getNyckeltal().remove(1));
            f.getNyckeltal().get(1).setNamn("Svarstid, vävnadsprov");
        });
        assertThat(las()).extracting(Nyckeltalsdel::getId, Nyckeltalsdel::getNamn).containsExactly(tuple(fore.get(1).getId(), "Insatstid"),
                tuple(fore.get(0).getId(), "Svarstid, vävnadsprov"));
    }

    @Test
    void en_rad_som_sparas_igen_fran_samma_sida_ar_samma_nyckeltal() {
        Verksamhetsformular sidan = oktober.las();
        nytt(sidan, "Svarstid", "").setVarde("13");
        oktober.spara(sidan);
        Long id = las().get(0).getId();
        sidan.getNyckeltal().get(0).setVarde("13,3");
        oktober.spara(sidan);
        assertThat(las()).singleElement().satisfies(del -> assertThat(del.getId()).isEqualTo(id));
        assertThat(las().get(0).getVarde()).isEqualTo("13,3");
    }

    @Test
    void en_borttagen_rad_tas_bort() {
        oktober.spara(f -> {
            nytt(f, "Svarstid", "");
            nytt(f, "Insatstid", "");
        });
        oktober.spara(f -> f.taBortNyckeltal(f.getNyckeltal().get(0)));
        assertThat(las()).extracting(Nyckeltalsdel::getNamn).containsExactly("Insatstid");
    }

    @Test
    void under_aret_kravs_inga_varden_men_nar_rapporten_lamnas_in() {
        oktober.spara(f -> {
            f.getTillfalle().setNotering("Behandlad.");
            nytt(f, "Svarstid", "");
            nytt(f, "", "").setVarde("3");
        });
        assertThat(oktober.brister()).isEmpty();
        assertThat(Domandatabas.gemensam().<List<Brist>>hamta(em -> new Koppling(em, Ar.START).hamta(Nyckeltalsanteckning.class).brister(oktober.granskning())))
                .extracting(Brist::falt).containsExactly("nyckeltal[0].varde", "nyckeltal[1].namn");
    }

    @Test
    void i_andra_perioder_finns_de_inte_och_kan_inte_skrivas_over() {
        oktober.spara(f -> nytt(f, "Svarstid", ""));
        Formularprov<Verksamhetsformular> mars = oktober.sedan(VerksamhetService.class, Steg.GRANSKNING_MARS);
        assertThat(mars.las().getNyckeltal()).isEmpty();
        mars.spara(f -> f.getTillfalle().setNotering("Behandlad."));
        assertThatThrownBy(() -> mars.spara(f -> nytt(f, "Svarstid", ""))).isInstanceOf(Regelbrott.class).hasMessageContaining("granskning.fel.nyckeltalSenare");
        assertThat(las()).hasSize(1);
    }

    @Test
    void sidan_far_namndens_forvaltningar_och_arets_alla_delomraden_att_valja_bland() {
        Nyckeltalsval val = Domandatabas.gemensam().hamta(em -> new Koppling(em, Ar.START).hamta(Nyckeltalsanteckning.class).val(oktober.granskning()));
        assertThat(val.forvaltningar()).extracting(Nyckeltalsval.Alternativ::varde).containsExactly("DIM", "MS");
        assertThat(val.delomraden()).hasSize(21).extracting(Nyckeltalsval.Alternativ::text).contains("E3 Vidtagit åtgärder");
    }

    @Test
    void lasningen_kostar_lika_fa_satser_hur_manga_de_an_ar() {
        oktober.spara(f -> nytt(f, "Nyckeltal 0", "MS"));
        int fa = satser();
        oktober.spara(f -> {
            for (int i = 1; i <= 20; i++) {
                nytt(f, "Nyckeltal " + i, i % 2 == 0 ? "MS" : "DIM").setDelomrade("V6d");
            }
        });
        assertThat(satser()).isEqualTo(fa);
    }

    private int satser() {
        return Domandatabas.gemensam().satserFor(em -> {
            Arsgranskning granskning = em.find(Arsgranskning.class, oktober.granskning());
            new Koppling(em, Ar.START).hamta(Nyckeltalsanteckning.class).las(granskning);
        });
    }

    private void nekas(String falt, java.util.function.Consumer<Verksamhetsformular> andring) {
        assertThatThrownBy(() -> oktober.spara(andring)).isInstanceOfSatisfying(Regelbrott.class,
                brott -> assertThat(brott.brister()).extracting(Brist::falt).containsExactly(falt));
    }

    private List<Nyckeltalsdel> las() {
        return oktober.las().getNyckeltal();
    }

    private static Nyckeltalsdel nytt(Verksamhetsformular formular, String namn, String galler) {
        formular.nyttNyckeltal();
        Nyckeltalsdel del = formular.getNyckeltal().get(formular.getNyckeltal().size() - 1);
        del.setNamn(namn);
        del.setGaller(galler);
        return del;
    }
}
