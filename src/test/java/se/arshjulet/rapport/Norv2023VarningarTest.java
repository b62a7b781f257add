package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.samstammighet.Regelverk;
import se.arshjulet.samstammighet.Underlag;
import se.arshjulet.samstammighet.Underlag.Text;
import se.arshjulet.samstammighet.Varning;

/** The example year read against itself: the contradictions of the reference that the example keeps, and no others. */
class Norv2023VarningarTest {

    private final Rapportmaterial material = Norvmaterial.material();
    private final Underlag norv = new Samstammighetsbyggare(material, List.of()).bygg();

    @Test
    void exemplet_har_just_de_motsagelser_som_forlagan_har() {
        assertThat(meningar(Regelverk.prova(norv))).containsExactly(
                "Området verksamhet bedöms som ”inte helt ändamålsenlig”, men Rapport 7-2023 Informations- och IT-säkerhet – fokus patientdata som ”Inte uppfyllt”.",
                "V7 Nämndens mål bedöms som ”Inte helt uppfyllt”, men inget förbättringsområde kommer därifrån.",
                "V6a Bättre liv och hälsa för fler: förvaltningens egen bedömning är ”Uppfyllt” (Medicinsk service), revisorns är ”Inte helt uppfyllt”.",
                "V6c Hållbar utveckling i hela Skåne: förvaltningens egen bedömning är ”Uppfyllt” (Medicinsk service), revisorns är ”Inte helt uppfyllt”.",
                "Motivet för ekonomi: texten säger ”ca 40 miljoner kronor”. Hårdvara till PC-arbetsplats är antecknat som −40,5 mnkr.",
                "Medicinsk service: KPMG AB redovisar +31 mnkr mot budget vid delåret, medan helårsprognosen var ±0.");
        assertThat(Regelverk.prova(norv)).filteredOn(v -> !v.kravMotiv()).extracting(Varning::sak).containsExactly("motiv:ekonomi");
    }

    @Test
    void allt_som_rapporten_trycker_blir_last() {
        assertThat(norv.texter()).extracting(Text::sak).contains("ansvarsomraden", "delomrade:IK1", "delomrade:E4", "motiv:verksamhet", "motiv:verksamhet:MS",
                "riskplan:DIM", "uppfoljning:2:MS", "tillfalle:ekonomi:OKT", "fordjupad:11-2023", "avvikelse:UTFALL:DIM:7");
        assertThat(norv.texter()).extracting(Text::sak).contains("bilaga:1b", "uttalande:AR:Medicinsk service", "mall:inledning");
        assertThat(norv.betyg()).hasSize(26);
        assertThat(norv.forbattringar()).hasSize(13);
        assertThat(norv.tillfallen()).isEqualTo(Map.of("verksamhet", 4, "ekonomi", 4, "intern-kontroll", 2));
        assertThat(norv.delar()).noneMatch(Underlag.Del::tom);
    }

    @Test
    void forra_arets_antal_jamfors_med_det_som_antecknades_da() {
        Riskplan forra = new Riskplan(material.arsgranskning(), material.arsgranskning().getNamnd().getForvaltningar().get(1));
        forra.beskriv("Planen för 2022", 15, null);
        assertThat(meningar(Regelverk.prova(new Samstammighetsbyggare(material, List.of(forra)).bygg())))
                .contains("Planen för Medicinsk service anger 14 risker för 2022, men det året antecknades 15.");
    }

    private static List<String> meningar(List<Varning> varningar) {
        return varningar.stream().map(v -> Texter.text(v.text()).replace('\u00a0', ' ')).toList();
    }
}
