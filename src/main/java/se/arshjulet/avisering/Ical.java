package se.arshjulet.avisering;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;
import se.arshjulet.platform.tid.Klocka;

/**
 * Days as an iCalendar object (RFC 5545), published for reading. All of them last the whole day, so that no time zone has to be described.
 */
final class Ical {

    /** RFC 5545, 3.1: no line is longer, in octets, without its line break. */
    private static final int LANGSTA_RAD = 75;
    private static final String RADSLUT = "\r\n";
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter STUND = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private final StringBuilder ut = new StringBuilder();

    private Ical() {
    }

    /**
     * @param vard   name of the host, which makes the ids the world's own
     * @param adress the whole address of a page
     */
    static String av(String namn, String vard, List<Kalenderpost> poster, UnaryOperator<String> adress) {
        Ical ical = new Ical();
        ical.rad("BEGIN", "VCALENDAR");
        ical.rad("VERSION", "2.0");
        ical.rad("PRODID", "-//Arshjulet//Arshjulet//SV");
        ical.rad("CALSCALE", "GREGORIAN");
        ical.rad("METHOD", "PUBLISH");
        ical.rad("X-WR-CALNAME", text(namn));
        ical.rad("REFRESH-INTERVAL;VALUE=DURATION", "PT4H");
        poster.forEach(post -> ical.post(post, vard, adress));
        ical.rad("END", "VCALENDAR");
        return ical.ut.toString();
    }

    private void post(Kalenderpost post, String vard, UnaryOperator<String> adress) {
        rad("BEGIN", "VEVENT");
        rad("UID", post.id() + "@" + vard);
        rad("DTSTAMP", STUND.format(post.skapad().atZone(Klocka.SVENSK_TID).withZoneSameInstant(ZoneOffset.UTC)));
        rad("DTSTART;VALUE=DATE", DAG.format(post.dag()));
        rad("DTEND;VALUE=DATE", DAG.format(dagenEfter(post.dag())));
        rad("SUMMARY", text(post.rubrik()));
        rad("URL", adress.apply(post.sida()));
        rad("TRANSP", "TRANSPARENT");
        rad("END", "VEVENT");
    }

    /** The end of a whole day is not in it. */
    private static LocalDate dagenEfter(LocalDate dag) {
        return dag.plusDays(1);
    }

    /** RFC 5545, 3.3.11. */
    private static String text(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }

    /** Folded where it is too long, never within a character; what goes on begins with a space. */
    private void rad(String namn, String varde) {
        int langd = 0;
        for (int tecken : (namn + ":" + varde).codePoints().toArray()) {
            String ett = Character.toString(tecken);
            int oktetter = ett.getBytes(StandardCharsets.UTF_8).length;
            if (langd + oktetter > LANGSTA_RAD) {
                ut.append(RADSLUT).append(' ');
                langd = 1;
            }
            ut.append(ett);
            langd += oktetter;
        }
        ut.append(RADSLUT);
    }
}
