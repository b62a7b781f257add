package se.arshjulet.begaran;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;

/** The nämnd answers for each item. When it is done the files become underlag of the case. */
@ApplicationScoped
public class LamnaUnderlagService extends Begaransuppgift<Leveransformular> {

    @Inject
    Inlamning inlamning;

    LamnaUnderlagService() {
        super(BegaranProcess.LAMNA, Leveransformular.class);
    }

    @Override
    public Leveransformular las(Uppgift uppgift) {
        Leveransformular formular = new Leveransformular();
        begaran(uppgift).getOppna().forEach(post -> formular.getPoster().add(del(post)));
        return formular;
    }

    private static Leveransdel del(Begarandepost post) {
        Leveransdel del = new Leveransdel();
        del.setId(post.getId());
        del.setRubrik(post.getVad());
        del.setBesked(Tolk.skriv(post.getBesked()));
        del.setText(Tolk.skriv(post.getText()));
        return del;
    }

    @Override
    public void spara(Uppgift uppgift, Leveransformular formular) {
        List<Begarandepost> oppna = begaran(uppgift).getOppna();
        Tolk tolk = new Tolk();
        for (int i = 0; i < formular.getPoster().size(); i++) {
            Leveransdel del = formular.getPoster().get(i);
            Besked besked = tolk.val("poster[" + i + "].besked", del.getBesked(), Besked.class);
            oppna.stream().filter(post -> post.getId().equals(del.getId())).forEach(post -> post.svara(besked, Tolk.text(del.getText())));
        }
        tolk.klart();
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        return begaran(uppgift).bristerILeverans();
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Leveransformular formular) {
        Begaran begaran = begaran(uppgift);
        begaran.lamna(LocalDateTime.now(klocka));
        inlamning.taEmot(begaran);
        logg.skrivI(uppgift.getArendeid(), "begaran.lamnad", begaran.getRubrik());
        return Map.of();
    }
}
