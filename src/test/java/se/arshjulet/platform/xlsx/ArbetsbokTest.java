package se.arshjulet.platform.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArbetsbokTest {

    @ParameterizedTest
    @CsvSource(value = {"=HYPERLINK(1)|true", "+1|true", "-1|true", "@SUM(1)|true", "'\t=1'|true", "\uFF1D1+1|true", "Regionstyrelsen|false", "12 §|false", "a=b|false"}, delimiter = '|')
    void det_som_ser_ut_som_en_formel_ar_text_och_ar_markt_som_text(String text, boolean markt) throws IOException {
        byte[] fil = new Arbetsbok("Prov").blad("Blad", List.of("Rubrik"), List.of(List.of(text))).fil();
        try (XSSFWorkbook bok = new XSSFWorkbook(new ByteArrayInputStream(fil))) {
            Cell cell = bok.getSheet("Blad").getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(markt);
        }
    }
}
