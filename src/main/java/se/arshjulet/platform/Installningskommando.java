package se.arshjulet.platform;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.arshjulet.platform.installning.Installning;
import se.arshjulet.platform.installning.Installningar;
import se.arshjulet.platform.web.Texter;

/**
 * {@code java -jar arshjulet.jar --prova-installningar}: what each setting is, and what is wrong with it. Also what a start says when
 * one cannot be used. Ends with 0 when all can be, 1 when not.
 */
public final class Installningskommando {

    private static final String STANGD_PORT = "--stangd-port";

    private Installningskommando() {
    }

    /** @param argument {@code --fel} leaves out those that are right; {@code --stangd-port} tells only that the port cannot be opened */
    public static int kor(Appendable ut, List<String> argument) throws IOException {
        Installningar installningar = Installningar.processens();
        if (argument.contains(STANGD_PORT)) {
            rad(ut, Texter.text("platform.installning.stangdPort", installningar.varde(Installning.PORT), Installning.PORT.variabel()));
            rad(ut, Texter.text("platform.installning.stopp"));
            return 1;
        }
        List<Installning> felaktiga = installningar.felaktiga();
        if (!argument.contains("--fel")) {
            for (Installning en : Installning.values()) {
                rad(ut, Texter.text("platform.installning.rad", en.variabel(), visat(installningar, en),
                        Texter.text(installningar.sagt(en) == null ? "platform.installning.vanlig" : "platform.installning.sagd")));
            }
        }
        for (Installning en : felaktiga) {
            rad(ut, fel(installningar, en));
        }
        for (String okand : installningar.okanda()) {
            rad(ut, Texter.text("platform.installning.okand", okand, narmast(okand)));
        }
        for (Installning svag : installningar.svaga()) {
            rad(ut, Texter.text("platform.installning.svag." + svag, svag.variabel()));
        }
        if (!felaktiga.isEmpty()) {
            rad(ut, Texter.text("platform.installning.stopp"));
        }
        return felaktiga.isEmpty() ? 0 : 1;
    }

    static String fel(Installningar installningar, Installning en) {
        String form = Texter.text("platform.installning.form." + en.form());
        if (installningar.varde(en) != null && installningar.arOskyddad(en)) {
            return Texter.text("platform.installning.oskyddad." + en, en.variabel());
        }
        if (installningar.saknar(en) && en.form().galler(installningar.varde(en))) {
            Installning kravd = en.kraver().get(0);
            return Texter.text("platform.installning.saknas", kravd.variabel(), en.variabel(), Texter.text("platform.installning.form." + kravd.form()));
        }
        return en.arHemlig() ? Texter.text("platform.installning.felNyckel", en.variabel(), form)
                : Texter.text("platform.installning.fel", en.variabel(), installningar.varde(en) == null ? "" : installningar.varde(en), form);
    }

    private static String visat(Installningar installningar, Installning en) {
        String varde = installningar.varde(en);
        return varde == null ? "" : en.arHemlig() ? "***" : varde;
    }

    private static String narmast(String okand) {
        return IntStream.range(0, Installning.values().length).mapToObj(i -> Installning.values()[i].variabel())
                .min(Comparator.comparingInt(kand -> avstand(okand, kand))).orElseThrow();
    }

    /** How many letters must be changed, put in or taken out. */
    private static int avstand(String ena, String andra) {
        int[] forra = IntStream.rangeClosed(0, andra.length()).toArray();
        for (int i = 1; i <= ena.length(); i++) {
            int[] rad = new int[andra.length() + 1];
            rad[0] = i;
            for (int j = 1; j <= andra.length(); j++) {
                int utbytt = forra[j - 1] + (ena.charAt(i - 1) == andra.charAt(j - 1) ? 0 : 1);
                rad[j] = Math.min(utbytt, Math.min(forra[j], rad[j - 1]) + 1);
            }
            forra = rad;
        }
        return forra[andra.length()];
    }

    private static void rad(Appendable ut, String text) throws IOException {
        ut.append(text).append('\n');
    }
}
