package se.arshjulet.avisering;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.enterprise.inject.Instance;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Steg;

import se.arshjulet.inkorg.Testuppgift;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.kvalitetssakring.AtgardaService;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.mail.Postgang;
import se.arshjulet.platform.mail.Postprov;
import se.arshjulet.platform.tid.Klocka;
import se.arshjulet.platform.tid.Takt;
import se.arshjulet.platform.web.Sidadress;
import se.arshjulet.svar.LamnaSvarService;
import se.arshjulet.svar.SvarsgranskningService;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** A year with its auditor and two at its nämnd, a clock that stands where it is put, and a mail server that keeps what it gets. */
final class Aviseringsprov implements AutoCloseable {

    static final String REVISOR = "revisor@arshjulet.invalid";
    static final String NILS = "nils@arshjulet.invalid";
    static final String NINA = "nina@arshjulet.invalid";

    final Domandatabas databas = Domandatabas.egen();
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final Postprov post;
    final Long arsgranskning;

    Aviseringsprov(LocalDateTime nu) {
        server.start();
        post = new Postprov(databas, nu, server.getSmtp().getPort());
        arsgranskning = databas.hamta(em -> {
            Arsgranskning granskning = Ar.lagrad(em);
            granskning.getYrkesrevisor().andraUppgifter("Rut Revisor", "", REVISOR);
            em.persist(sekreterare("nils", NILS, granskning.getNamnd()));
            em.persist(sekreterare("nina", NINA, granskning.getNamnd()));
            Namnd annan = new Namnd("En annan nämnd", "AN");
            em.persist(annan);
            em.persist(sekreterare("nora", "nora@arshjulet.invalid", annan));
            em.flush();
            return granskning.getId();
        });
    }

    private static Anvandare sekreterare(String anvandarnamn, String epost, Namnd namnd) {
        Anvandare ny = new Anvandare(anvandarnamn, anvandarnamn, Set.of(Roll.NAMND));
        ny.andraUppgifter(anvandarnamn, "", epost);
        ny.tilldela(Set.of(Roll.NAMND), namnd, null);
        return ny;
    }

    void blir(LocalDateTime nu) {
        post.blir(nu);
    }

    void blir(LocalDate dag) {
        post.blir(dag.atTime(8, 0));
    }

    /** Laid now, for whoever has it, or for a role when that is null. */
    void uppgift(String nyckel, Roll roll, LocalDate forfaller) {
        databas.gor(em -> {
            Arsgranskning granskning = em.find(Arsgranskning.class, arsgranskning);
            em.persist(Testuppgift.lagd(granskning, Steg.SVAR, nyckel, roll == null ? granskning.getYrkesrevisor().getAnvandarnamn() : null, roll, forfaller, post.nu()));
        });
    }

    void uppgifterna(Consumer<Uppgift> gor) {
        databas.gor(em -> em.createQuery("select u from Uppgift u order by u.id", Uppgift.class).getResultList().forEach(gor));
    }

    void anvandaren(String epost, Consumer<Anvandare> gor) {
        databas.gor(em -> gor.accept(em.createQuery("select a from Anvandare a where a.epost = :epost", Anvandare.class).setParameter("epost", epost).getSingleResult()));
    }

    void valjer(String epost, Aviseringssatt satt) {
        databas.gor(em -> {
            Long id = em.createQuery("select a.id from Anvandare a where a.epost = :epost", Long.class).setParameter("epost", epost).getSingleResult();
            Aviseringsval val = em.createQuery("select v from Aviseringsval v where v.anvandareId = :id", Aviseringsval.class).setParameter("id", id)
                    .getResultStream().findFirst().orElseGet(() -> new Aviseringsval(id));
            val.valj(satt);
            em.persist(val);
        });
    }

    <T> T i(Function<Bonor, T> arbete) {
        Sidadress adress = new Sidadress("https://arshjulet.example.se/");
        return post.i(bonor -> arbete.apply(bonor.med(Sidadress.class, adress).med(Kalenderadress.class, new Kalenderadress(adress, false))
                .med(Instance.class, Koppling.alla(List.of(new SvarsgranskningService(), new LamnaSvarService(), new AtgardaService(), new Egenprov())))));
    }

    /** A beat: the round, then the letters. */
    void slag() {
        i(bonor -> {
            Aviseringsrond rond = new Aviseringsrond();
            rond.post = bonor.hamta(Postgang.class);
            rond.klocka = Clock.fixed(post.nu().atZone(Klocka.SVENSK_TID).toInstant(), Klocka.SVENSK_TID);
            rond.steg = new Steglada(this);
            rond.folj(new Takt());
            return null;
        });
        post.delaUt();
    }

    /** What has come to an address so far, oldest first. */
    List<MimeMessage> brev(String till) {
        return Arrays.stream(server.getReceivedMessages()).filter(b -> harTill(b, till)).toList();
    }

    List<String> amnen(String till) {
        return brev(till).stream().map(Aviseringsprov::amne).toList();
    }

    int antalBrev() {
        return server.getReceivedMessages().length;
    }

    private static boolean harTill(MimeMessage brev, String till) {
        try {
            return GreenMailUtil.getAddressList(brev.getAllRecipients()).contains(till);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String amne(MimeMessage brev) {
        try {
            return brev.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    /** A task about whoever has it: nobody stands in for that one. */
    private static final class Egenprov extends SvarsgranskningService {

        @Override
        public String nyckel() {
            return "egenprov";
        }

        @Override
        public void provaErsattare(Uppgift uppgift, Anvandare vem) {
            throw new Regelbrott("", "oberoende.fel.egenProvning", vem.getNamn());
        }
    }

    /** Each step in a transaction of its own, as the container runs it. */
    private static final class Steglada extends Rondsteg {

        private final Aviseringsprov prov;

        Steglada(Aviseringsprov prov) {
            this.prov = prov;
        }

        private <T> T i(Function<Rondsteg, T> vad) {
            return prov.i(bonor -> vad.apply(bonor.hamta(Rondsteg.class)));
        }

        @Override
        public boolean nyaUppgifter() {
            return i(Rondsteg::nyaUppgifter);
        }

        @Override
        public List<Long> vantande(boolean dagligen) {
            return i(steg -> steg.vantande(dagligen));
        }

        @Override
        public void skriv(Long anvandare) {
            i(steg -> {
                steg.skriv(anvandare);
                return null;
            });
        }

        @Override
        public boolean morgonenArGjord(LocalDate dag) {
            return i(steg -> steg.morgonenArGjord(dag));
        }

        @Override
        public Optional<Long> morgon(Long efter) {
            return i(steg -> steg.morgon(efter));
        }

        @Override
        public void morgonenGjordes(LocalDate dag) {
            i(steg -> {
                steg.morgonenGjordes(dag);
                return null;
            });
        }
    }
}
