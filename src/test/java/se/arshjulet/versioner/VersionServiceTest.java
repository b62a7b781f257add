package se.arshjulet.versioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.json.FormJson;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

class VersionServiceTest {

    private static final LocalDateTime NU = Ar.START;
    private final Domandatabas databas = Domandatabas.gemensam();
    private Long arendet;
    private String revisor;

    @BeforeEach
    void ett_arende() {
        databas.gor(em -> {
            Arsgranskning granskning = Ar.lagrad(em);
            em.flush();
            arendet = granskning.getId();
            revisor = granskning.getYrkesrevisor().getAnvandarnamn();
        });
    }

    @Test
    void samma_persons_sparningar_inom_tio_minuter_ar_en_version() {
        spara("ett", NU);
        spara("ett två", NU.plusMinutes(9));
        assertThat(rader()).singleElement().satisfies(rad -> assertThat(rad.sparad()).isEqualTo(NU.plusMinutes(9)));
        spara("ett två tre", NU.plusMinutes(10));
        assertThat(rader()).hasSize(2);
        assertThat(texten(1)).isEqualTo("ett två");
    }

    @Test
    void samma_text_igen_ar_ingen_ny_version_men_att_lamna_in_den_ar_det() {
        spara("ett", NU);
        spara("ett", NU.plusHours(1));
        assertThat(rader()).hasSize(1);
        anteckna("ett", Versionsslag.INLAMNAD, NU.plusHours(2));
        assertThat(rader()).extracting(Versionsrad::slag).containsExactly(Versionsslag.INLAMNAD, Versionsslag.SPARAD);
    }

    @Test
    void det_inlamnade_skrivs_aldrig_over() {
        spara("ett", NU);
        anteckna("ett två", Versionsslag.INLAMNAD, NU.plusMinutes(1));
        spara("tre", NU.plusMinutes(2));
        assertThat(rader()).extracting(Versionsrad::slag).containsExactly(Versionsslag.SPARAD, Versionsslag.INLAMNAD);
        assertThat(texten(1)).isEqualTo("ett två");
    }

    @Test
    void det_som_var_fore_en_aterstallning_eller_import_ar_kvar_for_sig() {
        spara("ett", NU);
        anteckna("två", Versionsslag.ATERSTALLD, NU.plusMinutes(1));
        spara("tre", NU.plusMinutes(2));
        assertThat(rader()).extracting(Versionsrad::slag).containsExactly(Versionsslag.SPARAD, Versionsslag.ATERSTALLD, Versionsslag.SPARAD);
        assertThat(texten(2)).isEqualTo("ett");
    }

    @Test
    void en_import_som_inte_andrar_nagot_ar_ingen_ny_version() {
        spara("ett", NU);
        anteckna("ett", Versionsslag.FORE_IMPORT, NU.plusMinutes(1));
        anteckna("ett", Versionsslag.IMPORT, NU.plusMinutes(1));
        assertThat(rader()).extracting(Versionsrad::slag).containsExactly(Versionsslag.SPARAD);
        anteckna("två", Versionsslag.IMPORT, NU.plusMinutes(2));
        assertThat(texten(1)).isEqualTo("ett");
    }

