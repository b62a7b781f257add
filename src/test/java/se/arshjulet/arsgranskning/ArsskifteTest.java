package se.arshjulet.arsgranskning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArsskifteTest {

    @Test
    void artalet_flyttas_fram_men_inte_i_ett_lagrum_eller_ett_rapportnummer() {
        assertThat(Arsskifte.text("Verksamhetsplan och budget 2023, bilaga 9", 2023, 2024)).isEqualTo("Verksamhetsplan och budget 2024, bilaga 9");
        assertThat(Arsskifte.text("Lag (2023:497), rapport 6-2023 och dnr 2023-001; 20230", 2023, 2024)).isEqualTo("Lag (2023:497), rapport 6-2023 och dnr 2023-001; 20230");
        assertThat(Arsskifte.text("Kommunallagen (2017:725)", 2017, 2018)).isEqualTo("Kommunallagen (2017:725)");
    }
}
