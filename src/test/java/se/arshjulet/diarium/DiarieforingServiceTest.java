package se.arshjulet.diarium;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.testsupport.Koppling;

/** What the registrator does by hand. */
class DiarieforingServiceTest {

    private static final byte[] BREV = "Till revisorerna".getBytes(StandardCharsets.UTF_8);

    private final Diariumprov prov = new Diariumprov();

    @Test
    void ett_nytt_arende_far_nasta_nummer_och_handlingen_sin_fil_med_summa() {
        Long arende = registrera(null, formular(), "brev.txt", BREV);
        Diariehandling handling = handlingar(arende).get(0);
        assertThat(handling.getBeteckning()).isEqualTo("REV 2024-1:1");
        assertThat(handling.getFil().getSha256()).hasSize(64);
        assertThat(handling.getFil().getMedietyp()).isEqualTo("text/csv");
        assertThat(prov.<byte[]>hamta(koppling -> koppling.hamta(DiariumService.class).fil(handling.getId()).innehall())).isEqualTo(BREV);
        assertThat(registrera(arende, formular(), null, null)).isEqualTo(arende);
        assertThat(handlingar(arende)).extracting(Diariehandling::getNummer).containsExactly(1, 2);
    }

    @Test
    void ett_formular_som_sands_tva_ganger_registrerar_en_gang() {
        Registreringsformular formular = formular();
        Long arende = registrera(null, formular, "brev.txt", BREV);
        assertThat(registrera(null, formular, "brev.txt", BREV)).isEqualTo(arende);
        assertThat(prov.dnr()).containsExactly("REV 2024-1");
        assertThat(handlingar(arende)).hasSize(1);
    }

    @Test
    void allt_som_saknas_eller_inte_forstas_sags_pa_en_gang_och_inget_nummer_gar_at() {
        Registreringsformular formular = new Registreringsformular();
        formular.setDatum("i går");
        formular.setHemlig(true);
        formular.setLagrum("hemligt");
        Diariumprov.nekas(() -> registrera(null, formular, "brev.exe", new byte[] {'M', 'Z', 0, 0}), "diarium.fel.mening", "platform.fel.datum", "platform.fil.fel.typ",
                "diarium.fel.lagrum", "diarium.fel.slag", "diarium.fel.titel", "diarium.fel.avsandare", "diarium.fel.datum");
        assertThat(prov.dnr()).isEmpty();
        registrera(null, formular(), null, null);
        assertThat(prov.dnr()).containsExactly("REV 2024-1");
    }

    @Test
    void kontorets_eget_nummer_provas_mot_dem_som_finns() {
        Registreringsformular eget = formular();
        eget.setDnr("RK 2024/99");
        registrera(null, eget, null, null);
        Registreringsformular samma = formular();
        samma.setDnr("RK 2024/99");
        Diariumprov.nekas(() -> registrera(null, samma, null, null), "diarium.fel.upptaget");
    }

    @Test
    void sekretessen_markeras_omprovas_och_havs_med_historik() {
        Long id = handlingar(registrera(null, formular(), null, null)).get(0).getId();
        Sekretessformular sekretess = sekretess("OSL 21 kap. 1 §", "2025-01-01", version(id));
        gor(tjanst -> tjanst.sekretessmarkera(id, sekretess));
        gor(tjanst -> tjanst.sekretessmarkera(id, sekretess("OSL 25:1", "2026-01-01", version(id))));
        Diariumprov.nekas(() -> gor(tjanst -> tjanst.havSekretess(id, " ")), "diarium.fel.motiv");
        gor(tjanst -> tjanst.havSekretess(id, "Uppgifterna är allmänt kända"));
        Handlingsvy vy = prov.hamta(koppling -> koppling.hamta(DiariumService.class).handling(id));
        assertThat(vy.rad().isHemlig()).isFalse();
        assertThat(vy.historik()).extracting(Sekretesshandelse::getVad).containsExactly(Sekretesshandelse.Vad.HAVD, Sekretesshandelse.Vad.OMPROVAD, Sekretesshandelse.Vad.MARKERAD);
        assertThat(vy.historik()).extracting(Sekretesshandelse::getLagrum).containsExactly(null, "OSL 25 kap. 1 §", "OSL 21 kap. 1 §");
    }

