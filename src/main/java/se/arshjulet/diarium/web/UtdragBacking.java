package se.arshjulet.diarium.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import se.arshjulet.diarium.UtdragService;
import se.arshjulet.platform.web.Handling;

/** Which period of the register is to be handed out; this year's until told. */
@Named
@RequestScoped
public class UtdragBacking {

    @Inject
    UtdragService utdrag;

    @Inject
    Handling handling;

    private String fran;
    private String till;

    @PostConstruct
    void borja() {
        UtdragService.Period aret = utdrag.foreslagen();
        fran = aret.fran().toString();
        till = aret.till().toString();
    }

    /** @param slag {@code csv} or {@code pdf} */
    public void hamta(String slag) {
        if (handling.gor(() -> utdrag.prova(fran, till, "pdf".equals(slag)))) {
            Faces.redirect("diarium/utdrag.%s?fran=%s&till=%s", slag, fran.strip(), till.strip());
        }
    }

    public String getFran() {
        return fran;
    }

    public void setFran(String fran) {
        this.fran = fran;
    }

    public String getTill() {
        return till;
    }

    public void setTill(String till) {
        this.till = till;
    }
}
