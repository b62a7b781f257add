package se.arshjulet.demo;

import java.util.Arrays;
import java.util.List;
import se.arshjulet.organisation.Roll;

/** The users of the demo, one or two for each role. */
enum Demoanvandare {

    REVISOR("revisor", "Rut Revisor", "certifierad kommunal yrkesrevisor", Roll.YRKESREVISOR, null, null),
    REVISOR_2("revisor2", "Rolf Revisor", "certifierad kommunal yrkesrevisor", Roll.YRKESREVISOR, null, null),
    DIREKTOR("direktor", "Disa Direktör", "revisionsdirektör och certifierad kommunal revisor", Roll.REVISIONSDIREKTOR, null, null),
    FORTROENDEVALD("fortroendevald", "Frida Förtroendevald", "förtroendevald revisor", Roll.FORTROENDEVALD, null, null),
    NAMND("namnd", "Nils Nämndsekreterare", "nämndsekreterare", Roll.NAMND, "NORV", null),
    HANDLAGGARE("handlaggare", "Hanna Handläggare", "handläggare", Roll.NAMND, "NORV", null),
    BYRA("byra", "Bodil Byrå", "redovisningsrevisor", Roll.REDOVISNINGSREVISOR, null, "KPMG AB"),
    BYRA_2("byra2", "Börje Byrå", "redovisningsrevisor", Roll.REDOVISNINGSREVISOR, null, "Exempelrevision AB"),
    REGISTRATOR("registrator", "Rakel Registrator", "registrator", Roll.REGISTRATOR, null, null),
    ADMIN("admin", "Adam Administratör", "administratör", Roll.ADMINISTRATOR, null, null);

    static final String LOSENORD = "arshjulet-demo";
    /** For whoever has started it: one of each. */
    static final String INLOGGNING = "Log in as revisor, direktor, fortroendevald, namnd, handlaggare, byra, registrator or admin, password " + LOSENORD;

    final String anvandarnamn;
    final String namn;
    final String titel;
    final Roll roll;
    final String namnd;
    final String byra;

    Demoanvandare(String anvandarnamn, String namn, String titel, Roll roll, String namnd, String byra) {
        this.anvandarnamn = anvandarnamn;
        this.namn = namn;
        this.titel = titel;
        this.roll = roll;
        this.namnd = namnd;
        this.byra = byra;
    }

    /** Those who may have the turn when a task waits for a role. */
    static List<Demoanvandare> med(Roll roll) {
        return Arrays.stream(values()).filter(a -> a.roll == roll).toList();
    }
}
