package se.arshjulet.organisation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** Frånvaro: each registers the own; the revisionsdirektör and the administratör can do it for others. */
@Tjanst
public class FranvaroService {

    private static final int RADER = 25;

    @Inject
    FranvaroRepository franvaror;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /** Those that go on and those to come where whoever is logged in is away or stands in for somebody. */
    @Tillaten
    public List<Franvarorad> mina() {
        return franvaror.raderSomRor(inloggad.anvandare().getId(), idag());
    }

    /** Everybody's, those that go on and those to come. */
    @Tillaten({Roll.REVISIONSDIREKTOR, Roll.ADMINISTRATOR})
    public Franvarosida alla(int sida) {
        int vilken = Math.max(1, sida);
        return new Franvarosida(franvaror.alla(idag(), (vilken - 1) * RADER, RADER), franvaror.antal(idag()), vilken, RADER);
    }

    /** Those for whom frånvaro can be registered. */
    @Tillaten({Roll.REVISIONSDIREKTOR, Roll.ADMINISTRATOR})
    public List<Anvandare> personer() {
        return anvandare.alla().stream().filter(Anvandare::isAktiv).toList();
    }

    /** Those who can do a person's work, in Swedish order. @param vem user name; empty is whoever is logged in */
    @Tillaten
    public List<Anvandare> ersattare(String vem) {
        Anvandare borta = borta(vem);
        return anvandare.alla().stream().filter(a -> a.kanErsatta(borta)).toList();
    }

    @Tillaten
    public void registrera(Franvaroformular formular) {
        Tolk tolk = new Tolk();
        LocalDate fran = dag(tolk, "fran", formular.getFran());
        LocalDate till = dag(tolk, "till", formular.getTill());
        Anvandare borta = borta(formular.getVem());
        String vald = Tolk.text(formular.getErsattare());
        Anvandare ersattare = vald == null ? tolk.fel("ersattare", "organisation.fel.franvaro.ersattareSaknas")
                : anvandare.finn(vald).orElseGet(() -> tolk.fel("ersattare", "platform.fel.val", vald));
        tolk.klart();
        franvaror.las(borta, ersattare);
        Franvaro ny = new Franvaro(borta, ersattare, fran, till, inloggad.anvandarnamn(), LocalDateTime.now(klocka));
        provaAndras(ny);
        franvaror.lagg(ny);
    }

    private static LocalDate dag(Tolk tolk, String falt, String skriven) {
        return Tolk.text(skriven) == null ? tolk.fel(falt, "organisation.fel.franvaro.dagSaknas") : tolk.datum(falt, skriven);
    }

    /** On any day everybody has at most one substitute, who is there. */
    private void provaAndras(Franvaro ny) {
        List<Franvaro> ersattarens = samtidiga(ny, ny.getErsattare());
        List<Franvaro> egna = samtidiga(ny, ny.getAnvandare());
        egna.stream().filter(f -> f.getAnvandare() == ny.getAnvandare()).findFirst().ifPresent(f -> neka("fran", "organisation.fel.franvaro.overlappar", f));
        ersattarens.stream().filter(f -> f.getAnvandare() == ny.getErsattare()).findFirst().ifPresent(f ->
                neka("ersattare", f.getErsattare() == ny.getAnvandare() ? "organisation.fel.franvaro.ivarandra" : "organisation.fel.franvaro.ersattarenBorta", f));
        egna.stream().filter(f -> f.getErsattare() == ny.getAnvandare()).findFirst().ifPresent(f -> neka("fran", "organisation.fel.franvaro.arErsattare", f));
    }

    private List<Franvaro> samtidiga(Franvaro ny, Anvandare person) {
        return franvaror.somRor(person.getId(), idag()).stream().filter(f -> f.gallerNagonDag(ny.getFran(), ny.getTill())).toList();
    }

    private static void neka(String falt, String nyckel, Franvaro annan) {
        throw new Regelbrott(falt, nyckel, annan.getAnvandare().getNamn(), annan.getErsattare().getNamn(), annan.getFran(), annan.getTill());
    }

    /** Whoever was away is back; what has not begun yet is removed. */
    @Tillaten
    public void avsluta(Long id) {
        Franvaro franvaro = franvaror.finn(id).filter(f -> f.getAnvandare().getAnvandarnamn().equals(inloggad.anvandarnamn()) || leder())
                .orElseThrow(() -> new Obehorig("frånvaro " + id));
        if (franvaro.getFran().isBefore(idag())) {
            franvaro.avsluta(idag());
        } else {
            franvaror.taBort(franvaro);
        }
    }

    private Anvandare borta(String anvandarnamn) {
        String vem = Tolk.text(anvandarnamn);
        if (vem == null || vem.equals(inloggad.anvandarnamn())) {
            return anvandare.finn(inloggad.anvandarnamn()).orElseThrow();
        }
        if (!leder()) {
            throw new Obehorig("frånvaro för " + vem);
        }
        return anvandare.finn(vem).filter(Anvandare::isAktiv).orElseThrow(() -> new Regelbrott("vem", "platform.fel.val", vem));
    }

    private boolean leder() {
        return inloggad.har(Roll.REVISIONSDIREKTOR) || inloggad.har(Roll.ADMINISTRATOR);
    }

    private LocalDate idag() {
        return LocalDate.now(klocka);
    }
}
