package se.arshjulet.atgardsregister;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.platform.xlsx.Arbetsbok;

/**
 * Points of the register as a table: as CSV with semicolons and a byte order mark, which a Swedish spreadsheet opens as it is (RFC 4180
 * otherwise), and as a workbook, where a date is a date.
 */
public final class Registerutdrag {

    private static final String BORJAN = "\uFEFF";
    private static final String RAD = "\r\n";
    private static final List<String> KOLUMNER = List.of("namnd", "forvaltning", "ar", "omrade", "slag", "kalla", "punkt", "vasentlig", "status", "expedierad", "alder", "atgard", "ansvarig",
            "klart", "genomford", "avslutad");

    private Registerutdrag() {
    }

    public static String csv(List<Atgardspunkt> punkter, LocalDate idag) {
        Stream<List<?>> rader = punkter.stream().map(punkt -> rad(punkt, idag));
        return BORJAN + Stream.concat(Stream.of(rubriker()), rader).map(rad -> rad.stream().map(Registerutdrag::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining(RAD, "", RAD));
    }

    public static byte[] xlsx(List<Atgardspunkt> punkter, LocalDate idag) {
        return new Arbetsbok(Texter.text("atgardsregister.rubrik")).blad(Texter.text("atgardsregister.xlsx.blad"), rubriker(),
                punkter.stream().map(punkt -> rad(punkt, idag)).toList()).fil();
    }

    private static List<String> rubriker() {
        return KOLUMNER.stream().map(kolumn -> Texter.text("atgardsregister.csv." + kolumn)).toList();
    }

    private static List<?> rad(Atgardspunkt punkt, LocalDate idag) {
        Punktkalla kalla = punkt.getKalla();
        Utlovat utlovat = punkt.getUtlovat();
        return Arrays.asList(punkt.getNamnd().getKortnamn(), punkt.getForvaltning() == null ? null : punkt.getForvaltning().getKortnamn(), kalla.getAr(), kalla.getOmradesnamn(),
                Texter.text("atgardsregister.slag." + kalla.getSlag()), kalla.getBeteckning(), punkt.getOrd().getRubrik(), Texter.text(punkt.getOrd().isVasentlig() ? "platform.ja" : "platform.nej"),
                Texter.text("atgardsregister.status." + punkt.getStatus()), punkt.getDagar().getExpedierad(), punkt.getDagar().alder(idag),
                utlovat == null ? null : utlovat.arAvslag() ? utlovat.iOrd() : utlovat.getAtgard(), utlovat == null ? null : utlovat.getAnsvarig(), punkt.getKlartSenast(),
                punkt.getDagar().getGenomford(), punkt.getDagar().getAvslutad());
    }

    /** A text that a spreadsheet would take for a formula is preceded by an apostrophe, so that it stays a text. */
    static String cell(Object varde) {
        String text = varde == null ? "" : varde.toString();
        String ofarlig = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return ofarlig.matches("(?s).*[;\"\r\n].*") ? "\"" + ofarlig.replace("\"", "\"\"") + "\"" : ofarlig;
    }
}
