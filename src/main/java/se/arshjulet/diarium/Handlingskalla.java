package se.arshjulet.diarium;

import java.util.Set;

/** A module that owns the bytes of documents which the diarium points at. */
public interface Handlingskalla {

    /** What the diarium keeps with the id. */
    String kod();

    byte[] innehall(Long id);

    /** Those of the documents that something else rests on, and that therefore cannot be taken away. */
    Set<Long> aberopade(Set<Long> ider);

    /** The document has been gallrat: its bytes are to be taken away for good. Asked only for what is not {@link #aberopade}. */
    void gallra(Long id);
}
