package se.arshjulet.svar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.beslut.BeslutProcess;
import se.arshjulet.beslut.BeslutService;
import se.arshjulet.beslut.Beslutsformular;
import se.arshjulet.diarium.Diariehandling;
import se.arshjulet.expediering.Expedierad;
import se.arshjulet.expediering.ExpedieringProcess;
import se.arshjulet.expediering.ExpedieringService;
import se.arshjulet.expediering.Expedieringsformular;
import se.arshjulet.fordjupning.Adressatdel;
import se.arshjulet.fordjupning.FordjupningProcess;
import se.arshjulet.fordjupning.FordjupningService;
import se.arshjulet.fordjupning.Fordjupningsdel;
import se.arshjulet.fordjupning.Fordjupningsformular;
import se.arshjulet.fordjupning.Rekommendationsdel;
import se.arshjulet.inkorg.Provuppgift;
import se.arshjulet.kvalitetssakring.AtgardaService;
import se.arshjulet.kvalitetssakring.Atgardsformular;
import se.arshjulet.kvalitetssakring.KvalitetssakringProcess;
import se.arshjulet.kvalitetssakring.KvalitetssakringService;
import se.arshjulet.kvalitetssakring.Kvalitetssakringsformular;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.rapport.Bildvalsdel;
import se.arshjulet.rapport.Forbattringsdel;
import se.arshjulet.rapport.RapportProcess;
import se.arshjulet.rapport.Rapportstatus;
import se.arshjulet.rapport.UtkastService;
import se.arshjulet.rapport.Utkastformular;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Rapportar;

/** From the in-depth audits to the accepted answer, form by form, each in a transaction of its own on the real tables. */
class RapportTillSvarTest extends Rapportprov {

    @Test
    void fordjupade_granskningar_kan_skrivas_om_med_delade_rekommendationer() {
        redovisa("1", "1a", "2");
        redovisa("2", "2a", "3");
        Fordjupningsformular formular = las(Roll.YRKESREVISOR, FordjupningService.class, Steg.FORDJUPNING, FordjupningProcess.REDOVISA);
        assertThat(formular.getFordjupade()).hasSize(1);
        assertThat(formular.getFordjupade().get(0).getRekommendationer()).extracting(Rekommendationsdel::getMarkering).containsExactly("2", "3");
        assertThat(formular.getFordjupade().get(0).getRekommendationer().get(0).getUnder())
                .extracting(Rekommendationsdel::getMarkering).containsExactly("2a");
    }

    @Test
    void rapporten_skrivs_sands_tillbaka_godkanns_beslutas_expedieras_och_besvaras() {
        redovisa("1", "1a", "2");
        lamnaInUtkast();
        aterremitteraOchAtgarda();
        assertThat(kvalitetssakra("GODKAND")).containsEntry("godkand", true);
        Rapportstatus status = databas.hamta(em -> em.createQuery("select r.status from Arsrapport r where r.arsgranskning.id = :id", Rapportstatus.class)
                .setParameter("id", id).getSingleResult());
        assertThat(status).as("det som godkändes är det som är fryst").isEqualTo(Rapportstatus.FRYST);
        besluta();
        expediera();
        svara();
        assertThat(granskaSvaret("true")).containsEntry("accepterat", true);
        assertThat(handelser).hasExactlyElementsOfTypes(Expedierad.class, SvarLamnat.class, SvarGranskat.class);
        assertThat(diariet()).containsExactly(tuple("REV 2024-17:1", "ARSRAPPORT", "EXPEDIERAD", "arsrapport-" + namn() + ".pdf"),
                tuple("REV 2024-17:2", "ARSRAPPORT", "EXPEDIERAD", "arsrapport-" + namn() + ".docx"),
                tuple("REV 2024-17:3", "MISSIV", "EXPEDIERAD", "missiv-" + namn() + ".pdf"), tuple("REV 2024-17:4", "SVAR", "INKOMMEN", "svar-" + namn() + ".pdf"));
    }

    /** What the diarium has of the case. */
    private List<Tuple> diariet() {
        return databas.hamta(em -> em.createQuery("select h from Diariehandling h where h.arende.arsgranskningId = :id order by h.nummer", Diariehandling.class)
                .setParameter("id", id).getResultStream()
                .map(h -> tuple(h.getBeteckning(), h.getSlag().name(), h.getStatus().name(), h.getFil().getFilnamn())).toList());
    }

    private String namn() {
        return som(Roll.REGISTRATOR, (bonor, granskning) -> granskning.getBeteckning().toLowerCase(Locale.ROOT));
    }

