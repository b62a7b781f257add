package se.arshjulet.rapport.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import se.arshjulet.granskning.web.Delomradesbacking;
import se.arshjulet.mall.Bilagetyp;
import se.arshjulet.mall.Omrade;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.rapport.Bilagedel;
import se.arshjulet.rapport.UtkastService;
import se.arshjulet.rapport.Utkastdel;
import se.arshjulet.rapport.Utkastformular;
import se.arshjulet.rapport.Utkastgrupp;
import se.arshjulet.samstammighet.Besvarad;
import se.arshjulet.underlag.Underlag;

/** What a page with an utkast in it shows beside what is typed: the areas, and what does not agree. */
public abstract class Utkastbacking<F> extends Delomradesbacking<F> {

    private static final long serialVersionUID = 1L;
    private static final String DEL = "del";

    @Inject
    UtkastService utkast;

    @Inject
    Handling handling;

    private transient List<Omrade> omraden;
    private transient Map<String, Underlag> bilagefiler;
    private transient Map<String, String> fordjupade;
    private transient List<Besvarad> varningar;
    private transient Besvarad vald;
    private transient List<Bilagetyp> bilagetyper;
    private transient List<Forvaltning> forvaltningarHittills;
    private List<Utkastdel> delar = List.of();
    private String del = "";

    protected abstract Utkastformular utkastet();

    /** The path of the utkast in the form of the page. */
    protected abstract String utkastvag();

    @PostConstruct
    @Override
    protected void oppna() {
        super.oppna();
        if (getUppgift() != null) {
            delar = utkast.delar(getUppgift(), utkastet(), utkastvag());
            visa(Faces.getRequestParameter(DEL));
        }
    }

    private void visa(String kod) {
        del = delar.stream().map(Utkastdel::kod).filter(finns -> finns.equals(kod)).findFirst().orElse(delar.get(0).kod());
    }

    /** Another part is asked for: what is typed in this one is kept first, and stays on the page if someone else has saved. */
    public void oppnaDel() {
        if (!isSkrivskyddad() && Boolean.parseBoolean(Faces.getRequestParameter("osparat"))) {
            spara();
        }
        if (getKonflikt().isEmpty()) {
            visa(Faces.getRequestParameter(DEL));
        }
    }

    /** The part that is open; the others are not drawn. */
    public String getDel() {
        return del;
    }

    public boolean visas(String kod) {
        return del.equals(kod);
    }

    /** In the order they are written. */
    public List<Utkastdel> getUtkastdelar() {
        return delar;
    }

    public List<Utkastgrupp> getDelgrupper() {
        return Utkastgrupp.av(delar);
    }

    /** Which of the parts is open, from 0. */
    public int getPlats() {
        return delar.stream().map(Utkastdel::kod).toList().indexOf(del);
    }

    public long saknasI(Utkastdel delen) {
        return getSaknas().stream().filter(brist -> delen.har(brist.falt())).count();
    }

    public long varningarI(Utkastdel delen) {
        return getObesvarade().stream().filter(varning -> delen.har(varning.varning().text().falt())).count();
    }

    public List<Omrade> getOmraden() {
        if (omraden == null) {
            omraden = utkast.omraden(getUppgift());
        }
        return omraden;
    }

    public Map<String, String> getFordjupade() {
        if (fordjupade == null) {
            fordjupade = utkast.fordjupade(getUppgift());
        }
        return fordjupade;
    }

    public List<Bilagetyp> getBilagetyper() {
        if (bilagetyper == null) {
            bilagetyper = utkast.bilagetyper(getUppgift());
        }
        return bilagetyper;
    }

    public Map<String, Underlag> getBilagefiler() {
        if (bilagefiler == null) {
            bilagefiler = utkast.bilagefiler(getUppgift());
        }
        return bilagefiler;
    }

    /** What an earlier year left open may concern one that is no more. */
    public List<Forvaltning> getForvaltningarHittills() {
        if (forvaltningarHittills == null) {
            forvaltningarHittills = utkast.forvaltningarHittills(getUppgift());
        }
        return forvaltningarHittills;
    }

    /** Puts what is written in the chosen file in the empty text of the bilaga, and keeps it. */
    public void hamtaBilagetext(Bilagedel bilaga, String falt) {
        if (handling.gor(() -> bilaga.setText(utkast.bilagetext(getUppgift(), bilaga, falt)))) {
            spara();
        }
    }

    /** As they were when the page was last drawn or saved, so that a button in the list is the button that was pressed. */
    public List<Besvarad> getVarningar() {
        if (varningar == null) {
            varningar = utkast.varningar(getUppgift());
        }
        return varningar;
    }

    public List<Besvarad> getObesvarade() {
        return getVarningar().stream().filter(Besvarad::isObesvarad).toList();
    }

    public List<Besvarad> getNoteringar() {
        return getVarningar().stream().filter(Besvarad::isNotering).toList();
    }

    public List<Besvarad> getMotiverade() {
        return getVarningar().stream().filter(Besvarad::isMotiverad).toList();
    }

    @Override
    public void spara() {
        super.spara();
        varningar = null;
    }

    @Override
    public void slutfor() {
        super.slutfor();
        varningar = null;
    }

    /** Opens the form for the motive of one warning, with what was said before its values changed. */
    public void motivera(Besvarad varning) {
        vald = varning;
        utkastet().getMotiveringar().putIfAbsent(varning.varning().nyckel(), varning.tidigare());
    }

    public void klarMedMotivet() {
        spara();
        vald = null;
    }

    /** The warning whose motive is being written, or null. It stays so if it is no longer warned of: what is being typed has its field. */
    public Besvarad getVald() {
        return vald;
    }
}
