package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.rapport.Brev;

/** Keeps what the nämnd submits, in the words of that day; from then on its protokoll cannot be taken away. */
@ApplicationScoped
public class Inlamning {

    @Inject
    SvarRepository svaren;

    @Inject
    ProtokollRepository protokollen;

    @Inject
    Brev brev;

    void bevara(Svar svar, Anvandare av, LocalDateTime nar) {
        List<Protokoll> protokoll = protokollen.till(svar);
        protokoll.forEach(Protokoll::lamnasIn);
        int omgang = svaren.inlamningar(svar).size() + 1;
        String html = brev.innehall("svar.ftlh", Map.of("svar", svar, "omgang", omgang, "protokoll", protokoll));
        svaren.lagg(new Svarsinlamning(svar, omgang, html, av, nar));
    }
}
