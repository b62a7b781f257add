package se.arshjulet.inkorg.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import se.arshjulet.inkorg.Filterval;
import se.arshjulet.inkorg.InkorgService;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftssida;
import se.arshjulet.inkorg.Urval;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Nastasida;
import se.arshjulet.platform.web.Texter;

/**
 * The inbox. What is shown stands in the address ({@link Inkorgsadress}), so the back button and a bookmark do what one expects.
 * The rows are kept with the view: a button acts on the row that was seen, also if the list has changed since.
 */
@Named
@ViewScoped
public class InkorgBacking extends Inkorgsadress {

    /** In the address: the task that one wanted to open is done. */
    static final String REDAN_KLAR = "redanKlar";
    private static final long serialVersionUID = 1L;

    @Inject
    InkorgService inkorg;

    @Inject
    Inloggad inloggad;

    @Inject
    transient Clock klocka;

    private String till;
    private Uppgiftssida resultat;
    private Map<Long, String> adresser;
    private Filterval filterval;
    private Map<Urval.Korg, Long> antal;

    public Uppgiftssida getResultat() {
        if (resultat == null) {
            resultat = inkorg.sida(urval(getIdag()));
        }
        return resultat;
    }

    /** Who was sent here from a task that is done is told so; what is said while a page is drawn would be lost on the way. */
    public void oppna() {
        if (Faces.getRequestParameter(REDAN_KLAR) != null) {
            Messages.addGlobalWarn("{0}", Texter.text("inkorg.fel.redanKlar"));
        }
        valjKorg();
    }

    /** Who asks for no tray sees their own tasks, and the group's when there are none of their own. */
    private void valjKorg() {
        if (getKorg() == null) {
            boolean baraGruppens = getAntal().get(Urval.Korg.MINA) == 0 && getAntal().get(Urval.Korg.GRUPPENS) > 0;
            setKorg(baraGruppens ? Urval.Korg.GRUPPENS : Urval.Korg.MINA);
        }
    }

    /** Tasks in each tray, whatever the filter. */
    public Map<Urval.Korg, Long> getAntal() {
        if (antal == null) {
            antal = new EnumMap<>(Urval.Korg.class);
            Arrays.stream(getKorgar()).forEach(korg -> antal.put(korg, inkorg.antal(korg)));
        }
        return antal;
    }

    public void filtrera() {
        setSida(null);
        tillbaka();
    }

    public void ta(Long uppgift) {
        utfor(() -> inkorg.ta(uppgift), "inkorg.tagen");
    }

    public void slapp(Long uppgift) {
        utfor(() -> inkorg.slapp(uppgift), "inkorg.slappt");
    }

    public void overlat() {
        Long uppgift = getOverlates();
        setOverlates(null);
        utfor(() -> inkorg.overlat(uppgift, till), "inkorg.overlaten");
    }

    private void utfor(Runnable handling, String klart) {
        try {
            handling.run();
            Nastasida.klart(Texter.text(klart));
        } catch (Regelbrott nej) {
            nej.brister().forEach(brist -> Nastasida.fel(Texter.text(brist)));
        }
        tillbaka();
    }

    private void tillbaka() {
        Faces.redirect(adress());
    }

    public String namn(Uppgift uppgift) {
        return getResultat().namn().get(uppgift.getHandlaggare());
    }

    public String adress(Uppgift uppgift) {
        if (adresser == null) {
            adresser = getKorg() == Urval.Korg.LYFTA ? inkorg.adresser(getResultat().uppgifter()) : Map.of();
        }
        return adresser.getOrDefault(uppgift.getId(), uppgift.getSida());
    }

    /** Mine for a while: whoever has it is away. */
    public boolean ersatter(Uppgift uppgift) {
        return getKorg() == Urval.Korg.MINA && !uppgift.arLedig() && !arMin(uppgift);
    }

    public boolean kanSlappas(Uppgift uppgift) {
        return arMin(uppgift) && uppgift.getRoll() != Roll.YRKESREVISOR;
    }

    /** An auditor's task is given, never taken; and one that has only been raised is not for whoever it is raised to. */
    public boolean kanTas(Uppgift uppgift) {
        return uppgift.arLedig() && !ges(uppgift) && adress(uppgift).equals(uppgift.getSida());
    }

    public boolean kanOverlatas(Uppgift uppgift) {
        return (!uppgift.arLedig() || ges(uppgift)) && (arMin(uppgift) || inloggad.har(Roll.REVISIONSDIREKTOR));
    }

    private static boolean ges(Uppgift uppgift) {
        return uppgift.getRoll() == Roll.YRKESREVISOR;
    }

    private boolean arMin(Uppgift uppgift) {
        return uppgift.harTagitsAv(inloggad.anvandarnamn());
    }

    public Uppgift getOverlatenUppgift() {
        return inkorg.uppgift(getOverlates());
    }

    public List<Anvandare> getMottagare() {
        return inkorg.mottagare(getOverlates());
    }

    public List<String> getNamnder() {
        return filterval().namnder();
    }

    public List<Integer> getAren() {
        return filterval().aren();
    }

    private Filterval filterval() {
        if (filterval == null) {
            filterval = inkorg.filterval();
        }
        return filterval;
    }

    public LocalDate getIdag() {
        return LocalDate.now(klocka);
    }

    public String getTill() {
        return till;
    }

    public void setTill(String till) {
        this.till = till;
    }
}
