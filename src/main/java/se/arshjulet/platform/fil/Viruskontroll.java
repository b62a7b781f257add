package se.arshjulet.platform.fil;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.installning.Installning;
import se.arshjulet.platform.installning.Installningar;
import se.arshjulet.platform.web.Sakerhetslogg;

/**
 * Asks the office's virus scanner of a file, when the settings name one (ASVS 5.4.3): a clamd, by its command INSTREAM. A file that could not be
 * scanned is not taken in either.
 */
public final class Viruskontroll {

    private static final Logger LOGG = Logger.getLogger(Viruskontroll.class.getName());
    private static final int ANSLUTNING_MS = 2000;
    private static final int SVAR_MS = 20_000;
    private static final int LANGSTA_SVAR = 4096;
    private static final Pattern FUNNET = Pattern.compile("stream: (.+) FOUND");
    private static final String RENT = "stream: OK";

    private Viruskontroll() {
    }

    /** @throws Regelbrott when something is found, or when nobody could look */
    public static void prova(Fil fil) {
        Installningar installningar = Installningar.processens();
        String vard = installningar.varde(Installning.VIRUS_VARD);
        if (vard == null) {
            return;
        }
        String svar = fraga(vard, Integer.parseInt(installningar.varde(Installning.VIRUS_PORT)), fil.innehall());
        Matcher funnet = FUNNET.matcher(svar);
        if (funnet.matches()) {
            Sakerhetslogg.nekat("virus-found", "file", fil.namn(), "signature", funnet.group(1));
            throw new Regelbrott(Filkontroll.FALT, "platform.fil.fel.virus", fil.namn(), funnet.group(1));
        }
        if (!RENT.equals(svar)) {
            LOGG.warning(() -> "The virus scanner at " + vard + " did not scan a file: " + svar);
            throw new Regelbrott(Filkontroll.FALT, "platform.fil.fel.ejProvad", fil.namn());
        }
    }

    /** @return the scanner's answer, or why there is none */
    private static String fraga(String vard, int port, byte[] innehall) {
        try (Socket linje = new Socket()) {
            linje.connect(new InetSocketAddress(vard, port), ANSLUTNING_MS);
            linje.setSoTimeout(SVAR_MS);
            DataOutputStream ut = new DataOutputStream(linje.getOutputStream());
            ut.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            ut.writeInt(innehall.length);
            ut.write(innehall);
            // a part without length is the end
            ut.writeInt(0);
            ut.flush();
            return new String(linje.getInputStream().readNBytes(LANGSTA_SVAR), StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", "");
        } catch (IOException e) {
            LOGG.log(Level.FINE, "The virus scanner", e);
            return String.valueOf(e.getMessage());
        }
    }
}
