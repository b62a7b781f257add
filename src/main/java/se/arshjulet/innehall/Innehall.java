package se.arshjulet.innehall;

import java.util.List;

/** Everything that was found about one nämnd in one year; the parts come in the order of the årsrapport's making. */
public record Innehall(
        int formatversion,
        String namnd,
        int ar,
        String ansvarsomraden,
        List<KriterierInnehall> kriterier,
        OberoendeInnehall oberoende,
        List<RiskplanInnehall> riskplaner,
        List<TillfalleInnehall> tillfallen,
        List<DelomradeInnehall> delomraden,
        List<PrognosInnehall> prognoser,
        List<AvvikelseInnehall> avvikelser,
        List<UttalandeInnehall> uttalanden,
        List<FordjupadInnehall> fordjupade,
        List<OmradesbedomningInnehall> omradesbedomningar,
        List<ForbattringsomradeInnehall> forbattringsomraden,
        List<BilagaInnehall> bilagor,
        List<TidigareInnehall> tidigare) {

    public static final int FORMATVERSION = 1;

    public Innehall {
        ansvarsomraden = Tomt.text(ansvarsomraden);
        kriterier = Tomt.lista(kriterier);
        riskplaner = Tomt.lista(riskplaner);
        tillfallen = Tomt.lista(tillfallen);
        delomraden = Tomt.lista(delomraden);
        prognoser = Tomt.lista(prognoser);
        avvikelser = Tomt.lista(avvikelser);
        uttalanden = Tomt.lista(uttalanden);
        fordjupade = Tomt.lista(fordjupade);
        omradesbedomningar = Tomt.lista(omradesbedomningar);
        forbattringsomraden = Tomt.lista(forbattringsomraden);
        bilagor = Tomt.lista(bilagor);
        tidigare = Tomt.lista(tidigare);
    }
}
