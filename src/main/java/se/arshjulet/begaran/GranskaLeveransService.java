package se.arshjulet.begaran;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;

/** The auditor accepts what the nämnd has handed in, or asks for some items again. */
@ApplicationScoped
public class GranskaLeveransService extends Begaransuppgift<Leveransgranskningsformular> {

    private static final int KOMPLETTERING_LANGST = 2000;

    GranskaLeveransService() {
        super(BegaranProcess.GRANSKA, Leveransgranskningsformular.class);
    }

    @Override
    public Leveransgranskningsformular las(Uppgift uppgift) {
        Leveransgranskningsformular formular = new Leveransgranskningsformular();
        Begaran begaran = begaran(uppgift);
        formular.setSistaDag(Tolk.skriv(begaran.getNySistaDag()));
        begaran.getOppna().forEach(post -> formular.getPoster().add(del(post)));
        return formular;
    }

    private static Leveransgranskningsdel del(Begarandepost post) {
        Leveransgranskningsdel del = new Leveransgranskningsdel();
        del.setId(post.getId());
        del.setRubrik(post.getVad());
        del.setUtfall(Tolk.skriv(post.getUtfall()));
        del.setKomplettering(Tolk.skriv(post.getKomplettering()));
        return del;
    }

    @Override
    public void spara(Uppgift uppgift, Leveransgranskningsformular formular) {
        Begaran begaran = begaran(uppgift);
        Tolk tolk = new Tolk();
        for (int i = 0; i < formular.getPoster().size(); i++) {
            Leveransgranskningsdel del = formular.getPoster().get(i);
            String falt = "poster[" + i + "]";
            Utfall utfall = tolk.val(falt + ".utfall", del.getUtfall(), Utfall.class);
            String komplettering = tolk.rad(falt + ".komplettering", del.getKomplettering(), KOMPLETTERING_LANGST);
            begaran.getOppna().stream().filter(post -> post.getId().equals(del.getId())).forEach(post -> post.bedom(utfall, komplettering));
        }
        begaran.fornya(tolk.datum("sistaDag", formular.getSistaDag()));
        tolk.klart();
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        return begaran(uppgift).bristerIGranskning(LocalDate.now(klocka));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Leveransgranskningsformular formular) {
        Begaran begaran = begaran(uppgift);
        boolean allt = begaran.avgor(LocalDateTime.now(klocka));
        logg.skrivI(uppgift.getArendeid(), allt ? "begaran.godtagen" : "begaran.igen", begaran.getRubrik());
        return Map.of(BegaranProcess.GODKAND, allt);
    }
}
