package se.arshjulet.personuppgifter;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Texter;

/**
 * The register of processing (GDPR article 30) and what is held of one person (article 15). The administratör sees where somebody is
 * mentioned; what the records say is handed out by the office, which tries first whether it may.
 */
@Tjanst
public class PersonuppgiftService {

    private static final Set<Kolumnslag> INTE_SOKBARA = EnumSet.of(Kolumnslag.FIL, Kolumnslag.JSON, Kolumnslag.HEMLIGHET, Kolumnslag.KRYPTERAD);

    @Inject
    AnvandareRepository anvandare;

    @Inject
    PersonRepository personer;

    @Tillaten(Roll.ADMINISTRATOR)
    public List<Registerrad> register() {
        return Personregister.alla().stream().filter(tabell -> !tabell.personliga().isEmpty()).map(Registerrad::av).toList();
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public byte[] registerfil() {
        Personutdrag fil = new Personutdrag().rad((Object[]) Texter.text("personuppgifter.kolumner").split(";"));
        Personregister.alla().forEach(tabell -> tabell.personliga().forEach(kolumn -> fil.rad(tabell, kolumn, "")));
        return fil.fil();
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public byte[] utdrag(Long id) {
        Anvandare vem = anvandare.finn(id).orElseThrow(() -> new Regelbrott("", "organisation.fel.finnsInte"));
        Personutdrag fil = new Personutdrag().rad((Object[]) Texter.text("personuppgifter.kolumner").split(";"));
        fil.rad("anvandare", "anvandarnamn", "", vem.getAnvandarnamn()).rad("anvandare", "namn", "", vem.getNamn())
                .rad("anvandare", "titel", "", skrivet(vem.getTitel())).rad("anvandare", "epost", "", skrivet(vem.getEpost()))
                .rad("anvandare_roll", "roll", "", vem.getRoller().stream().sorted().map(roll -> Texter.text("organisation.roll." + roll)).toList());
        for (Persontabell tabell : Personregister.alla()) {
            for (String kolumn : tabell.personliga()) {
                rad(fil, tabell, kolumn, vem);
            }
        }
        return fil.fil();
    }

    private void rad(Personutdrag fil, Persontabell tabell, String kolumn, Anvandare vem) {
        Kolumnslag slag = tabell.kolumner().get(kolumn);
        if (INTE_SOKBARA.contains(slag)) {
            return;
        }
        if (slag == Kolumnslag.IDENTITET) {
            personer.varden(tabell.tabell(), kolumn, vem).forEach(varde -> fil.rad(tabell, kolumn, varde));
            return;
        }
        Traffar traffar = personer.traffar(tabell.tabell(), kolumn, slag, vem);
        if (traffar.antal() > 0) {
            fil.rad(tabell, kolumn, Personutdrag.lista(traffar));
        }
    }

    private static String skrivet(String varde) {
        return varde == null ? "" : varde;
    }
}