    @Test
    void utkast_med_fel_andrar_inget_och_sager_var_felet_ar() {
        Utkastformular formular = las(Roll.YRKESREVISOR, UtkastService.class, Steg.RAPPORT, RapportProcess.SKRIV_UTKAST);
        formular.getUtfall().get(0).setBelopp("mycket");
        formular.getBilder().get(0).setSlag("TARTA");
        formular.getDelomraden().get(0).setIakttagelse("Ny text");
        assertThat(catchThrowableOfType(Regelbrott.class, () ->
                spara(Roll.YRKESREVISOR, UtkastService.class, Steg.RAPPORT, RapportProcess.SKRIV_UTKAST, formular)).brister())
                .extracting(Brist::falt).containsExactlyInAnyOrder("bilder[0].slag", "utfall[0].belopp");
        Utkastformular efter = las(Roll.YRKESREVISOR, UtkastService.class, Steg.RAPPORT, RapportProcess.SKRIV_UTKAST);
        assertThat(efter.getDelomraden().get(0).getIakttagelse()).isEmpty();
    }

    private void redovisa(String forsta, String del, String andra) {
        Fordjupningsformular formular = new Fordjupningsformular();
        formular.nyFordjupad();
        Fordjupningsdel rapport = formular.getFordjupade().get(0);
        rapport.setNummer("6");
        rapport.setTitel("Delegerade beslut");
        rapport.setOmrade("intern-kontroll");
        rapport.setNiva("2");
        rapport.setIakttagelser("Brister i delegationsordningen.");
        rapport.setNumrerad(true);
        rapport.nyAdressat();
        rapport.getAdressater().get(0).setNamnd(tecken);
        rapport.getAdressater().add(new Adressatdel());
        rapport.getAdressater().get(1).setNamnd(tecken + "S");
        rapport.nyRekommendation();
        rapport.getRekommendationer().get(0).setMarkering(forsta);
        rapport.getRekommendationer().get(0).setText("Tydliggör delegationen avseende");
        rapport.getRekommendationer().get(0).nyDel();
        rapport.getRekommendationer().get(0).getUnder().get(0).setMarkering(del);
        rapport.getRekommendationer().get(0).getUnder().get(0).setText("personuppgifter");
        rapport.nyRekommendation();
        rapport.getRekommendationer().get(1).setMarkering(andra);
        rapport.getRekommendationer().get(1).setText("Utbilda delegaterna");
        rapport.getRekommendationer().get(1).getAdressater().add(tecken);
        spara(Roll.YRKESREVISOR, FordjupningService.class, Steg.FORDJUPNING, FordjupningProcess.REDOVISA, formular);
        assertThat(brister(FordjupningService.class, Steg.FORDJUPNING, FordjupningProcess.REDOVISA)).isEmpty();
    }

    private void lamnaInUtkast() {
        Utkastformular formular = las(Roll.YRKESREVISOR, UtkastService.class, Steg.RAPPORT, RapportProcess.SKRIV_UTKAST);
        assertThat(formular.getOmraden().get(0).getSamst()).isEqualTo("2");
        formular.getDelomraden().forEach(del -> {
            del.setNiva("1");
            del.setIakttagelse("Antagen i tid.");
        });
        formular.getOmraden().forEach(omrade -> {
            omrade.setNiva("1");
            omrade.setMotiv("Grundar sig på granskningen.");
        });
        formular.getOmraden().get(1).nyttForbattringsomrade();
        Forbattringsdel forbattring = formular.getOmraden().get(1).getForbattringsomraden().get(0);
        forbattring.setText("Klassa informationen");
        forbattring.setVasentlig(true);
        forbattring.setForvaltning("DIM");
        formular.getUtfall().get(0).setBelopp("−91,3");
        formular.getBilder().get(1).setVald(true);
        spara(Roll.YRKESREVISOR, UtkastService.class, Steg.RAPPORT, RapportProcess.SKRIV_UTKAST, formular);
        assertThat(Brott.falt(brister(UtkastService.class, Steg.RAPPORT, RapportProcess.SKRIV_UTKAST))).containsExactly("omraden[0].varningsmotiv");
        formular.getOmraden().get(0).setVarningsmotiv("Avser en avgränsad del.");
        formular.nyBilaga();
        formular.getBilagor().get(0).setNummer("1a");
        formular.getBilagor().get(0).setRubrik("Verksamhetsplan");
        spara(Roll.YRKESREVISOR, UtkastService.class, Steg.RAPPORT, RapportProcess.SKRIV_UTKAST, formular);
        slutfor(Roll.YRKESREVISOR, UtkastService.class, Steg.RAPPORT, RapportProcess.SKRIV_UTKAST);
    }

