package se.arshjulet.inkorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.ArsgranskningService;
import se.arshjulet.arsgranskning.Handelse;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.oberoende.Oberoendeformular;
import se.arshjulet.organisation.Ansvar;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.AnvandareService;
import se.arshjulet.organisation.Anvandarformular;
import se.arshjulet.organisation.FranvaroService;
import se.arshjulet.organisation.Franvaroformular;
import se.arshjulet.organisation.PortfoljService;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.testsupport.server.Provar;
import se.arshjulet.testsupport.server.Provdata;
import se.arshjulet.testsupport.server.Servertest;
import se.arshjulet.testsupport.server.Transaktion;

/** Someone is away, hands over, or leaves: nothing is left without anyone who can do it. */
class FranvaroIT extends Servertest {

    @Inject
    Provdata prov;

    @Inject
    ArsgranskningService arsgranskning;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    InkorgService inkorg;

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    FranvaroService franvaro;

    @Inject
    PortfoljService portfoljer;

    @Inject
    AnvandareService konton;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Transaktion transaktion;

    private Provar provar;
    private String annan;
    private Long arende;

    @BeforeEach
    void laggUpp() {
        provar = prov.laggUpp();
        annan = "annan-" + provar.namnd().toLowerCase();
        transaktion.las(() -> {
            anvandare.lagg(new Anvandare(annan, "Annan Revisor", Set.of(Roll.YRKESREVISOR)));
            return null;
        });
        arende = prov.som(provar.direktor(), () -> {
            Long id = arsgranskning.starta(provar.ar(), provar.namnd(), provar.revisor());
            arsgranskning.oppna(id, Steg.OBEROENDE);
            return id;
        });
    }

    @Test
    void ersattaren_slutfor_den_bortas_uppgift_och_historiken_sager_for_vem() {
        oberoendeProvat();
        Uppgift uppgift = oppna("redovisaFordjupning", Steg.FORDJUPNING);
        assertThat(mina(annan)).isEmpty();
        borta();
        assertThat(mina(annan)).extracting(Uppgift::getNyckel).containsExactly("redovisaFordjupning");
        prov.som(annan, () -> {
            Oppnad<Object> oppnad = inkorg.oppna(uppgift.getId());
            assertThat(oppnad.skrivbar()).isTrue();
            inkorg.slutfor(uppgift.getId(), oppnad.version(), oppnad.formular());
            return null;
        });
        assertThat(transaktion.las(() -> uppgifter.finn(uppgift.getId()))).isEmpty();
        Handelse slutford = transaktion.las(() -> arsgranskningar.handelser(arende, 20)).stream().filter(h -> h.getTyp().equals("inkorg.slutford")).findFirst().orElseThrow();
        assertThat(slutford.getAnvandarnamn()).isEqualTo(annan);
        assertThat(slutford.getForAnvandarnamn()).isEqualTo(provar.revisor());
    }

    @Test
    void ingen_provar_nagon_annans_oberoende() {
        borta();
        Uppgift uppgift = oppna().get(0);
        prov.som(annan, () -> {
            Oppnad<Object> oppnad = inkorg.oppna(uppgift.getId());
            assertThat(oppnad.skrivbar()).isFalse();
            assertThatThrownBy(() -> inkorg.slutfor(uppgift.getId(), oppnad.version(), oppnad.formular())).isInstanceOf(Regelbrott.class)
                    .hasMessageContaining("oberoende.fel.egenProvning");
            return null;
        });
    }

    @Test
    void ersattaren_lamnar_inte_bort_det_som_ar_nagon_annans() {
        borta();
        Long uppgift = oppna().get(0).getId();
        prov.som(annan, () -> {
            assertThatThrownBy(() -> inkorg.overlat(uppgift, annan)).isInstanceOf(Regelbrott.class);
            assertThatThrownBy(() -> inkorg.slapp(uppgift)).isInstanceOf(Regelbrott.class);
            return null;
        });
    }

