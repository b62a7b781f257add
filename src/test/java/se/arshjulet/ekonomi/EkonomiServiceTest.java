package se.arshjulet.ekonomi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.arsgranskning.Uteblivet;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Formularprov;
import se.arshjulet.testsupport.Upplagt;

class EkonomiServiceTest {

    private Formularprov<Ekonomiformular> mars;
    private Formularprov<Ekonomiformular> maj;

    @BeforeEach
    void startaAret() {
        mars = new Formularprov<>(EkonomiService.class, Steg.EKONOMI_MARS, Upplagt::allt);
        maj = mars.sedan(EkonomiService.class, Steg.EKONOMI_MAJ);
    }

    @Test
    void en_prognos_per_forvaltning_kravs_och_inget_mer() {
        assertThat(mars.brister()).containsExactly("prognoser[0].belopp", "prognoser[1].belopp");
        mars.spara(f -> prognoser(f, "-40", "±0"));
        assertThat(mars.brister()).isEmpty();
        assertThat(maj.brister()).hasSize(2);
    }

    @Test
    void en_forvaltning_som_borjar_nasta_ar_ska_inte_ha_nagon_prognos_i_ar() {
        mars.iDatabasen(em -> {
            Arsgranskning granskning = em.find(Arsgranskning.class, mars.granskning());
            granskning.getNamnd().laggTillForvaltning("Nya Y", "Y").finnsUnder(granskning.getAr() + 1, null);
            return null;
        });
        assertThat(mars.las().getPrognoser()).extracting(Prognosdel::getForvaltning).containsExactly("DIM", "MS");
        mars.spara(f -> prognoser(f, "-40", "±0"));
        assertThat(mars.brister()).isEmpty();
        assertThatThrownBy(() -> mars.spara(f -> avvikelse(f, "Y", "Post", "1"))).isInstanceOf(Regelbrott.class).hasMessageContaining("okandForvaltning");
    }

    @Test
    void en_forvaltning_som_har_upphort_har_kvar_sin_prognos_i_de_ar_den_fanns() {
        mars.iDatabasen(em -> {
            Arsgranskning granskning = em.find(Arsgranskning.class, mars.granskning());
            granskning.getForvaltningar().get(1).finnsUnder(null, granskning.getAr());
            return null;
        });
        assertThat(mars.brister()).containsExactly("prognoser[0].belopp", "prognoser[1].belopp");
        mars.spara(f -> {
            prognoser(f, "-40", "±0");
            avvikelse(f, "MS", "Provtagning", "-2");
        });
        assertThat(mars.brister()).isEmpty();
        assertThat(mars.las().getAvvikelser()).extracting(Avvikelsedel::getForvaltning).containsExactly("MS");
    }

    @Test
    void en_tom_rad_for_den_som_aret_miste_medan_formularet_var_oppet_hindrar_inte() {
        Ekonomiformular oppet = mars.las();
        mars.iDatabasen(em -> {
            Arsgranskning granskning = em.find(Arsgranskning.class, mars.granskning());
            granskning.getForvaltningar().get(1).finnsUnder(null, granskning.getAr() - 1);
            return null;
        });
        prognoser(oppet, "-40", "");
        mars.spara(oppet);
        assertThat(mars.brister()).isEmpty();
        prognoser(oppet, "-40", "1");
        assertThatThrownBy(() -> mars.spara(oppet)).isInstanceOf(Regelbrott.class).hasMessageContaining("okandForvaltning");
    }

    @Test
    void tidigare_prognoser_visas_i_ordning() {
        mars.spara(f -> prognoser(f, "-40", "+/-0"));
        maj.spara(f -> prognoser(f, "−60", "0,2"));
        Formularprov<Ekonomiformular> delar = mars.sedan(EkonomiService.class, Steg.EKONOMI_DELAR);
        assertThat(delar.las().getPrognoser()).extracting(Prognosdel::getTidigare).containsExactly("−40 → −60", "±0 → +0,2");
        assertThat(maj.las().getPrognoser()).extracting(Prognosdel::getBelopp).containsExactly("−60", "0,2");
    }

    @Test
    void forra_arets_prognoser_och_utfall_star_bredvid_det_tomma_faltet() {
        int ar = mars.iDatabasen(em -> {
            Arsgranskning granskning = em.find(Arsgranskning.class, mars.granskning());
            Arsgranskning forra = Ar.foregaende(em, granskning);
            Forvaltning dim = granskning.getForvaltningar().get(0);
            em.persist(new Prognos(forra, dim, Period.UTFALL, Mnkr.tolka("", "-30,1")));
            em.persist(new Prognos(forra, dim, Period.MARS, Mnkr.tolka("", "-25")));
            return forra.getAr();
        });
        assertThat(mars.las().getPrognoser()).extracting(Prognosdel::getForra).containsExactly(ar + ": −25 → −30,1", "");
    }

    @Test
    void ett_tomt_belopp_tar_bort_prognosen() {
        mars.spara(f -> prognoser(f, "-40", "±0"));
        mars.spara(f -> prognoser(f, "", "±0"));
        assertThat(mars.brister()).containsExactly("prognoser[0].belopp");
    }

