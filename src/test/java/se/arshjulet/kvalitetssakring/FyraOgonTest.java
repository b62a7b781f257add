package se.arshjulet.kvalitetssakring;

import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.oberoende.Oberoendeprovning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.json.FormJson;
import se.arshjulet.rapport.RapportProcess;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.underlag.HanvisningService;
import se.arshjulet.underlag.Overforing;
import se.arshjulet.versioner.Dokument;
import se.arshjulet.versioner.Versionsbok;
import se.arshjulet.versioner.Versionsslag;

class FyraOgonTest {

    private static final Domandatabas DATABAS = Domandatabas.gemensam();
    private static final String DELOMRADEN = "granskaDelomraden:granskning";
    private static final String PROVNINGEN = "provaOberoende:oberoende";

    private Long granskning;
    private String vikarie;
    private String revisorn;
    private int ord;

    @BeforeEach
    void laggUpp() {
        granskning = DATABAS.hamta(em -> {
            Arsgranskning ny = Ar.lagrad(em);
            em.flush();
            vikarie = "vikarie" + ny.getId();
            revisorn = ny.getYrkesrevisor().getAnvandarnamn();
            em.persist(new Anvandare(vikarie, "Vera Vikarie", Set.of(Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR)));
            return ny.getId();
        });
    }

    @Test
    void den_som_har_skrivit_i_rapporten_for_nagon_annan_granskar_den_inte() {
        kanGranska();
        skriv(vikarie, RapportProcess.DOKUMENT, Roll.YRKESREVISOR, Versionsslag.SPARAD);
        Brott.kravs("kvalitetssakring.fel.harSkrivit", this::prova);
    }

    @Test
    void den_som_har_skrivit_i_en_annan_av_arets_uppgifter_granskar_inte_rapporten() {
        skriv(vikarie, DELOMRADEN, Roll.YRKESREVISOR, Versionsslag.INLAMNAD);
        Brott.kravs("kvalitetssakring.fel.harSkrivit", this::prova);
    }

    @Test
    void den_som_har_varit_arets_revisor_granskar_inte_rapporten() {
        DATABAS.gor(em -> em.persist(new Oberoendeprovning(em.find(Arsgranskning.class, granskning), anvandare(em, vikarie))));
        Brott.kravs("kvalitetssakring.fel.harReviderat", this::prova);
    }

    @Test
    void granskningens_egen_revisor_granskar_den_inte() {
        vikarie = revisorn;
        Brott.kravs("kvalitetssakring.fel.harReviderat", this::prova);
    }

    @Test
    void direktorens_egna_steg_ar_inte_granskningens_text() {
        skriv(vikarie, "kvalitetssakra:kvalitetssakring", Roll.REVISIONSDIREKTOR, Versionsslag.SPARAD);
        skriv(vikarie, "utseNyRevisor:oberoende", Roll.REVISIONSDIREKTOR, Versionsslag.INLAMNAD);
        kanGranska();
    }

    @Test
    void den_som_har_lagt_en_hanvisning_i_rapporten_granskar_den_inte() {
        handelse("arsgranskning.revisorBytt");
        handelse("underlag.tillagt");
        kanGranska();
        handelse(HanvisningService.HANDELSE);
        Brott.kravs("kvalitetssakring.fel.harSkrivit", this::prova);
    }

    @Test
    void den_som_har_fort_over_siffror_ur_en_fil_till_aret_granskar_det_inte() {
        handelse(Overforing.HANDELSE);
        Brott.kravs("kvalitetssakring.fel.harSkrivit", this::prova);
    }

    @Test
    void den_som_har_last_in_innehallet_innan_nagon_har_skrivit_har_inte_skrivit_det() {
        skriv(revisorn, PROVNINGEN, Roll.YRKESREVISOR, Versionsslag.INLAMNAD);
        lasIn(vikarie);
        lasIn(vikarie);
        skriv(revisorn, RapportProcess.DOKUMENT, Roll.YRKESREVISOR, Versionsslag.SPARAD);
        kanGranska();
    }

    @Test
    void den_som_andrar_med_en_fil_vad_nagon_har_skrivit_granskar_det_inte() {
        skriv(revisorn, DELOMRADEN, Roll.YRKESREVISOR, Versionsslag.SPARAD);
        lasIn(vikarie);
        Brott.kravs("kvalitetssakring.fel.harSkrivit", this::prova);
    }

    @Test
    void den_som_andrar_med_en_fil_vad_nagon_annan_har_last_in_granskar_det_inte() {
        lasIn(revisorn);
        kanGranska();
        lasIn(vikarie);
        Brott.kravs("kvalitetssakring.fel.harSkrivit", this::prova);
    }

    private void handelse(String typ) {
        DATABAS.gor(em -> koppling(em, vikarie).hamta(Handelselogg.class).skriv(granskning, typ, "Vad"));
    }

    /** As an import does: the whole before and after, and each open form. */
    private void lasIn(String vem) {
        for (Versionsslag slag : new Versionsslag[] {Versionsslag.FORE_IMPORT, Versionsslag.IMPORT}) {
            skriv(vem, Dokument.HELHETEN, Roll.YRKESREVISOR, slag);
            skriv(vem, PROVNINGEN, Roll.YRKESREVISOR, slag);
            skriv(vem, RapportProcess.DOKUMENT, Roll.YRKESREVISOR, slag);
        }
    }

    private void skriv(String vem, String dokument, Roll roll, Versionsslag slag) {
        ord++;
        DATABAS.gor(em -> koppling(em, vem).hamta(Versionsbok.class).anteckna(new Dokument(Arendeid.arets(granskning), dokument, "Namn", roll),
                FormJson.of(Map.of("text", "Ord " + ord)), slag));
    }

    private void kanGranska() {
        assertThatCode(this::prova).doesNotThrowAnyException();
    }

    private void prova() {
        DATABAS.gor(em -> koppling(em, vikarie).hamta(FyraOgon.class).prova(granskning, vikarie));
    }

    private static Koppling koppling(EntityManager em, String vem) {
        Inloggad inloggad = new Inloggad();
        inloggad.agera(anvandare(em, vem));
        return new Koppling(em, Ar.START).med(Inloggad.class, inloggad);
    }

    private static Anvandare anvandare(EntityManager em, String vem) {
        return em.createQuery("select a from Anvandare a where a.anvandarnamn = :vem", Anvandare.class).setParameter("vem", vem).getSingleResult();
    }
}
