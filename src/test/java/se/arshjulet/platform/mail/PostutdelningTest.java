package se.arshjulet.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.opentelemetry.proto.trace.v1.Span;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.process.Samtidighet;
import se.arshjulet.platform.spar.Sparning;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Ledigport;
import se.arshjulet.testsupport.Sparserver;

class PostutdelningTest {

    private static final LocalDateTime NU = LocalDateTime.of(2024, 2, 29, 8, 0);
    private static final String NILS = "nils@arshjulet.invalid";
    private static final Domandatabas DATABAS = Domandatabas.egen();

    /** That the mail server is down is what the test wants. */
    private static final Logger LOGG = Logger.getLogger(Postutdelning.class.getName());

    private final GreenMail post = new GreenMail(new ServerSetup(Ledigport.ny(), "localhost", ServerSetup.PROTOCOL_SMTP));
    private Postprov prov;

    @BeforeEach
    void starta() {
        LOGG.setLevel(Level.OFF);
        post.start();
        prov = new Postprov(DATABAS, NU, post.getSmtp().getPort());
        DATABAS.gor(em -> em.createQuery("delete from Brev b").executeUpdate());
    }

    @AfterEach
    void stanna() {
        LOGG.setLevel(null);
        post.stop();
    }

    @Test
    void ett_brev_kommer_en_gang_med_text_html_och_svenska_tecken_i_amnet() throws Exception {
        prov.skriv("påminnelse 1", NILS, "Påminnelse: Lämna svar, Nämnden för åäö", "Hej Nils\n\nhttp://localhost:8080/svar/lamnaSvar.xhtml?uppgift=7");
        prov.delaUt();
        prov.delaUt();
        assertThat(post.getReceivedMessages()).hasSize(1);
        MimeMessage brev = post.getReceivedMessages()[0];
        assertThat(brev.getSubject()).isEqualTo("Påminnelse: Lämna svar, Nämnden för åäö");
        assertThat(brev.getHeader("Subject")[0]).as("går som ASCII på vägen").isASCII().contains("=?UTF-8?");
        assertThat(brev.getHeader("From")[0]).contains("arshjulet@example.se");
        assertThat(brev.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        MimeMultipart delar = (MimeMultipart) brev.getContent();
        assertThat(delar.getContentType()).startsWith("multipart/alternative");
        assertThat(delar.getBodyPart(0).getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat((String) delar.getBodyPart(0).getContent()).contains("Hej Nils").contains("uppgift=7");
        assertThat(delar.getBodyPart(1).getContentType()).startsWith("text/html").containsIgnoringCase("utf-8");
        assertThat((String) delar.getBodyPart(1).getContent()).contains("<h1").contains("Nämnden för åäö").contains("href=\"http://localhost:8080/svar/lamnaSvar.xhtml?uppgift=7\"");
    }

    @Test
    void samma_besked_kan_inte_skrivas_tva_ganger() {
        prov.skriv("påminnelse 1", NILS, "Första", "Hej");
        prov.skriv("påminnelse 1", NILS, "Andra", "Hej");
        prov.skriv("påminnelse 2", NILS, "Tredje", "Hej");
        assertThat(prov.alla()).extracting(Brev::getAmne).containsExactly("Första", "Tredje");
    }

    @Test
    void utan_epostserver_samlas_inget_pa_hog() {
        prov.utanServer().skriv("påminnelse 1", NILS, "Första", "Hej");
        assertThat(prov.alla()).isEmpty();
    }

    @Test
    void nar_servern_ar_nere_ett_dygn_gar_inget_forlorat_och_inget_tva_ganger() {
        post.stop();
        prov.skriv("1", NILS, "Första", "Hej");
        prov.skriv("2", "nina@arshjulet.invalid", "Andra", "Hej");
        for (int minut = 0; minut < 24 * 60; minut += 30) {
            prov.blir(NU.plusMinutes(minut));
            prov.delaUt();
        }
        assertThat(prov.alla()).allSatisfy(brev -> {
            assertThat(brev.getDott()).isNull();
            assertThat(brev.getForsok()).isBetween(8, 15);
            assertThat(brev.getOrsak()).startsWith("E-postservern svarar inte");
        });
        post.start();
        prov.blir(NU.plusHours(29));
        prov.delaUt();
        prov.blir(NU.plusHours(50));
        prov.delaUt();
        assertThat(post.getReceivedMessages()).hasSize(2);
        assertThat(prov.alla()).allSatisfy(brev -> assertThat(brev.getSkickat()).isEqualTo(NU.plusHours(29)));
    }

    @Test
    void ett_brev_som_gick_ivag_utan_att_det_hann_antecknas_ar_samma_brev_nar_det_kommer_igen() throws Exception {
        prov.skriv("1", NILS, "Första", "Hej");
        prov.delaUt();
        DATABAS.gor(em -> em.createQuery("update Brev b set b.skickat = null, b.nasta = :nu").setParameter("nu", NU).executeUpdate());
        prov.blir(NU.plusMinutes(6));
        prov.delaUt();
        MimeMessage[] kom = post.getReceivedMessages();
        assertThat(kom).hasSize(2);
        assertThat(kom[1].getMessageID()).isEqualTo(kom[0].getMessageID()).contains("@example.se");
        assertThat(kom[1].getSentDate()).isEqualTo(kom[0].getSentDate());
    }

    @Test
    void en_adress_som_avvisas_gor_brevet_dott_genast_med_vad_servern_sa() throws IOException {
        try (AvvisandeServer nej = new AvvisandeServer("550 5.1.1 No such user")) {
            Postprov avvisad = new Postprov(DATABAS, NU, nej.port());
            avvisad.skriv("1", NILS, "Första", "Hej");
            avvisad.delaUt();
        }
        assertThat(prov.alla()).singleElement().satisfies(brev -> {
            assertThat(brev.getDott()).isEqualTo(NU);
            assertThat(brev.isAvvisat()).isTrue();
            assertThat(brev.getOrsak()).contains(NILS).contains("No such user");
        });
    }

    @Test
    void ett_brev_ar_ett_spar_som_inte_sager_till_vem_eller_vad() throws IOException {
        try (Sparserver server = new Sparserver(); AvvisandeServer nej = new AvvisandeServer("550 5.1.1 No such user")) {
            Sparning sparning = new Sparning(server.adress());
            prov.medSpar(sparning).skriv("1", NILS, "Första", "Hej Nils");
            prov.delaUt();
            Postprov avvisad = new Postprov(DATABAS, NU, nej.port()).medSpar(sparning);
            avvisad.skriv("2", NILS, "Andra", "Hej Nils");
            avvisad.delaUt();
            sparning.sluta();
            assertThat(server.delar()).extracting(Span::getName).containsExactly("brev", "brev");
            assertThat(Sparserver.egenskaper(server.delar().get(0))).isEmpty();
            assertThat(Sparserver.egenskaper(server.delar().get(1)).get("error.type")).endsWith("SendFailedException");
            assertThat(server.allt()).doesNotContainIgnoringCase("nils").doesNotContain("No such user", "Andra");
        }
    }

    @Test
    void en_adress_som_tillfalligt_inte_tas_emot_provas_igen() throws IOException {
        try (AvvisandeServer senare = new AvvisandeServer("451 4.2.0 Greylisted")) {
            Postprov upptagen = new Postprov(DATABAS, NU, senare.port());
            upptagen.skriv("1", NILS, "Första", "Hej");
            upptagen.delaUt();
        }
        assertThat(prov.alla()).singleElement().satisfies(brev -> {
            assertThat(brev.getDott()).isNull();
            assertThat(brev.getNasta()).isEqualTo(NU.plusMinutes(1));
            assertThat(brev.getOrsak()).contains("Greylisted");
        });
    }

    @Test
    void ett_brev_som_vantar_pa_att_skickas_igen_stoppas_nar_ingen_laser_det_langre() throws IOException {
        prov.skriv("1", NILS, "Första", "Hej");
        prov.skriv("2", "nina@arshjulet.invalid", "Andra", "Hej");
        try (AvvisandeServer senare = new AvvisandeServer("451 4.2.0 Greylisted")) {
            Postprov upptagen = new Postprov(DATABAS, NU, senare.port());
            upptagen.delaUt();
        }
        Long taget = prov.alla().get(0).getId();
        prov.blir(NU.plusMinutes(2));
        assertThat(prov.lada().ta(taget)).as("en sändare har det").isPresent();
        prov.i(bonor -> {
            bonor.hamta(Brevarkiv.class).sluta(NILS);
            return null;
        });
        prov.lada().misslyckades(taget, "Servern svarade inte.");
        prov.blir(NU.plusHours(5));
        prov.delaUt();
        prov.skriv("1", NILS, "Första", "Hej");
        prov.delaUt();
        assertThat(post.getReceivedMessages()).extracting(kom -> kom.getAllRecipients()[0].toString()).containsExactly("nina@arshjulet.invalid");
    }

    @Test
    void tva_sandare_kan_inte_ta_samma_brev() {
        prov.skriv("1", NILS, "Första", "Hej");
        Long id = prov.lada().dags().get(0);
        Throwable forlorade = catchThrowable(() -> prov.i(bonor -> {
            bonor.hamta(BrevRepository.class).finn(id); // the one has read it
            assertThat(prov.lada().ta(id)).as("den andra hinner före").isPresent();
            return bonor.hamta(Brevlada.class).ta(id);
        }));
        assertThat(forlorade).isNotNull().satisfies(e -> assertThat(Samtidighet.arKrock(e)).isTrue());
        assertThat(prov.lada().ta(id)).as("lånet gäller").isEmpty();
        assertThat(prov.alla()).singleElement().satisfies(brev -> assertThat(brev.getForsok()).isOne());
    }
}
