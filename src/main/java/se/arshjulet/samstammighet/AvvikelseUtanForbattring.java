package se.arshjulet.samstammighet;

import java.util.stream.Stream;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.samstammighet.Underlag.Betyg;
import se.arshjulet.samstammighet.Underlag.Forbattring;

/** A deviation gives a förbättringsområde. A part is spoken of when the delområde it belongs under is. */
final class AvvikelseUtanForbattring implements Regel {

    @Override
    public String namn() {
        return "avvikelse-utan-forbattring";
    }

    @Override
    public Stream<Varning> prova(Underlag underlag) {
        return underlag.betyg().stream().filter(b -> b.riktad() && b.niva() != null && b.niva() > 1)
                .filter(b -> underlag.forbattringar().stream().noneMatch(f -> avser(f, b)))
                .map(b -> varning(b.sak(), Brist.i(b.falt(), "samstammighet.varning.utanForbattring", b.namn(), b.ord())));
    }

    private static boolean avser(Forbattring forbattring, Betyg betyg) {
        return betyg.kod().equals(forbattring.delomrade()) || betyg.kod().equals(forbattring.rapport())
                || betyg.overordnad() != null && betyg.overordnad().equals(forbattring.delomrade());
    }
}
