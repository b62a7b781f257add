package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.ArsgranskningStartad;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.atgardsregister.Atgardspunkt;
import se.arshjulet.atgardsregister.Punktformular;
import se.arshjulet.atgardsregister.RegisterRepository;
import se.arshjulet.atgardsregister.Registerhandelser;
import se.arshjulet.atgardsregister.VerifieringService;
import se.arshjulet.beslut.Missiv;
import se.arshjulet.expediering.Expedierad;
import se.arshjulet.expediering.Expediering;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.tid.Klocka;
import se.arshjulet.svar.Atgard;
import se.arshjulet.svar.Genomforande;
import se.arshjulet.svar.Punktbedomning;
import se.arshjulet.svar.Svar;
import se.arshjulet.svar.SvarGranskat;
import se.arshjulet.svar.SvarLamnat;
import se.arshjulet.svar.SvarRepository;
import se.arshjulet.svar.Svarsbegaran;
import se.arshjulet.svar.Svarsgranskning;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;

/** The reference's year for NORV through its svar and into the report of the year after: what is open is listed, by number and words. */
class NorvsNastaArTest {

    private static final Avsandare KONTORET = new Avsandare("Region Skåne", "Revisionskontoret");
    private static final LocalDateTime NU = LocalDateTime.of(2024, 6, 19, 10, 0);
    private static final LocalDate BESLUTSDAG = LocalDate.of(2024, 4, 3);
    private static final String ANSVARIG = "Förvaltningschefen";

    private final Domandatabas databas = Domandatabas.egen();
    private Long norv2023;

    @BeforeEach
    void norvs_arsrapport_2023_ar_expedierad_for_svar() {
        gor((bonor, em) -> {
            for (Roll roll : Roll.values()) {
                em.persist(new Anvandare(roll.name(), roll.name(), Set.of(roll)));
            }
            Arsgranskning aret = Norvmaterial.lagrat(em, 2023, "").arsgranskning();
            norv2023 = aret.getId();
            Arsrapport rapport = new Arsrapport(aret);
            rapport.lamnaIn(aret.getYrkesrevisor(), null);
            rapport.godkann(person(em, Roll.REVISIONSDIREKTOR), null);
            rapport.frys(new byte[] {1}, "<p/>", NU);
            Missiv missiv = new Missiv(aret);
            missiv.skriv(true, "Vi begär svar.", LocalDate.of(2024, 6, 30), new Beslut(BESLUTSDAG, "14"));
            missiv.besluta(person(em, Roll.FORTROENDEVALD));
            Expediering expediering = new Expediering(aret);
            expediering.diariefor("REV 2024-17", BESLUTSDAG.plusDays(1));
            expediering.expediera(rapport, missiv, person(em, Roll.REGISTRATOR));
            List.of(rapport, missiv, expediering).forEach(em::persist);
            em.flush();
            bonor.sag(new Expedierad(expediering, missiv));
        });
    }

    @Test
    void svaret_galler_exakt_norvs_egna_punkter() {
        gor((bonor, em) -> assertThat(svaret(bonor).getPunkter()).extracting(p -> p.getKalla()).containsExactly(
                "Väsentlig avvikelse, Digitalisering IT och MT", "Väsentlig avvikelse, Digitalisering IT och MT", "Väsentlig avvikelse, Digitalisering IT och MT",
                "Väsentlig avvikelse, Digitalisering IT och MT", "Väsentlig avvikelse, Digitalisering IT och MT",
                "Rapport 6-2023, rekommendation 1", "Rapport 6-2023, rekommendation 2a", "Rapport 6-2023, rekommendation 2b", "Rapport 6-2023, rekommendation 3",
                "Rapport 6-2023, rekommendation 4a", "Rapport 6-2023, rekommendation 4b", "Rapport 7-2023", "Rapport 7-2023", "Rapport 7-2023", "Rapport 7-2023", "Rapport 7-2023",
                "Rapport 10-2023"));
    }

