package se.arshjulet.samstammighet;

import java.util.stream.Stream;
import se.arshjulet.platform.fel.Brist;

/** A förbättringsområde comes from a delområde or a fördjupad granskning. */
final class ForbattringUtanKalla implements Regel {

    @Override
    public String namn() {
        return "forbattring-utan-kalla";
    }

    @Override
    public Stream<Varning> prova(Underlag underlag) {
        return underlag.forbattringar().stream().filter(f -> f.delomrade() == null && f.rapport() == null)
                .map(f -> varning("forbattring:" + Varning.fingeravtryck(f.text()), Brist.i(f.falt(), "samstammighet.varning.utanKalla", f.text())));
    }
}
