package se.arshjulet.underlag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.diarium.Arendegrund;
import se.arshjulet.diarium.Diariehandling;
import se.arshjulet.diarium.Diarium;
import se.arshjulet.diarium.Sekretess;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Filkontroll;
import se.arshjulet.platform.fil.Filtyp;

/** Takes in files that have come to a case, whoever handed them in. Whether that person may is for the caller to have checked. */
@ApplicationScoped
public class Mottagning {

    @Inject
    UnderlagRepository underlag;

    @Inject
    Diarium diarium;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /** @throws Regelbrott on {@code fil} when it is not kept: kind, size, password, broken */
    public Filtyp prova(Fil fil) {
        return Filkontroll.typ(fil);
    }

    /**
     * Keeps a file as evidence. One that the case has already is the same underlag, and secret as soon as somebody has said so, here and
     * in the diarium.
     *
     * @param lagrum ground of its secrecy, or null
     */
    public Underlag taEmot(Arsgranskning arende, Fil fil, String lagrum) {
        Optional<Underlag> finns = underlag.medSumma(arende.getId(), fil.sha256());
        Underlag det = finns.orElseGet(() -> nytt(arende, fil));
        if (lagrum != null) {
            diarium.sekretessmarkera(Arendegrund.av(arende), fil.sha256(), Sekretess.enligtAvsandaren(lagrum, LocalDate.now(klocka)));
            markera(det, lagrum);
        } else if (!det.isHemlig()) {
            diarium.inkomna(Arendegrund.av(arende), fil.sha256()).stream().filter(Diariehandling::isHemlig).findFirst()
                    .ifPresent(handling -> markera(det, handling.getSekretess().getLagrum()));
        }
        return det;
    }

    private void markera(Underlag det, String lagrum) {
        det.sekretessmarkera(lagrum);
        logg.skriv(det.getArsgranskning().getId(), "underlag.sekretess", det.getNamn() + ", " + det.getLagrum());
    }

    private Underlag nytt(Arsgranskning arende, Fil fil) {
        Filtyp typ = prova(fil);
        List<String> sidor = Textutdrag.sidor(fil, typ);
        Underlag nytt = new Underlag(arende, fil, typ, sidor.size(), LocalDateTime.now(klocka), inloggad.anvandarnamn());
        underlag.lagg(nytt, fil.innehall(), sidor);
        logg.skriv(arende.getId(), "underlag.tillagt", nytt.getNamn() + ", SHA-256 " + nytt.getSha256());
        return nytt;
    }
}
