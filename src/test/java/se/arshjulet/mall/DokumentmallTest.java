package se.arshjulet.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Domandatabas;

class DokumentmallTest {

    private static final LocalDateTime NU = LocalDateTime.of(2024, 2, 20, 8, 0);

    private final Domandatabas databas = Domandatabas.gemensam();

    @Test
    void den_senaste_utgavan_galler_tills_den_tas_bort_och_da_galler_ingen() {
        assertThat(hamta(DokumentmallRepository::gallande)).isNull();
        Long[] id = new Long[1];
        databas.gor(em -> {
            em.persist(new Dokumentmall(1, "forsta.docx", new byte[] {1}, "admin", NU));
            Dokumentmall andra = new Dokumentmall(2, "andra.docx", new byte[] {2, 3}, "admin", NU.plusDays(1));
            em.persist(andra);
            em.flush();
            id[0] = andra.getId();
        });
        assertThat(hamta(DokumentmallRepository::gallande)).containsExactly(2, 3);
        List<Dokumentmallsutgava> utgavor = hamta(DokumentmallRepository::utgavor);
        assertThat(utgavor).extracting(Dokumentmallsutgava::filnamn).containsExactly("andra.docx", "forsta.docx");
        assertThat(utgavor.get(0).storlek()).isEqualTo(2);
        assertThat(utgavor.get(0).sha256()).hasSize(64).isNotEqualTo(utgavor.get(1).sha256());

        databas.gor(em -> em.find(Dokumentmall.class, id[0]).taBort("admin2", NU.plusDays(2)));

        assertThat(hamta(DokumentmallRepository::gallande)).isNull();
        assertThat(hamta(DokumentmallRepository::utgavor).get(0)).satisfies(borta -> {
            assertThat(borta.isBorta()).isTrue();
            assertThat(borta.borttagenAv()).isEqualTo("admin2");
            assertThat(borta.uppladdadAv()).isEqualTo("admin");
        });
    }

    @Test
    void en_borttagen_mall_har_inget_innehall_kvar_och_tas_bort_en_gang() {
        Dokumentmall mall = new Dokumentmall(7, "mall.docx", new byte[] {1}, "admin", NU);
        mall.taBort("admin", NU.plusDays(1));
        mall.taBort("annan", NU.plusDays(9));
        assertThat(mall.getInnehall()).isNull();
        assertThat(mall.getSha256()).hasSize(64);
    }

    private <T> T hamta(Function<DokumentmallRepository, T> fraga) {
        return databas.hamta(em -> {
            DokumentmallRepository mallar = new DokumentmallRepository();
            mallar.em = em;
            return fraga.apply(mallar);
        });
    }
}
