package se.arshjulet.platform;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.Set;

/** Begins the start order as soon as the beans are there; what waits for the application's context to be ready waits for the pages to be set up too. */
public class Startskott implements ServletContainerInitializer {

    @Override
    public void onStartup(Set<Class<?>> inga, ServletContext sammanhang) {
        CDI.current().select(Startordning.class).get().borja();
    }
}
