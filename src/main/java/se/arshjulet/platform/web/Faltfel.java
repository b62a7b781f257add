package se.arshjulet.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.omnifaces.util.Faces;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fil.Filkontroll;

/** The faults of this request: listed on top of the page by {@code a:felruta}, and told at each field by the input tags. */
@Named
@RequestScoped
public class Faltfel {

    private final List<Brist> brister = new ArrayList<>();

    public void lagg(Regelbrott regelbrott) {
        lagg(regelbrott.brister());
    }

    public void lagg(List<Brist> fler) {
        brister.addAll(fler);
    }

    public List<Brist> getBrister() {
        return List.copyOf(brister);
    }

    /** By field path; the first fault of a field wins. */
    public Map<String, String> getTexter() {
        var texter = new TreeMap<String, String>();
        brister.forEach(brist -> texter.putIfAbsent(brist.falt(), Texter.text(brist)));
        return texter;
    }

    /** Who sent more than a page takes comes back to it with nothing but the sentence on that. */
    public void forStort() {
        if (Faces.getRequestParameter(Sandningsgrans.FOR_STORT) != null && !Faces.isPostback()) {
            lagg(new Regelbrott(Filkontroll.FALT, "platform.fil.fel.sandForStort"));
        }
    }
}
