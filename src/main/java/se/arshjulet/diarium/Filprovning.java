package se.arshjulet.diarium;

import se.arshjulet.platform.fel.Regelbrott;

/** Says what a file that somebody hands in is, by its bytes, and refuses what the office does not keep. */
public interface Filprovning {

    /**
     * @return the media type and a name without folders
     * @throws Regelbrott on {@code fil}: empty, too large, of another kind, locked or broken
     */
    Handlingsfil prova(String namn, byte[] innehall);
}
