package se.arshjulet.avisering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.platform.mail.Postgang;
import se.arshjulet.platform.web.Sidadress;
import se.arshjulet.platform.web.Texter;

/** Makes one letter of all that waits for one user, in the transaction in which it ceases to wait. */
@ApplicationScoped
public class Brevskrivning {

    /** So many stand in one letter; the inbox has the rest. */
    static final int HOGST = 40;

    @Inject
    AviseringRepository aviseringar;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Sidadress adress;

    @Inject
    Postgang post;

    void skriv(Long anvandareId) {
        Aviseringssatt satt = aviseringar.val(anvandareId).map(Aviseringsval::getSatt).orElse(Aviseringssatt.GENAST);
        List<Avisering> vantande = aviseringar.vantande(anvandareId);
        List<Avisering> onskade = vantande.stream().filter(a -> satt.vill(a.getSlag())).toList();
        anvandare.finn(anvandareId).filter(a -> a.isAktiv() && a.getEpost() != null && !onskade.isEmpty()).ifPresent(a -> skicka(a, onskade));
        vantande.forEach(Avisering::arSagd);
        aviseringar.flush();
    }

    private void skicka(Anvandare till, List<Avisering> besked) {
        String omVad = "besked|" + besked.stream().map(Avisering::getNyckel).collect(Collectors.joining("|"));
        String amne = besked.size() == 1 ? besked.get(0).getRubrik() : Texter.text("avisering.brev.flera", besked.size());
        Stream<String> stycken = Stream.concat(besked.stream().limit(HOGST).flatMap(b -> stycken(b, besked.size() > 1)), sist(besked.size()));
        post.skicka(omVad, till.getEpost(), amne, stycken.collect(Collectors.joining("\n\n")));
    }

    private Stream<String> stycken(Avisering besked, boolean medRubrik) {
        String text = besked.getText() + "\n" + adress.till(besked.getSida());
        return Stream.of(medRubrik ? besked.getRubrik() + "\n" + text : text);
    }

    private Stream<String> sist(int antal) {
        String mer = antal <= HOGST ? "" : Texter.text("avisering.brev.mer", antal - HOGST) + "\n" + adress.till("/inkorg/inkorg.xhtml");
        return Stream.of(mer, Texter.text("avisering.brev.sist") + "\n" + adress.till("/avisering/installningar.xhtml")).filter(s -> !s.isEmpty());
    }
}
