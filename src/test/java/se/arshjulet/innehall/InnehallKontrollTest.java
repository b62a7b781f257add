package se.arshjulet.innehall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.json.StrictJson;

class InnehallKontrollTest {

    private final InnehallLasare lasare = new InnehallLasare();

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023})
    void de_medfoljande_aren_ar_utan_anmarkning(int ar) {
        assertThat(InnehallKontroll.brister(Demoinnehall.ar(ar), Demoinnehall.referenser(ar))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /namnd | "RS" | namnd | Innehållet gäller RS, men årsgranskningen gäller NORV. Välj rätt fil eller rätt årsgranskning.
            /ar | 2022 | ar | Innehållet gäller 2022, men årsgranskningen gäller 2023. Välj rätt fil eller rätt årsgranskning.
            /kriterier/1/omraden/1 | "miljö" | kriterier[1].omraden[1] | Området «miljö» finns inte i årets mall. Använd en av mallens områdeskoder.
            /riskplaner/0/forvaltning | "XX" | riskplaner[0].forvaltning | Förvaltningen «XX» finns inte i nämnden det året. Använd kortnamnet på en av årets förvaltningar.
            /riskplaner/1/forvaltning | "DIM" | riskplaner[1].forvaltning | Samma sak finns redan längre upp i listan. Behåll bara den ena.
            /riskplaner/0/uppfoljningar/1/omgang | 1 | riskplaner[0].uppfoljningar[1].omgang | Samma sak finns redan längre upp i listan. Behåll bara den ena.
            /riskplaner/0/uteblivet | "Ingen plan upprättades." | riskplaner[0].uteblivet | Här står varför det inte blev gjort, men också uppgifter om det. Ta bort det som inte stämmer.
            /riskplaner/0/uppfoljningar/1/uteblivet | "Ingen gjordes." | riskplaner[0].uppfoljningar[1].uteblivet | Här står varför det inte blev gjort, men också uppgifter om det. Ta bort det som inte stämmer.
            /oberoende/hot/4/hot | "VANSKAP" | oberoende.hot[4].hot | Samma sak finns redan längre upp i listan. Behåll bara den ena.
            /tillfallen/1/period | "MARS" | tillfallen[1].period | Samma sak finns redan längre upp i listan. Behåll bara den ena.
            /delomraden/0/kod | "IK3" | delomraden[2].kod | Samma sak finns redan längre upp i listan. Behåll bara den ena.
            /delomraden/11/underordnade/0/omrade | "ekonomi" | delomraden[11].underordnade[0].omrade | Delområdet anger området «ekonomi» men hör till ett delområde i «verksamhet». De ska vara lika.
            /delomraden/11/underordnade/0/egenbedomningar/0/forvaltning | "XX" | delomraden[11].underordnade[0].egenbedomningar[0].forvaltning | Förvaltningen «XX» finns inte i nämnden det året. Använd kortnamnet på en av årets förvaltningar.
            /prognoser/1/period | "MARS" | prognoser[1].period | Samma sak finns redan längre upp i listan. Behåll bara den ena.
            /prognoser/1/uteblivet | "Ingen gjordes." | prognoser[1].uteblivet | Här står varför det inte blev gjort, men också uppgifter om det. Ta bort det som inte stämmer.
            /prognoser/1/belopp | null | prognoser[1].belopp | Fältet saknas. Lägg till det.
            /uttalanden/2/byra | "Byrån" | uttalanden[2].byra | Byrån «Byrån» finns inte. Skriv namnet som det står i organisationen.
            /uttalanden/1/forvaltning | "DIM" | uttalanden[1].forvaltning | Samma sak finns redan längre upp i listan. Behåll bara den ena.
            /fordjupade/2/adressater/0/namnd | "XX" | fordjupade[2].adressater[0].namnd | Nämnden «XX» finns inte. Använd ett kortnamn som finns i organisationen.
            /fordjupade/2/rekommendationer/0/adressater/1 | "XX" | fordjupade[2].rekommendationer[0].adressater[1] | Nämnden «XX» finns inte. Använd ett kortnamn som finns i organisationen.
            /fordjupade/4/nummer | 9 | fordjupade[4].nummer | Samma sak finns redan längre upp i listan. Behåll bara den ena.
            /fordjupade/0/rekommendationer/1/under/1/markering | "2a" | fordjupade[0].rekommendationer[1].under[1].markering | Samma sak finns redan längre upp i listan. Behåll bara den ena.
            /omradesbedomningar/3/bedomning | 3 | omradesbedomningar[3].bedomning | Talet är för stort. Det får vara högst 2.
            /omradesbedomningar/3/omrade | "ekonomi" | omradesbedomningar[3].omrade | Samma sak finns redan längre upp i listan. Behåll bara den ena.
            /forbattringsomraden/0/delomrade | "IK9" | forbattringsomraden[0].delomrade | Delområdet «IK9» finns inte i innehållet. Ange koden för ett delområde som finns med.
            /forbattringsomraden/0/rekommendation | "1" | forbattringsomraden[0].rekommendation | En rekommendation är angiven men inte vilken granskning den hör till. Ange rapport.
            /forbattringsomraden/1/rapport | "8-2023" | forbattringsomraden[1].rapport | Den fördjupade granskningen «8-2023» finns inte i innehållet. Ange nummer och år för en som finns med.
            /forbattringsomraden/1/rekommendation | "5" | forbattringsomraden[1].rekommendation | Rekommendation «5» finns inte i granskning 6-2023. Ange en markering som finns där.
            /fordjupade/1/rekommendationer/0/markering | "1" | fordjupade[1].rekommendationer[0].markering | Rekommendationen har en markering, men granskningen är inte numrerad. Ta bort markeringen, eller ange numrerad som true.
            /forbattringsomraden/4/rekommendation | "6" | forbattringsomraden[4].rekommendation | Rekommendation «6» finns inte i granskning 7-2023. Ange en markering som finns där.
            /nyckeltal/0/forvaltning | "XX" | nyckeltal[0].forvaltning | Förvaltningen «XX» finns inte i nämnden det året. Använd kortnamnet på en av årets förvaltningar.
            /nyckeltal/1/delomrade | "X9" | nyckeltal[1].delomrade | Delområdet «X9» finns inte i innehållet. Ange koden för ett delområde som finns med.
            /nyckeltal/1/namn | "Insatstid för ambulans, median" | nyckeltal[1].namn | Samma sak finns redan längre upp i listan. Behåll bara den ena.
            /tidigare/0/ursprung | 2023 | tidigare[0].ursprung | Punkten kommer från 2023 och är inte äldre än 2023. Ange ett tidigare år som ursprung.
            /tidigare/2/forvaltning | "XX" | tidigare[2].forvaltning | Förvaltningen «XX» finns inte i nämnden det året. Använd kortnamnet på en av årets förvaltningar.
            /bilder/1 | "BEDOMNINGAR" | bilder[1] | Samma sak finns redan längre upp i listan. Behåll bara den ena.
            /bilagor/1/nummer | "1a" | bilagor[1].nummer | Samma sak finns redan längre upp i listan. Behåll bara den ena.
            """)
    void varje_felaktig_hanvisning_sags_vid_sitt_falt(String plats, String varde, String falt, String mening) throws IOException {
        List<Brist> brister = InnehallKontroll.brister(andrat(plats, varde), Demoinnehall.NORV_2023);

        assertThat(brister).filteredOn(b -> b.falt().equals(falt)).hasSize(1)
                .extracting(InnehallLasareTest::mening).containsExactly(mening);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nyckel | okand-regel/x/0123456789ab | Varningen «okand-regel/x/0123456789ab» hör inte till någon av programmets regler. Använd nyckeln som den står i ett exporterat innehåll.
            motiv | '   ' | Fältet är tomt. Fyll i det.
            nar | 2024-02-30T08:00:00 | Tidpunkten finns inte. Skriv den som 2024-02-20T08:15:00.
            """)
    void ett_varningsmotiv_som_hanvisar_fel_sags_vid_sitt_falt(String falt, String varde, String mening) throws IOException {
        String motiv = "[{\"nyckel\": \"streck/x/0123456789ab\", \"motiv\": \"M\", \"av\": \"revisor\", \"nar\": \"2024-02-20T08:00:00\"}]";
        assertThat(InnehallKontroll.brister(andrat("/varningsmotiv", motiv), Demoinnehall.NORV_2023)).isEmpty();
        List<Brist> brister = InnehallKontroll.brister(andrat("/varningsmotiv", motiv.replaceFirst("(\"" + falt + "\": )\"[^\"]*\"", "$1\"" + varde + "\"")), Demoinnehall.NORV_2023);
        assertThat(brister).singleElement().satisfies(b -> {
            assertThat(b.falt()).isEqualTo("varningsmotiv[0]." + falt);
            assertThat(InnehallLasareTest.mening(b)).isEqualTo(mening);
        });
    }

    @Test
    void alla_fel_kastas_samlade() throws IOException {
        Innehall innehall = andrat("/namnd", "\"RS\"");
        var fel = new Referenser("NORV", 2022, Demoinnehall.NORV_2023.namnder(), Demoinnehall.NORV_2023.forvaltningar(), Demoinnehall.NORV_2023.forvaltningarHittills(),
                Demoinnehall.NORV_2023.byraer(), Set.of(), Map.of(), Demoinnehall.NORV_2023.omraden(), 3);

        assertThatThrownBy(() -> InnehallKontroll.kontrollera(innehall, fel))
                .isInstanceOfSatisfying(Regelbrott.class,
                        r -> assertThat(r.brister()).extracting(Brist::falt).containsExactly("ar", "namnd"));
    }

    @Test
    void det_som_inte_blev_gjort_sager_varfor_och_ett_utfall_finns_alltid() throws IOException {
        ObjectNode ar = (ObjectNode) StrictJson.tree(Demoinnehall.fil(2023));
        ((ObjectNode) ar.get("prognoser").get(0)).putNull("belopp").put("uteblivet", " ");
        ((ObjectNode) ar.get("prognoser").get(4)).putNull("belopp").put("uteblivet", "Bokslutet blev inte klart.");
        assertThat(InnehallKontroll.brister(lasare.las(StrictJson.write(ar)), Demoinnehall.NORV_2023)).extracting(b -> b.falt() + " " + b.nyckel())
                .containsExactly("prognoser[0].uteblivet innehall.fel.tomt", "prognoser[4].uteblivet innehall.fel.utfallUteblivet");
    }

    private Innehall andrat(String plats, String varde) throws IOException {
        JsonNode trad = StrictJson.tree(Demoinnehall.fil(2023));
        JsonNode nytt = StrictJson.tree(varde.getBytes(StandardCharsets.UTF_8));
        int snitt = plats.lastIndexOf('/');
        JsonNode foralder = trad.at(plats.substring(0, snitt));
        String namn = plats.substring(snitt + 1);
        if (foralder instanceof ArrayNode lista) {
            lista.set(Integer.parseInt(namn), nytt);
        } else {
            ((ObjectNode) foralder).set(namn, nytt);
        }
        return lasare.las(StrictJson.write(trad));
    }
}
