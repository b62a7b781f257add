package se.arshjulet.mall;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import se.arshjulet.platform.Uppstart;

/** Puts the template that comes with the program in place when an office has none of its own. */
@ApplicationScoped
public class MedfoljandeMall {

    private static final String NAMN = "Fyra områden";

    @Inject
    MallRepository mallar;

    @Transactional
    public void vidUppstart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Uppstart uppstart) {
        if (mallar.alla().isEmpty()) {
            mallar.lagg(new Mall(NAMN, 1, text()));
        }
    }

    private static String text() {
        try (InputStream in = MedfoljandeMall.class.getResourceAsStream(Mallinnehall.MEDFOLJANDE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
