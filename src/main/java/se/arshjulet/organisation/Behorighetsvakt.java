package se.arshjulet.organisation;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/** Lets a call through only if the method says that one of the caller's roles may, and the API key if the caller has one: what says nothing is closed. */
@Vaktad
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class Behorighetsvakt {

    @Inject
    Inloggad inloggad;

    @Inject
    Nyckelgrans nyckelgrans;

    @AroundInvoke
    Object vakta(InvocationContext anrop) throws Exception {
        Tillaten tillaten = anrop.getMethod().getAnnotation(Tillaten.class);
        if (tillaten == null || !far(tillaten)) {
            throw Obehorig.forRollen(anrop.getMethod().getDeclaringClass().getSimpleName() + "." + anrop.getMethod().getName());
        }
        return nyckelgrans.inom(tillaten, anrop);
    }

    private boolean far(Tillaten tillaten) {
        Anvandare anvandare = inloggad.anvandare();
        return tillaten.value().length == 0 || Arrays.stream(tillaten.value()).anyMatch(anvandare::har);
    }
}
