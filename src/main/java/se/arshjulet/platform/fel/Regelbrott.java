package se.arshjulet.platform.fel;

import java.util.List;
import java.util.stream.Collectors;

/** A broken rule of the field: nothing is changed, and each {@link Brist} says where and why. */
public class Regelbrott extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Brist> brister;

    public Regelbrott(List<Brist> brister) {
        super(brister.stream().map(b -> b.falt() + ": " + b.nyckel()).collect(Collectors.joining("; ")));
        this.brister = List.copyOf(brister);
    }

    public Regelbrott(String falt, String nyckel, Object... varden) {
        this(List.of(Brist.i(falt, nyckel, varden)));
    }

    public List<Brist> brister() {
        return brister;
    }
}
