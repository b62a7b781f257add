package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.UserTransaction;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MotortransaktionerTest {

    @Test
    void det_motorn_borjar_sjalv_har_en_langsta_tid_och_traden_lamnas_som_den_var() throws Exception {
        List<String> anrop = new ArrayList<>();
        UserTransaction serverns = (UserTransaction) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {UserTransaction.class}, (proxy, metod, argument) -> {
            anrop.add(metod.getName() + (argument == null ? "" : Arrays.toString(argument)));
            return null;
        });
        new Motortransaktioner(null, serverns).begin();
        assertThat(anrop).containsExactly("setTransactionTimeout[75]", "begin", "setTransactionTimeout[0]");
    }
}
