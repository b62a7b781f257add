package se.arshjulet.mall.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import se.arshjulet.mall.MallService;
import se.arshjulet.mall.Mallformular;
import se.arshjulet.mall.Mallkonflikt;
import se.arshjulet.mall.Mallsparning;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.FulltUtrymme;
import se.arshjulet.platform.persistence.Trangsel;
import se.arshjulet.platform.web.Faltfel;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.platform.web.Sparbesked;
import se.arshjulet.platform.web.Texter;

/** One edition of a template: read, or written as a draft that saves itself, part by part. */
@Named
@ViewScoped
public class MallenBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(name = "id")
    Long id;

    @Inject
    @Param(name = "del")
    String valdDel;

    @Inject
    MallService service;

    @Inject
    Handling handling;

    @Inject
    Faltfel faltfel;

    @Inject
    Inloggad inloggad;

    @Inject
    transient Clock klocka;

    private Mallformular formular = new Mallformular();
    private Malldel del;
    private List<String> andringar = List.of();
    private transient List<Brist> brister;
    private transient Map<String, String> provtexter;
    private final Sparbesked besked = new Sparbesked();
    private String kopienamn = "";

    @PostConstruct
    void oppna() {
        del = Malldel.av(valdDel);
        if (handling.gor(() -> formular = service.formular(id))) {
            andringar = service.andringar(id);
        }
    }

    /** Called by the button and by itself while someone writes; faults are told but hinder nothing until the edition is settled. */
    public void spara() {
        if (skriv()) {
            faltfel.lagg(brister.stream().filter(brist -> Malldel.med(brist.falt()) == del).toList());
        }
    }

    private boolean skriv() {
        try {
            Mallsparning sparad = service.spara(formular);
            formular.setVersion(sparad.version());
            brister = sparad.brister();
            provtexter = null;
            andringar = service.andringar(id);
            besked.sparat(brister.isEmpty(), brister.isEmpty() ? "mall.sparat" : "mall.sparatMedFel", klocka, brister.size());
            return true;
        } catch (Mallkonflikt nagonAnnan) {
            besked.krock(Texter.text(nagonAnnan.brister().get(0)));
            return false;
        } catch (FulltUtrymme | Trangsel ejSparat) {
            besked.inte(Texter.text(ejSparat.brister().get(0)));
            return false;
        }
    }

    public void slutfor() {
        if (skriv() && handling.gor(() -> service.faststall(formular))) {
            handling.klart("admin/mallen.xhtml?id=" + id, "mall.klart.faststalld", formular.getNamn(), formular.getUtgava());
        }
    }

    /** Mine wins: the other one's draft is overwritten, knowingly. */
    public void behallMin() {
        formular.setVersion(service.formular(id).getVersion());
        besked.avgjort();
        spara();
    }

    public void lasOm() {
        Faces.redirect("admin/mallen.xhtml?id=" + id + "&del=" + del.getNamn());
    }

    public void nyUtgava() {
        if (handling.gor(() -> id = service.nyUtgava(id))) {
            handling.klart("admin/mallen.xhtml?id=" + id, "mall.klart.utkast");
        }
    }

    public void kopiera() {
        if (handling.gor(() -> id = service.kopiera(id, kopienamn))) {
            handling.klart("admin/mallen.xhtml?id=" + id, "mall.klart.utkast");
        }
    }

    public void kasta() {
        if (handling.gor(() -> service.kasta(id))) {
            handling.klart("admin/mallar.xhtml", "mall.klart.kastat");
        }
    }

    public boolean isSkrivskyddad() {
        return !formular.isUtkast() || !isAdministrator();
    }

    public boolean isAdministrator() {
        return inloggad.har(Roll.ADMINISTRATOR);
    }

    public List<Malldel> getDelar() {
        return List.of(Malldel.values());
    }

    /** How many faults each part has, by its name. */
    public Map<String, Long> getFelPerDel() {
        return getBrister().stream().collect(Collectors.groupingBy(brist -> Malldel.med(brist.falt()).getNamn(), Collectors.counting()));
    }

    public List<Brist> getBrister() {
        if (brister == null) {
            brister = formular.isUtkast() ? service.brister(formular) : List.of();
        }
        return brister;
    }

    public Map<String, String> getProvtexter() {
        if (provtexter == null) {
            provtexter = service.provtexter(formular);
        }
        return provtexter;
    }

    public String delenMed(String falt) {
        return Malldel.med(falt).getNamn();
    }

    public Mallformular getFormular() {
        return formular;
    }

    public Malldel getDel() {
        return del;
    }

    public List<String> getAndringar() {
        return andringar;
    }

    public String getSparlage() {
        return besked.getLage();
    }

    public String getSparstatus() {
        return besked.getStatus();
    }

    public String getKonflikt() {
        return besked.getKonflikt();
    }

    public String getKopienamn() {
        return kopienamn;
    }

    public void setKopienamn(String kopienamn) {
        this.kopienamn = kopienamn;
    }
}
