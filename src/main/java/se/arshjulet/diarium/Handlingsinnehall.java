package se.arshjulet.diarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjulet.platform.Fingeravtryck;

/** The bytes of handlingar, wherever they are kept. */
@ApplicationScoped
public class Handlingsinnehall {

    @Inject
    DiariumRepository diarium;

    @Inject
    Instance<Handlingskalla> kallor;

    /** To the byte what was registered; what is not is never handed out for it. */
    byte[] av(Diariehandling handling) {
        Filuppgift fil = handling.getFil();
        byte[] innehall = arEgen(fil) ? diarium.egenFil(handling.getId()) : kalla(fil.getKalla()).innehall(fil.getKallaId());
        if (fil.getSha256() != null && !fil.getSha256().equals(Fingeravtryck.av(innehall))) {
            throw new IllegalStateException("The file of " + handling.getBeteckning() + " is not the one that was registered");
        }
        return innehall;
    }

    /** For good: only after the handling itself has been gallrad. */
    void taBort(Diariehandling handling) {
        Filuppgift fil = handling.getFil();
        if (arEgen(fil)) {
            diarium.taBortFil(handling.getId());
        } else if (fil != null) {
            kalla(fil.getKalla()).gallra(fil.getKallaId());
        }
    }

    /** Ids of those that something else rests on; each source is asked once. */
    Set<Long> aberopade(Collection<Diariehandling> handlingar) {
        Map<String, Set<Long>> perKalla = handlingar.stream().filter(h -> h.getFil() != null && h.getFil().getKallaId() != null)
                .collect(Collectors.groupingBy(h -> h.getFil().getKalla(), Collectors.mapping(h -> h.getFil().getKallaId(), Collectors.toSet())));
        Set<Long> aberopade = new HashSet<>();
        perKalla.forEach((kod, ider) -> {
            Set<Long> dar = kalla(kod).aberopade(ider);
            handlingar.stream().filter(h -> h.getFil() != null && kod.equals(h.getFil().getKalla()) && dar.contains(h.getFil().getKallaId()))
                    .forEach(h -> aberopade.add(h.getId()));
        });
        return aberopade;
    }

    private static boolean arEgen(Filuppgift fil) {
        return fil != null && Handlingsfil.EGEN.equals(fil.getKalla());
    }

    private Handlingskalla kalla(String kod) {
        return kallor.stream().filter(kalla -> kalla.kod().equals(kod)).findFirst().orElseThrow(() -> new IllegalStateException("Nobody has the bytes of " + kod));
    }
}
