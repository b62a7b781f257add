package se.arshjulet.atgardsregister;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.expediering.Expediering;
import se.arshjulet.svar.SvarRepository;
import se.arshjulet.svar.Svarsstatus;

/**
 * Enters what was dispatched before there was a register, in the order of the years: when the register is first asked or told something, and
 * not at start. After that the events see to it, and one question per start of the application finds that nothing is missing.
 */
@ApplicationScoped
public class Ikapp {

    @Inject
    RegisterRepository register;

    @Inject
    Registrering registrering;

    @Inject
    Svarsanteckning svarsanteckning;

    @Inject
    Overlamning overlamning;

    @Inject
    SvarRepository svaren;

    private final AtomicBoolean ingenting = new AtomicBoolean();

    /** In the caller's transaction. */
    public void hamta() {
        if (!ingenting.get()) {
            List<Expediering> saknas = register.oregistrerade();
            saknas.forEach(this::registrera);
            saknas.stream().map(e -> e.getArsgranskning().getNamnd().getId()).distinct().forEach(overlamning::lamnaOver);
            ingenting.set(saknas.isEmpty());
        }
    }

    private void registrera(Expediering expediering) {
        register.las(expediering);
        registrering.registrera(expediering);
        Arsgranskning granskning = expediering.getArsgranskning();
        Stream.concat(svaren.finn(granskning.getId()).stream(), svaren.tillFordjupade(granskning.getNamnd().getId(), granskning.getAr()).stream()).filter(svar -> svar.getLamnat() != null).forEach(svar -> {
            svarsanteckning.lamnat(svar, svar.getLamnat());
            if (svar.getStatus() == Svarsstatus.ACCEPTERAT || svar.getStatus() == Svarsstatus.KOMPLETTERING_BEGARD) {
                svarsanteckning.granskat(svar, svar.getLamnat());
            }
        });
    }
}
