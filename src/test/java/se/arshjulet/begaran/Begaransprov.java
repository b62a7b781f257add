package se.arshjulet.begaran;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.inkorg.Testuppgift;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** A case, its auditor and its nämnd's secretary, each call in a transaction of its own. The engine is not here: whose turn it is is for the test to know. */
final class Begaransprov {

    static final LocalDateTime NU = LocalDateTime.of(2024, 2, 20, 9, 0);
    static final LocalDate SISTA = LocalDate.of(2024, 3, 5);

    final Long arende;
    final String revisor;
    final String sekreterare;
    Long begaran;

    Begaransprov() {
        Arsgranskning granskning = Domandatabas.gemensam().hamta(em -> {
            Arsgranskning ny = Ar.lagrad(em);
            em.flush();
            Anvandare namnd = new Anvandare("sekr" + ny.getId(), "Sven Sekreterare", Set.of(Roll.NAMND));
            namnd.tilldela(Set.of(Roll.NAMND), ny.getNamnd(), null);
            em.persist(namnd);
            em.flush();
            ny.getYrkesrevisor().getAnvandarnamn();
            return ny;
        });
        arende = granskning.getId();
        revisor = granskning.getYrkesrevisor().getAnvandarnamn();
        sekreterare = "sekr" + arende;
    }

    Begaransprov sand(String... saker) {
        begaran = som(revisor, k -> k.hamta(BegaranService.class).sand(arende, formular(saker)));
        return this;
    }

    static Begaransformular formular(String... saker) {
        Begaransformular formular = new Begaransformular();
        formular.setRubrik("Attest");
        formular.setVarfor("För granskningen.");
        formular.setSistaDag(SISTA.toString());
        formular.setSaker(List.of(saker).stream().map(vad -> {
            Begaransformular.Sak sak = new Begaransformular.Sak();
            sak.setVad(vad);
            return sak;
        }).toList());
        return formular;
    }

    /** @param plats of the item among those that wait, from 0 */
    void svara(int plats, Besked besked, String text) {
        namnden((tjanst, uppgift) -> {
            Leveransformular formular = tjanst.las(uppgift);
            formular.getPoster().get(plats).setBesked(besked.name());
            formular.getPoster().get(plats).setText(text);
            tjanst.spara(uppgift, formular);
            return null;
        });
    }

    void lamna() {
        namnden((tjanst, uppgift) -> tjanst.slutfor(uppgift, tjanst.las(uppgift)));
    }

    <T> T namnden(BiFunction<LamnaUnderlagService, Uppgift, T> arbete) {
        return som(sekreterare, (k, em) -> arbete.apply(k.hamta(LamnaUnderlagService.class), uppgift(em, BegaranProcess.LAMNA)));
    }

    Map<String, Object> granska(Consumer<Leveransgranskningsformular> andring) {
        return som(revisor, (k, em) -> {
            GranskaLeveransService tjanst = k.hamta(GranskaLeveransService.class);
            Uppgift uppgift = uppgift(em, BegaranProcess.GRANSKA);
            Leveransgranskningsformular formular = tjanst.las(uppgift);
            andring.accept(formular);
            tjanst.spara(uppgift, formular);
            return tjanst.slutfor(uppgift, formular);
        });
    }

    /** As it is stored, with its items. */
    Begaran lagrad() {
        return Domandatabas.gemensam().hamta(em -> {
            Begaran denna = em.find(Begaran.class, begaran);
            denna.getPoster().forEach(post -> post.getBifogade().forEach(fil -> {
                if (fil.getUnderlag() != null) {
                    fil.getUnderlag().getNamn();
                }
            }));
            return denna;
        });
    }

    /** The task is in the inbox of whoever has it, as the engine had put it there. */
    Long iInkorgen(String nyckel, String vem) {
        return Domandatabas.gemensam().hamta(em -> {
            Uppgift uppgift = Testuppgift.hos(em.find(Arsgranskning.class, arende), nyckel, begaran, vem);
            em.persist(uppgift);
            em.flush();
            return uppgift.getId();
        });
    }

    private Uppgift uppgift(EntityManager em, String nyckel) {
        return Testuppgift.hos(em.find(Arsgranskning.class, arende), nyckel, begaran, sekreterare);
    }

    <T> T som(String vem, Function<Koppling, T> arbete) {
        return som(vem, (k, em) -> arbete.apply(k));
    }

    <T> T som(String vem, BiFunction<Koppling, EntityManager, T> arbete) {
        return Domandatabas.gemensam().hamta(em -> {
            Inloggad inloggad = new Inloggad();
            inloggad.agera(em.createQuery("select a from Anvandare a where a.anvandarnamn = :vem", Anvandare.class).setParameter("vem", vem).getSingleResult());
            return arbete.apply(new Koppling(em, NU).med(Inloggad.class, inloggad).med(Processmotor.class, new TystMotor()), em);
        });
    }

    static Fil csv(String namn, String innehall) {
        return new Fil(namn, innehall.getBytes(StandardCharsets.UTF_8));
    }

    /** Starts and tells nothing. */
    private static final class TystMotor extends Processmotor {

        @Override
        public String starta(String process, String affarsnyckel, Map<String, Object> variabler) {
            return "instans-" + variabler.get(FOREMAL);
        }

        @Override
        public boolean meddelaArendet(String affarsnyckel, String meddelande) {
            return true;
        }

        @Override
        public List<Long> vantarPa(String meddelande) {
            return List.of();
        }

        @Override
        public void slutaVidSidan(String affarsnyckel, String skal) {
            // none runs
        }

        @Override
        public void meddelaInstans(String processinstans, String meddelande) {
            if (!processinstans.startsWith("instans-")) {
                throw new IllegalArgumentException(processinstans);
            }
        }
    }
}
