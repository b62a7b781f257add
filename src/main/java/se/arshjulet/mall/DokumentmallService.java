package se.arshjulet.mall;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;

/** The administratör uploads the office's Word template, and takes it away. */
@Tjanst
public class DokumentmallService {

    /** In bytes: how large a template may be. */
    public static final int STORST = Dokumentmallsprovning.STORST;

    @Inject
    DokumentmallRepository mallar;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    @Tillaten(Roll.ADMINISTRATOR)
    public List<Dokumentmallsutgava> utgavor() {
        return mallar.utgavor();
    }

    /** @throws Regelbrott when the file will not do; the sentence says which file and why */
    @Tillaten(Roll.ADMINISTRATOR)
    public void laddaUpp(String filnamn, byte[] innehall) {
        String namn = filnamn.substring(Math.max(filnamn.lastIndexOf('/'), filnamn.lastIndexOf('\\')) + 1);
        new Dokumentmallsprovning(namn).prova(innehall);
        int utgava = mallar.utgavor().stream().mapToInt(Dokumentmallsutgava::utgava).max().orElse(0) + 1;
        mallar.lagg(new Dokumentmall(utgava, namn, innehall, inloggad.anvandarnamn(), LocalDateTime.now(klocka)));
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public void taBort(Long id) {
        mallar.finn(id).orElseThrow(() -> new Regelbrott("", "mall.fel.dokumentmall.finnsInte"))
                .taBort(inloggad.anvandarnamn(), LocalDateTime.now(klocka));
    }
}
