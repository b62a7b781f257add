package se.arshjulet.atgardsregister.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import se.arshjulet.atgardsregister.Registersida;
import se.arshjulet.atgardsregister.RegisterService;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;

/** The points that wait for whoever is logged in, in the inbox. */
@Named
@RequestScoped
public class InkorgspunkterBacking {

    @Inject
    RegisterService register;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    private Registersida sida;

    public Registersida getSida() {
        if (sida == null) {
            sida = register.inkorgens();
        }
        return sida;
    }

    public boolean isNamndens() {
        return inloggad.har(Roll.NAMND);
    }

    /** Where all of them are. */
    public String getAllt() {
        return "/atgardsregister/register.xhtml" + (isNamndens() ? "" : "?status=GENOMFORD");
    }

    public LocalDate getIdag() {
        return LocalDate.now(klocka);
    }
}
