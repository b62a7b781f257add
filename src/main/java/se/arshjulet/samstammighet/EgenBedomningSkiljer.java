package se.arshjulet.samstammighet;

import java.util.stream.Stream;
import se.arshjulet.platform.fel.Brist;

/** The förvaltning rates itself otherwise than the auditor does: the reader will ask why. */
final class EgenBedomningSkiljer implements Regel {

    @Override
    public String namn() {
        return "egen-bedomning";
    }

    @Override
    public Stream<Varning> prova(Underlag underlag) {
        return underlag.betyg().stream().filter(b -> b.niva() != null).flatMap(b -> b.egna().stream().filter(egen -> egen.niva() != b.niva())
                .map(egen -> varning(b.sak() + ":" + egen.forvaltning(), Brist.i(b.falt(), "samstammighet.varning.egen",
                        b.namn(), egen.forvaltning(), underlag.ord(egen.niva()), b.ord()))));
    }
}
