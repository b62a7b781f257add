package se.arshjulet.projekt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.fordjupning.Adressat;
import se.arshjulet.fordjupning.Adressatdel;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.FordjupadGranskningRepository;
import se.arshjulet.fordjupning.Rekommendationsdel;
import se.arshjulet.inkorg.Provbevakning;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.mall.Mall;
import se.arshjulet.oberoende.Oberoendeformular;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.revisionsplan.ForslagValt;
import se.arshjulet.revisionsplan.Forslagsformular;
import se.arshjulet.revisionsplan.RevisionsplanService;
import se.arshjulet.revisionsplan.Valformular;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Testmotor;

/** The example's five reports, each led through its own cycle with the real services and a real engine, to its real addressees. */
class FemRapporterTest {

    private static final int AR = 2023;
    private static final Map<Integer, List<String>> ADRESSATER = new LinkedHashMap<>();

    static {
        ADRESSATER.put(6, List.of("NORV"));
        ADRESSATER.put(7, List.of("NORV"));
        ADRESSATER.put(9, List.of("SUS", "PVN"));
        ADRESSATER.put(10, List.of("RS", "HSN", "PVN", "NORV", "SUS", "SHB", "SKR"));
        ADRESSATER.put(11, List.of("RS", "HSN", "SUS", "SHB", "STB", "SHM"));
    }

    private static final List<String> NAMNDER = List.of("NORV", "RS", "HSN", "PVN", "SUS", "SHB", "SKR", "STB", "SHM");

    private EntityManager em;
    private Bonor bonor;
    private ProcessEngine motor;
    private final Inloggad inloggad = new Inloggad();
    private Anvandare revisor;
    private Anvandare revisor2;
    private Anvandare direktor;

    @Test
    void de_fem_rapporterna_gar_sin_egen_gang_och_nar_varje_berord_namnds_ar() {
        Domandatabas.egen().provaOchRullaTillbaka(oppnad -> {
            try (Testmotor egen = Testmotor.delad()) {
                laggUpp(oppnad, egen);
                for (int nummer : List.of(1, 2, 3, 4, 5)) {
                    em.persist(new FordjupadGranskning(nummer, AR));
                }
                em.flush();
                ADRESSATER.forEach((nummer, adressater) -> {
                    if (nummer == 9) {
                        em.persist(new FordjupadGranskning(8, AR));
                        em.flush();
                    }
                    granska(nummer, adressater);
                });
                provaAren();
                provaSvarande();
            }
        });
    }

    @Test
    void en_upphord_adressat_stoppas_med_en_mening_och_byts_med_motiv() {
        Domandatabas.egen().provaOchRullaTillbaka(oppnad -> {
            try (Testmotor egen = Testmotor.delad()) {
                laggUpp(oppnad, egen);
                Long id = valj("Klagomålshantering");
                framat(id, "expedieraFordjupad", List.of("SUS", "PVN"));
                namnd("PVN").inaktivera();
                em.flush();
                Uppgift uppgift = uppgift(id);
                assertThatThrownBy(() -> slutfor(uppgift, formular(uppgift))).isInstanceOf(Regelbrott.class).hasMessageContaining("fordjupning.fel.upphordAdressat");
                inloggad.agera(direktor);
                ProjektService projekt = bonor.hamta(ProjektService.class);
                assertThatThrownBy(() -> projekt.bytAdressat(id, "PVN", "HSN", " ")).hasMessageContaining("fordjupning.fel.bytesmotiv");
                projekt.bytAdressat(id, "PVN", "HSN", "Nämnden har gått upp i hälso- och sjukvårdsnämnden.");
                assertThatThrownBy(() -> projekt.avbryt(id, "Ångrat")).hasMessageContaining("fordjupning.fel.lage.BESLUTAD");
                slutfor(uppgift, formular(uppgift));
                assertThat(fordjupad(id).getAdressater()).extracting(a -> a.getNamnd().getKortnamn()).containsExactly("SUS", "HSN");
                assertThat(fordjupad(id).getAdressater()).allMatch(a -> a.getExpedierad() != null);
            }
        });
    }

    private void granska(int nummer, List<String> adressater) {
        Long id = valj("Granskning " + nummer);
        framat(id, null, adressater);
        FordjupadGranskning klar = fordjupad(id);
        assertThat(klar.getRapportnummer()).isEqualTo(nummer + "-" + AR);
        assertThat(klar.getAdressater()).extracting(a -> a.getNamnd().getKortnamn()).containsExactlyElementsOf(adressater);
        assertThat(klar.getAdressater()).allMatch(a -> a.getExpedierad() != null && a.arForSvar() && a.getSistaSvarsdag() != null);
        assertThat(klar.getCykel().getDnr()).isNotBlank();
        Fordjupningsrapport rapport = bonor.hamta(ProjektRepository.class).rapport(id).orElseThrow();
        assertThat(new String(rapport.getPdf(), 0, 5)).isEqualTo("%PDF-");
        assertThat(rapport.getHtml()).contains("Vidta åtgärder", "1a", "Inte helt uppfyllt");
    }

