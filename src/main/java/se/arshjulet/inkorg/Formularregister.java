package se.arshjulet.inkorg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.arshjulet.versioner.Dokument;

/** Finds the form of a user task among what the phases offer. */
@ApplicationScoped
public class Formularregister {

    @Inject
    @Any
    Instance<Uppgiftsformular<?>> alla;

    /** What the versions of the task's texts are of. */
    public Dokument dokument(Uppgift uppgift) {
        return new Dokument(uppgift.getArendeid(), till(uppgift).dokument(uppgift), uppgift.getNamn(), uppgift.getRoll());
    }

    /** {@link Uppgiftsformular#lyftsidor} of tasks of any kind. */
    public Map<Long, String> lyftsidor(List<Uppgift> uppgifter) {
        Map<Long, String> sidor = new HashMap<>();
        uppgifter.stream().collect(Collectors.groupingBy(Uppgift::getNyckel)).values().forEach(sort -> sidor.putAll(till(sort.get(0)).lyftsidor(sort)));
        return sidor;
    }

    @SuppressWarnings("unchecked")
    public Uppgiftsformular<Object> till(Uppgift uppgift) {
        return alla.stream().filter(formular -> formular.nyckel().equals(uppgift.getNyckel())).findFirst()
                .map(formular -> (Uppgiftsformular<Object>) formular)
                .orElseThrow(() -> new IllegalStateException("No form for the task " + uppgift.getNyckel()));
    }
}
