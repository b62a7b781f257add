package se.arshjulet.mall;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The standing texts that the program asks the template for. Beside those named here every text may use {@code {ar}} and
 * {@code {namnd}}. A heading or a sentence that is put into others must not be empty; a paragraph may be, and then is not printed.
 */
public enum Standtext {

    OMSLAG_TITEL("omslag.titel", true),
    OMSLAG_REVISOR("omslag.revisor", true),
    OMSLAG_KVALITETSSAKRING("omslag.kvalitetssakring", true),
    INLEDNING("inledning", false),
    INLEDNING_INSATSER("inledning.insatser", false),
    INLEDNING_PUBLIKATIONER("inledning.publikationer", false),
    INTYG_RUBRIK("intyg.rubrik", true),
    INLEDNING_REVISOR("inledning.revisor", true, "revisor", "revisorstitel"),
    OBEROENDE_UTAN_HINDER("oberoende.utan-hinder", true),
    OBEROENDE_MED_HINDER("oberoende.med-hinder", true),
    OBEROENDE_OPROVAT("oberoende.oprovat", true),
    KVALITETSSAKRING("kvalitetssakring", true, "granskare", "granskartitel"),
    KVALITETSSAKRING_INTE_AN("kvalitetssakring.inte-an", true),
    KRITERIER("kriterier", false),
    BEDOMNINGSSKALA("bedomningsskala", false),
    BEDOMNINGSSKALA_RAKENSKAPER("bedomningsskala.rakenskaper", false),
    ANSVARSOMRADEN("ansvarsomraden", false),
    OMRADE("omrade", false, "omrade", "foremal"),
    OMRADE_DELOMRADEN("omrade.delomraden", true),
    OMRADE_TILLFALLEN("omrade.tillfallen", true),
    OMRADE_RISKER("omrade.risker", true),
    OMRADE_RISKER_INLEDNING("omrade.risker.inledning", false),
    OMRADE_PROGNOSER("omrade.prognoser", true),
    OMRADE_AVVIKELSER_ANMARKNING("omrade.avvikelser.anmarkning", false),
    OMRADE_FORDJUPADE("omrade.fordjupade", true),
    OMRADE_FORDJUPADE_ETT("omrade.fordjupade.ett", false, "foremal", "antal"),
    OMRADE_FORDJUPADE_FLERA("omrade.fordjupade.flera", false, "foremal", "antal"),
    OMRADE_BEDOMNING("omrade.bedomning", true),
    OMRADE_OBEDOMT("omrade.obedomt", true),
    OMRADE_AVVAGNING("omrade.avvagning", true),
    OMRADE_FORBATTRINGSOMRADEN("omrade.forbattringsomraden", true),
    OMRADE_FORBATTRINGSOMRADEN_FORVALTNING("omrade.forbattringsomraden.forvaltning", true, "forvaltning"),
    OMRADE_INGA_FORBATTRINGSOMRADEN("omrade.inga-forbattringsomraden", false),
    REKOMMENDATIONER("rekommendationer", true, "adressater"),
    REKOMMENDATION("rekommendation", true, "adressater"),
    REKOMMENDATIONER_ENDAST_ADRESSATER("rekommendationer.endast-adressater", true, "adressater"),
    RAKENSKAPER("rakenskaper", false, "byra"),
    RAKENSKAPER_DELAR("rakenskaper.delar", true),
    RAKENSKAPER_AR("rakenskaper.ar", true),
    RAKENSKAPER_UTTALANDE("rakenskaper.uttalande", false, "byra"),
    BILAGOR("bilagor", false),
    BILAGA("bilaga", true),
    MISSIV_SVAR("missiv.svar", true, "svarsdag"),
    MISSIV_KANNEDOM("missiv.kannedom", true, "svarsdag"),
    BEGARAN("begaran", false),
    TIDIGARE_GRANSKNINGAR_RUBRIK("tidigare-granskningar.rubrik", true),
    TIDIGARE_GRANSKNINGAR("tidigare-granskningar", false);

    private final String nyckel;
    private final boolean kravs;
    private final List<String> platshallare;

    Standtext(String nyckel, boolean kravs, String... egna) {
        this.nyckel = nyckel;
        this.kravs = kravs;
        platshallare = Stream.concat(Stream.of("ar", "namnd"), Arrays.stream(egna)).toList();
    }

    public static Optional<Standtext> av(String nyckel) {
        return Arrays.stream(values()).filter(text -> text.nyckel.equals(nyckel)).findFirst();
    }

    public String nyckel() {
        return nyckel;
    }

    public boolean kravs() {
        return kravs;
    }

    /** The placeholders that the text may use, without braces. */
    public List<String> platshallare() {
        return platshallare;
    }
}
