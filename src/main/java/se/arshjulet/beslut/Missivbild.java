package se.arshjulet.beslut;

import java.time.LocalDate;

/** The missiv as it is read before it is signed. */
public record Missivbild(boolean forSvar, LocalDate sistaSvarsdag, String text, String beslut, String beslutadAv) {

    static Missivbild av(Missiv missiv) {
        return new Missivbild(missiv.arForSvar(), missiv.getSistaSvarsdag(), missiv.getText(), missiv.getBeslut().getText(), missiv.getBeslutadAv().getNamn());
    }
}
