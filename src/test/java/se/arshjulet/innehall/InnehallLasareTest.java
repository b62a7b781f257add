package se.arshjulet.innehall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;

class InnehallLasareTest {

    private static final String MINSTA = "'formatversion':1,'namnd':'NORV','ar':2023";

    private final InnehallLasare lasare = new InnehallLasare();

    @Test
    void endast_format_namnd_och_ar_maste_finnas_och_resten_blir_tomt() {
        Innehall innehall = las("{" + MINSTA + "}");

        assertThat(innehall.ansvarsomraden()).isEmpty();
        assertThat(innehall.oberoende()).isNull();
        assertThat(innehall.delomraden()).isEmpty();
        assertThat(innehall.bilagor()).isEmpty();
    }

    @Test
    void ett_ofardigt_ar_kan_lasas_tillbaka() {
        Innehall innehall = las("{" + MINSTA + ",'oberoende':{},'riskplaner':[{'forvaltning':'DIM','antagen':{},'risker':[{'namn':'A'}]}],"
                + "'delomraden':[{'kod':'V1','omrade':'verksamhet','namn':'N','egenbedomningar':[{'forvaltning':'DIM'}],'beslut':[{}]}],"
                + "'uttalanden':[{'period':'AR','byra':'B'}],'fordjupade':[{'nummer':1,'ar':2023,'rekommendationer':[{}]}],"
                + "'omradesbedomningar':[{'omrade':'ekonomi','bedomning':null}],'forbattringsomraden':[{'omrade':'ekonomi','text':'T'}]}");

        assertThat(new InnehallLasare().las(new InnehallSkrivare().skriv(innehall))).isEqualTo(innehall);
        assertThat(InnehallKontroll.brister(innehall, new Referenser("NORV", 2023, Set.of(), Set.of("DIM"), Set.of("DIM"), Set.of("B"), Set.of(), Map.of(),
                Map.of("verksamhet", 3, "ekonomi", 3), 3))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'riskplaner':[{'forvaltning':'DIM','risker':[{'namn':'A'},{'namn':'B','plan':{'sannolikhet':5,'konsekvens':2}}]}] | riskplaner[0].risker[1].plan.sannolikhet | Talet är för stort. Det får vara högst 4.
            'bilder':['PROGNOSER','TAVLA'] | bilder[1] | Värdet finns inte bland valen. Välj något av BEDOMNINGAR, RISKER, PROGNOSER, AVVIKELSER, JAMFORELSE, KOSTNADER, RESULTAT, BRYGGA.
            'varningsmotiv':[{'nyckel':'streck/x/0123456789ab','av':'revisor','nar':'2024-02-20T08:00:00'}] | varningsmotiv[0].motiv | Fältet saknas. Lägg till det.
            'varningsmotiv':[{'nyckel':'streck','motiv':'M','av':'revisor','nar':'2024-02-20T08:00:00'}] | varningsmotiv[0].nyckel | Värdet stämmer inte med formatet. Se beskrivningen av fältet i formatet.
            'varningsmotiv':[{'nyckel':'streck/x/0123456789ab','motiv':'M','av':'revisor','nar':'i går'}] | varningsmotiv[0].nar | Värdet stämmer inte med formatet. Se beskrivningen av fältet i formatet.
            'riskplaner':[{'forvaltning':'DIM','risker':[{'namn':'A','slutligt':{'sannolikhet':0,'konsekvens':2}}]}] | riskplaner[0].risker[0].slutligt.sannolikhet | Talet är för litet. Det ska vara minst 1.
            'riskplaner':[{'forvaltning':'DIM','risker':[{'namn':'A','plan':{'sannolikhet':3}}]}] | riskplaner[0].risker[0].plan.konsekvens | Fältet saknas. Lägg till det.
            'riskplaner':[{'forvaltning':'DIM','antagen':{'datum':'2023-02-30'}}] | riskplaner[0].antagen.datum | Datumet finns inte eller är skrivet på fel sätt. Skriv det som 2023-04-26.
            'riskplaner':[{'forvaltning':'DIM','antagen':{'datum':'2023-04-26','paragraf':'tolv (12), andra stycket'}}] | riskplaner[0].antagen.paragraf | Texten är för lång. Den får ha högst 20 tecken.
            'riskplaner':[{'forvaltning':'DIM','risker':[{'namn':'A','hanteringsmetod':'VÄNTA'}]}] | riskplaner[0].risker[0].hanteringsmetod | Värdet finns inte bland valen. Välj något av BEVAKNING, GRANSKNING, ATGARD, INGEN.
            'delomraden':[{'kod':'IK1','omrade':'intern-kontroll','namn':'','bedomning':1}] | delomraden[0].namn | Fältet är tomt. Fyll i det.
            'delomraden':[{'kod':'IK1','omrade':'intern-kontroll','namn':'N','bedomning':'två'}] | delomraden[0].bedomning | Här ska stå ett heltal.
            'delomraden':[{'kod':'V6','omrade':'verksamhet','namn':'N','underordnade':[{'kod':'V6a','omrade':'verksamhet','namn':'N','bedomning':4}]}] | delomraden[0].underordnade[0].bedomning | Talet är för stort. Det får vara högst 3.
            'prognoser':[{'forvaltning':'DIM','period':'MARS','belopp':-40.05}] | prognoser[0].belopp | Beloppet har för många decimaler. Ange miljoner kronor med högst en decimal.
            'prognoser':[{'forvaltning':'DIM','period':'MARS','belopp':'-40'}] | prognoser[0].belopp | Här ska stå ett tal, utan citattecken och med decimalpunkt.
            'prognoser':[{'forvaltning':'DIM','period':'MARS','belopp':1e999999}] | prognoser[0].belopp | Talet är orimligt. Högst 20 siffror kan tas emot.
            'nyckeltal':[{'namn':'A','varde':1.2345}] | nyckeltal[0].varde | Talet har för många decimaler. Ange högst tre.
            'nyckeltal':[{'namn':'A','varde':'3,9'}] | nyckeltal[0].varde | Här ska stå ett tal, utan citattecken och med decimalpunkt.
            'nyckeltal':[{'namn':'A','riktning':'UPP'}] | nyckeltal[0].riktning | Värdet finns inte bland valen. Välj något av HOGT, LAGT.
            'nyckeltal':[{'varde':3.9}] | nyckeltal[0].namn | Fältet saknas. Lägg till det.
            'prognoser':{} | prognoser | Här ska stå en lista, inom hakparenteser.
            'oberoende':[] | oberoende | Här ska stå ett objekt, inom klammerparenteser.
            'ansvarsomraden':17 | ansvarsomraden | Här ska stå en text inom citattecken.
            'ansvarsomraden':'a\\u0000b' | ansvarsomraden | Texten innehåller styrtecken eller trasiga tecken. Skriv om den.
            'ansvarsomrade':'' | ansvarsomrade | Fältet «ansvarsomrade» finns inte i formatet. Ta bort det eller rätta stavningen.
            'oberoende':{'hot':[{'hot':'VANSKAP','forekommer':'nej'}]} | oberoende.hot[0].forekommer | Här ska stå true eller false.
            """, quoteCharacter = '`')
    void varje_fel_sags_vid_sitt_falt(String del, String falt, String mening) {
        Brist brist = enda(fel("{" + MINSTA + "," + del + "}"));

        assertThat(brist.falt()).isEqualTo(falt);
        assertThat(mening(brist)).isEqualTo(mening);
    }

    @Test
    void det_som_programmet_sjalvt_sparar_ryms() {
        assertThat(las("{" + MINSTA + ",'kriterier':[{'rubrik':'R','omraden':['ekonomi'],'kriterier':['" + "k".repeat(1000) + "']}]}").kriterier()).hasSize(1);
        assertThat(las("{" + MINSTA + ",'tidigare':[{'ursprung':2022,'kalla':'K','text':'" + "t".repeat(100_000) + "'}]}").tidigare()).hasSize(1);
    }

    @Test
    void det_ar_den_stadade_texten_som_ska_rymmas() {
        String rad = "'delomraden':[{'kod':'IK1','omrade':'intern-kontroll','namn':'%s'}]";
        assertThat(las("{" + MINSTA + "," + rad.formatted("n".repeat(500)) + "}").delomraden()).hasSize(1);
        assertThat(las("{" + MINSTA + "," + rad.formatted("\uD83D\uDE00".repeat(250)) + "}").delomraden()).hasSize(1);
        for (String forLang : List.of("<p><em>" + "&".repeat(200) + "</em></p>", "\uD83D\uDE00".repeat(251), "n".repeat(501))) {
            Brist brist = enda(fel("{" + MINSTA + "," + rad.formatted(forLang) + "}"));
            assertThat(brist).isEqualTo(Brist.i("delomraden[0].namn", "innehall.fel.langd", "500"));
        }
        assertThat(enda(fel("{" + MINSTA + "," + rad.formatted("<p></p>") + "}"))).isEqualTo(Brist.i("delomraden[0].namn", "innehall.fel.tomt"));
    }

    @Test
    void alla_fel_sags_pa_en_gang_ordnade_efter_falt() {
        var poster = "{'forvaltning':'DIM','period':'MARS','belopp':1},".repeat(10) + "{'period':'JULI','belopp':1}";

        assertThat(fel("{'formatversion':2,'ar':23,'prognoser':[{'forvaltning':'DIM'}," + poster + "]}").brister())
                .extracting(Brist::falt)
                .containsExactly("ar", "formatversion", "namnd", "prognoser[0].belopp", "prognoser[0].period",
                        "prognoser[11].forvaltning", "prognoser[11].period");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'ar':2023,                          | Filen är inte giltig JSON. Rätta vid rad 1, tecken 12.
            {'ar':2023} {}                       | Filen är inte giltig JSON. Rätta vid rad 1, tecken 13.
            {'ar':2023,'ar':2024}                | Samma fält står två gånger. Ta bort det ena vid rad 1, tecken 16.
            [17]                                 | Här ska stå ett objekt, inom klammerparenteser.
            """)
    void en_fil_som_inte_ar_ett_dokument_avvisas_som_helhet(String fil, String mening) {
        Brist brist = enda(fel(fil));

        assertThat(brist.falt()).isEmpty();
        assertThat(mening(brist)).isEqualTo(mening);
    }

    @Test
    void en_for_stor_eller_for_djup_fil_avvisas_innan_den_tolkas() {
        assertThat(enda(fel(" ".repeat(InnehallLasare.STORSTA_FIL + 1))).nyckel()).isEqualTo("innehall.fel.storlek");
        assertThat(enda(fel("[".repeat(60))).nyckel()).isEqualTo("innehall.fel.djup");
        assertThat(enda(fel("")).falt()).isEmpty();
    }

    private Regelbrott fel(String json) {
        return catchThrowableOfType(Regelbrott.class, () -> las(json));
    }

    private Innehall las(String json) {
        return lasare.las(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static Brist enda(Regelbrott fel) {
        assertThat(fel.brister()).hasSize(1);
        return fel.brister().get(0);
    }

    static String mening(Brist brist) {
        ResourceBundle texter = PropertyResourceBundle.getBundle("texter", Locale.ROOT);
        return new MessageFormat(texter.getString(brist.nyckel()), Locale.forLanguageTag("sv")).format(brist.varden().toArray());
    }
}