    @Test
    void hela_portfoljen_gar_over_i_ett_steg_och_den_nya_provar_sitt_oberoende() {
        oberoendeProvat();
        oppna("redovisaFordjupning", Steg.FORDJUPNING);
        List<Ansvar> fore = prov.som(provar.direktor(), () -> portfoljer.visa(provar.revisor())).ansvar();
        assertThat(fore).extracting(Ansvar::slag).containsExactly(Ansvar.Slag.ARSGRANSKNING, Ansvar.Slag.UPPGIFT);
        assertThat(prov.som(provar.direktor(), () -> portfoljer.overlat(provar.revisor(), annan)).ansvar()).isEqualTo(fore);
        Arsgranskning efter = transaktion.las(() -> arsgranskningar.hamta(arende));
        assertThat(efter.getYrkesrevisor().getAnvandarnamn()).isEqualTo(annan);
        // the years of the tests are far ahead: what is to be tried waits for its day
        oppna("provaOberoende", Steg.OBEROENDE);
        assertThat(oppna()).extracting(Uppgift::getNyckel).containsExactlyInAnyOrder("redovisaFordjupning", "provaOberoende");
        assertThat(oppna()).allMatch(uppgift -> uppgift.harTagitsAv(annan));
        assertThat(transaktion.las(() -> arsgranskningar.handelser(arende, 20))).extracting(Handelse::getTyp).contains("arsgranskning.revisorBytt");
        assertThatThrownBy(() -> prov.som(provar.direktor(), () -> portfoljer.overlat(provar.revisor(), annan))).isInstanceOf(Regelbrott.class)
                .hasMessageContaining("organisation.fel.overlamning.inget");
    }

    @Test
    void den_som_har_en_granskning_kan_inte_sluta_forran_nagon_annan_har_tagit_over() {
        Long id = id(provar.revisor());
        assertThatThrownBy(() -> stang(id)).isInstanceOfSatisfying(Regelbrott.class, nej -> assertThat(nej.brister()).extracting(Brist::nyckel)
                .containsExactly("organisation.fel.harKvar", "organisation.fel.kvar.ARSGRANSKNING", "organisation.fel.kvar.UPPGIFT"));
        assertThatThrownBy(() -> prov.som(provar.administrator(), () -> {
            Anvandarformular formular = konton.formular(id);
            formular.setRoller(List.of(Roll.REGISTRATOR.name()));
            return konton.spara(formular);
        })).isInstanceOf(Regelbrott.class).hasMessageContaining("organisation.fel.kvar.ARSGRANSKNING");
        prov.som(provar.administrator(), () -> portfoljer.overlat(provar.revisor(), annan));
        stang(id);
        assertThat(transaktion.las(() -> anvandare.finn(id).orElseThrow().isAktiv())).isFalse();
    }

    @Test
    void det_som_den_som_slutar_har_tagit_ur_gruppen_gar_tillbaka_dit() {
        prova("true");
        Uppgift gruppens = oppna().get(0);
        prov.som(provar.andraDirektor(), () -> {
            inkorg.ta(gruppens.getId());
            return null;
        });
        stang(id(provar.andraDirektor()));
        assertThat(transaktion.las(() -> uppgifter.finn(gruppens.getId())).orElseThrow().arLedig()).isTrue();
    }

    @Test
    void den_som_ersatter_nagon_kan_inte_sluta() {
        borta();
        assertThatThrownBy(() -> stang(id(annan))).isInstanceOf(Regelbrott.class).hasMessageContaining("organisation.fel.kvar.ERSATTARE");
    }

    private void borta() {
        prov.som(provar.revisor(), () -> {
            Franvaroformular formular = new Franvaroformular();
            formular.setErsattare(annan);
            formular.setFran(LocalDate.now().minusDays(1).toString());
            formular.setTill(LocalDate.now().plusDays(2).toString());
            franvaro.registrera(formular);
            return null;
        });
    }

    private void oberoendeProvat() {
        prova("false");
    }

    private void prova(String hinder) {
        Long prova = oppna().get(0).getId();
        prov.som(provar.revisor(), () -> {
            Oppnad<Object> oppnad = inkorg.oppna(prova);
            Oberoendeformular formular = (Oberoendeformular) oppnad.formular();
            formular.getHot().forEach(hot -> hot.setForekommer("false"));
            formular.setHinder(hinder);
            formular.setMotiv("Prövat av testet");
            inkorg.slutfor(prova, oppnad.version(), formular);
            return null;
        });
    }

    private Uppgift oppna(String nyckel, Steg steg) {
        prov.som(provar.direktor(), () -> {
            arsgranskning.oppna(arende, steg);
            return null;
        });
        return oppna().stream().filter(uppgift -> uppgift.getNyckel().equals(nyckel)).findFirst().orElseThrow();
    }

    private List<Uppgift> oppna() {
        return transaktion.las(() -> uppgifter.oppna(arende));
    }

    private List<Uppgift> mina(String vem) {
        return prov.som(vem, () -> inkorg.sida(Urval.allt(Urval.Korg.MINA))).uppgifter();
    }

    private Long id(String vem) {
        return transaktion.las(() -> anvandare.finn(vem).orElseThrow().getId());
    }

    private void stang(Long id) {
        prov.som(provar.administrator(), () -> {
            konton.inaktivera(id);
            return null;
        });
    }
}
