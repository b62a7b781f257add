package se.arshjulet.fordjupning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.platform.fel.Brist;

/** The report of a granskning with a cycle of its own, between the form in which it is written and what is stored. */
@ApplicationScoped
public class Rapportskrivning {

    @Inject
    OrganisationRepository organisation;

    /** A form with this one report in it. */
    public Rapportformular las(FordjupadGranskning fordjupad) {
        Rapportformular formular = new Rapportformular();
        formular.getFordjupade().add(Fordjupningsoversattning.tillFormular(fordjupad));
        return formular;
    }

    /** @throws se.arshjulet.platform.fel.Regelbrott with what is not understood, or when the report is frozen */
    public void skriv(FordjupadGranskning fordjupad, Rapportformular formular, Mallinnehall mall) {
        fordjupad.getCykel().krav(Granskningslage.PAGAENDE);
        Fordjupningsoversattning.egen(formular, fordjupad.getAr(), organisation.namnder(), mall).skrivI(fordjupad, null);
    }

    /** What the report still needs, seen from the form. */
    public List<Brist> brister(FordjupadGranskning fordjupad, Mallinnehall mall) {
        return fordjupad.brister(mall.harDelomradesskala()).stream().map(brist -> brist.under("fordjupade[0]")).toList();
    }

    /** Addressees that have been abolished, as faults at their place. */
    public static List<Brist> upphorda(FordjupadGranskning fordjupad, String lista) {
        List<Adressat> alla = fordjupad.getAdressater();
        return IntStream.range(0, alla.size()).filter(i -> !alla.get(i).getNamnd().isAktiv())
                .mapToObj(i -> Brist.i(lista + "[" + i + "]", "fordjupning.fel.upphordAdressat", alla.get(i).getNamnd().getNamn())).toList();
    }
}
