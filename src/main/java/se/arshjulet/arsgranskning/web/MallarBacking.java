package se.arshjulet.arsgranskning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.RevisionsarService;
import se.arshjulet.mall.Mall;
import se.arshjulet.mall.MallService;

/** The office's templates, edition by edition, and the years that have them. */
@Named
@RequestScoped
public class MallarBacking {

    @Inject
    MallService mallar;

    @Inject
    RevisionsarService ar;

    private List<Mall> alla;
    private Map<Long, List<Integer>> arPerMall;

    public List<Mall> getMallar() {
        if (alla == null) {
            alla = mallar.alla();
        }
        return alla;
    }

    public String aren(Mall mall) {
        if (arPerMall == null) {
            arPerMall = ar.arPerMall();
        }
        return arPerMall.getOrDefault(mall.getId(), List.of()).stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
