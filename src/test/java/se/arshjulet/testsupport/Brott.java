package se.arshjulet.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.InstanceOfAssertFactories;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;

/** A broken rule told by its key. */
public final class Brott {

    private Brott() {
    }

    public static void kravs(String nyckel, ThrowingCallable gor) {
        assertThatThrownBy(gor).asInstanceOf(InstanceOfAssertFactories.type(Regelbrott.class))
                .satisfies(brott -> assertThat(nycklar(brott.brister())).contains(nyckel));
    }

    public static List<String> nycklar(List<Brist> brister) {
        return brister.stream().map(Brist::nyckel).toList();
    }

    public static List<String> falt(List<Brist> brister) {
        return brister.stream().map(Brist::falt).toList();
    }
}