    private void provaAren() {
        FordjupadGranskningRepository fordjupade = bonor.hamta(FordjupadGranskningRepository.class);
        for (String namnd : NAMNDER) {
            TreeSet<Integer> vantade = new TreeSet<>();
            ADRESSATER.forEach((nummer, adressater) -> {
                if (adressater.contains(namnd)) {
                    vantade.add(nummer);
                }
            });
            assertThat(fordjupade.som(namnd(namnd).getId(), AR)).extracting(FordjupadGranskning::getNummer).as(namnd).containsExactlyElementsOf(vantade);
            assertThat(fordjupade.pagaende(namnd(namnd).getId(), AR)).isEmpty();
        }
    }

    private void provaSvarande() {
        FordjupadGranskning tio = bonor.hamta(FordjupadGranskningRepository.class).finn(10, AR).orElseThrow();
        assertThat(bonor.hamta(Projektgang.class).svarande(tio.getId())).hasSize(7).contains(namnd("NORV").getId());
        assertThat(tio.getAdressater()).extracting(Adressat::getUtskick).hasSize(7).containsOnly(se.arshjulet.fordjupning.Utskick.FOR_SVAR);
    }

    private void laggUpp(EntityManager oppnad, Testmotor egen) {
        em = oppnad;
        motor = egen.motor();
        Processmotor processer = new Processmotor(motor);
        bonor = new Bonor(em, inloggad, processer)
                .med(java.time.Clock.class, java.time.Clock.fixed(java.time.Instant.parse("2023-03-01T08:00:00Z"), java.time.ZoneId.of("Europe/Stockholm")));
        bonor.med(se.arshjulet.arsgranskning.Fordjupningsregister.class, bonor.hamta(Projektinsyn.class));
        bonor.med(jakarta.enterprise.inject.Instance.class, se.arshjulet.testsupport.Koppling.alla(List.of()));
        bonor.lyssna(handelse -> {
            if (handelse instanceof ForslagValt valt) {
                bonor.hamta(Projektstart.class).borja(valt);
            }
        });
        bonor.hamta(Event.class);
        Projektsammanstallning sammanstallning = bonor.hamta(Projektsammanstallning.class);
        sammanstallning.region = "Region Skåne";
        sammanstallning.kontor = "Revisionskontoret";
        egen.bona("projekt", bonor.hamta(Projektgang.class))
                .bona("projektogonDelegate", (TaskListener) u -> { })
                .bona("frysFordjupadDelegate", (JavaDelegate) steg -> bonor.hamta(Fordjupningsfrysning.class).frys((Long) steg.getVariable("fordjupadId")))
                .bona("meddelaAdressaterDelegate", (JavaDelegate) steg -> { })
                .bona("paminnDelegate", (JavaDelegate) steg -> { }).bona("lyftDelegate", (JavaDelegate) steg -> { });
        egen.deploya("bpmn/fordjupadGranskning.bpmn");
        Mall mall = new Mall("Mall", 1, Ar.mall());
        Revisionsar ar = new Revisionsar(AR, mall);
        em.persist(mall);
        em.persist(ar);
        revisor = ny("revisor", Roll.YRKESREVISOR, null);
        revisor2 = ny("revisor2", Roll.YRKESREVISOR, null);
        direktor = ny("direktor", Roll.REVISIONSDIREKTOR, null);
        ny("fortroendevald", Roll.FORTROENDEVALD, null);
        ny("registrator", Roll.REGISTRATOR, null);
        for (String kortnamn : NAMNDER) {
            Namnd namnd = new Namnd("Nämnden " + kortnamn, kortnamn);
            em.persist(namnd);
            em.persist(new Arsgranskning(ar, namnd, revisor, Ar.START));
            em.flush();
            ny("sekreterare" + kortnamn, Roll.NAMND, namnd);
        }
        em.flush();
    }

    private Anvandare ny(String namn, Roll roll, Namnd namnd) {
        Anvandare ny = new Anvandare(namn, namn, namnd == null ? Set.of(roll) : Set.of());
        if (namnd != null) {
            ny.tilldela(Set.of(roll), namnd, null);
        }
        em.persist(ny);
        em.flush();
        return ny;
    }

