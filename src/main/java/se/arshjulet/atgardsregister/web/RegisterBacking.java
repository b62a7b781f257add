package se.arshjulet.atgardsregister.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import se.arshjulet.atgardsregister.Punktstatus;
import se.arshjulet.atgardsregister.Registersida;
import se.arshjulet.atgardsregister.RegisterService;
import se.arshjulet.atgardsregister.Registerurval;
import se.arshjulet.atgardsregister.Registerval;

/** The register, a page at a time; what is chosen stands in the address. */
@Named
@RequestScoped
public class RegisterBacking extends Registeradress {

    private static final long serialVersionUID = 1L;
    private static final int RADER = 25;

    @Inject
    transient RegisterService register;

    @Inject
    transient Clock klocka;

    private Registerurval.Sortering sortering = Registerurval.Sortering.KLART;
    private Integer sida;
    private transient Registersida resultat;
    private transient Registerval val;

    public void filtrera() {
        Faces.redirect("atgardsregister/register.xhtml%s", getFraga().replace("%", "%%"));
    }

    public Registersida getResultat() {
        if (resultat == null) {
            resultat = register.sida(urval(null, sortering, getSida(), RADER));
        }
        return resultat;
    }

    public Registerval getVal() {
        if (val == null) {
            val = register.val();
        }
        return val;
    }

    /** What the status can be chosen to be, beside the open ones. */
    public List<String> getStatusar() {
        return Stream.concat(Stream.of(Registerurval.AVSLUTADE, Registerurval.ALLA), Stream.of(Punktstatus.values()).map(Enum::name)).toList();
    }

    public LocalDate getIdag() {
        return LocalDate.now(klocka);
    }

    public Registerurval.Sortering getSortering() {
        return sortering;
    }

    public void setSortering(Registerurval.Sortering sortering) {
        this.sortering = sortering == null ? Registerurval.Sortering.KLART : sortering;
    }

    public Integer getSida() {
        return sida == null ? 1 : sida;
    }

    public void setSida(Integer sida) {
        this.sida = sida;
    }
}
