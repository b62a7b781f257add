package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import se.arshjulet.diarium.Handlingskalla;
import se.arshjulet.diarium.Utskrift;
import se.arshjulet.platform.web.Texter;

/** An answer that came before there was a diarium: the words as they stand, as a page. */
@ApplicationScoped
public class Svarstryck implements Handlingskalla {

    @Inject
    SvarRepository svar;

    private static Utskrift skriv(Svar lamnat) {
        String titel = Texter.text("svar.tryck.titel", lamnat.getGaller());
        Utskrift ut = new Utskrift(titel, titel + ", " + lamnat.getNamnd().getNamn())
                .uppgift(Texter.text("svar.tryck.fran"), lamnat.getNamnd().getNamn())
                .uppgift(Texter.text("svar.beslutet"), lamnat.getBeslut() == null ? null : lamnat.getBeslut().getText())
                .uppgift(Texter.text("svar.tryck.lamnat"), String.valueOf(lamnat.getLamnat().toLocalDate()));
        lamnat.getPunkter().forEach(punkt -> skriv(ut, punkt));
        return ut;
    }

    private static void skriv(Utskrift ut, Svarspunkt punkt) {
        ut.rubrik(punkt.getOrdning() + ". " + punkt.getKalla()).stycke(punkt.getInledning() == null ? punkt.getRubrik() : punkt.getInledning() + "\n" + punkt.getRubrik());
        if (punkt.isAvslag()) {
            ut.uppgift(Texter.text("svar.tryck.avslag"), punkt.getAvslagsmotiv());
        } else if (punkt.getAtgard() != null) {
            ut.uppgift(Texter.text("svar.tryck.atgard"), punkt.getAtgard().getBeskrivning())
                    .uppgift(Texter.text("svar.tryck.ansvarig"), punkt.getAtgard().getAnsvarig())
                    .uppgift(Texter.text("svar.tryck.klart"), punkt.getAtgard().getKlartSenast() == null ? null : punkt.getAtgard().getKlartSenast().toString());
        }
    }

    @Override
    public String kod() {
        return "svar";
    }

    @Override
    public byte[] innehall(Long id) {
        return skriv(svar.hamta(id)).sida().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Set<Long> aberopade(Set<Long> ider) {
        return ider;
    }

    @Override
    public void gallra(Long id) {
        throw new IllegalStateException("A svar is kept for good");
    }
}
