package se.arshjulet.svar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.testsupport.Brott;

/** What is decided and handed in beside the answer's own form: criticism, and the nämnd's protokoll. */
class SvarsbeslutTest extends Svarsprov {

    private static final Fil PROTOKOLL = new Fil("protokoll.pdf", "%PDF-1.4\nprotokoll\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));

    @Test
    void kritik_antecknas_med_trappans_ord_och_laser_alla_som_laser_rapporten() {
        som(Roll.FORTROENDEVALD, (bonor, granskning) -> {
            bonor.hamta(KritikService.class).anteckna(id, kritik("3"));
            return null;
        });
        for (Roll roll : new Roll[] {Roll.NAMND, Roll.YRKESREVISOR, Roll.FORTROENDEVALD}) {
            som(roll, (bonor, granskning) -> assertThat(bonor.hamta(KritikService.class).visa(id).kritik()).as(roll.name()).singleElement().satisfies(k -> {
                assertThat(k.getOrd()).isEqualTo("erinran");
                assertThat(k.getSteg()).isEqualTo(3);
                assertThat(k.getSvar().getId()).isEqualTo(svarId);
            }));
        }
    }

    @Test
    void kritik_saknar_inget_av_steg_anledning_beslut_och_motiv() {
        som(Roll.FORTROENDEVALD, (bonor, granskning) -> {
            assertThat(catchThrowableOfType(Regelbrott.class, () -> bonor.hamta(KritikService.class).anteckna(id, new Kritikformular())).brister())
                    .extracting(Brist::falt).containsExactly("steg", "anledning", "datum", "paragraf", "motiv");
            Kritikformular framtida = kritik("1");
            framtida.setDatum("2030-01-01");
            Brott.kravs("svar.fel.kritikframtid", () -> bonor.hamta(KritikService.class).anteckna(id, framtida));
            return null;
        });
    }

    @Test
    void kritik_aterkallas_genom_ett_nytt_beslut_och_bada_star_kvar() {
        som(Roll.FORTROENDEVALD, (bonor, granskning) -> {
            KritikService tjanst = bonor.hamta(KritikService.class);
            tjanst.anteckna(id, kritik("3"));
            Kritik antecknad = tjanst.visa(id).kritik().get(0);
            Aterkallelseformular tomt = new Aterkallelseformular();
            Brott.kravs("svar.fel.aterkallelse.kritik", () -> tjanst.aterkalla(id, tomt));
            tomt.setKritik(String.valueOf(antecknad.getId()));
            assertThat(catchThrowableOfType(Regelbrott.class, () -> tjanst.aterkalla(id, tomt)).brister())
                    .extracting(Brist::falt).containsExactly("aterkallelsedatum", "aterkallelseparagraf", "aterkallelsemotiv");
            Aterkallelseformular beslut = aterkallelse(antecknad, antecknad.getBeslut().getDatum().minusDays(1));
            Brott.kravs("svar.fel.aterkallelse.fore", () -> tjanst.aterkalla(id, beslut));
            tjanst.aterkalla(id, aterkallelse(antecknad, antecknad.getBeslut().getDatum()));
            Brott.kravs("svar.fel.aterkallelse.redan", () -> tjanst.aterkalla(id, aterkallelse(antecknad, antecknad.getBeslut().getDatum())));
            return null;
        });
        som(Roll.NAMND, (bonor, granskning) -> assertThat(bonor.hamta(KritikService.class).visa(id)).satisfies(vy -> {
            assertThat(vy.getGallande()).isEmpty();
            assertThat(vy.kritik()).singleElement().satisfies(k -> {
                assertThat(k.getOrd()).isEqualTo("erinran");
                assertThat(k.getBeslut().getParagraf()).isNotEqualTo("22");
                assertThat(k.getAterkallelse().getBeslut().getParagraf()).isEqualTo("22");
                assertThat(k.getAterkallelse().getMotiv()).isEqualTo("Antecknades mot fel nämnd.");
            });
        }));
    }

    private static Aterkallelseformular aterkallelse(Kritik kritik, LocalDate dag) {
        Aterkallelseformular formular = new Aterkallelseformular();
        formular.setKritik(String.valueOf(kritik.getId()));
        formular.setDatum(dag.toString());
        formular.setParagraf("22");
        formular.setMotiv("Antecknades mot fel nämnd.");
        return formular;
    }

    @Test
    void ett_protokoll_ar_namndens_eget_tills_svaret_lamnas_in() {
        Long protokoll = som(Roll.NAMND, (bonor, granskning) -> {
            bonor.hamta(ProtokollService.class).laggTill(svarId, PROTOKOLL);
            return bonor.hamta(ProtokollService.class).visa(svarId).protokoll().get(0).getId();
        });
        som(Roll.YRKESREVISOR, (bonor, granskning) -> assertThatThrownBy(() -> bonor.hamta(ProtokollService.class).fil(protokoll)).isInstanceOf(Obehorig.class));
        lamnaIn();
        som(Roll.YRKESREVISOR, (bonor, granskning) -> assertThat(bonor.hamta(ProtokollService.class).fil(protokoll).innehall()).isEqualTo(PROTOKOLL.innehall()));
        Brott.kravs("svar.fel.protokollinlamnat", () -> som(Roll.NAMND, (bonor, granskning) -> {
            bonor.hamta(ProtokollService.class).taBort(protokoll);
            return null;
        }));
    }

    @Test
    void en_fil_ar_vad_den_innehaller_och_bifogas_en_gang() {
        som(Roll.NAMND, (bonor, granskning) -> {
            ProtokollService tjanst = bonor.hamta(ProtokollService.class);
            byte[] tabell = "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8);
            Brott.kravs("svar.fel.protokolltyp", () -> tjanst.laggTill(svarId, new Fil("protokoll.csv", tabell)));
            Brott.kravs("platform.fil.fel.andelse", () -> tjanst.laggTill(svarId, new Fil("protokoll.pdf", tabell)));
            tjanst.laggTill(svarId, PROTOKOLL);
            Brott.kravs("svar.fel.protokollredan", () -> tjanst.laggTill(svarId, new Fil("samma.pdf", PROTOKOLL.innehall())));
            return null;
        });
    }

    @Test
    void en_annan_namnd_ser_inte_svaret() {
        som(Roll.NAMND, (bonor, granskning) -> assertThat(bonor.hamta(Svarsgrind.class).synligt(svarId).getId()).isEqualTo(svarId));
        som(Roll.REDOVISNINGSREVISOR, (bonor, granskning) -> assertThatThrownBy(() -> bonor.hamta(Svarsgrind.class).synligt(svarId)).isInstanceOf(Obehorig.class));
        som(Roll.YRKESREVISOR, (bonor, granskning) -> assertThatThrownBy(() -> bonor.hamta(Svarsgrind.class).namndens(svarId)).isInstanceOf(Obehorig.class));
    }

    private Kritikformular kritik(String steg) {
        Kritikformular formular = new Kritikformular();
        formular.setSteg(steg);
        formular.setAnledning("AVVISAT");
        formular.setSvar(String.valueOf(svarId));
        formular.setDatum("2024-03-19");
        formular.setParagraf("21");
        formular.setMotiv("Nämnden avvisar rekommendationen utan skäl.");
        return formular;
    }
}
