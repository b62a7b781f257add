package se.arshjulet.testsupport.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * A transaction of the test's own, to look at what is stored. A test that uses the server's threads looks in one: outside a transaction
 * those threads share the entity manager of the call they came from, and close it.
 */
@ApplicationScoped
public class Transaktion {

    @Transactional
    public <T> T las(Supplier<T> fraga) {
        return fraga.get();
    }
}
