package se.arshjulet.underlag;

import jakarta.enterprise.context.ApplicationScoped;
import se.arshjulet.diarium.Filprovning;
import se.arshjulet.diarium.Handlingsfil;

/** What is registered by hand is of the same kinds as underlag, and passes the same check. */
@ApplicationScoped
public class Diariefilprovning implements Filprovning {

    @Override
    public Handlingsfil prova(String namn, byte[] innehall) {
        Fil fil = new Fil(namn, innehall);
        return Handlingsfil.lagrad(fil.namn(), Filkontroll.typ(fil).medietyp(), fil.innehall());
    }
}
