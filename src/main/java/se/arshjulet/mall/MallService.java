package se.arshjulet.mall;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.json.StrictJson;

/** The administratör writes the office's templates, edition by edition; the revisionsdirektör, who chooses one for the year, can read them. */
@Tjanst
public class MallService {

    /** In bytes: how large a template can be as a file. */
    public static final int STORSTA_FIL = Mallinlasning.STORSTA_FIL;
    /** In bytes. */
    public static final int STORSTA_LOGOTYP = Logotypkontroll.STORSTA_FIL;

    private static final int NAMN_LANGST = 200;

    @Inject
    MallRepository mallar;

    @Inject
    Event<MallFaststalld> faststalld;

    @Tillaten({Roll.ADMINISTRATOR, Roll.REVISIONSDIREKTOR})
    public List<Mall> alla() {
        return mallar.alla();
    }

    @Tillaten({Roll.ADMINISTRATOR, Roll.REVISIONSDIREKTOR})
    public Mallformular formular(Long id) {
        Mall mall = finn(id);
        Mallformular formular = new Mallformular();
        formular.setId(id);
        formular.setVersion(mall.getVersion());
        formular.setNamn(mall.getNamn());
        formular.setUtgava(mall.getUtgava());
        formular.setUtkast(mall.isUtkast());
        Malloversattning.fyll(formular, mall.las());
        return formular;
    }

    /** What has changed since the edition before, in whole sentences; nothing for a first edition. */
    @Tillaten({Roll.ADMINISTRATOR, Roll.REVISIONSDIREKTOR})
    public List<String> andringar(Long id) {
        Mall mall = finn(id);
        return mallar.utgavor(mall.getNamn()).stream().filter(m -> m.getUtgava() < mall.getUtgava()).findFirst()
                .map(forra -> new Malljamforelse(forra.las(), mall.las()).skillnader()).orElse(List.of());
    }

    @Tillaten({Roll.ADMINISTRATOR, Roll.REVISIONSDIREKTOR})
    public byte[] exportera(Long id) {
        return StrictJson.write(finn(id).las());
    }

    /** @return the draft: a new one, or the one that is already being written */
    @Tillaten(Roll.ADMINISTRATOR)
    public Long nyUtgava(Long id) {
        Mall mall = finn(id);
        return nyUtgava(mall.getNamn(), mall.las(), true);
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public Long kopiera(Long id, String namn) {
        return nyUtgava(nytt(namn), finn(id).las(), false);
    }

    /** A file becomes a draft: of a new template, or the next edition of the one that has the name. */
    @Tillaten(Roll.ADMINISTRATOR)
    public Long importera(String namn, byte[] fil) {
        Tolk tolk = new Tolk();
        String malletsNamn = tolk.rad("importnamn", namn, NAMN_LANGST);
        if (Tolk.text(namn) == null) {
            tolk.fel("importnamn", "mall.fel.namnSaknas");
        }
        Mallinnehall innehall = tolk.med(() -> Mallinlasning.las(fil));
        tolk.klart();
        return nyUtgava(malletsNamn, innehall, false);
    }

    private Long nyUtgava(String namn, Mallinnehall innehall, boolean fortsattUtkast) {
        List<Mall> utgavor = mallar.utgavor(namn);
        Mall senaste = utgavor.isEmpty() ? null : utgavor.get(0);
        if (senaste != null && senaste.isUtkast()) {
            if (fortsattUtkast) {
                return senaste.getId();
            }
            throw new Regelbrott("importnamn", "mall.fel.utkastFinns", namn, senaste.getUtgava());
        }
        Mall ny = Mall.utkast(namn, senaste == null ? 1 : senaste.getUtgava() + 1, innehall);
        mallar.lagg(ny);
        return ny.getId();
    }

    private String nytt(String namn) {
        String text = Tolk.text(namn);
        if (text == null || text.length() > NAMN_LANGST) {
            throw new Regelbrott("kopienamn", text == null ? "mall.fel.namnSaknas" : "platform.fel.forLang", NAMN_LANGST);
        }
        if (!mallar.utgavor(text).isEmpty()) {
            throw new Regelbrott("kopienamn", "mall.fel.namnFinns", text);
        }
        return text;
    }

    /** Keeps the draft as it is typed, also what is not right yet. */
    @Tillaten(Roll.ADMINISTRATOR)
    public Mallsparning spara(Mallformular formular) {
        Mall mall = iVersion(formular);
        mall.skriv(Malloversattning.las(formular));
        mallar.spara();
        return new Mallsparning(mall.getVersion(), Mallkontroll.brister(mall.las()));
    }

    /** @throws Regelbrott with everything that must be mended first */
    @Tillaten(Roll.ADMINISTRATOR)
    public void faststall(Mallformular formular) {
        Mall mall = iVersion(formular);
        mall.skriv(Malloversattning.las(formular));
        mall.faststall();
        faststalld.fire(new MallFaststalld(mall.getNamn(), mall.getUtgava()));
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public void kasta(Long id) {
        Mall mall = finn(id);
        mall.kravUtkast();
        mallar.taBort(mall);
    }

    /** What stands in the way of settling a draft. */
    @Tillaten({Roll.ADMINISTRATOR, Roll.REVISIONSDIREKTOR})
    public List<Brist> brister(Mallformular formular) {
        return Mallkontroll.brister(Malloversattning.las(formular));
    }

    /** @return the picture as the template keeps it */
    @Tillaten(Roll.ADMINISTRATOR)
    public String logotyp(byte[] fil) {
        if (fil.length == 0) {
            throw new Regelbrott("logotypfil", "mall.fel.filSaknas");
        }
        return Base64.getEncoder().encodeToString(Logotypkontroll.somPng(fil));
    }

    /** How a standing text reads with examples in its placeholders, by key; one that cannot be filled in is left out. */
    @Tillaten({Roll.ADMINISTRATOR, Roll.REVISIONSDIREKTOR})
    public Map<String, String> provtexter(Mallformular formular) {
        return Provtext.av(formular.getTexter());
    }

    private Mall iVersion(Mallformular formular) {
        Mall mall = finn(formular.getId());
        mall.kravUtkast();
        if (mall.getVersion() != formular.getVersion()) {
            throw new Mallkonflikt();
        }
        return mall;
    }

    private Mall finn(Long id) {
        return Optional.ofNullable(id).flatMap(mallar::finn).orElseThrow(() -> new Regelbrott("", "mall.fel.finnsInte"));
    }
}
