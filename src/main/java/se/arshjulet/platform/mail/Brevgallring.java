package se.arshjulet.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;

/** No letter lies for ever, sent or not. */
@ApplicationScoped
public class Brevgallring {

    @Inject
    BrevRepository brev;

    public void gallra(LocalDateTime fore) {
        brev.gallra(fore);
    }
}
