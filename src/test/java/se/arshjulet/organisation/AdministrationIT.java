package se.arshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.testsupport.server.Provar;
import se.arshjulet.testsupport.server.Provdata;
import se.arshjulet.testsupport.server.Servertest;

class AdministrationIT extends Servertest {

    @Inject
    Provdata prov;

    @Inject
    AnvandareService anvandare;

    @Inject
    NamndService namnder;

    private Provar provar;

    @BeforeEach
    void laggUpp() {
        provar = prov.laggUpp();
    }

    @Test
    void en_ny_anvandare_far_sina_roller_och_kan_hittas() {
        prov.som(provar.administrator(), () -> anvandare.spara(ny("ny-" + provar.namnd().toLowerCase())));
        Anvandarsida sida = prov.som(provar.administrator(), () -> anvandare.sida("ny-" + provar.namnd(), 1, 10));
        assertThat(sida.anvandare()).singleElement().satisfies(vem -> assertThat(vem.getRoller()).containsExactly(Roll.REGISTRATOR));
    }

    @Test
    void samma_anvandarnamn_kan_inte_laggas_upp_tva_ganger() {
        String namn = "tva-" + provar.namnd().toLowerCase();
        prov.som(provar.administrator(), () -> anvandare.spara(ny(namn)));
        assertThatThrownBy(() -> prov.som(provar.administrator(), () -> anvandare.spara(ny(namn))))
                .isInstanceOf(Regelbrott.class).hasMessageContaining("organisation.fel.anvandarnamnFinns");
    }

    @Test
    void den_som_sparar_efter_nagon_annan_far_veta_det() {
        Long id = prov.som(provar.administrator(), () -> anvandare.spara(ny("samma-" + provar.namnd().toLowerCase())));
        Anvandarformular ena = prov.som(provar.administrator(), () -> anvandare.formular(id));
        Anvandarformular andra = prov.som(provar.administrator(), () -> anvandare.formular(id));
        ena.setNamn("Först Sparad");
        prov.som(provar.administrator(), () -> anvandare.spara(ena));
        assertThatThrownBy(() -> prov.som(provar.administrator(), () -> anvandare.spara(andra)))
                .isInstanceOf(Regelbrott.class).hasMessageContaining("organisation.fel.nagonAnnan");
    }

    @Test
    void tva_som_andrar_i_samma_namnd_far_veta_det() {
        Namndformular ny = new Namndformular();
        ny.setNamn("Samtidighetsnämnden");
        ny.setKortnamn("S" + provar.namnd());
        ny.getForvaltningar().add(forvaltning("Första", "F1"));
        Long id = prov.som(provar.administrator(), () -> namnder.spara(ny));
        Namndformular ena = prov.som(provar.administrator(), () -> namnder.formular(id));
        Namndformular andra = prov.som(provar.administrator(), () -> namnder.formular(id));
        ena.getForvaltningar().get(0).setNamn("Bytt namn");
        prov.som(provar.administrator(), () -> namnder.spara(ena));
        assertThatThrownBy(() -> prov.som(provar.administrator(), () -> namnder.spara(andra)))
                .isInstanceOf(Regelbrott.class).hasMessageContaining("organisation.fel.nagonAnnan");
    }

    @Test
    void administratoren_kan_inte_stanga_av_sig_sjalv() {
        Long id = prov.som(provar.administrator(), () -> anvandare.sida(provar.administrator(), 1, 1).anvandare().get(0).getId());
        assertThatThrownBy(() -> prov.som(provar.administrator(), () -> {
            anvandare.inaktivera(id);
            return null;
        })).isInstanceOf(Regelbrott.class).hasMessageContaining("organisation.fel.sigSjalv");
    }

    @Test
    void ingen_annan_an_administratoren_ser_anvandarna() {
        for (String vem : List.of(provar.revisor(), provar.direktor())) {
            assertThatThrownBy(() -> prov.som(vem, () -> anvandare.sida(null, 1, 10))).isInstanceOf(Obehorig.class);
        }
    }

    private static Anvandarformular ny(String anvandarnamn) {
        Anvandarformular formular = new Anvandarformular();
        formular.setAnvandarnamn(anvandarnamn);
        formular.setNamn("Ny Användare");
        formular.getRoller().add(Roll.REGISTRATOR.name());
        return formular;
    }

    private static Forvaltningsdel forvaltning(String namn, String kortnamn) {
        Forvaltningsdel del = new Forvaltningsdel();
        del.setNamn(namn);
        del.setKortnamn(kortnamn);
        return del;
    }
}
