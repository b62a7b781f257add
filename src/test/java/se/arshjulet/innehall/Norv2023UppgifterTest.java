package se.arshjulet.innehall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.innehall.RiskplanInnehall.Varde;

/** Every rating and every figure of intern kontroll, verksamhet and ekonomi, one by one. */
class Norv2023UppgifterTest {

    private final Innehall norv = Demoinnehall.ar(2023);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IK1 | 1 | 0 | Upprättat riskanalys- och riskhanteringsplan
            IK2 | 2 | 4 | Riskanalys och riskhanteringsplan innehåller
            IK3 | 1 | 4 | Genomfört uppföljning 1
            IK4 | 1 | 4 | Genomfört uppföljning 2
            IK5 | 1 | 0 | Genomfört av riskanalys- och riskhanteringsplan
            IK6 | 1 | 0 | Vidtagna åtgärder för att stärka den interna kontrollen
            V1  | 1 | 0 | Upprättat verksamhetsplan
            V2  | 1 | 4 | Genomfört uppföljning
            V3  | 1 | 0 | Har vidtagit åtgärder
            V4  | 1 | 0 | Uppfyllt uppdrag i verksamhetsplan och budget
            V5  | 1 | 0 | Bedrivit verksamhet i enlighet med reglemente
            V6  | 2 | 0 | Måluppfyllelse i enlighet med regionfullmäktiges mål
            V6a | 2 | 0 | Bättre liv och hälsa för fler
            V6b | 2 | 0 | Tillgänglighet och kvalitet
            V6c | 2 | 0 | Hållbar utveckling i hela Skåne
            V6d | 1 | 0 | Attraktiv arbetsgivare, professionell verksamhet
            V7  | 2 | 0 | Nämndens mål
            E1  | 1 | 0 | Upprättat internbudget
            E2  | 1 | 4 | Genomfört uppföljning
            E3  | 2 | 0 | Vidtagit åtgärder
            E4  | 2 | 0 | Måluppfyllelse i enlighet med regionfullmäktiges mål – en långsiktigt stark ekonomi
            """)
    void varje_delomrade_har_sin_bedomning(String kod, int bedomning, int kontrollpunkter, String namn) {
        assertThat(delomrade(kod).namn()).isEqualTo(namn);
        assertThat(delomrade(kod).bedomning()).isEqualTo(bedomning);
        assertThat(delomrade(kod).kontrollpunkter()).hasSize(kontrollpunkter);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IK1 | 2023-04-26 § 12; regiongemensamma mallen; två dokument
            IK2 | 5 risker; En av dem ska granskas; fyra ska bevakas; 12 kontrollområden; 13 risker; 14 kontrollområden; gula eller gröna; mätvärde; tidplan
            IK3 | senast i samband med delårsrapporteringen; ITIL; styr- och ansvarsmodell; från 6 (3x2) till 9 (3x3); från 6 (2x3) till 9 (3x3)
            IK4 | från 6 (3x2) till ett slutligt värde på 9 (3x3); från 6 (2x3) till ett slutligt värde på 9 (3x3)
            IK5 | två tillfällen
            IK6 | mindre grad
            V1  | 2023
            V2  | mars; maj; augusti; 21 december 2023
            V3  | Lund; juni 2023; fackförbund; laboratoriemedicin
            V4  | § 19 den 21 juni; § 32 den 16 oktober; Medusa; ServiceNow; ITCB; SDI; 2024; privata vårdgivare; molnmiljö
            V5  | reglementet
            V6  | fem taktiska mål; två av de fem; tre delvis; styrkort; bilaga 1a-b
            V6a | enhet 3 i Kristianstad; 1177; Regional Grupp Triage; Sms-livräddare; april; 3 januari 2024; bedömer själv att målet är uppfyllt
            V6b | högst 18 minuter; Örkelljunga; 2024; 15 minuter; utom december; 13,3 dagar; SVF; tre mätbara
            V6c | fem verksamhetsområden; 150 disputerade; ca 40 docenter; 15 professorer; 33 registrerade forskningsprojekt; ALF; LIMS RS; ProSang; eLAB RS; bedömer själv att målet är uppfyllt
            V6d | 368; 420; 107 personer; 3,9 procent (3,9); 1,2 procent; 78 (76); 77 (74); 6,4 till 5,7 procent
            V7  | fem taktiska mål; Två av målen; tre som delvis
            E1  | 2023
            E2  | mars; maj; augusti; 21 december 2023
            E3  | -40 miljoner; -60 i maj; -75 i augusti; -90 i oktober; 30 procent; 11 700; -40,5 miljoner; 5 000; 6 700; 84 procent; 20 miljoner; +/-0
            E4  | -91,3 miljoner; +0,2 miljoner; -91,1 miljoner; -40,5; -24,7; -20,3; +28,5; +18,1; -22; -30
            """)
    void varje_iakttagelse_innehaller_sina_uppgifter(String kod, String uppgifter) {
        assertThat(delomrade(kod).iakttagelse()).contains(uppgifter.split("; "));
    }

    @Test
    void atta_genomforda_insatser_och_fyra_forskningsresultat_raknas_upp() {
        assertThat(punkter("V4")).isEqualTo(8);
        assertThat(punkter("V6c")).isEqualTo(4);
        assertThat(punkter("V7")).isEqualTo(5);
        assertThat(punkter("E4")).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"IK1,2023-04-26,12", "V2,2023-12-21,", "V4,2023-06-21,19", "V4,2023-10-16,32", "E2,2023-12-21,"})
    void varje_beslut_finns_som_underlag(String kod, String datum, String paragraf) {
        assertThat(delomrade(kod).beslut()).filteredOn(b -> b.datum().toString().equals(datum))
                .extracting(DelomradeInnehall.Beslutsunderlag::paragraf).containsExactly(paragraf);
    }

    @ParameterizedTest
    @CsvSource({"V6a", "V6c"})
    void forvaltningens_egen_bedomning_skiljer_sig_fran_revisorns(String kod) {
        assertThat(delomrade(kod).egenbedomningar()).singleElement().satisfies(e -> {
            assertThat(e.forvaltning()).isEqualTo("MS");
            assertThat(e.bedomning()).isEqualTo(1).isNotEqualTo(delomrade(kod).bedomning());
        });
    }

    @Test
    void de_fyra_malen_star_under_maluppfyllelsen() {
        assertThat(delomrade("V6").underordnade()).extracting(DelomradeInnehall::kod).containsExactly("V6a", "V6b", "V6c", "V6d");
    }

    @ParameterizedTest
    @CsvSource({"DIM,5,12", "MS,13,14"})
    void varje_forvaltning_har_en_plan_med_antal_risker_i_ar_och_i_fjol(String forvaltning, int antal, int iFjol) {
        RiskplanInnehall plan = plan(forvaltning);

        assertThat(plan.antalRisker()).isEqualTo(antal);
        assertThat(plan.antalForegaendeAr()).isEqualTo(iFjol);
        assertThat(plan.antagen()).hasToString("BeslutInnehall[datum=2023-04-26, paragraf=12]");
        assertThat(plan.uppfoljningar()).extracting(RiskplanInnehall.Uppfoljning::omgang).containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DIM | Förflyttning från systemleverans till tjänsteleverans | 3 | 2
            MS  | Aktivitet säker kemikaliehantering                    | 2 | 3
            """)
    void faktorernas_ordning_ar_en_del_av_riskvardet(String forvaltning, String namn, int sannolikhet, int konsekvens) {
        assertThat(plan(forvaltning).risker()).singleElement().satisfies(r -> {
            assertThat(r.namn()).isEqualTo(namn);
            assertThat(r.plan()).isEqualTo(new Varde(sannolikhet, konsekvens));
            assertThat(r.uppfoljning1()).isEqualTo(new Varde(3, 3));
            assertThat(r.slutligt()).isEqualTo(new Varde(3, 3));
        });
    }

    @ParameterizedTest
    @CsvSource({"DIM,MARS,-40", "DIM,MAJ,-60", "DIM,DELAR,-75", "DIM,OKT,-90", "DIM,UTFALL,-91.3",
            "MS,MARS,0", "MS,MAJ,0", "MS,DELAR,0", "MS,OKT,0", "MS,UTFALL,0.2"})
    void varje_prognos_och_utfall(String forvaltning, String period, double belopp) {
        assertThat(norv.prognoser()).hasSize(10)
                .filteredOn(p -> p.forvaltning().equals(forvaltning) && p.period().equals(period))
                .singleElement().satisfies(p -> assertThat(p.belopp().doubleValue()).isEqualTo(belopp));
    }

    @ParameterizedTest
    @CsvSource({"PC-arbetsplats,-40.5", "nya applikationer,-24.7", "medicinska larm,-20.3", "IT-utvecklingsmedel,28.5",
            "SDV,18.1", "medicintekniska,-22", "Interna systemkostnader,-30"})
    void varje_budgetavvikelse(String post, double belopp) {
        assertThat(norv.avvikelser()).hasSize(7).allMatch(a -> a.forvaltning().equals("DIM") && a.period().equals("UTFALL"))
                .filteredOn(a -> a.post().contains(post))
                .singleElement().satisfies(a -> assertThat(a.belopp().doubleValue()).isEqualTo(belopp));
    }

    private DelomradeInnehall delomrade(String kod) {
        return norv.delomraden().stream().flatMap(DelomradeInnehall::medUnderordnade).filter(d -> d.kod().equals(kod)).findFirst().orElseThrow();
    }

    private long punkter(String kod) {
        return delomrade(kod).iakttagelse().lines().filter(rad -> rad.startsWith("- ")).count();
    }

    private RiskplanInnehall plan(String forvaltning) {
        return norv.riskplaner().stream().filter(r -> r.forvaltning().equals(forvaltning)).findFirst().orElseThrow();
    }
}
