package se.arshjulet.region;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.atgardsregister.Ikapp;
import se.arshjulet.mall.DokumentmallRepository;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.rapport.RapportDocx;
import se.arshjulet.rapport.RapportHtml;
import se.arshjulet.rapport.RapportPdf;
import se.arshjulet.rapport.Svenska;

/** The underlag of a year's revisionsberättelse, as PDF, DOCX and XLSX: three files that say the same. */
@Tjanst
public class BerattelseService {

    private static final String MALL = "berattelse/";

    @Inject
    RegionRepository region;

    @Inject
    BerattelseRepository aret;

    @Inject
    Ikapp ikapp;

    @Inject
    Insyn insyn;

    @Inject
    RapportHtml html;

    @Inject
    RapportPdf pdf;

    @Inject
    RapportDocx docx;

    @Inject
    DokumentmallRepository mallar;

    @Inject
    Clock klocka;

    @Inject
    @ConfigProperty(name = "arshjulet.region")
    String namn;

    @Inject
    @ConfigProperty(name = "arshjulet.kontor")
    String kontor;

    /** The years there is an underlag for, the latest first. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR, Roll.FORTROENDEVALD, Roll.REGISTRATOR})
    public List<Integer> aren() {
        return List.copyOf(region.aren().keySet());
    }

    /** What there is to say of a year for the reader. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR, Roll.FORTROENDEVALD, Roll.REGISTRATOR})
    public Berattelseunderlag underlag(int ar) {
        Long utgava = region.aren().get(ar);
        if (utgava == null) {
            throw new Obehorig("underlag för revisionsberättelsen " + ar);
        }
        ikapp.hamta();
        Mallinnehall mall = region.mallar(List.of(utgava)).get(utgava);
        List<Integer> bara = List.of(ar);
        Matrisbyggare matris = new Matrisbyggare(Map.of(ar, mall), region.arenden(bara), region.nivaer(bara), insyn);
        List<Namndrad> rader = matris.rader(region.namnder());
        Berattelsebyggare byggare = new Berattelsebyggare(ar, mall, rader);
        LocalDate idag = LocalDate.now(klocka);
        return new Berattelseunderlag(ar, namn, kontor, idag, mall.omraden().stream().map(o -> Svenska.storBokstav(o.namn())).toList(), matris.summor(rader),
                byggare.namnder(aret.motiv(ar), aret.expedierade(ar), aret.forbattringsomraden(ar), aret.oppna(ar), aret.kritik(ar)),
                byggare.fordjupade(aret.fordjupade(ar), aret.adressater(ar)), byggare.obesvarade(aret.obesvarade(ar), idag));
    }

    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR, Roll.FORTROENDEVALD, Roll.REGISTRATOR})
    public byte[] pdf(int ar) {
        return pdf.pdf(html.annat(MALL + "dokument.ftlh", underlag(ar), true));
    }

    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR, Roll.FORTROENDEVALD, Roll.REGISTRATOR})
    public byte[] docx(int ar) {
        return docx.docx(html.annat(MALL + "fragment.ftlh", underlag(ar), false), mallar.gallande());
    }

    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR, Roll.FORTROENDEVALD, Roll.REGISTRATOR})
    public byte[] xlsx(int ar) {
        return new Berattelsebok(underlag(ar)).fil();
    }
}