    @Test
    void en_fil_som_kommer_flera_ganger_ar_hemlig_varje_gang_nar_nagon_har_sagt_det() {
        List<Diariehandling> samma = prov.hamta(koppling -> {
            Diarium diarium = koppling.hamta(Diarium.class);
            Diariehandling forsta = Diariumprov.nytt(koppling, "Avtal");
            Diariehandling andra = diarium.inkommen(forsta.getArende(), Diariumprov.brev("Avtal"), Sekretess.enligtAvsandaren("OSL 19:1", Diariumprov.NU.toLocalDate()));
            Diariehandling annan = diarium.inkommen(forsta.getArende(), Diariumprov.brev("Annat"));
            return List.of(forsta, andra, diarium.inkommen(forsta.getArende(), Diariumprov.brev("Avtal")), annan);
        });
        assertThat(samma).extracting(Diariehandling::isHemlig).containsExactly(true, true, true, false);
    }

    @Test
    void den_som_markerar_i_en_gammal_flik_far_veta_att_nagon_annan_har_andrat() {
        Long id = handlingar(registrera(null, formular(), null, null)).get(0).getId();
        int gammal = version(id);
        gor(tjanst -> tjanst.sekretessmarkera(id, sekretess("OSL 21:1", "2025-01-01", gammal)));
        Diariumprov.nekas(() -> gor(tjanst -> tjanst.sekretessmarkera(id, sekretess("OSL 25:1", "2025-01-01", gammal))), "diarium.fel.nagonAnnan");
    }

    @Test
    void arbetsmaterial_upprattas_nar_arendet_avslutas_och_expedieras_for_hand() {
        Registreringsformular utkast = formular();
        utkast.setStatus("ARBETSMATERIAL");
        Long arende = registrera(null, utkast, null, null);
        registrera(arende, kopia(utkast), null, null);
        Long andra = handlingar(arende).get(1).getId();
        Diariumprov.nekas(() -> gor(tjanst -> tjanst.expediera(andra, "", "2024-02-20")), "diarium.fel.mottagare");
        gor(tjanst -> tjanst.expediera(andra, "Nämnden", "2024-02-20"));
        gor(tjanst -> tjanst.avsluta(arende));
        assertThat(handlingar(arende)).extracting(Diariehandling::getStatus).containsExactly(Handlingsstatus.UPPRATTAD, Handlingsstatus.EXPEDIERAD);
        assertThat(prov.<Arendevy>hamta(koppling -> koppling.hamta(DiariumService.class).arende(arende)).avslutat()).isEqualTo(Diariumprov.NU.toLocalDate());
        Diariumprov.nekas(() -> gor(tjanst -> tjanst.avsluta(arende)), "diarium.fel.avslutat");
    }

    private static Registreringsformular formular() {
        Registreringsformular formular = new Registreringsformular();
        formular.setMening("Klagomål");
        formular.setSlag("SKRIVELSE");
        formular.setTitel("Brev om väntetider");
        formular.setMotpart("Kalle Kommun");
        formular.setDatum("2024-02-19");
        return formular;
    }

    private static Registreringsformular kopia(Registreringsformular av) {
        Registreringsformular ny = formular();
        ny.setStatus(av.getStatus());
        return ny;
    }

    private static Sekretessformular sekretess(String lagrum, String omprovas, int version) {
        Sekretessformular formular = new Sekretessformular();
        formular.setLagrum(lagrum);
        formular.setOmprovas(omprovas);
        formular.setMotiv("Säkerheten");
        formular.setVersion(version);
        return formular;
    }

    private int version(Long id) {
        return prov.hamta(koppling -> koppling.hamta(DiariumService.class).handling(id).rad().version());
    }

    private Long registrera(Long arende, Registreringsformular formular, String namn, byte[] innehall) {
        return tjanst(tjanst -> tjanst.registrera(arende, formular, namn == null ? null : new Fil(namn, innehall)));
    }

    private List<Diariehandling> handlingar(Long arende) {
        return prov.hamta(koppling -> koppling.hamta(DiariumRepository.class).handlingar(arende));
    }

    private void gor(Consumer<DiarieforingService> arbete) {
        tjanst(tjanst -> {
            arbete.accept(tjanst);
            return null;
        });
    }

    private <T> T tjanst(Function<DiarieforingService, T> arbete) {
        return prov.hamta((Koppling koppling) -> arbete.apply(koppling.hamta(DiarieforingService.class)));
    }
}
