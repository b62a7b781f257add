package se.arshjulet.platform.process;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The named CDI beans as the engine's expressions see them: {@code ${arsplan.oppnar(…)}} asks the bean named {@code arsplan}. */
class Bonor extends AbstractMap<Object, Object> {

    private final BeanManager manager;

    Bonor(BeanManager manager) {
        this.manager = manager;
    }

    @Override
    public boolean containsKey(Object namn) {
        return !manager.getBeans(String.valueOf(namn)).isEmpty();
    }

    @Override
    public Object get(Object namn) {
        Bean<?> bean = manager.resolve(manager.getBeans(String.valueOf(namn)));
        return bean == null ? null : manager.getReference(bean, Object.class, manager.createCreationalContext(bean));
    }

    /** What beans there are is known by name only. */
    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