    @Test
    void en_annan_persons_sparning_ar_en_annan_version() {
        spara("ett", NU);
        som(direktor(), NU.plusMinutes(1), koppling -> anteckna(koppling, "två", Versionsslag.SPARAD));
        assertThat(rader()).extracting(Versionsrad::forfattare).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void det_aterlamnade_jamfors_med_det_som_lamnades_in_igen() {
        anteckna("Planen är antagen.", Versionsslag.INLAMNAD, NU);
        spara("Planen", NU.plusHours(1));
        anteckna("Planen är inte antagen.", Versionsslag.INLAMNAD, NU.plusHours(2));
        Versionssida sida = som(revisor, NU, koppling -> koppling.hamta(VersionService.class).sida(Arendeid.arets(arendet), 1));
        Versionsrad sist = sida.versioner().get(0);
        Jamforelse jamforelse = som(revisor, NU, koppling -> koppling.hamta(VersionService.class).jamfor(sist.id(), sida.inlamnadFore(sist).id()));
        assertThat(jamforelse.fran().sparad()).isEqualTo(NU);
        assertThat(jamforelse.andringar()).singleElement().satisfies(andring -> assertThat(andring.bitar())
                .contains(new Textskillnad.Bit(Textskillnad.Slag.NYTT, "inte ")));
    }

    @Test
    void bara_formatering_som_skiljer_sags_vara_det() {
        spara("Planen", NU);
        spara("<p><strong>Planen</strong> <em>x</em></p>".replace(" <em>x</em>", ""), NU.plusHours(1));
        List<Versionsrad> tva = rader();
        assertThat(som(revisor, NU, k -> k.hamta(VersionService.class).jamfor(tva.get(0).id(), tva.get(1).id())).andringar())
                .singleElement().satisfies(andring -> assertThat(andring.bitar()).isEmpty());
    }

    @Test
    void versioner_av_olika_dokument_jamfors_inte() {
        spara("ett", NU);
        som(revisor, NU, koppling -> {
            koppling.hamta(Versionsbok.class).anteckna(new Dokument(Arendeid.arets(arendet), "annat", "Annat", Roll.YRKESREVISOR), FormJson.of(Map.of()), Versionsslag.SPARAD);
            return null;
        });
        List<Versionsrad> tva = rader();
        assertThatThrownBy(() -> som(revisor, NU, k -> k.hamta(VersionService.class).jamfor(tva.get(0).id(), tva.get(1).id()))).isInstanceOf(Regelbrott.class);
    }

    @Test
    void revisorns_versioner_ar_bara_for_dem_som_arbetar_i_arendet() {
        spara("ett", NU);
        Long version = rader().get(0).id();
        assertThat(som(direktor(), NU, k -> k.hamta(VersionService.class).version(version)).getId()).isEqualTo(version);
        for (Roll roll : List.of(Roll.YRKESREVISOR, Roll.FORTROENDEVALD, Roll.REGISTRATOR, Roll.NAMND, Roll.REDOVISNINGSREVISOR, Roll.ADMINISTRATOR)) {
            String annan = anvandare("annan-" + roll, roll);
            assertThatThrownBy(() -> som(annan, NU, k -> k.hamta(VersionService.class).version(version))).as(roll.name()).isInstanceOf(Obehorig.class);
        }
        String fortroendevald = anvandare("fv", Roll.FORTROENDEVALD);
        assertThat(som(fortroendevald, NU, k -> k.hamta(VersionService.class).sida(Arendeid.arets(arendet), 1)).versioner()).isEmpty();
        String utanfor = anvandare("utanfor", Roll.YRKESREVISOR);
        assertThatThrownBy(() -> som(utanfor, NU, k -> k.hamta(VersionService.class).sida(Arendeid.arets(arendet), 1))).isInstanceOf(Obehorig.class);
    }

    @Test
    void en_byras_versioner_ar_bara_for_den_som_skrev() {
        String ena = anvandare("byra-a", Roll.REDOVISNINGSREVISOR);
        String andra = anvandare("byra-b", Roll.REDOVISNINGSREVISOR);
        som(ena, NU, koppling -> {
            koppling.hamta(Versionsbok.class).anteckna(new Dokument(Arendeid.arets(arendet), "uttalande", "Uttalande", Roll.REDOVISNINGSREVISOR), innehall("x"), Versionsslag.SPARAD);
            return null;
        });
        assertThat(som(ena, NU, k -> k.hamta(VersionService.class).sida(Arendeid.arets(arendet), 1)).versioner()).hasSize(1);
        assertThatThrownBy(() -> som(andra, NU, k -> k.hamta(VersionService.class).sida(Arendeid.arets(arendet), 1))).isInstanceOf(Obehorig.class);
        assertThat(rader()).isEmpty();
    }

    @Test
    void en_sida_kostar_lika_fa_satser_hur_manga_versioner_det_an_finns() {
        spara("ett", NU);
        int en = satser();
        for (int i = 0; i < 60; i++) {
            spara("text " + i, NU.plusHours(i + 1));
        }
        assertThat(satser()).isEqualTo(en).isLessThanOrEqualTo(8);
        Versionssida sida = som(revisor, NU, k -> k.hamta(VersionService.class).sida(Arendeid.arets(arendet), 2));
        assertThat(sida.sidor()).isEqualTo(2);
        assertThat(sida.versioner()).hasSize(11);
    }

    private int satser() {
        return databas.satserFor(em -> koppling(em, revisor, NU).hamta(VersionService.class).sida(Arendeid.arets(arendet), 1));
    }

    private void spara(String text, LocalDateTime nar) {
        anteckna(text, Versionsslag.SPARAD, nar);
    }

    private void anteckna(String text, Versionsslag slag, LocalDateTime nar) {
        som(revisor, nar, koppling -> anteckna(koppling, text, slag));
    }

    private Object anteckna(Koppling koppling, String text, Versionsslag slag) {
        koppling.hamta(Versionsbok.class).anteckna(new Dokument(Arendeid.arets(arendet), "rapport", "Skriv utkast", Roll.YRKESREVISOR), innehall(text), slag);
        return null;
    }

    private static FormJson innehall(String text) {
        return FormJson.of(Map.of("ansvarsomraden", text));
    }

    private List<Versionsrad> rader() {
        return som(revisor, NU, koppling -> koppling.hamta(VersionService.class).sida(Arendeid.arets(arendet), 1)).versioner();
    }

    private String texten(int rad) {
        Long id = rader().get(rad).id();
        String innehall = som(revisor, NU, koppling -> koppling.hamta(VersionService.class).version(id).getInnehall());
        return innehall.replaceAll(".*:\"(.*)\"}", "$1");
    }

    private String direktor() {
        return anvandare("direktor", Roll.REVISIONSDIREKTOR);
    }

    private String anvandare(String namn, Roll roll) {
        String unikt = namn + "-" + arendet;
        databas.gor(em -> {
            if (new Koppling(em, NU).hamta(se.arshjulet.organisation.AnvandareRepository.class).finn(unikt).isEmpty()) {
                em.persist(new Anvandare(unikt, "Namn " + unikt, Set.of(roll)));
            }
        });
        return unikt;
    }

    private <T> T som(String vem, LocalDateTime nar, Function<Koppling, T> arbete) {
        return databas.hamta(em -> arbete.apply(koppling(em, vem, nar)));
    }

    private static Koppling koppling(EntityManager em, String vem, LocalDateTime nar) {
        Koppling koppling = new Koppling(em, nar);
        Inloggad inloggad = new Inloggad();
        inloggad.agera(koppling.hamta(se.arshjulet.organisation.AnvandareRepository.class).finn(vem).orElseThrow());
        return koppling.med(Inloggad.class, inloggad);
    }
}
