package se.arshjulet.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.underlag.HanvisningService;
import se.arshjulet.underlag.UnderlagService;

class DialogServiceTest {

    private static final Domandatabas DATABAS = Domandatabas.gemensam();
    private static final LocalDateTime NU = LocalDateTime.of(2024, 2, 20, 9, 0);

    private Long arende;
    private Long revisor;

    @BeforeEach
    void laggUpp() {
        DATABAS.gor(em -> {
            Arsgranskning granskning = Ar.lagrad(em);
            em.persist(new Delomrade(granskning, "ekonomi", "E3", "Vidtagit åtgärder", 1, null));
            em.flush();
            arende = granskning.getId();
            revisor = granskning.getYrkesrevisor().getId();
        });
    }

    @Test
    void ett_mote_blir_ett_underlag_som_kan_aberopas() {
        anteckna(mote("Dialog om lagret"), null);
        Dialograd rad = i().get(0);
        assertThat(rad.slag()).isEqualTo(Dialogslag.PRESIDIUM);
        som(revisor, k -> {
            k.hamta(HanvisningService.class).hanvisa(rad.underlag(), "E3", "", "Presidiets besked.");
            return null;
        });
        Long underlag = rad.underlag();
        String innehall = som(revisor, k -> new String(k.hamta(UnderlagService.class).fil(underlag).innehall(), StandardCharsets.UTF_8));
        assertThat(innehall).contains("2023-10-12", "Dialog om lagret", "Ordförande", "Lagret ska minska.");
        List<String> fran = som(revisor, k -> k.hamta(HanvisningService.class).alla(arende).stream().map(h -> h.getUnderlag().getNamn()).toList());
        assertThat(fran).singleElement().asString().contains("Dialog om lagret");
    }

    @Test
    void protokollet_blir_ett_eget_underlag() {
        anteckna(mote("Med protokoll"), new Fil("protokoll.csv", "Punkt;Sagt\n1;Ja\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(i().get(0).protokoll()).isNotNull().isNotEqualTo(i().get(0).underlag());
    }

    @Test
    void ett_granskat_beslut_har_dag_och_paragraf() {
        Dialogformular beslut = beslut("§ 12");
        anteckna(beslut, null);
        assertThat(i().get(0).nar()).isEqualTo("2023-10-12 §\u00a012");
        nekas(beslut(""), "paragraf");
    }

    @Test
    void det_som_saknas_sags_pa_en_gang_och_inget_sparas() {
        nekas(new Dialogformular(), "slag", "datum", "rubrik");
        Dialogformular utan = mote("Utan allt");
        utan.setDeltagare("");
        utan.setText(" ");
        nekas(utan, "deltagare", "text");
        Dialogformular framtid = mote("I morgon");
        framtid.setDatum("2024-02-21");
        nekas(framtid, "datum");
        assertThat(i()).isEmpty();
        assertThat(som(revisor, k -> (Integer) k.hamta(UnderlagService.class).lista(arende).alla().size()).intValue()).isZero();
    }

    @Test
    void sokningen_gar_over_de_egna_arendena_och_inga_andra() {
        anteckna(mote("Lagersaldo Ö"), null);
        Long egen = arende;
        Long jag = revisor;
        laggUpp();
        anteckna(mote("Lagersaldo annat"), null);
        Dialogsida mina = som(jag, k -> k.hamta(DialogService.class).sida("LAGERSALDO", 1));
        assertThat(mina.rader()).extracting(Dialograd::rubrik).containsExactly("Lagersaldo Ö");
        assertThatThrownBy(() -> som(jag, k -> k.hamta(DialogService.class).arende(arende))).isInstanceOf(Obehorig.class);
        List<Dialograd> andras = som(jag, k -> k.hamta(DialogService.class).i(arende));
        assertThat(andras).isEmpty();
        assertThat(egen).isNotEqualTo(arende);
    }

    @Test
    void namnden_ser_inte_dialogen() {
        anteckna(mote("Internt"), null);
        Long sekreterare = DATABAS.hamta(em -> {
            Anvandare namnd = new Anvandare("dialog" + arende, "Sekreterare", Set.of(Roll.NAMND));
            namnd.tilldela(Set.of(Roll.NAMND), em.find(Arsgranskning.class, arende).getNamnd(), null);
            em.persist(namnd);
            em.flush();
            return namnd.getId();
        });
        List<Dialograd> rader = som(sekreterare, k -> k.hamta(DialogService.class).i(arende));
        assertThat(rader).isEmpty();
    }

    @Test
    void en_sida_kostar_tva_satser_och_en_for_vem_man_ersatter() {
        anteckna(mote("Ett"), null);
        anteckna(mote("Två"), null);
        Anvandare jag = DATABAS.hamta(em -> em.find(Anvandare.class, revisor));
        assertThat(DATABAS.satserFor(em -> koppling(em, jag).hamta(DialogService.class).sida("", 1))).isEqualTo(3);
    }

    private void anteckna(Dialogformular formular, Fil fil) {
        som(revisor, k -> {
            k.hamta(DialogService.class).anteckna(arende, formular, fil);
            return null;
        });
    }

    private void nekas(Dialogformular formular, String... falt) {
        assertThatThrownBy(() -> anteckna(formular, null)).isInstanceOfSatisfying(Regelbrott.class, nej -> assertThat(nej.brister()).extracting(Brist::falt).containsExactly(falt));
    }

    private List<Dialograd> i() {
        return som(revisor, k -> k.hamta(DialogService.class).i(arende));
    }

    private static Dialogformular mote(String rubrik) {
        Dialogformular mote = new Dialogformular();
        mote.setSlag("PRESIDIUM");
        mote.setDatum("2023-10-12");
        mote.setRubrik(rubrik);
        mote.setDeltagare("Ordförande");
        mote.setText("Lagret ska minska.");
        return mote;
    }

    private static Dialogformular beslut(String paragraf) {
        Dialogformular beslut = mote("Internbudget " + paragraf);
        beslut.setSlag("BESLUT");
        beslut.setParagraf(paragraf);
        return beslut;
    }

    private static <T> T som(Long vem, Function<Koppling, T> arbete) {
        return DATABAS.hamta(em -> arbete.apply(koppling(em, em.find(Anvandare.class, vem))));
    }

    private static Koppling koppling(EntityManager em, Anvandare vem) {
        Inloggad inloggad = new Inloggad();
        inloggad.agera(vem);
        return new Koppling(em, NU).med(Inloggad.class, inloggad);
    }
}
