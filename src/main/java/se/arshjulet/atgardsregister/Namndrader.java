package se.arshjulet.atgardsregister;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.organisation.Namnd;

/** The points that a nämnd has, while a report is entered: one that is there already is not made twice. */
final class Namndrader {

    private final RegisterRepository register;
    private final Namnd namnd;
    private final List<Atgardspunkt> alla;
    private final Map<String, Atgardspunkt> efterNyckel = new HashMap<>();

    Namndrader(RegisterRepository register, Namnd namnd) {
        this.register = register;
        this.namnd = namnd;
        alla = register.avNamnden(namnd.getId());
        alla.forEach(punkt -> efterNyckel.put(punkt.getKalla().getNyckel(), punkt));
    }

    /** The point, new or as it is. */
    Atgardspunkt punkt(Forvaltning forvaltning, Punktkalla kalla, Punktord ord, LocalDate expedierad, Andring andring) {
        return efterNyckel.computeIfAbsent(kalla.getNyckel(), nyckel -> {
            Atgardspunkt punkt = new Atgardspunkt(namnd, forvaltning, kalla.pa(alla.size() + 1), ord, expedierad, andring);
            register.lagg(punkt);
            alla.add(punkt);
            return punkt;
        });
    }

    Optional<Atgardspunkt> finn(Predicate<Atgardspunkt> vilken) {
        return alla.stream().filter(vilken).findFirst();
    }
}
