package se.arshjulet.innehall;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.innehall.UttalandeInnehall.Rad;

/** The external firm's statements with every line, and the attachments with every figure. */
class Norv2023UttalandenTest {

    private final Innehall norv = Demoinnehall.ar(2023);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELAR | DIM | Resultat                      | BUDGET        | -44
            DELAR | DIM | Resultat                      | FOREGAENDE_AR | -71
            DELAR | DIM | Intäkter                      | BUDGET        | -27
            DELAR | DIM | Övriga bidrag och intäkter    | BUDGET        | 2
            DELAR | DIM | Personalkostnader             | BUDGET        | -50
            DELAR | DIM | Övriga kostnader och bidrag   | BUDGET        | 40
            DELAR | DIM | Övriga kostnader och bidrag   | FOREGAENDE_AR | 46
            DELAR | MS  | Resultat                      | BUDGET        | 31
            DELAR | MS  | Resultat                      | FOREGAENDE_AR | -15
            DELAR | MS  | Specialdestinerade statsbidrag | BUDGET        | 14
            DELAR | MS  | Specialdestinerade statsbidrag | FOREGAENDE_AR | -98
            DELAR | MS  | Personalkostnader             | BUDGET        | -7
            DELAR | MS  | Personalkostnader             | FOREGAENDE_AR | 37
            DELAR | MS  | Material och tjänster         | BUDGET        | 16
            DELAR | MS  | Material och tjänster         | FOREGAENDE_AR | -139
            DELAR | MS  | Övriga omkostnader            | BUDGET        | 11
            DELAR | MS  | Övriga omkostnader            | FOREGAENDE_AR | 22
            DELAR | MS  | Kapitalkostnader              | BUDGET        | -7
            AR    | DIM | Resultat                      | BUDGET        | -91
            AR    | DIM | Resultat                      | FOREGAENDE_AR | -93
            AR    | DIM | Intäkter                      | BUDGET        | 32
            AR    | DIM | Personalkostnader             | BUDGET        | -63
            AR    | DIM | Övriga kostnader och bidrag   | BUDGET        | 133
            AR    | DIM | Övriga kostnader och bidrag   | FOREGAENDE_AR | 60
            AR    | DIM | Inköp av PC-arbetsplats (resultatpåverkan) | BUDGET | -40.5
            AR    | DIM | Intern prissättning av overhead (resultatpåverkan) | BUDGET | -30
            AR    | MS  | Resultat                      | BUDGET        | 0
            AR    | MS  | Resultat                      | FOREGAENDE_AR | 0
            AR    | MS  | Intäkter                      | BUDGET        | 91
            AR    | MS  | Intäkter                      | FOREGAENDE_AR | -62
            AR    | MS  | Specialdestinerade statsbidrag | BUDGET        | 17
            AR    | MS  | Specialdestinerade statsbidrag | FOREGAENDE_AR | -99
            AR    | MS  | Personalkostnader             | BUDGET        | 3
            AR    | MS  | Personalkostnader             | FOREGAENDE_AR | 73
            AR    | MS  | Material och tjänster         | BUDGET        | 42
            AR    | MS  | Material och tjänster         | FOREGAENDE_AR | -212
            AR    | MS  | Övriga kostnader              | BUDGET        | 49
            AR    | MS  | Övriga kostnader              | FOREGAENDE_AR | 32
            """)
    void varje_rad_i_byrans_uttalanden(String period, String forvaltning, String post, String bas, BigDecimal belopp) {
        assertThat(uttalande(period, forvaltning).rader()).filteredOn(r -> r.post().equals(post) && r.bas().equals(bas))
                .extracting(Rad::belopp).usingElementComparator(BigDecimal::compareTo).containsExactly(belopp);
    }

    @Test
    void fem_uttalanden_om_tva_bokslut_alla_rattvisande_och_inga_rader_utover_de_provade() {
        assertThat(norv.uttalanden()).hasSize(5).allMatch(u -> u.rattvisande() && u.byra().equals("KPMG AB"));
        assertThat(norv.uttalanden().stream().mapToInt(u -> u.rader().size()).sum()).isEqualTo(38);
    }

    @Test
    void det_allmanna_uttalandet_galler_bokslutsprocessen() {
        assertThat(uttalande("AR", null).rader()).isEmpty();
        assertThat(uttalande("AR", null).text()).contains("Bokslutsprocessen fungerar tillfredsställande",
                "i allt väsentligt", "Region Skåne som helhet");
    }

    @Test
    void uttalandena_om_arsbokslutet_sager_ocksa_i_ord_hur_utfallet_blev() {
        assertThat(uttalande("AR", "DIM").text()).contains("91 mnkr lägre än budgeterat", "cirka 30 procent");
        assertThat(uttalande("AR", "MS").text()).contains("i linje med budget");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1a | januari 2020; Ca 670 system; Mål 1.; Mål 2.; Mål 3.; Mål 4.; Mål 5.; Målbild; Attraktiv arbetsgivare; HME; regiondirektörens utvecklingsanslag
            1b | 14,8 mkr; 2,2 %; 567,4 miljoner; 11,4 mkr; 28 april 2022; 2061 medarbetare; 71 %; 29 %; 44,5 år; ca 650; ca 385; ca 190; ca 195; Ca 50 studenter; ca 30; 56; öka med 2 %; 3 %; 5 %; ca 20 miljoner; kl. 15–01; november 2019; 8 kommuner; 2017/746; IVDR; 26 maj 2022; Direktiv 65; 1177; HVO 100; Patientsäkerhet
            """)
    void varje_uppgift_i_bilagorna(String nummer, String uppgifter) {
        String text = norv.bilagor().stream().filter(b -> b.nummer().equals(nummer)).findFirst().orElseThrow().text();

        assertThat(text).contains(List.of(uppgifter.split("; ")));
    }

    private UttalandeInnehall uttalande(String period, String forvaltning) {
        return norv.uttalanden().stream().filter(u -> u.period().equals(period) && Objects.equals(u.forvaltning(), forvaltning))
                .findFirst().orElseThrow();
    }
}