    @Test
    void det_som_ar_oppet_efter_svaret_star_i_rapporten_for_2024_med_nummer_och_ord() {
        gor((bonor, em) -> svara(bonor, em));
        gor((bonor, em) -> verifiera(bonor, em, "Gå igenom nämndens processer"));
        Long norv2024 = nastaAr();
        databas.gor(em -> {
            Rapportunderlag rapport = new Underlagsbyggare(new Bonor(em).hamta(RapportmaterialRepository.class).hamta(norv2024), KONTORET, null).bygg();
            assertThat(rapport.tidigare()).extracting(t -> t.kalla(), t -> ord(t.text())).containsExactly(
                    tuple("Årsrapport 2022", "Motivera valet av hanteringsmetod för va"),
                    tuple("Rapport 4-2022, rekommendation 1", "Fastställ vilka IT-system som är kritisk"),
                    tuple("Rapport 4-2022, rekommendation 2", "Öva reservrutiner varje år och redovisa "),
                    tuple("Årsrapport 2022", "Gör målen i verksamhetsplanerna mätbara."),
                    tuple("Årsrapport 2023", "Utveckla och förtydliga beskrivningen av"),
                    tuple("Rapport 6-2023, rekommendation 1", "Se över nämndens delegationsordning."),
                    tuple("Rapport 6-2023, rekommendation 4a", "Säkerställ att delegationsordningen till"),
                    tuple("Rapport 6-2023, rekommendation 4b", "Säkerställ att delegationsordningen till"),
                    tuple("Årsrapport 2023", "Fastställ tydliga mål och mätetal för at"),
                    tuple("Rapport 7-2023, rekommendation 1", "Säkerställ att nämndens informationstill"),
                    tuple("Rapport 7-2023, rekommendation 2", "Säkerställ att tekniska säkerhetsåtgärde"),
                    tuple("Rapport 7-2023, rekommendation 3", "Säkerställ att medarbetarna går de oblig"),
                    tuple("Rapport 7-2023, rekommendation 4", "Säkerställ att rutiner för incidenthante"),
                    tuple("Rapport 7-2023, rekommendation 5", "Säkerställ att incidenter dokumenteras, "),
                    tuple("Årsrapport 2023", "Fastställ tydliga mål och mätetal för at"),
                    tuple("Rapport 10-2023, rekommendation 1", "Stimulera fortsatt utveckling av standar"),
                    tuple("Årsrapport 2023", "Inför kontroller av och beslut om hur st"),
                    tuple("Årsrapport 2023", "Ta fram en åtgärdsplan för en ekonomi i "),
                    tuple("Rapport 6-2023, rekommendation 2a", "Se över delegationsordningen för att säk"),
                    tuple("Rapport 6-2023, rekommendation 2b", "Se över delegationsordningen för att säk"));
            String avsnitt = Jsoup.parse(new RapportHtml().fragment(rapport)).select("table.tidigare").text().replace('\u00a0', ' ');
            assertThat(avsnitt).contains("Rapport 6-2023, rekommendation 2a", "när det gäller: Beslut som rör hantering av personuppgifter.", "Utbilda delegater i vad delegationen innebär", "Rapport 10-2023", ANSVARIG)
                    .doesNotContain("Rapport 6-2023, rekommendation 3", "Rapport 9-2023", "Rapport 11-2023", "Ta fram handlingsplaner redan när");
        });
    }

    private static String ord(String text) {
        String ord = text.replaceAll("\\s+", " ");
        return ord.length() <= 40 ? ord : ord.substring(0, 40);
    }

    /** Every point is promised something, but for one that the nämnd has done already and one that it refuses; the auditor accepts the answer. */
    private void svara(Bonor bonor, EntityManager em) {
        Svar svar = svaret(bonor);
        svar.besluta(new Beslut(LocalDate.of(2024, 6, 19), "45"));
        svar.getPunkter().forEach(p -> {
            boolean gjort = p.getKalla().endsWith("rekommendation 3");
            if (p.getKalla().endsWith("rekommendation 2b")) {
                svar.avsla(p, "Regleras redan i reglementet.");
            } else {
                svar.besvara(p, new Atgard("Åtgärd på punkt " + p.getOrdning(), ANSVARIG, LocalDate.of(2024, 12, 31), gjort ? Genomforande.GENOMFORD : Genomforande.PLANERAD));
            }
        });
        svar.lamna(NU);
        bonor.sag(new SvarLamnat(svar));
        Svarsgranskning granskning = svar.bedom(true, null);
        svar.getPunkter().forEach(p -> granskning.bedom(p, p.getKalla().endsWith("rekommendation 2b") ? Punktbedomning.OTILLRACKLIGT : Punktbedomning.TILLRACKLIGT, "Avslaget är inte motiverat i sak."));
        svar.avgor(person(em, Roll.YRKESREVISOR), NU);
        bonor.sag(new SvarGranskat(svar));
    }

    private void verifiera(Bonor bonor, EntityManager em, String borjan) {
        Long namnd = em.find(Arsgranskning.class, norv2023).getNamnd().getId();
        Atgardspunkt gjord = bonor.hamta(RegisterRepository.class).avNamnden(namnd).stream().filter(p -> p.getOrd().getText().startsWith(borjan)).findFirst().orElseThrow();
        Punktformular formular = new Punktformular();
        formular.setVersion(gjord.getVersion());
        bonor.hamta(VerifieringService.class).verifiera(gjord.getId(), formular);
    }

    private Long nastaAr() {
        Long[] nytt = new Long[1];
        gor((bonor, em) -> {
            Arsgranskning fran = em.find(Arsgranskning.class, norv2023);
            Revisionsar ar = new Revisionsar(2024, fran.getRevisionsar().getMall());
            em.persist(ar);
            Arsgranskning ny = new Arsgranskning(ar, fran.getNamnd(), fran.getYrkesrevisor(), NU);
            bonor.hamta(ArsgranskningRepository.class).lagg(ny);
            em.flush();
            bonor.sag(new ArsgranskningStartad(ny, ny.mall(), fran));
            nytt[0] = ny.getId();
        });
        return nytt[0];
    }

    private Svar svaret(Bonor bonor) {
        return bonor.hamta(SvarRepository.class).finn(norv2023).orElseThrow();
    }

    private static Anvandare person(EntityManager em, Roll roll) {
        return em.createQuery("select a from Anvandare a where a.anvandarnamn = :namn", Anvandare.class).setParameter("namn", roll.name()).getSingleResult();
    }

    /** As the revisionsdirektör, with those that hear what happens in the year. */
    private void gor(BiConsumer<Bonor, EntityManager> arbete) {
        databas.gor(em -> {
            Inloggad inloggad = new Inloggad();
            inloggad.agera(new Anvandare(Roll.REVISIONSDIREKTOR.name(), "Disa", Set.of(Roll.REVISIONSDIREKTOR)));
            arbete.accept(new Bonor(em, inloggad).med(Clock.class, Clock.fixed(NU.atZone(Klocka.SVENSK_TID).toInstant(), Klocka.SVENSK_TID))
                    .observera(Svarsbegaran.class, Registerhandelser.class), em);
        });
    }
}
