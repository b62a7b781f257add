package se.arshjulet.platform.installning;

import java.util.List;
import java.util.Locale;

/**
 * Every setting there is, with its form and what holds when it is not said. A new one is added here, and a test keeps the README, the
 * configuration's own defaults and whoever asks for a setting in step with it.
 */
public enum Installning {
    DATA("arshjulet.data", Form.KATALOG, "data"),
    DATABAS_URL("arshjulet.databas.url", Form.DATABAS, "jdbc:derby:${arshjulet.data}/databas;create=true;territory=sv_SE;collation=TERRITORY_BASED"),
    DATABAS_ANVANDARE("arshjulet.databas.anvandare", Form.TEXT, null),
    DATABAS_ANVANDARE_FIL("arshjulet.databas.anvandare.fil", Form.LASBAR_FIL, null),
    DATABAS_LOSENORD("arshjulet.databas.losenord", Form.HEMLIGHET, null),
    DATABAS_LOSENORD_FIL("arshjulet.databas.losenord.fil", Form.LASBAR_FIL, null),
    LOGG_NYCKEL("arshjulet.logg.nyckel", Form.FIL, "${arshjulet.data}/revisionslogg.nyckel"),
    KOPIOR("arshjulet.kopior", Form.KATALOG, "${arshjulet.data}/sakerhetskopior"),
    RESERV("arshjulet.reserv", Form.MEGABYTE, "100"),
    PORT("arshjulet.port", Form.PORT, "8080"),
    SMTP_VARD("arshjulet.smtp.vard", Form.VARD, null),
    SMTP_PORT("arshjulet.smtp.port", Form.PORT, "25"),
    SMTP_AVSANDARE("arshjulet.smtp.avsandare", Form.EPOST, "arshjulet@localhost"),
    SMTP_KRYPTERING("arshjulet.smtp.kryptering", Form.KRYPTERING, null),
    SMTP_CERTIFIKAT_FIL("arshjulet.smtp.certifikat.fil", Form.CERTIFIKAT, null),
    SMTP_ANVANDARE("arshjulet.smtp.anvandare", Form.TEXT, null),
    SMTP_LOSENORD("arshjulet.smtp.losenord", Form.HEMLIGHET, null),
    SMTP_LOSENORD_FIL("arshjulet.smtp.losenord.fil", Form.LASBAR_FIL, null),
    ADRESS("arshjulet.adress", Form.WEBBADRESS, null),
    PROXY("arshjulet.proxy", Form.TEXT, null),
    GRANS_INLOGGNINGAR("arshjulet.grans.inloggningar", Form.ANTAL, "50"),
    GRANS_API("arshjulet.grans.api", Form.ANTAL, "600"),
    GRANS_FILER("arshjulet.grans.filer", Form.ANTAL, "120"),
    GRANS_SANDNINGAR("arshjulet.grans.sandningar", Form.ANTAL, "60"),
    VIRUS_VARD("arshjulet.virus.vard", Form.VARD, null),
    VIRUS_PORT("arshjulet.virus.port", Form.PORT, "3310"),
    KODER_NYCKEL("arshjulet.koder.nyckel", Form.FIL, "${arshjulet.data}/koder.nyckel"),
    API_BASIC("arshjulet.api.basic", Form.JA_NEJ, "true"),
    KALENDER_HEMLIGADRESS("arshjulet.kalender.hemligadress", Form.JA_NEJ, "false"),
    OIDC_ISSUER("arshjulet.oidc.issuer", Form.WEBBADRESS, null),
    OIDC_KLIENT("arshjulet.oidc.klient", Form.TEXT, "arshjulet"),
    OIDC_HEMLIGHET_FIL("arshjulet.oidc.hemlighet.fil", Form.LASBAR_FIL, null),
    OIDC_NAMN("arshjulet.oidc.namn", Form.TEXT, null),
    OIDC_ANSPRAK("arshjulet.oidc.ansprak", Form.TEXT, "groups"),
    OIDC_OMFATTNING("arshjulet.oidc.omfattning", Form.TEXT, "openid profile email"),
    OIDC_STYRKA("arshjulet.oidc.styrka", Form.TEXT, null),
    OIDC_VANTETID("arshjulet.oidc.vantetid", Form.TID, "4000"),
    REGION("arshjulet.region", Form.TEXT, "Region Skåne"),
    KONTOR("arshjulet.kontor", Form.TEXT, "Revisionskontoret"),
    JOBB_VILOTID("arshjulet.jobb.vilotid", Form.TID, "5000"),
    STOPP_DROJSMAL("arshjulet.stopp.drojsmal", Form.DROJSMAL, "0"),
    MATNING_NYCKEL("arshjulet.matning.nyckel", Form.NYCKEL, null),
    LOGG_FORM("arshjulet.logg.form", Form.LOGGFORM, "text"),
    LOGG_LANGSAMT("arshjulet.logg.langsamt", Form.TID, null),
    SPAR_MOTTAGARE("arshjulet.spar.mottagare", Form.WEBBADRESS, null),
    KLOCKA_FIL("arshjulet.klocka.fil", Form.FIL, null),
    KLOCKA_START("arshjulet.klocka.start", Form.TIDPUNKT, null),
    DEMO("arshjulet.demo", Form.JA_NEJ, "false"),
    STORREGION("arshjulet.storregion", Form.STORLEK, null);

    private final String namn;
    private final Form form;
    private final String annars;

    /** @param annars null when nothing holds, and then it may be left empty as well as out */
    Installning(String namn, Form form, String annars) {
        this.namn = namn;
        this.form = form;
        this.annars = annars;
    }

    /** As a system property. */
    public String namn() {
        return namn;
    }

    /** As an environment variable. */
    public String variabel() {
        return namn.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    public Form form() {
        return form;
    }

    public String annars() {
        return annars;
    }

    /** Is not to be shown to anyone. */
    public boolean arHemlig() {
        return form == Form.NYCKEL || form == Form.HEMLIGHET;
    }

    /** The settings that this one is nothing without: one of them must be said. Empty when it needs none. */
    public List<Installning> kraver() {
        return switch (this) {
            case KLOCKA_START -> List.of(KLOCKA_FIL);
            case SMTP_ANVANDARE -> List.of(SMTP_LOSENORD_FIL, SMTP_LOSENORD);
            case SMTP_LOSENORD, SMTP_LOSENORD_FIL -> List.of(SMTP_ANVANDARE);
            default -> List.of();
        };
    }
}
