package se.arshjulet.avisering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class IcalTest {

    private static final LocalDateTime SKAPAD = LocalDateTime.of(2024, 7, 1, 8, 0);

    @Test
    void en_dag_varar_till_dagen_efter_ocksa_pa_skottdagen_och_vid_arsskiftet() {
        assertThat(rader(post("a", LocalDate.of(2024, 2, 29), "Svar"))).contains("DTSTART;VALUE=DATE:20240229", "DTEND;VALUE=DATE:20240301");
        assertThat(rader(post("a", LocalDate.of(2024, 12, 31), "Svar"))).contains("DTSTART;VALUE=DATE:20241231", "DTEND;VALUE=DATE:20250101");
    }

    @Test
    void kalendern_har_det_som_formatet_kraver() {
        List<String> rader = rader(post("uppgift-7", LocalDate.of(2024, 2, 29), "Svar"));
        assertThat(rader).startsWith("BEGIN:VCALENDAR", "VERSION:2.0").endsWith("END:VEVENT", "END:VCALENDAR");
        assertThat(rader).contains("PRODID:-//Arshjulet//Arshjulet//SV", "UID:uppgift-7@arshjulet.example.se", "URL:https://arshjulet.example.se/x.xhtml?uppgift=7");
        assertThat(rader).as("sommartid, i UTC").contains("DTSTAMP:20240701T060000Z");
    }

    @Test
    void tecken_som_betyder_nagot_i_formatet_skrivs_som_sig_sjalva() {
        assertThat(rader(post("a", LocalDate.of(2024, 2, 29), "Svar; §1, \"a\\b\"\nrad två"))).contains("SUMMARY:Svar\\; §1\\, \"a\\\\b\"\\nrad två");
    }

    @Test
    void en_lang_rad_viks_utan_att_nagot_tecken_delas() {
        String lang = "Åäö€𝄞 ".repeat(40).strip();
        String kalender = Ical.av("Årshjulet", "arshjulet.example.se", List.of(post("a", LocalDate.of(2024, 2, 29), lang)), sida -> "https://arshjulet.example.se" + sida);
        assertThat(kalender).endsWith("\r\n").doesNotContain("\n\n");
        assertThat(kalender.replace("\r\n", "")).doesNotContain("\n");
        assertThat(Arrays.stream(kalender.split("\r\n")).map(rad -> rad.getBytes(StandardCharsets.UTF_8).length)).allMatch(langd -> langd <= 75);
        assertThat(kalender).as("halva tecken blir frågetecken").doesNotContain("?");
        assertThat(kalender.replace("\r\n ", "")).contains("SUMMARY:" + lang);
    }

    private static Kalenderpost post(String id, LocalDate dag, String rubrik) {
        return new Kalenderpost(id, dag, rubrik, SKAPAD, rubrik.equals("Svar") ? "/x.xhtml?uppgift=7" : "/x.xhtml");
    }

    private static List<String> rader(Kalenderpost post) {
        return Arrays.asList(Ical.av("Årshjulet", "arshjulet.example.se", List.of(post), sida -> "https://arshjulet.example.se" + sida).split("\r\n"));
    }
}
