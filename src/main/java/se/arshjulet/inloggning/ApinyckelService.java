package se.arshjulet.inloggning;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Apiratt;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** Keys of the API: everybody's own, and for the administratör those of all. */
@Tjanst
public class ApinyckelService {

    /** Whoever needs more has lost some. */
    static final int FLEST = 20;
    private static final int HEMLIGHET_BYTES = 32;
    private static final SecureRandom SLUMP = new SecureRandom();

    @Inject
    ApinyckelRepository nycklar;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Nyckeltolkning tolkning;

    @Inject
    Bekraftelse bekraftelse;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    @Tillaten
    public Nyckelsida mina(int sida, int antal) {
        return nycklar.sida(inloggad.anvandare(), Math.max(1, sida), antal);
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public Nyckelsida allas(int sida, int antal) {
        return nycklar.sida(null, Math.max(1, sida), antal);
    }

    /**
     * @param bekraftat who it is, once more
     * @return the key, which nobody can see again
     */
    @Tillaten
    @Transactional(dontRollbackOn = Regelbrott.class)
    public String skapaMin(Nyckelformular formular, String bekraftat) {
        return skapa(new Tolk(), inloggad.anvandare(), formular, bekraftat);
    }

    /**
     * @param bekraftat who the administratör is, once more
     * @return the key, which nobody can see again
     */
    @Tillaten(Roll.ADMINISTRATOR)
    @Transactional(dontRollbackOn = Regelbrott.class)
    public String skapaAt(Nyckelformular formular, String bekraftat) {
        Tolk tolk = new Tolk();
        String namn = Tolk.text(formular.getAnvandarnamn());
        Anvandare vem = namn == null ? tolk.fel("anvandarnamn", "inloggning.fel.nyckel.vemSaknas")
                : anvandare.finn(namn).filter(Anvandare::isAktiv).orElseGet(() -> tolk.fel("anvandarnamn", "inloggning.fel.nyckel.vem", namn));
        return skapa(tolk, vem, formular, bekraftat);
    }

    private String skapa(Tolk tolk, Anvandare vem, Nyckelformular formular, String bekraftat) {
        String namn = tolkning.namn(tolk, formular.getNyckelnamn());
        LocalDate giltigTill = tolkning.giltigTill(tolk, formular.getGiltigTill());
        Set<Apiratt> ratter = tolkning.ratter(tolk, formular);
        tolk.klart();
        kravPlats(vem, namn);
        bekraftelse.krav(bekraftat, "bekraftelse");
        String hemlighet = Apinyckel.PREFIX + slump();
        Apinyckel nyckel = new Apinyckel(vem, namn, ratter, giltigTill, Fingeravtryck.av(hemlighet));
        nyckel.skapades(inloggad.anvandarnamn(), LocalDateTime.now(klocka));
        nycklar.lagg(nyckel);
        return hemlighet;
    }

    /** The same name again is most often the same button twice. */
    private void kravPlats(Anvandare vem, String namn) {
        List<String> gallande = nycklar.gallande(vem, LocalDate.now(klocka));
        if (gallande.contains(namn)) {
            throw new Regelbrott("nyckelnamn", "inloggning.fel.nyckel.namnFinns", namn);
        }
        if (gallande.size() >= FLEST) {
            throw new Regelbrott("", "inloggning.fel.nyckel.forManga", vem.getNamn(), FLEST);
        }
    }

    /** One's own, or for the administratör anybody's. */
    @Tillaten
    public void aterkalla(Long id) {
        nycklar.finn(id).filter(n -> inloggad.har(Roll.ADMINISTRATOR) || n.getAnvandare().getAnvandarnamn().equals(inloggad.anvandarnamn()))
                .orElseThrow(() -> new Regelbrott("", "organisation.fel.finnsInte")).aterkalla(LocalDateTime.now(klocka));
    }

    private static String slump() {
        byte[] bytes = new byte[HEMLIGHET_BYTES];
        SLUMP.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
