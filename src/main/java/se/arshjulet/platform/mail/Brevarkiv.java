package se.arshjulet.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import se.arshjulet.platform.tid.Vackning;

/** What has become of the letters, for those who see to them. In the caller's transaction. */
@ApplicationScoped
public class Brevarkiv {

    @Inject
    BrevRepository brev;

    @Inject
    Event<Vackning> vackning;

    @Inject
    Clock klocka;

    /** The dead, the latest first. */
    public Brevsida doda(int sida, int antal) {
        int vilken = Math.max(1, sida);
        return new Brevsida(brev.doda(vilken, antal), brev.antalDoda(), brev.antalVantande(), vilken, antal);
    }

    /** @return false when it is not dead any more */
    public boolean skickaIgen(Long id) {
        boolean igen = brev.finn(id).filter(b -> b.skickasIgen(LocalDateTime.now(klocka))).isPresent();
        if (igen) {
            vackning.fire(new Vackning());
        }
        return igen;
    }

    /** @return false when it is not dead any more */
    public boolean slapp(Long id) {
        return brev.finn(id).filter(Brev::slapps).isPresent();
    }

    /** Why the address is refused, when the latest letter to it was. */
    public Optional<String> avvisning(String adress) {
        return adress == null ? Optional.empty() : brev.senaste(adress).filter(Brev::isAvvisat).map(Brev::getOrsak);
    }

    /** What has not been sent goes to somebody's new address. */
    public void bytAdress(String fran, String till) {
        brev.bytAdress(fran, till);
    }

    /** Nobody reads there any more: what has not been sent never is, what is dead is let go. Keys stay taken. */
    public void sluta(String adress) {
        brev.sluta(adress);
    }

    /** Letters to an address that is nobody's any more, sent or not. */
    public void glom(String adress) {
        brev.glom(adress);
    }

    /** No letter lies for ever, sent or not. */
    public void gallra(LocalDateTime fore) {
        brev.gallra(fore);
    }
}
