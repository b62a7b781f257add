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
import java.util.Map;
import se.arshjulet.platform.Uppstart;

/** Puts the templates that come with the program in place, each once; what an office then makes of them are editions of its own. */
@ApplicationScoped
public class MedfoljandeMall {

    private static final Map<String, String> MALLAR = Map.of("Fyra områden", Mallinnehall.MEDFOLJANDE, "Tre områden", Mallinnehall.TRE_OMRADEN);

    @Inject
    MallRepository mallar;

    @Transactional
    public void vidUppstart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Uppstart uppstart) {
        MALLAR.forEach((namn, resurs) -> {
            if (!mallar.finns(namn)) {
                mallar.lagg(new Mall(namn, 1, text(resurs)));
            }
        });
    }

    private static String text(String resurs) {
        try (InputStream in = MedfoljandeMall.class.getResourceAsStream(resurs)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
