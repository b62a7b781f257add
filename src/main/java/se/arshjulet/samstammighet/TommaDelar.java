package se.arshjulet.samstammighet;

import java.util.stream.Stream;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.samstammighet.Underlag.Del;

/** A part that the report prints when there is something in it, and nothing is. What stops the completion is told there, not here. */
final class TommaDelar implements Regel {

    @Override
    public String namn() {
        return "tom-del";
    }

    @Override
    public Stream<Varning> prova(Underlag underlag) {
        return underlag.delar().stream().filter(Del::tom).map(d -> varning(d.sak(), Brist.i(d.falt(), "samstammighet.varning.tom", d.namn())));
    }
}
