package se.arshjulet.platform.fel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Understands what has been typed in a form, field by field, and gathers what it cannot understand so that all of it is told at once.
 * An empty field is null and never wrong; whether it may be empty is for the rules of the field to say.
 */
public class Tolk {

    /** Years that anything here can be about; no database has dates of all that can be written. */
    private static final int TIDIGAST = 1900;
    private static final int SENAST = 2999;

    private final List<Brist> brister = new ArrayList<>();

    /** U+0000 is nobody's, and no database takes a text that has it. */
    public static String text(String skrivet) {
        String text = skrivet == null ? "" : skrivet.replace("\0", "").strip();
        return text.isEmpty() ? null : text;
    }

    /** What a stored value looks like in a form. */
    public static String skriv(Object varde) {
        return varde == null ? "" : varde instanceof Enum<?> val ? val.name() : varde.toString();
    }

    public LocalDate datum(String falt, String skrivet) {
        String text = text(skrivet);
        if (text == null) {
            return null;
        }
        try {
            LocalDate dag = LocalDate.parse(text);
            return dag.getYear() < TIDIGAST || dag.getYear() > SENAST ? fel(falt, "platform.fel.datum", text) : dag;
        } catch (DateTimeParseException e) {
            return fel(falt, "platform.fel.datum", text);
        }
    }

    public Integer heltal(String falt, String skrivet, int minst, int hogst) {
        String text = text(skrivet);
        if (text == null) {
            return null;
        }
        try {
            int tal = Integer.parseInt(text);
            return tal < minst || tal > hogst ? fel(falt, "platform.fel.utanforGrans", minst, hogst) : Integer.valueOf(tal);
        } catch (NumberFormatException e) {
            return fel(falt, "platform.fel.heltal", text);
        }
    }

    public Boolean jaNej(String falt, String skrivet) {
        String text = text(skrivet);
        return text == null ? null : switch (text) {
            case "true", "ja" -> Boolean.TRUE;
            case "false", "nej" -> Boolean.FALSE;
            default -> fel(falt, "platform.fel.val", text);
        };
    }

    public <E extends Enum<E>> E val(String falt, String skrivet, Class<E> typ) {
        String text = text(skrivet);
        return text == null ? null : Arrays.stream(typ.getEnumConstants()).filter(e -> e.name().equals(text)).findFirst()
                .orElseGet(() -> fel(falt, "platform.fel.val", text));
    }

    /** A line of text that must fit its column. */
    public String rad(String falt, String skrivet, int langst) {
        String text = text(skrivet);
        return text != null && text.length() > langst ? fel(falt, "platform.fel.forLang", langst) : text;
    }

    /** Lets another parser say what is wrong. */
    public <T> T med(Supplier<T> annan) {
        try {
            return annan.get();
        } catch (Regelbrott brott) {
            brister.addAll(brott.brister());
            return null;
        }
    }

    /** Lets an entity say what is wrong, in its own fields; here they are under this one. */
    public void under(String falt, Runnable handling) {
        try {
            handling.run();
        } catch (Regelbrott brott) {
            brott.brister().forEach(brist -> brister.add(brist.under(falt)));
        }
    }

    public <T> T fel(String falt, String nyckel, Object... varden) {
        brister.add(Brist.i(falt, nyckel, varden));
        return null;
    }

    /** @throws Regelbrott with everything that was not understood */
    public void klart() {
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
    }
}