    private void aterremitteraOchAtgarda() {
        Brott.kravs("kvalitetssakring.fel.harReviderat", () -> som(Roll.YRKESREVISOR, (bonor, granskning) -> {
            bonor.hamta(KvalitetssakringService.class).provaHandlaggare(
                    Provuppgift.i(Steg.KVALITETSSAKRING, KvalitetssakringProcess.KVALITETSSAKRA, granskning), bonor.hamta(Inloggad.class).anvandare());
            return null;
        }));
        assertThat(kvalitetssakra("ATERREMITTERAD")).containsEntry("godkand", false);
        Atgardsformular formular = las(Roll.YRKESREVISOR, AtgardaService.class, Steg.KVALITETSSAKRING, KvalitetssakringProcess.ATGARDA_NOTERINGAR);
        assertThat(formular.getNoteringar()).hasSize(1);
        assertThat(formular.getUtkast().getUtfall().get(0).getBelopp()).isEqualTo("−91,3");
        assertThat(formular.getUtkast().getBilder()).filteredOn(Bildvalsdel::isVald).extracting(Bildvalsdel::getSlag).containsExactly("RISKER");
        formular.getNoteringar().get(0).setAtgardad(true);
        spara(Roll.YRKESREVISOR, AtgardaService.class, Steg.KVALITETSSAKRING, KvalitetssakringProcess.ATGARDA_NOTERINGAR, formular);
        assertThat(brister(AtgardaService.class, Steg.KVALITETSSAKRING, KvalitetssakringProcess.ATGARDA_NOTERINGAR)).isEmpty();
        slutfor(Roll.YRKESREVISOR, AtgardaService.class, Steg.KVALITETSSAKRING, KvalitetssakringProcess.ATGARDA_NOTERINGAR);
    }

    private Map<String, Object> kvalitetssakra(String utfall) {
        Kvalitetssakringsformular formular = new Kvalitetssakringsformular();
        formular.setUtfall(utfall);
        if (utfall.equals("ATERREMITTERAD")) {
            formular.nyNotering();
            formular.getNoteringar().get(0).setDel("delomrade:IK1");
            formular.getNoteringar().get(0).setText("Förtydliga");
        }
        spara(Roll.REVISIONSDIREKTOR, KvalitetssakringService.class, Steg.KVALITETSSAKRING, KvalitetssakringProcess.KVALITETSSAKRA, formular);
        return slutfor(Roll.REVISIONSDIREKTOR, KvalitetssakringService.class, Steg.KVALITETSSAKRING, KvalitetssakringProcess.KVALITETSSAKRA);
    }

    private void besluta() {
        Beslutsformular formular = las(Roll.FORTROENDEVALD, BeslutService.class, Steg.BESLUT, BeslutProcess.BESLUTA);
        assertThat(formular.getForSvar()).as("en väsentlig avvikelse föreslår för svar").isEqualTo("true");
        formular.setSistaSvarsdag("2024-06-30");
        formular.setBeslutsdatum("2024-04-03");
        formular.setText("Vi begär svar.");
        spara(Roll.FORTROENDEVALD, BeslutService.class, Steg.BESLUT, BeslutProcess.BESLUTA, formular);
        assertThat(slutfor(Roll.FORTROENDEVALD, BeslutService.class, Steg.BESLUT, BeslutProcess.BESLUTA)).containsEntry("forSvar", true);
    }

    private void expediera() {
        Expedieringsformular formular = new Expedieringsformular();
        formular.setDnr("REV 2024-17");
        formular.setDatum("2024-04-04");
        spara(Roll.REGISTRATOR, ExpedieringService.class, Steg.EXPEDIERING, ExpedieringProcess.EXPEDIERA, formular);
        slutfor(Roll.REGISTRATOR, ExpedieringService.class, Steg.EXPEDIERING, ExpedieringProcess.EXPEDIERA);
        boolean laser = som(Roll.NAMND, (bonor, granskning) -> {
            bonor.hamta(Inloggad.class).anvandare().tilldela(Set.of(Roll.NAMND), granskning.getNamnd(), null);
            return bonor.hamta(Insyn.class).farLasaInnehall(granskning);
        });
        assertThat(laser).as("innan svaret har öppnats").isTrue();
    }

    private void svara() {
        Svarsformular formular = las(Roll.NAMND, LamnaSvarService.class, Steg.SVAR, SvarProcess.LAMNA);
        assertThat(formular.getPunkter()).extracting(Svarsdel::getRubrik)
                .containsExactly("Klassa informationen", "personuppgifter", "Utbilda delegaterna");
        assertThat(formular.getPunkter().get(1).getInledning()).isEqualTo("Tydliggör delegationen avseende");
        formular.setBeslutsdatum("2024-06-19");
        formular.setParagraf("45");
        formular.getPunkter().forEach(punkt -> {
            punkt.setAvslag(true);
            punkt.setAvslagsmotiv("Redan gjort.");
        });
        spara(Roll.NAMND, LamnaSvarService.class, Steg.SVAR, SvarProcess.LAMNA, formular);
        slutfor(Roll.NAMND, LamnaSvarService.class, Steg.SVAR, SvarProcess.LAMNA);
    }

    private Map<String, Object> granskaSvaret(String accepterat) {
        Svarsgranskningsformular formular = new Svarsgranskningsformular();
        formular.setAccepterat(accepterat);
        for (int punkt = 0; punkt < 3; punkt++) {
            formular.getPunkter().add(new Granskningsdel());
            formular.getPunkter().get(punkt).setBedomning("TILLRACKLIGT");
        }
        spara(Roll.YRKESREVISOR, SvarsgranskningService.class, Steg.SVARSGRANSKNING, SvarProcess.GRANSKA, formular);
        return slutfor(Roll.YRKESREVISOR, SvarsgranskningService.class, Steg.SVARSGRANSKNING, SvarProcess.GRANSKA);
    }
}
