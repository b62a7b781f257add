package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.arshjulet.granskning.Nyckeltal;
import se.arshjulet.granskning.Nyckeltalsvarde;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.samstammighet.Regelverk;
import se.arshjulet.samstammighet.Underlag;
import se.arshjulet.samstammighet.Underlag.Antal;
import se.arshjulet.samstammighet.Underlag.Text;
import se.arshjulet.samstammighet.Varning;

/** The example year read against itself: the contradictions of the reference that the example keeps, and no others. */
class Norv2023VarningarTest {

    private final Rapportmaterial material = Norvmaterial.material();
    private final Underlag norv = new Samstammighetsbyggare(material, List.of(), List.of()).bygg();

    @Test
    void exemplet_har_just_de_motsagelser_som_forlagan_har() {
        assertThat(meningar(Regelverk.prova(norv))).containsExactly(
                "Området verksamhet bedöms som ”inte helt ändamålsenlig”, men Rapport 7-2023 Informations- och IT-säkerhet – fokus patientdata som ”Inte uppfyllt”.",
                "V7 Nämndens mål bedöms som ”Inte helt uppfyllt”, men inget förbättringsområde kommer därifrån.",
                "V6a Bättre liv och hälsa för fler: förvaltningens egen bedömning är ”Uppfyllt” (Medicinsk service), revisorns är ”Inte helt uppfyllt”.",
                "V6c Hållbar utveckling i hela Skåne: förvaltningens egen bedömning är ”Uppfyllt” (Medicinsk service), revisorns är ”Inte helt uppfyllt”.",
                "Motivet för ekonomi: texten säger ”ca 40 miljoner kronor”. Hårdvara till PC-arbetsplats är antecknat som −40,5 mnkr.",
                "Medicinsk service: KPMG AB redovisar +31 mnkr mot budget vid delåret, medan helårsprognosen var ±0.",
                "Nyckeltalet Svarstid för vävnadsprov, genomsnitt (Medicinsk service) har inget värde för 2022 att jämföra med.");
        assertThat(Regelverk.prova(norv)).filteredOn(v -> !v.kravMotiv()).extracting(Varning::sak).containsExactly("motiv:ekonomi");
    }

    @Test
    void allt_som_rapporten_trycker_blir_last() {
        assertThat(norv.texter()).extracting(Text::sak).contains("ansvarsomraden", "delomrade:IK1", "delomrade:E4", "motiv:verksamhet", "motiv:verksamhet:MS",
                "riskplan:DIM", "uppfoljning:2:MS", "tillfalle:ekonomi:OKT", "fordjupad:11-2023", "avvikelse:UTFALL:DIM:7", "nyckeltal:MS:Sjukfrånvaro:kommentar");
        assertThat(norv.texter()).extracting(Text::sak).contains("bilaga:1b", "uttalande:AR:Medicinsk service", "mall:inledning");
        assertThat(norv.betyg()).hasSize(26);
        assertThat(norv.forbattringar()).hasSize(13);
        assertThat(norv.tillfallen()).isEqualTo(Map.of("verksamhet", new Antal(1, 4), "ekonomi", new Antal(1, 4), "intern-kontroll", new Antal(2, 2)));
        assertThat(norv.delar()).noneMatch(Underlag.Del::tom);
    }

    @Test
    void forra_arets_antal_jamfors_med_det_som_antecknades_da() {
        Riskplan forra = new Riskplan(material.arsgranskning(), material.arsgranskning().getForvaltningar().get(1));
        forra.beskriv("Planen för 2022", 15, null);
        assertThat(meningar(Regelverk.prova(new Samstammighetsbyggare(material, List.of(forra), List.of()).bygg())))
                .contains("Planen för Medicinsk service anger att antalet risker för 2022 var 14, men det året antecknades 15.");
    }

    @Test
    void forra_arets_nyckeltal_jamfors_med_det_som_antecknades_da() {
        Nyckeltal forra = new Nyckeltal(material.arsgranskning(), 1);
        forra.beskriv("Sjukfrånvaro", "%", material.arsgranskning().getForvaltningar().get(1), null);
        forra.anteckna(Nyckeltalsvarde.tolka("", "6,5"), null);
        assertThat(meningar(Regelverk.prova(new Samstammighetsbyggare(material, List.of(), List.of(forra)).bygg())))
                .contains("Nyckeltalet Sjukfrånvaro (Medicinsk service) anger 6,4 för 2022, men det året antecknades 6,5.");
    }

    @Test
    void ett_nyckeltal_som_andras_efter_att_texten_skrevs_ger_en_varning_vid_texten() {
        Nyckeltal franvaro = material.nyckeltal().stream().filter(n -> n.arSamma("Sjukfrånvaro", material.arsgranskning().getForvaltningar().get(1)))
                .findFirst().orElseThrow();
        franvaro.anteckna(Nyckeltalsvarde.tolka("", "5,9"), franvaro.getForegaende());
        assertThat(Regelverk.prova(new Samstammighetsbyggare(material, List.of(), List.of()).bygg())).filteredOn(v -> v.sak().equals("delomrade:V6d"))
                .extracting(v -> Texter.text(v.text())).containsExactly("V6d Attraktiv arbetsgivare, professionell verksamhet: texten säger ”5,7 procent”, men "
                        + "Sjukfrånvaro (Medicinsk service) är antecknat som 5,9 %.");
    }

    private static List<String> meningar(List<Varning> varningar) {
        return varningar.stream().map(v -> Texter.text(v.text()).replace('\u00a0', ' ')).toList();
    }
}
