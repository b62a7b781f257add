package se.arshjulet.platform.logg;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.slf4j.MDC;

/**
 * An event as one line of JSON (RFC 8259): nothing in a message can begin a line of its own. Written by hand, since the log begins before
 * any library does. In a step that the engine runs by itself, the case is the one that the engine tells of.
 */
public final class Jsonrad extends Formatter {

    private static final int FLEST_ORSAKER = 20;
    private static final int FLEST_RADER = 100;

    /** Set by the engine, see {@code Motorval}. */
    private static final String MOTORNS_ARENDE = "businessKey";

    @Override
    public String format(LogRecord handelse) {
        StringBuilder rad = new StringBuilder("{\"time\":\"").append(handelse.getInstant()).append('"');
        falt(rad, "level", handelse.getLevel().getName());
        falt(rad, "logger", handelse.getLoggerName());
        falt(rad, "thread", Thread.currentThread().getName());
        falt(rad, "message", formatMessage(handelse));
        Sammanhang nu = Sammanhang.nu();
        if (nu != null) {
            falt(rad, "request", nu.anrop());
            falt(rad, "user", nu.anvandare() == null ? null : nu.anvandare().toString());
        }
        falt(rad, "case", nu == null ? MDC.get(MOTORNS_ARENDE) : nu.arende());
        falt(rad, "trace", Sammanhang.sparet());
        falt(rad, "exception", handelse.getThrown() == null ? null : spar(handelse.getThrown()));
        return rad.append("}\n").toString();
    }

    private static String spar(Throwable fel) {
        StringBuilder spar = new StringBuilder();
        int djup = 0;
        for (Throwable orsak = fel; orsak != null && djup < FLEST_ORSAKER; orsak = orsak.getCause(), djup++) {
            spar.append(djup == 0 ? "" : "Caused by: ").append(orsak).append('\n');
            StackTraceElement[] rader = orsak.getStackTrace();
            for (int i = 0; i < Math.min(rader.length, FLEST_RADER); i++) {
                spar.append("\tat ").append(rader[i]).append('\n');
            }
        }
        return spar.toString();
    }

    private static void falt(StringBuilder rad, String namn, String varde) {
        if (varde == null) {
            return;
        }
        rad.append(",\"").append(namn).append("\":\"");
        for (int i = 0; i < varde.length(); i++) {
            char tecken = varde.charAt(i);
            if (tecken == '"' || tecken == '\\') {
                rad.append('\\').append(tecken);
            } else if (tecken < ' ' || tecken == '\u2028' || tecken == '\u2029' || tecken == '\u0085' || tecken == '\u007f') {
                rad.append(String.format("\\u%04x", (int) tecken));
            } else {
                rad.append(tecken);
            }
        }
        rad.append('"');
    }
}
