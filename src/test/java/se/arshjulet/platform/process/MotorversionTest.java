package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.util.ProductPropertiesUtil;
import org.junit.jupiter.api.Test;

class MotorversionTest {

    @Test
    void versionen_ar_motorns_egen() {
        assertThat(Motorversion.VERSION).isEqualTo(ProductPropertiesUtil.getProductVersion());
    }
}
