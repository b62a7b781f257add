package se.arshjulet.atgardsregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.inkorg.Sparning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.tidigare.Atgardslage;
import se.arshjulet.tidigare.Tidigarepunkt;

/** The nämnd reports with what shows it, the auditor verifies or sends back, and the next report knows. */
class VerifieringTest extends Registerprov {

    private static final Fil PROTOKOLL = new Fil("protokoll åäö.csv", "Beslut;Dag\n12;2024-05-02\n".getBytes(StandardCharsets.UTF_8));
    private Long rad;

    @BeforeEach
    void en_expedierad_punkt() {
        forbattra(id, "ekonomi", "Gör målen mätbara", false, null, null);
        expediera(id);
        rad = punkt("Gör målen mätbara").getId();
    }

    @Test
    void namnden_visar_revisorn_aterforvisar_namnden_visar_igen_och_revisorn_verifierar() {
        Long nasta = nastaAr(ar + 1);
        rapportera("PAGAR", "Arbetet har börjat.");
        rapportera("GENOMFORD", "Målen är beslutade.", PROTOKOLL);
        besluta((tjanst, formular) -> tjanst.aterforvisa(rad, formular), "Mätetalen saknas.");
        assertThat(punkter().get(0).getStatus()).isEqualTo(Punktstatus.PAGAR);
        rapportera("GENOMFORD", "Nu med mätetal.", PROTOKOLL);
        Long utkast = oppetUtkast(nasta);
        besluta((tjanst, formular) -> tjanst.verifiera(rad, formular), "Läst i protokollet.");
        assertThat(sparning(utkast)).extracting(Sparning::getAntal, Sparning::getAv).as("den som har utkastet öppet får veta vem som har skrivit i det")
                .containsExactly(1, Roll.YRKESREVISOR + tecken);
        Punktvy vy = som(Roll.FORTROENDEVALD, (bonor, em) -> bonor.hamta(RegisterService.class).punkt(rad));
        assertThat(vy.historik()).extracting(Punkthandelse::getTill).containsExactly(Punktstatus.VERIFIERAD, Punktstatus.GENOMFORD, Punktstatus.PAGAR, Punktstatus.GENOMFORD,
                Punktstatus.PAGAR, Punktstatus.OPPEN);
        Long fil = vy.historik().get(1).getFiler().get(0).getId();
        Fil hamtad = som(Roll.REGISTRATOR, (bonor, em) -> bonor.hamta(RegisterService.class).fil(fil));
        assertThat(hamtad.namn()).isEqualTo(PROTOKOLL.namn());
        assertThat(hamtad.sha256()).isEqualTo(PROTOKOLL.sha256());
        assertThat(foljsUpp(nasta)).extracting(Tidigarepunkt::getLage, Tidigarepunkt::getKommentar).containsExactly(tuple(Atgardslage.ATGARDAT, "Läst i protokollet."));
    }

    @Test
    void en_fil_ar_bara_for_den_som_far_se_punkten() {
        rapportera("GENOMFORD", "Målen är beslutade.", PROTOKOLL);
        Long fil = filen();
        gor((bonor, em) -> person(em, Roll.NAMND).tilldela(List.of(Roll.NAMND), namnd(em, tecken + "S"), null));
        assertThatThrownBy(() -> som(Roll.NAMND, (bonor, em) -> bonor.hamta(RegisterService.class).fil(fil))).isInstanceOf(Obehorig.class);
        assertThatThrownBy(() -> som(Roll.REDOVISNINGSREVISOR, (bonor, em) -> bonor.hamta(RegisterService.class).fil(fil))).isInstanceOf(Obehorig.class);
    }

    @Test
    void den_som_har_en_gammal_sida_framme_andrar_inget() {
        int gammal = punkter().get(0).getVersion();
        rapportera("PAGAR", "Arbetet har börjat.");
        Punktformular formular = formular("GENOMFORD", "Klart.");
        formular.setVersion(gammal);
        assertThat(fel(() -> som(Roll.NAMND, (bonor, em) -> {
            bonor.hamta(RapporteringService.class).rapportera(rad, formular, List.of());
            return null;
        }))).containsExactly("atgardsregister.fel.nagonAnnan");
        assertThat(punkter().get(0).getStatus()).isEqualTo(Punktstatus.PAGAR);
    }

