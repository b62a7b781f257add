package se.arshjulet.mall;

import java.time.LocalDateTime;

/** En utgåva av kontorets Word-mall för en lista: allt utom själva filen. {@code borttagen} är null medan den finns. */
public record Dokumentmallsutgava(Long id, int utgava, String filnamn, String sha256, int storlek, LocalDateTime uppladdad, String uppladdadAv,
        LocalDateTime borttagen, String borttagenAv) {

    public boolean isBorta() {
        return borttagen != null;
    }
}
