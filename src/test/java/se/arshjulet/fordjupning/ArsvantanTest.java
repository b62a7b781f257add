package se.arshjulet.fordjupning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.inkorg.Testuppgift;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.revisionsplan.Granskningsslag;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Formularprov;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.testsupport.Upplagt;

/** A nämnd's year beside a fördjupad granskning that concerns the nämnd and still goes on. */
class ArsvantanTest {

    private final Formularprov<Fordjupningsformular> prov = new Formularprov<>(FordjupningService.class, Steg.FORDJUPNING, Upplagt::allt);

    @Test
    void utan_nagot_pagaende_fragas_inget_och_aret_vantar_inte() {
        assertThat(prov.brister()).doesNotContain("vantar");
        assertThat(prov.slutfor()).containsEntry(FordjupningProcess.VANTAR, false);
    }

    @Test
    void aret_vantar_eller_sager_skriftligt_varfor_det_inte_gor_det() {
        pagaende(true);
        assertThat(prov.brister()).contains("vantar");
        prov.spara(formular -> formular.setVantar("false"));
        assertThat(prov.brister()).contains("vantansmotiv").doesNotContain("vantar");
        prov.spara(formular -> formular.setVantansmotiv("Rapporten kommer först i höst."));
        assertThat(prov.brister()).doesNotContain("vantar", "vantansmotiv");
        assertThat(prov.slutfor()).containsEntry(FordjupningProcess.VANTAR, false);
        prov.spara(formular -> formular.setVantar("true"));
        assertThat(prov.slutfor()).containsEntry(FordjupningProcess.VANTAR, true);
    }

    @Test
    void resultatet_nar_namndens_ar_men_inte_det_som_vantar_pa_nagot_annat() {
        assertThat(berattas(pagaende(true), true)).hasSize(1);
        pagaende(true);
        assertThat(berattas(pagaende(false), true)).isEmpty();
    }

    @Test
    void en_granskning_som_annu_pagar_beror_inget_ar() {
        assertThat(berattas(pagaende(true), false)).isEmpty();
    }

    @Test
    void den_som_valjer_att_vanta_i_samma_stund_som_resultatet_kommer_far_veta_det_eller_behover_inte_vanta() throws Exception {
        Long fordjupad = pagaende(true);
        prov.spara(formular -> formular.setVantar("true"));
        ExecutorService vidSidan = Executors.newSingleThreadExecutor();
        try {
            Future<List<String>> resultatet = prov.iDatabasen(em -> {
                assertThat(slutfor(em)).containsEntry(FordjupningProcess.VANTAR, true);
                Future<List<String>> kommer = vidSidan.submit(() -> berattas(fordjupad, true));
                assertThatThrownBy(() -> kommer.get(300, TimeUnit.MILLISECONDS)).as("väntar tills året har börjat vänta").isInstanceOf(TimeoutException.class);
                return kommer;
            });
            assertThat(resultatet.get(1, TimeUnit.MINUTES)).hasSize(1);

            Long annan = pagaende(true);
            Future<Map<String, Object>> valet = prov.iDatabasen(em -> {
                em.find(FordjupadGranskning.class, annan).getCykel().avbryt("Behövs inte.");
                em.flush();
                Future<Map<String, Object>> slutfors = vidSidan.submit(() -> prov.iDatabasen(this::slutfor));
                assertThatThrownBy(() -> slutfors.get(300, TimeUnit.MILLISECONDS)).as("väntar på hur det går").isInstanceOf(TimeoutException.class);
                return slutfors;
            });
            assertThat(valet.get(1, TimeUnit.MINUTES)).containsEntry(FordjupningProcess.VANTAR, false);
        } finally {
            vidSidan.shutdownNow();
        }
    }

    private Map<String, Object> slutfor(EntityManager em) {
        Arsgranskning aktuell = em.find(Arsgranskning.class, prov.granskning());
        Inloggad inloggad = new Inloggad();
        inloggad.agera(aktuell.getYrkesrevisor());
        FordjupningService tjanst = new Koppling(em, Ar.START).med(Inloggad.class, inloggad).hamta(FordjupningService.class);
        Uppgift uppgift = Testuppgift.av(aktuell, Steg.FORDJUPNING, tjanst.nyckel());
        return tjanst.slutfor(uppgift, tjanst.las(uppgift));
    }

    /** @param klar it has been cancelled, which also is a result */
    private List<String> berattas(Long fordjupad, boolean klar) {
        return prov.iDatabasen(em -> {
            FordjupadGranskning denna = em.find(FordjupadGranskning.class, fordjupad);
            if (klar) {
                denna.getCykel().avbryt("Behövs inte.");
                em.flush();
            }
            Budbarare motor = new Budbarare(prov.granskning());
            new Koppling(em, Ar.START).med(Processmotor.class, motor).hamta(Arsresultat.class).beratta(denna);
            return motor.fick;
        });
    }

    /** @param beror of this nämnd, else of another */
    private Long pagaende(boolean beror) {
        return prov.iDatabasen(em -> {
            Arsgranskning ar = em.find(Arsgranskning.class, prov.granskning());
            FordjupadGranskning ny = FordjupadGranskning.vald(Granskningsslag.FORDJUPAD, ar.getAr(), "Upphandling", "verksamhet", LocalDateTime.of(2024, 1, 8, 9, 0));
            em.persist(ny);
            em.flush();
            Namnd annan = new Namnd("Nämnden vid sidan av", "V" + ny.getId());
            em.persist(annan);
            ny.adressera(beror ? ar.getNamnd() : annan, Adressatroll.ADRESSAT);
            em.flush();
            return ny.getId();
        });
    }

    /** One year waits; who is told is written down. */
    private static final class Budbarare extends Processmotor {

        private final Long vantar;
        private final List<String> fick = new ArrayList<>();

        private Budbarare(Long vantar) {
            this.vantar = vantar;
        }

        @Override
        public List<Long> vantarPa(String meddelande) {
            return List.of(vantar);
        }

        @Override
        public boolean meddelaArendet(String affarsnyckel, String meddelande) {
            return fick.add(affarsnyckel + " " + meddelande);
        }
    }
}