    private Namnd namnd(String kortnamn) {
        return em.createQuery("select n from Namnd n where n.kortnamn = :k", Namnd.class).setParameter("k", kortnamn).getSingleResult();
    }

    private Anvandare finn(String anvandarnamn) {
        return em.createQuery("select a from Anvandare a where a.anvandarnamn = :n", Anvandare.class).setParameter("n", anvandarnamn).getSingleResult();
    }

    private FordjupadGranskning fordjupad(Long id) {
        return em.find(FordjupadGranskning.class, id);
    }

    private Long valj(String titel) {
        RevisionsplanService planer = bonor.hamta(RevisionsplanService.class);
        inloggad.agera(revisor);
        Forslagsformular forslag = new Forslagsformular();
        forslag.setTitel(titel);
        forslag.setSlag("FORDJUPAD");
        forslag.setOmrade("verksamhet");
        forslag.setRisk("Det kan gå fel.");
        forslag.setSannolikhet("3");
        forslag.setKonsekvens("4");
        forslag.setVasentlighet("Berör många.");
        forslag.setMotiv("Har inte granskats.");
        Long id = planer.spara(AR, forslag);
        inloggad.agera(finn("fortroendevald"));
        Valformular val = new Valformular();
        val.setDatum("2023-02-01");
        val.setParagraf("4");
        planer.avgor(id, val);
        em.flush();
        return planer.hamta(id).getFordjupadId();
    }

    /** Through every task, to the given one or to the end. */
    private void framat(Long id, String till, List<String> adressater) {
        for (int varv = 0; varv < 60; varv++) {
            Uppgift uppgift = uppgift(id);
            if (uppgift == null) {
                assertThat(till).as("the cycle has ended").isNull();
                return;
            }
            if (uppgift.getNyckel().equals(till)) {
                return;
            }
            Object formular = formular(uppgift);
            fyll(uppgift, formular, adressater);
            slutfor(uppgift, formular);
        }
        throw new AssertionError("The cycle does not come to an end");
    }

    /** The first open task, in the inbox as in the engine; due steps have been run. */
    private Uppgift uppgift(Long id) {
        motor.getManagementService().createJobQuery().messages().list().forEach(jobb -> motor.getManagementService().executeJob(jobb.getId()));
        UppgiftRepository inkorg = bonor.hamta(UppgiftRepository.class);
        List<Task> oppna = motor.getTaskService().createTaskQuery().processInstanceBusinessKey(ProjektProcess.affarsnyckel(id)).list();
        oppna.forEach(task -> {
            if (inkorg.medMotornsId(task.getId()).isEmpty()) {
                Provbevakning.skapa(bonor, motor, task);
            }
        });
        em.flush();
        return inkorg.oppna(Arendeid.fordjupningens(id)).stream().filter(u -> oppna.stream().anyMatch(t -> t.getId().equals(u.getMotornsId()))).findFirst().orElse(null);
    }

    private Uppgiftsformular<Object> tjanst(Uppgift uppgift) {
        List<Class<?>> alla = List.of(ProjektledareService.class, ProjektplanService.class, MedlemsprovningService.class, GenomforandeService.class, RapportutkastService.class,
                SakgranskningService.class, FardigstallandeService.class, ProjektkvalitetService.class, ProjektbeslutService.class, ProjektexpedieringService.class);
        for (Class<?> typ : alla) {
            @SuppressWarnings("unchecked")
            Uppgiftsformular<Object> formular = (Uppgiftsformular<Object>) bonor.hamta(typ);
            if (formular.nyckel().equals(uppgift.getNyckel())) {
                return formular;
            }
        }
        throw new AssertionError("No form for " + uppgift.getNyckel());
    }

    private void som(Uppgift uppgift) {
        inloggad.agera(uppgift.getHandlaggare() != null ? finn(uppgift.getHandlaggare())
                : uppgift.getRoll() == Roll.NAMND ? finn("sekreterare" + uppgift.getNamnd()) : finn(Map.of(Roll.REVISIONSDIREKTOR, "direktor",
                        Roll.FORTROENDEVALD, "fortroendevald", Roll.REGISTRATOR, "registrator").get(uppgift.getRoll())));
    }

    private Object formular(Uppgift uppgift) {
        som(uppgift);
        return tjanst(uppgift).las(uppgift);
    }

    private void slutfor(Uppgift uppgift, Object formular) {
        som(uppgift);
        Uppgiftsformular<Object> tjanst = tjanst(uppgift);
        tjanst.provaHandlaggare(uppgift, inloggad.anvandare());
        tjanst.spara(uppgift, formular);
        em.flush();
        if (!tjanst.brister(uppgift).isEmpty()) {
            throw new Regelbrott(tjanst.brister(uppgift));
        }
        Map<String, Object> beslut = tjanst.slutfor(uppgift, formular);
        em.flush();
        motor.getTaskService().complete(uppgift.getMotornsId(), beslut);
        bonor.hamta(UppgiftRepository.class).taBort(uppgift);
        em.flush();
    }

