package se.arshjulet.bench;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.arshjulet.demo.Provregion;
import se.arshjulet.rapport.RapportDocx;
import se.arshjulet.rapport.RapportHtml;
import se.arshjulet.rapport.RapportPdf;
import se.arshjulet.region.BerattelseService;
import se.arshjulet.region.Berattelseunderlag;
import se.arshjulet.region.Pagaendear;
import se.arshjulet.region.RegionService;
import se.arshjulet.region.Regionlista;
import se.arshjulet.region.Regionmatris;

/**
 * The region's pages on the generated region of 30 nämnder, 3 years and 20 fördjupade a year, against one of 10 nämnder and a year:
 * what a cell, a row or a nämnd costs must not grow with the region, nor the statements that a list is read in. {@code matris_sql} holds the whole matrix against one bare
 * statement that reads the same verdicts.
 */
final class RegionBench {

    private static final int UPPVARMNING = 30;
    private static final int VARV = 60;
    private static final int PER_NAMND = 3;
    private static final Set<String> EGNA_MATT = Set.of("matris", "laget");
    private static final String DIREKTOR = "direktor";
    private static final String BARA = "select n.namn, r.ar, o.omrade, o.niva from namnd n join arsgranskning a on a.namnd_id = n.id join revisionsar r on r.id = a.revisionsar_id"
            + " join omradesbedomning o on o.arsgranskning_id = a.id order by n.namn, r.ar desc";

    private final Provregion stor = new Provregion("30x3x20");
    private final Provregion liten = new Provregion("10x1x20");

    RegionBench() {
        new Pagaendear(stor, PER_NAMND).laggUpp();
        new Pagaendear(liten, PER_NAMND).laggUpp();
    }

    /** Microseconds a row, of the lists and files that have no figure of their own. */
    List<Matning> listor() throws Exception {
        List<Matning> matt = new ArrayList<>();
        for (Regionlista lista : listorna().filter(l -> !EGNA_MATT.contains(l.namn())).toList()) {
            matt.add(iTur(lista.namn(), () -> perRad(lista, stor), () -> perRad(lista, liten)));
        }
        return matt;
    }

    Stream<Regionlista> listorna() {
        return Regionlista.alla().stream();
    }

    /** @return how it was read in the big region and in the small one */
    List<Regionlista.Last> last(Regionlista lista) {
        return List.of(lista.las(stor), lista.las(liten));
    }

    private static double perRad(Regionlista lista, Provregion region) throws Exception {
        int[] rader = new int[1];
        double ms = Tid.ms(() -> rader[0] = lista.las(region).rader());
        return ms / rader[0];
    }

    /** Microseconds a cell. */
    Matning matris() throws Exception {
        return iTur("matris", () -> perCell(stor), () -> perCell(liten));
    }

    Matning motBarSql() throws Exception {
        return Matning.iTur("matris_sql", UPPVARMNING, VARV, varv -> Tid.ms(() -> matris(stor)), varv -> Tid.ms(this::bar));
    }

    /** Microseconds a case. */
    Matning laget() throws Exception {
        return iTur("laget", () -> perArende(stor), () -> perArende(liten));
    }

    /** Microseconds a nämnd, read and put together; then as each of the files. */
    List<Matning> underlag() throws Exception {
        RapportHtml html = new RapportHtml();
        RapportPdf pdf = new RapportPdf(html);
        RapportDocx docx = new RapportDocx();
        Berattelseunderlag stort = underlag(stor);
        Berattelseunderlag litet = underlag(liten);
        return List.of(iTur("berattelse", () -> Tid.ms(() -> underlag(stor)) / stort.namnder().size(), () -> Tid.ms(() -> underlag(liten)) / litet.namnder().size()),
                Matning.iTur("berattelse_pdf", 5, 15, varv -> Tid.ms(() -> pdf.pdf(html.annat("berattelse/dokument.ftlh", stort, true))) / stort.namnder().size(),
                        varv -> Tid.ms(() -> pdf.pdf(html.annat("berattelse/dokument.ftlh", litet, true))) / litet.namnder().size()),
                Matning.iTur("berattelse_docx", 5, 15, varv -> Tid.ms(() -> docx.docx(html.annat("berattelse/fragment.ftlh", stort, false), null)) / stort.namnder().size(),
                        varv -> Tid.ms(() -> docx.docx(html.annat("berattelse/fragment.ftlh", litet, false), null)) / litet.namnder().size()),
                Matning.iTur("berattelse_xlsx", 5, 15, varv -> Tid.ms(() -> xlsx(stor)) / stort.namnder().size(), varv -> Tid.ms(() -> xlsx(liten)) / litet.namnder().size()));
    }

    private static byte[] xlsx(Provregion region) {
        return region.databas().hamta(em -> berattelse(region, em).xlsx(Provregion.SISTA_ARET));
    }

    private static Matning iTur(String bench, Kostnad var, Kostnad andras) throws Exception {
        Matning matt = Matning.iTur(bench, UPPVARMNING, VARV, varv -> var.ms() * 1000, varv -> andras.ms() * 1000);
        return new Matning(bench, matt.ours(), matt.peer(), "us", VARV);
    }

    /** Of one cell, row or nämnd. */
    private interface Kostnad {
        double ms() throws Exception;
    }

    private double perCell(Provregion region) throws Exception {
        Regionmatris[] matris = new Regionmatris[1];
        double ms = Tid.ms(() -> matris[0] = matris(region));
        return ms / matris[0].namnder().stream().flatMap(n -> n.aren().stream()).mapToInt(a -> a.celler().size()).sum();
    }

    private double perArende(Provregion region) throws Exception {
        int[] rader = new int[1];
        double ms = Tid.ms(() -> rader[0] = region.databas().hamta(em -> region.som(em, DIREKTOR, RegionService.class).lage(null).rader().size()));
        return ms / rader[0];
    }

    private static Regionmatris matris(Provregion region) {
        return region.databas().hamta(em -> region.som(em, DIREKTOR, RegionService.class).matris(List.of()));
    }

    private static Berattelseunderlag underlag(Provregion region) {
        return region.databas().hamta(em -> berattelse(region, em).underlag(Provregion.SISTA_ARET));
    }

    private static BerattelseService berattelse(Provregion region, EntityManager em) {
        return region.koppling(em, DIREKTOR).med(String.class, "Region Bänk").med(RapportPdf.class, null).hamta(BerattelseService.class);
    }

    private void bar() throws SQLException {
        try (Connection c = stor.databas().kalla().getConnection(); PreparedStatement p = c.prepareStatement(BARA); ResultSet rader = p.executeQuery()) {
            int antal = 0;
            while (rader.next()) {
                antal += rader.getString(1).length() + rader.getInt(2) + rader.getString(3).length() + rader.getInt(4);
            }
            if (antal == 0) {
                throw new IllegalStateException("Nothing to read");
            }
        }
    }
}
