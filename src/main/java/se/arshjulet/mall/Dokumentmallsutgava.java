package se.arshjulet.mall;

import java.time.LocalDateTime;

/** An edition of the office's Word template for a list: all but the file itself. {@code borttagen} is null while it is there. */
public record Dokumentmallsutgava(Long id, int utgava, String filnamn, String sha256, int storlek, LocalDateTime uppladdad, String uppladdadAv,
        LocalDateTime borttagen, String borttagenAv) {

    public boolean isBorta() {
        return borttagen != null;
    }
}
