package se.arshjulet.testsupport;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import se.arshjulet.arsgranskning.Forvaltningskrav;
import se.arshjulet.ekonomi.EkonomiRepository;
import se.arshjulet.granskning.GranskningRepository;
import se.arshjulet.granskning.NyckeltalRepository;
import se.arshjulet.granskning.Nyckeltalsupplagg;
import se.arshjulet.organisation.Forvaltningsdel;
import se.arshjulet.organisation.Forvaltningsfakta;
import se.arshjulet.organisation.NamndService;
import se.arshjulet.organisation.Namndformular;
import se.arshjulet.platform.tid.Klocka;
import se.arshjulet.rakenskaper.RakenskapsuttalandeRepository;
import se.arshjulet.rapport.RapportRepository;
import se.arshjulet.riskplan.RiskplanRepository;
import se.arshjulet.riskplan.Riskplansupplagg;
import se.arshjulet.underlag.UnderlagRepository;
import se.arshjulet.uppfoljning.UppfoljningRepository;
import se.arshjulet.uppfoljning.Uppfoljningsbortfall;

/** The page of a nämnd as the administratör fills it in: with all who know something of a förvaltning, and all who are told that its years are others. */
public record Namndprov(Domandatabas databas, Long namnd) {

    private static final LocalDateTime NU = LocalDateTime.of(2024, 1, 15, 8, 0);

    public Namndformular las() {
        return databas.hamta(em -> tjanst(em).formular(namnd));
    }

    public void spara(Consumer<Namndformular> andring) {
        Namndformular formular = las();
        andring.accept(formular);
        databas.gor(em -> tjanst(em).spara(formular));
    }

    /** The years of one that is there, or of a new one with this short name. */
    public void ar(String kortnamn, Object fran, Object till) {
        spara(formular -> {
            Forvaltningsdel del = formular.getForvaltningar().stream().filter(f -> f.getKortnamn().equals(kortnamn)).findFirst().orElseGet(() -> ny(formular, kortnamn));
            del.setFran(fran.toString());
            del.setTill(till.toString());
        });
    }

    public static Forvaltningsdel ny(Namndformular formular, String kortnamn) {
        Forvaltningsdel ny = new Forvaltningsdel();
        ny.setNamn("Förvaltningen " + kortnamn);
        ny.setKortnamn(kortnamn);
        formular.getForvaltningar().add(ny);
        return ny;
    }

    private static NamndService tjanst(EntityManager em) {
        Bonor bonor = new Bonor(em).med(Clock.class, Clock.fixed(NU.atZone(Klocka.SVENSK_TID).toInstant(), Klocka.SVENSK_TID));
        Function<Class<? extends Forvaltningsfakta>, Forvaltningsfakta> bona = bonor::hamta;
        List<Forvaltningsfakta> fakta = List.of(EkonomiRepository.class, GranskningRepository.class, NyckeltalRepository.class, RakenskapsuttalandeRepository.class,
                RapportRepository.class, RiskplanRepository.class, UnderlagRepository.class, UppfoljningRepository.class).stream().map(bona).toList();
        return bonor.med(Instance.class, Koppling.alla(fakta))
                .observera(Forvaltningskrav.class, Uppfoljningsbortfall.class, Nyckeltalsupplagg.class, Riskplansupplagg.class).hamta(NamndService.class);
    }
}
