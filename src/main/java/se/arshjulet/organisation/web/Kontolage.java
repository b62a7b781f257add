package se.arshjulet.organisation.web;

import java.time.LocalDateTime;
import se.arshjulet.organisation.Anvandare;

/** Whether someone can log in, as a text key. */
final class Kontolage {

    private Kontolage() {
    }

    static String nyckel(Anvandare vem, LocalDateTime nu) {
        if (!vem.isAktiv()) {
            return "organisation.lage.inaktiv";
        }
        if (vem.arLast(nu)) {
            return "organisation.lage.last";
        }
        return vem.getLosenord() == null ? "organisation.lage.utanLosenord" : "organisation.lage.aktiv";
    }
}