    @Test
    void lamnades_ingen_prognos_kravs_bara_varfor() {
        mars.spara(f -> {
            prognoser(f, "-40", "");
            f.getPrognoser().get(1).getUteblivet().setValt(true);
        });
        assertThat(mars.brister()).containsExactly("prognoser[1].uteblivet.motiv");
        mars.spara(f -> f.getPrognoser().get(1).getUteblivet().setMotiv("Ekonomichefen slutade."));
        assertThat(mars.brister()).isEmpty();
        maj.spara(f -> prognoser(f, "-60", "0,2"));
        assertThat(mars.sedan(EkonomiService.class, Steg.EKONOMI_DELAR).las().getPrognoser()).extracting(Prognosdel::getTidigare)
                .containsExactly("−40 → −60", "ej lämnad → +0,2");
        assertThat(mars.las().getPrognoser()).extracting(Prognosdel::getBelopp).containsExactly("−40", "");
        assertThat(mars.las().getPrognoser().get(1).getUteblivet().getMotiv()).isEqualTo("Ekonomichefen slutade.");
    }

    @Test
    void en_prognos_som_kommer_till_sist_ersatter_att_den_uteblev() {
        mars.spara(f -> {
            prognoser(f, "", "");
            f.getPrognoser().forEach(p -> p.getUteblivet().setValt(true));
        });
        mars.spara(f -> {
            prognoser(f, "-40", "");
            f.getPrognoser().forEach(p -> p.getUteblivet().setValt(false));
        });
        assertThat(mars.brister()).containsExactly("prognoser[1].belopp");
        assertThat(mars.las().getPrognoser()).extracting(Prognosdel::getBelopp).containsExactly("−40", "");
        assertThatThrownBy(() -> mars.spara(f -> f.getPrognoser().get(0).getUteblivet().setValt(true)))
                .isInstanceOf(Regelbrott.class).hasMessageContaining("prognoser[0].uteblivet.valt: ekonomi.fel.bade");
    }

    @Test
    void forra_arets_uteblivna_prognos_sags() {
        int ar = mars.iDatabasen(em -> {
            Arsgranskning granskning = em.find(Arsgranskning.class, mars.granskning());
            Arsgranskning forra = Ar.foregaende(em, granskning);
            Forvaltning dim = granskning.getForvaltningar().get(0);
            em.persist(new Prognos(forra, dim, Period.MARS, new Uteblivet("Ingen gjordes.")));
            em.persist(new Prognos(forra, dim, Period.UTFALL, Mnkr.tolka("", "-30,1")));
            return forra.getAr();
        });
        assertThat(mars.las().getPrognoser()).extracting(Prognosdel::getForra).containsExactly(ar + ": ej lämnad → −30,1", "");
    }

    @Test
    void avvikelserna_star_i_revisorns_ordning_och_tomma_rader_raknas_inte() {
        mars.spara(f -> {
            avvikelse(f, "MS", "Provtagning", "-2");
            f.nyAvvikelse();
            avvikelse(f, "DIM", "PC-arbetsplats", "-40,5");
        });
        assertThat(mars.las().getAvvikelser()).extracting(Avvikelsedel::getPost).containsExactly("Provtagning", "PC-arbetsplats");
        assertThat(mars.las().getAvvikelser()).extracting(Avvikelsedel::getBelopp).containsExactly("−2", "−40,5");
        assertThat(maj.las().getAvvikelser()).isEmpty();
    }

    @Test
    void en_halv_avvikelse_kan_sparas_men_inte_slutforas() {
        mars.spara(f -> {
            prognoser(f, "-40", "±0");
            avvikelse(f, "DIM", "PC-arbetsplats", "");
        });
        assertThat(mars.las().getAvvikelser()).hasSize(1);
        assertThat(mars.brister()).containsExactly("avvikelser[0].belopp");
    }

    @Test
    void belopp_med_tva_decimaler_och_okanda_forvaltningar_avvisas_var_for_sig() {
        assertThatThrownBy(() -> mars.spara(f -> {
            prognoser(f, "91,33", "abc");
            avvikelse(f, "XX", "Post", "1");
        })).isInstanceOfSatisfying(Regelbrott.class, brott -> assertThat(brott.brister()).extracting(Brist::falt)
                .containsExactly("prognoser[0].belopp", "prognoser[1].belopp", "avvikelser[0].forvaltning"));
    }

    private static void prognoser(Ekonomiformular formular, String dim, String ms) {
        formular.getPrognoser().get(0).setBelopp(dim);
        formular.getPrognoser().get(1).setBelopp(ms);
    }

    private static void avvikelse(Ekonomiformular formular, String forvaltning, String post, String belopp) {
        formular.nyAvvikelse();
        Avvikelsedel del = formular.getAvvikelser().get(formular.getAvvikelser().size() - 1);
        del.setForvaltning(forvaltning);
        del.setPost(post);
        del.setBelopp(belopp);
    }
}
