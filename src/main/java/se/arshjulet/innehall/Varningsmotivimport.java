package se.arshjulet.innehall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.samstammighet.Motiveringar;
import se.arshjulet.samstammighet.Varningsmotiv;

/**
 * Answers to warnings. One that is in the case already stands, with its author and time, whatever a document says: a document may repeat its words
 * or leave it out. Others are put there as the document tells them, if they are the answers of whoever reads it in: nobody answers in another's name.
 */
@ApplicationScoped
public class Varningsmotivimport {

    @Inject
    Motiveringar motiveringar;

    @Inject
    Inloggad inloggad;

    void aterge(Sammanhang sammanhang, List<VarningsmotivInnehall> givna) {
        if (givna.isEmpty()) {
            return;
        }
        Map<String, Varningsmotiv> redan = motiveringar.lagrade(sammanhang.granskning().getId()).stream()
                .collect(Collectors.toMap(Varningsmotiv::getNyckel, Function.identity()));
        List<Brist> brister = new ArrayList<>();
        Fynd.varje("varningsmotiv", givna, (plats, givet) -> {
            Varningsmotiv motiv = redan.get(givet.nyckel());
            if (motiv == null || !motiv.arSkrivet()) {
                if (givet.av().equals(inloggad.anvandarnamn())) {
                    motiveringar.aterge(motiv == null ? givet.till(sammanhang) : motiv, givet.motiv(), givet.tid());
                } else {
                    brister.add(Brist.i(plats + ".av", "innehall.fel.annansMotiv", givet.av()));
                }
            } else if (!givet.motiv().equals(motiv.getText())) {
                brister.add(Brist.i(plats + ".motiv", "innehall.fel.besvaradVarning", motiv.getAv().getNamn()));
            }
        });
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
    }
}
