package se.arshjulet.personuppgifter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import se.arshjulet.personuppgifter.PersonuppgiftService;
import se.arshjulet.personuppgifter.Registerrad;

/** The register of what is held of people. */
@Named
@RequestScoped
public class PersonuppgifterBacking {

    @Inject
    PersonuppgiftService service;

    private List<Andamal> register;

    /** One purpose, with its ground and time, and the tables that are there for it. */
    public record Andamal(String andamal, String grund, String tid, List<Registerrad> tabeller) {
    }

    public List<Andamal> getRegister() {
        if (register == null) {
            register = service.register().stream().collect(Collectors.groupingBy(Registerrad::andamal, LinkedHashMap::new, Collectors.toList())).values().stream()
                    .map(rader -> new Andamal(rader.get(0).andamal(), rader.get(0).grund(), rader.get(0).tid(), rader)).toList();
        }
        return register;
    }
}