    @Test
    void en_dalig_fil_sparar_inget() {
        assertThat(fel(() -> rapportera("GENOMFORD", "Klart.", new Fil("bild.exe", new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5, 6, 7})))).singleElement().asString().startsWith("platform.fil.fel.");
        assertThat(fel(() -> rapportera("VERIFIERAD", "Klart."))).containsExactly("atgardsregister.fel.valjStatus");
        assertThat(punkter().get(0).getStatus()).isEqualTo(Punktstatus.OPPEN);
    }

    @Test
    void bara_namnden_rapporterar_och_bara_den_som_granskar_den_verifierar() {
        gor((bonor, em) -> em.persist(new Anvandare("annan" + tecken, "Annan", List.of(Roll.YRKESREVISOR))));
        rapportera("GENOMFORD", "Målen är beslutade.");
        assertThatThrownBy(() -> databas.gor(em -> {
            Bonor bonor = bonor(em, Roll.YRKESREVISOR);
            bonor.hamta(Inloggad.class).agera(em.createQuery("select a from Anvandare a where a.anvandarnamn = :n", Anvandare.class)
                    .setParameter("n", "annan" + tecken).getSingleResult());
            bonor.hamta(VerifieringService.class).verifiera(rad, formular("", "Läst."));
        })).isInstanceOf(Obehorig.class);
        assertThatThrownBy(() -> som(Roll.REVISIONSDIREKTOR, (bonor, em) -> {
            bonor.hamta(RapporteringService.class).rapportera(rad, formular("PAGAR", "Nej"), List.of());
            return null;
        })).isInstanceOf(Obehorig.class);
    }

    @Test
    void namnden_lovar_en_dag_som_inte_har_passerat_och_revisorn_kan_skriva_in_ett_gammalt_beslut() {
        assertThat(fel(() -> anteckna(Roll.NAMND, "2024-06-02"))).containsExactly("atgardsregister.fel.passerat");
        assertThat(fel(() -> anteckna(Roll.NAMND, "30 juni"))).containsExactly("platform.fel.datum");
        assertThat(fel(() -> anteckna(Roll.NAMND, ""))).containsExactly("atgardsregister.fel.klart");
        Long nasta = nastaAr(ar + 1);
        anteckna(Roll.YRKESREVISOR, "2023-12-31");
        assertThat(punkter().get(0).arForsenad(NU.toLocalDate())).isTrue();
        assertThat(foljsUpp(nasta)).extracting(Tidigarepunkt::getUtlovat).containsExactly("Nya mål Ansvarig: chefen. Klart senast 2023-12-31.");
    }

    @Test
    void en_namnd_som_upphor_lamnar_over_allt_oppet_med_historik_alder_och_loften() {
        anteckna(Roll.YRKESREVISOR, "2023-12-31");
        Punktformular formular = formular("", "Nämnderna läggs ihop.");
        formular.setTill(tecken + "S");
        int antal = som(Roll.REVISIONSDIREKTOR, (bonor, em) -> bonor.hamta(VerifieringService.class).overforAlla(tecken, formular));
        assertThat(antal).isEqualTo(1);
        assertThat(punkter()).singleElement().satisfies(p -> assertThat(p.getStatus()).isEqualTo(Punktstatus.OVERFORD));
        List<Atgardspunkt> hos = som(Roll.REGISTRATOR, (bonor, em) -> bonor.hamta(RegisterRepository.class).avNamnden(namnd(em, tecken + "S").getId()));
        assertThat(hos).singleElement().satisfies(p -> {
            assertThat(p.getStatus()).isEqualTo(Punktstatus.OPPEN);
            assertThat(p.getKlartSenast()).isEqualTo(LocalDate.of(2023, 12, 31));
            assertThat(p.getDagar().getExpedierad()).isEqualTo(BESLUTSDAG.plusDays(1));
        });
        Punktvy vy = som(Roll.REGISTRATOR, (bonor, em) -> bonor.hamta(RegisterService.class).punkt(hos.get(0).getId()));
        assertThat(vy.historik()).extracting(h -> h.getPunkt().getNamnd().getKortnamn()).contains(tecken, tecken + "S");
        assertThat(fel(() -> som(Roll.REVISIONSDIREKTOR, (bonor, em) -> bonor.hamta(VerifieringService.class).overforAlla(tecken, formular)))).containsExactly("atgardsregister.fel.ingaOppna");
    }

    @Test
    void en_punkt_fors_inte_over_till_sin_egen_namnd_och_inte_utan_motiv() {
        Punktformular formular = formular("", "Varför inte");
        formular.setTill(tecken);
        assertThat(fel(() -> overfor(formular))).containsExactly("atgardsregister.fel.mottagare");
        formular.setTill("");
        assertThat(fel(() -> overfor(formular))).containsExactly("atgardsregister.fel.valjNamnd");
        formular.setTill(tecken + "S");
        formular.setKommentar(" ");
        assertThat(fel(() -> overfor(formular))).containsExactly("atgardsregister.fel.motiv");
    }

    private void overfor(Punktformular formular) {
        som(Roll.REVISIONSDIREKTOR, (bonor, em) -> bonor.hamta(VerifieringService.class).overfor(rad, formular));
    }

    private Long filen() {
        Punktvy vy = som(Roll.REGISTRATOR, (bonor, em) -> bonor.hamta(RegisterService.class).punkt(rad));
        return vy.historik().get(0).getFiler().get(0).getId();
    }

    private void anteckna(Roll roll, String dag) {
        Punktformular formular = formular("", "");
        formular.setAtgard("Nya mål");
        formular.setAnsvarig("chefen");
        formular.setKlartSenast(dag);
        som(roll, (bonor, em) -> {
            bonor.hamta(RapporteringService.class).anteckna(rad, formular);
            return null;
        });
    }

    private void rapportera(String status, String kommentar, Fil... filer) {
        som(Roll.NAMND, (bonor, em) -> {
            bonor.hamta(RapporteringService.class).rapportera(rad, formular(status, kommentar), List.of(filer));
            return null;
        });
    }

    private void besluta(BiConsumer<VerifieringService, Punktformular> beslut, String kommentar) {
        gor((bonor, em) -> beslut.accept(bonor.hamta(VerifieringService.class), formular("", kommentar)));
    }

    private Punktformular formular(String status, String kommentar) {
        Punktformular formular = new Punktformular();
        formular.setVersion(punkter().get(0).getVersion());
        formular.setStatus(status);
        formular.setKommentar(kommentar);
        return formular;
    }

    private static List<String> fel(Runnable arbete) {
        return catchThrowableOfType(Regelbrott.class, arbete::run).brister().stream().map(Brist::nyckel).toList();
    }
}