    private void fyll(Uppgift uppgift, Object formular, List<String> adressater) {
        if (formular instanceof Projektledarformular ledare) {
            ledare.setProjektledare("revisor");
        } else if (formular instanceof Projektplansformular plan) {
            planera(plan, adressater);
        } else if (formular instanceof Oberoendeformular oberoende) {
            oberoende.getHot().forEach(hot -> hot.setForekommer("nej"));
            oberoende.setHinder("nej");
        } else if (formular instanceof Genomforandeformular genomforande) {
            papper(uppgift.getFordjupadId());
            genomforande.getFragor().forEach(fraga -> fraga.setSvar("Nej, inte helt."));
        } else if (formular instanceof Fardigstallandeformular fardig) {
            assertThat(fardig.getAnmarkningar()).extracting(Anmarkningsdel::getText).contains("Antalet är 12, inte 13.");
            fardig.getAnmarkningar().forEach(a -> a.setRattat("ja"));
        } else if (formular instanceof Projektrapportformular rapport) {
            skriv(rapport, adressater);
        } else if (formular instanceof Sakgranskningsformular sak) {
            boolean forsta = uppgift.getNamnd().equals(adressater.get(0));
            sak.setUtanAnmarkning(forsta ? "nej" : "ja");
            if (forsta) {
                sak.nyAnmarkning();
                sak.getAnmarkningar().get(0).setText("Antalet är 12, inte 13.");
            }
        } else if (formular instanceof Projektkvalitetsformular kvalitet) {
            kvalitet.setUtfall("GODKAND");
        } else if (formular instanceof Projektbeslutsformular beslut) {
            beslut.setBeslutsdatum("2023-03-01");
            beslut.setParagraf("9");
            beslut.getAdressater().forEach(a -> a.setUtskick("FOR_SVAR"));
        }
    }

    private static void planera(Projektplansformular plan, List<String> adressater) {
        plan.setSyfte("Se om rutinen fungerar.");
        plan.setAvgransning("Bara årets ärenden.");
        plan.setKriterier("Kommunallagen 6 kap. 6 §.");
        plan.nyFraga();
        plan.getFragor().get(0).setText("Fungerar rutinen?");
        plan.setNamnder(new ArrayList<>(adressater));
        plan.nyMedlem();
        plan.getMedlemmar().get(plan.getMedlemmar().size() - 1).setAnvandarnamn("revisor2");
        plan.nyMedlem();
        plan.getMedlemmar().get(plan.getMedlemmar().size() - 1).setNamn("Kim Konsult");
        plan.getMedlemmar().get(plan.getMedlemmar().size() - 1).setForetag("Byrån AB");
    }

    private void papper(Long id) {
        ArbetspapperService tjanst = bonor.hamta(ArbetspapperService.class);
        Pappersformular papper = new Pappersformular();
        papper.setSlag("STICKPROV");
        papper.setRubrik("Följs rutinen?");
        papper.setGjort("Tio ärenden lästes.");
        papper.setUnderlag("Diariet.");
        papper.setIakttagelse("Tre saknade beslut.");
        papper.setSlutsats("Rutinen följs inte helt.");
        inloggad.agera(revisor);
        Long papperId = tjanst.spara(id, papper);
        assertThatThrownBy(() -> tjanst.granska(id, papperId, true, "")).hasMessageContaining("projekt.fel.egetPapper");
        inloggad.agera(revisor2);
        tjanst.granska(id, papperId, true, "");
    }

    private static void skriv(Projektrapportformular rapport, List<String> adressater) {
        rapport.setSammanfattning("Rutinen fungerar inte helt.");
        var del = rapport.getFordjupade().get(0);
        del.setOmrade("verksamhet");
        del.setNiva("2");
        del.setIakttagelser("Det finns brister.");
        del.setNumrerad(true);
        del.getAdressater().clear();
        adressater.forEach(kortnamn -> {
            Adressatdel adressat = new Adressatdel();
            adressat.setNamnd(kortnamn);
            adressat.setRoll("ADRESSAT");
            del.getAdressater().add(adressat);
        });
        Rekommendationsdel rekommendation = new Rekommendationsdel();
        rekommendation.setText("Vidta åtgärder.");
        rekommendation.nyDel();
        rekommendation.getUnder().get(0).setText("Utbilda.");
        del.getRekommendationer().add(rekommendation);
    }
}
