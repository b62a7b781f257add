package se.arshjulet.diarium;

import java.time.LocalDate;
import java.time.LocalDateTime;
import se.arshjulet.platform.web.Texter;

/**
 * A handling as its reader may see it: a secret title and whom it is from or to are not there for one who may not read them.
 *
 * @param namnd  short name of the nämnd that the ärende concerns, or null
 * @param lasbar whether there are bytes that the reader may fetch
 */
public record Handlingsrad(Long id, int version, Long arendeId, String dnr, int nummer, String beteckning, String mening, String namnd, Slag slag, Handlingsstatus status, String titel,
                           String motpart, LocalDate datum, LocalDate expedierad, String lagrum, boolean hemligTitel, LocalDate omprovas, String filnamn,
                           String medietyp, Long storlek, String sha256, boolean lasbar, Gallring gallring, LocalDateTime registrerad, String registreradAv) {

    /** @param farLasa whether the reader may see what is secret about it */
    static Handlingsrad av(Diariehandling h, boolean farLasa) {
        Diariearende arende = h.getArende();
        Sekretess sekretess = h.isHemlig() ? h.getSekretess() : null;
        boolean hemligTitel = sekretess != null && sekretess.isHemligTitel();
        boolean mask = hemligTitel && !farLasa;
        Filuppgift fil = h.isMedFil() ? h.getFil() : null;
        return new Handlingsrad(h.getId(), h.getVersion(), arende.getId(), arende.getDnr(), h.getNummer(), h.getBeteckning(), arende.getMening(),
                arende.getNamnd() == null ? null : arende.getNamnd().getKortnamn(), h.getSlag(), h.getStatus(),
                mask ? Texter.text("diarium.hemligTitel") : h.getTitel(), mask ? null : h.getMotpart(), h.getDatum(), h.getExpedierad(),
                sekretess == null ? null : sekretess.getLagrum(), hemligTitel, sekretess == null ? null : sekretess.getOmprovas(),
                fil == null || mask ? null : fil.getFilnamn(), fil == null ? null : fil.getMedietyp(), fil == null ? null : fil.getStorlek(),
                fil == null || mask ? null : fil.getSha256(), fil != null && (sekretess == null || farLasa), h.isGallrad() ? h.getGallring() : null,
                h.getRegistrerad(), h.getRegistreradAv());
    }

    public boolean isHemlig() {
        return lagrum != null;
    }

    public boolean isGallrad() {
        return gallring != null;
    }
}
