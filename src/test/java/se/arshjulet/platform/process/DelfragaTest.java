package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelfragaTest {

    @Test
    void en_delete_med_underfraga_delas_i_tva_steg() {
        var fraga = Delfraga.i("""
                delete from ACT_GE_BYTEARRAY where ID_ in (
                    select distinct BYTEARRAY_ID_ from ACT_HI_VARINST RES
                    WHERE RES.PROC_INST_ID_ in (?, ?) and BYTEARRAY_ID_ is not NULL
                )""").orElseThrow();

        assertThat(fraga.urval()).startsWith("select distinct BYTEARRAY_ID_").endsWith("is not NULL");
        assertThat(fraga.medEttVarde()).isEqualTo("delete from ACT_GE_BYTEARRAY where ID_ = ?");
        assertThat(fraga.parametrarFore()).isZero();
    }

    @Test
    void en_update_behaller_parametrarna_fore_underfragan() {
        var fraga = Delfraga.i("update T set REMOVAL_TIME_ = ? WHERE ID_ IN (SELECT ID_ FROM T where (A is null or A != ?)"
                + " FETCH NEXT ? ROWS ONLY)").orElseThrow();

        assertThat(fraga.parametrarFore()).isEqualTo(1);
        assertThat(fraga.medEttVarde()).isEqualTo("update T set REMOVAL_TIME_ = ? WHERE ID_ = ?");
    }

    @Test
    void en_parentes_i_en_text_raknas_inte() {
        assertThat(Delfraga.i("delete from T where C in (select D from U where E = ')')")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "select ID_ from T where C in (select D from U)",
        "delete from T where C = ?",
        "delete from T where C in (?, ?)",
        "delete from T where C NOT IN (select D from U)",
        "delete from T where A = ? and C in (select D from U)",
        "delete from T where C in (select D from U) or E in (select F from V)",
        "delete from T where (C in (select D from U))",
        "delete from T where A = (select B from U where C in (select D from V))",
        "update T set A = (select B from U where C in (select D from V))"})
    void andra_satser_gar_orovda(String sql) {
        assertThat(Delfraga.i(sql)).isEmpty();
    }
}
