package se.arshjulet.avisering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.MedOmtag;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.platform.security.Organisationsnej;
import se.arshjulet.platform.web.Sidadress;
import se.arshjulet.platform.web.Texter;

/** A user's calendar for whoever holds its secret: what the user would see on the pages now, and nothing once the account is closed or the organisation has said no. */
@ApplicationScoped
@MedOmtag
public class Kalenderflode {

    @Inject
    AviseringRepository aviseringar;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Organisationsnej nej;

    @Inject
    @Any
    Instance<Kalenderkalla> kallor;

    @Inject
    Sidadress adress;

    @Transactional
    public Optional<String> las(String hemlighet) {
        return delarMed(hemlighet).map(this::skriv);
    }

    /** For a program that says whose calendar it is. */
    @Transactional
    public Optional<String> las(String anvandarnamn, String hemlighet) {
        return delarMed(hemlighet).filter(vem -> vem.getAnvandarnamn().equals(anvandarnamn)).map(this::skriv);
    }

    private Optional<Anvandare> delarMed(String hemlighet) {
        return aviseringar.medKalender(Fingeravtryck.av(hemlighet)).flatMap(val -> anvandare.finn(val.getAnvandareId()))
                .filter(Anvandare::isAktiv).filter(vem -> !nej.galler(vem.getAnvandarnamn()));
    }

    private String skriv(Anvandare vem) {
        List<Kalenderpost> poster = kallor.stream().flatMap(kalla -> kalla.poster(vem))
                .sorted(Comparator.comparing(Kalenderpost::dag).thenComparing(Kalenderpost::id)).toList();
        return Ical.av(Texter.text("avisering.kalender.namn"), URI.create(adress.grund()).getHost(), poster, adress::till);
    }
}
