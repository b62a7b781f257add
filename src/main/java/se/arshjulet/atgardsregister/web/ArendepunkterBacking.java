package se.arshjulet.atgardsregister.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import se.arshjulet.atgardsregister.Registersida;
import se.arshjulet.atgardsregister.RegisterService;
import se.arshjulet.atgardsregister.Registerurval;

/** A nämnd's open points on the page of its case. */
@Named
@RequestScoped
public class ArendepunkterBacking {

    private static final int RADER = 5;

    @Inject
    RegisterService register;

    private final Map<String, Registersida> sidor = new HashMap<>();

    public Registersida hos(String namnd) {
        return sidor.computeIfAbsent(namnd, n -> register.sida(new Registerurval(n, null, null, null, null, false, null, 1, RADER)));
    }
}
