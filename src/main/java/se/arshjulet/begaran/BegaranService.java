package se.arshjulet.begaran;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Fordjupningsregister.Fordjupningsprojekt;
import se.arshjulet.arsgranskning.Fordjupningsregister;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.process.Processmotor;

/** The auditor asks the nämnd for something, sees how it stands and can withdraw it. */
@Tjanst
public class BegaranService {

    private static final int RUBRIK_LANGST = 200;
    private static final int SAK_LANGST = 1000;
    private static final int VARFOR_LANGST = 4000;

    @Inject
    BegaranRepository begaranden;

    @Inject
    Begaransgrind grind;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Fordjupningsregister fordjupade;

    @Inject
    Processmotor motor;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /** The begäranden of the case, the latest first; empty for somebody they are not for. */
    @Tillaten
    public List<Begaransrad> lista(Long arsgranskning) {
        return Optional.ofNullable(arsgranskning).flatMap(arsgranskningar::finn).filter(grind::farSe).map(g -> begaranden.rader(Arendeid.arets(g.getId()))).orElse(List.of());
    }

    /** Those that belong to a fördjupad granskning, for whoever reads the work in it; else empty. */
    @Tillaten
    public List<Begaransrad> projektets(Long fordjupad) {
        return fordjupad != null && fordjupade.laser(fordjupad) ? begaranden.rader(Arendeid.fordjupningens(fordjupad)) : List.of();
    }

    /** The fördjupade granskning that something is to be asked for in. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Fordjupningsprojekt projekt(Long fordjupad) {
        return grind.iProjektet(fordjupad);
    }

    /** The case that something is to be asked for in. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Arsgranskning arende(Long arsgranskning) {
        return grind.arbetar(arsgranskning);
    }

    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR, Roll.NAMND})
    public Begaransvy visa(Long id) {
        Begaran begaran = grind.synlig(id);
        begaran.getPoster().forEach(post -> post.getBifogade().size());
        return new Begaransvy(begaran, anvandare.namn(begaran.getSandAv()), begaran.isSen(LocalDate.now(klocka)));
    }

    /** @return id of the begäran */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Long sand(Long arsgranskning, Begaransformular formular) {
        return sand(new Tolk(), Begaransarende.av(grind.arbetar(arsgranskning)), formular);
    }

    /** @return id of the begäran */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Long sandIProjekt(Long fordjupad, Begaransformular formular) {
        Fordjupningsprojekt projekt = grind.iProjektet(fordjupad);
        Tolk tolk = new Tolk();
        Namnd namnd = projekt.namnder().stream().filter(n -> n.getKortnamn().equals(formular.getNamnd())).findFirst().orElseGet(() -> tolk.fel("namnd", "begaran.fel.namnd"));
        return sand(tolk, new Begaransarende(null, projekt, namnd), formular);
    }

    private Long sand(Tolk tolk, Begaransarende arende, Begaransformular formular) {
        String rubrik = kravd(tolk, "rubrik", formular.getRubrik(), RUBRIK_LANGST, "begaran.fel.rubrik");
        String varfor = kravd(tolk, "varfor", formular.getVarfor(), VARFOR_LANGST, "begaran.fel.varfor");
        List<String> saker = saker(tolk, formular.getSaker());
        LocalDate sistaDag = Tolk.text(formular.getSistaDag()) == null ? tolk.fel("sistaDag", "begaran.fel.dagSaknas") : tolk.datum("sistaDag", formular.getSistaDag());
        Begaran ny = sistaDag == null ? null : tolk.med(() -> new Begaran(arende, rubrik, varfor, saker, sistaDag, LocalDateTime.now(klocka), inloggad.anvandarnamn()));
        tolk.klart();
        begaranden.lagg(ny);
        Map<String, Object> variabler = new HashMap<>(arende.variabler());
        variabler.put(Processmotor.FOREMAL, ny.getId());
        ny.drivsAv(motor.starta(BegaranProcess.ID, arende.affarsnyckel(), variabler));
        logg.skrivI(ny.getArende(), "begaran.sand", rubrik + ", " + arende.namnd().getKortnamn() + ", " + sistaDag);
        return ny.getId();
    }

    private static String kravd(Tolk tolk, String falt, String skrivet, int langst, String saknas) {
        return Tolk.text(skrivet) == null ? tolk.fel(falt, saknas) : tolk.rad(falt, skrivet, langst);
    }

    private static List<String> saker(Tolk tolk, List<Begaransformular.Sak> skrivna) {
        List<String> saker = new ArrayList<>();
        for (int i = 0; i < skrivna.size(); i++) {
            Optional.ofNullable(tolk.rad("saker[" + i + "].vad", skrivna.get(i).getVad(), SAK_LANGST)).ifPresent(saker::add);
        }
        if (saker.isEmpty()) {
            tolk.fel("saker[0].vad", "begaran.fel.sak");
        }
        return saker;
    }

    /** The task of the nämnd or the auditor goes away; what has already been handed in stays among the underlag. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public void aterkalla(Long id, String motiv) {
        Begaran begaran = grind.revisorns(id);
        Tolk tolk = new Tolk();
        String text = kravd(tolk, "motiv", motiv, SAK_LANGST, "begaran.fel.aterkallelsemotiv");
        tolk.klart();
        begaran.aterkalla(text, LocalDateTime.now(klocka));
        motor.meddelaInstans(begaran.getProcessinstans(), BegaranProcess.ATERKALLAD);
        logg.skrivI(begaran.getArende(), "begaran.aterkallad", begaran.getRubrik() + ": " + text);
    }
}
