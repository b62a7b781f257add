package se.arshjulet.personuppgifter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjulet.personuppgifter.PersonuppgiftService;
import se.arshjulet.personuppgifter.Registerrad;

/** The register of what is held of people. */
@Named
@RequestScoped
public class PersonuppgifterBacking {

    @Inject
    PersonuppgiftService service;

    private List<Registerrad> register;

    public List<Registerrad> getRegister() {
        if (register == null) {
            register = service.register();
        }
        return register;
    }
}
