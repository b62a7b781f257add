package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.arshjulet.platform.security.Konton;
import se.arshjulet.platform.web.Sakerhetslogg;

/** The log-ins on browsers: begun, asked for in every call, and ended by the user, by the administratör or with the password. */
@ApplicationScoped
@MedOmtag
public class Sessioner implements Konton {

    /** What has not been used for this long is over: as in web.xml, and as late as its last use may be written. */
    static final Duration VILA = Duration.ofMinutes(60).plus(InloggadSession.NOGGRANNHET);
    private static final Duration MINNE = Duration.ofDays(30);

    @Inject
    SessionRepository sessioner;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Clock klocka;

    @Override
    @Transactional
    public void loggadeIn(String anvandarnamn, String nyckel, String adress, String klient) {
        Anvandare vem = anvandare.finn(anvandarnamn).orElseThrow(() -> new Obehorig("inte inloggad"));
        sessioner.lagg(new InloggadSession(vem, nyckel, adress, klient, nu()));
    }

    @Override
    @Transactional
    public Lage lage(String nyckel) {
        Optional<InloggadSession> session = sessioner.finn(nyckel);
        if (session.isEmpty() || session.get().arAvslutad()) {
            return Lage.AVSLUTAD;
        }
        session.get().anvands(nu());
        return session.get().getAnvandare().isAktiv() ? Lage.OPPEN : Lage.STANGT;
    }

    @Override
    @Transactional
    public boolean skaBytaLosenord(String anvandarnamn) {
        return anvandare.finn(anvandarnamn).filter(Anvandare::harTillfalligtLosenord).isPresent();
    }

    @Override
    @Transactional
    public void loggadeUt(String nyckel) {
        sessioner.finn(nyckel).ifPresent(session -> {
            session.avsluta(session.getAnvandare().getAnvandarnamn(), nu());
            Sakerhetslogg.hande("logout", "user", session.getAnvandare().getAnvandarnamn());
        });
    }

    /** What has not been used for {@link #MINNE} is forgotten, whoever it was and whether they come again. */
    @Transactional
    public void gallra() {
        sessioner.gallra(nu().minus(MINNE));
    }

    /** All that is known of where somebody has been logged in. */
    void glom(Anvandare vem) {
        sessioner.glom(vem.getId());
    }

    List<InloggadSession> pagaende(Anvandare vem) {
        return sessioner.pagaende(vem.getId(), nu().minus(VILA));
    }

    /** @param utom nyckel to the one that goes on, or empty. @return how many were ended */
    public int avslutaAlla(Anvandare vem, String utom, String av) {
        List<InloggadSession> alla = sessioner.oavslutade(vem.getId()).stream().filter(session -> !session.getNyckel().equals(utom)).toList();
        alla.forEach(session -> session.avsluta(av, nu()));
        if (!alla.isEmpty()) {
            Sakerhetslogg.hande("sessions-ended", "user", vem.getAnvandarnamn(), "by", av, "count", String.valueOf(alla.size()));
        }
        return alla.size();
    }

    LocalDateTime nu() {
        return LocalDateTime.now(klocka);
    }
}
