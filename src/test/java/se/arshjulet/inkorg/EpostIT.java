package se.arshjulet.inkorg;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Adminarbete;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Apivandring;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Vantan;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Formularsida;
import se.arshjulet.testsupport.pages.Inloggningssida;

/** A mail server that is down delays nothing else, and no letter is lost. */
class EpostIT {

    private static final int AR = 2019;
    private static final String ARENDE = "SHM-" + AR;
    private static final String STORNINGAR = "/admin/driftstorningar.xhtml";
    private static final Duration MELLAN_FORSOK = Duration.ofMinutes(5);

    @Test
    void ett_brev_som_inte_gar_fram_syns_for_administratoren_och_gar_fram_nar_hen_forsoker_igen() {
        new Adminarbete().nyttAr(AR);
        try (Webblasare webblasare = new Webblasare()) {
            Page admin = webblasare.fonster(Demoserver.adress(), 1400, 900);
            new Inloggningssida(admin).loggaIn("admin", Demoserver.LOSENORD);
            Demoserver.post().stop();
            try {
                paminnelsernaMisslyckas(admin);
            } finally {
                Demoserver.post().start();
            }
            while (forsokIgen(admin)) {
                admin.navigate(STORNINGAR);
            }
            Vantan.tills("the letters about " + ARENDE, () -> harFatt("revisor2@arshjulet.invalid") && harFatt("direktor@arshjulet.invalid"));
            admin.navigate(STORNINGAR);
            assertThat(admin.locator("main").innerText()).doesNotContain(ARENDE);
        }
    }

    /** The year's first task is long overdue: its reminder and its raising are tried at once, and three times in all. */
    private static void paminnelsernaMisslyckas(Page admin) {
        Apivandring aret = Apivandring.starta("SHM", AR, "revisor2");
        Apiklient revisor = Apiklient.som("revisor2");
        assertThat(aret.uppgift(revisor, "provaOberoende")).as("the task opens all the same").isNotEmpty();
        int[] flyttar = {0};
        Vantan.tills("two failures of " + ARENDE, () -> {
            admin.navigate(STORNINGAR);
            if (knappar(admin).count() == 2) {
                return true;
            }
            Demoserver.server().flyttaFram(MELLAN_FORSOK.plusMinutes(1));
            flyttar[0]++;
            // whoever asks for the time lets the engine know that it has moved
            return revisor.get("/uppgifter").status() != 200;
        });
        assertThat(flyttar[0]).as("tried again twice before it is given up").isGreaterThanOrEqualTo(2);
        assertThat(admin.locator("main").innerText()).contains("E-postservern tog inte emot brevet");
    }

    private static Locator knappar(Page admin) {
        return admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Försök igen: " + ARENDE)));
    }

    private static boolean forsokIgen(Page admin) {
        if (knappar(admin).count() == 0) {
            return false;
        }
        new Formularsida(admin).tryck(knappar(admin).first());
        return true;
    }

    private static boolean harFatt(String vem) {
        return Arrays.stream(Demoserver.post().getReceivedMessages()).anyMatch(brev -> om(brev, vem));
    }

    private static boolean om(Message brev, String vem) {
        try {
            return brev.getSubject().contains("SHM") && brev.getSubject().contains(String.valueOf(AR))
                    && GreenMailUtil.getAddressList(brev.getAllRecipients()).contains(vem);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
