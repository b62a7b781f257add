package se.arshjulet.diarium;

import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/**
 * How a diarienummer is written at this office: {@code REV {år}-{nr}} gives REV 2024-17. Both parts must be there, once each and apart,
 * so that two numbers are never written alike.
 */
public record Dnrform(String monster) {

    static final String AR = "{år}";
    static final String NUMMER = "{nr}";
    static final int LANGST = 40;

    /** @throws Regelbrott on {@code monster} */
    public static Dnrform av(String skrivet) {
        String monster = Tolk.text(skrivet);
        if (monster == null || !enGang(monster, AR) || !enGang(monster, NUMMER)) {
            throw new Regelbrott("monster", "diarium.fel.form");
        }
        String utan = monster.replace(AR, "").replace(NUMMER, "");
        if (monster.length() > LANGST || !utan.matches("[\\p{L}\\d /:._-]*") || monster.matches(".*(\\}\\{|\\}\\d|\\d\\{).*")) {
            throw new Regelbrott("monster", "diarium.fel.formtecken", LANGST);
        }
        return new Dnrform(monster);
    }

    private static boolean enGang(String monster, String del) {
        return monster.contains(del) && monster.indexOf(del) == monster.lastIndexOf(del);
    }

    public String dnr(int ar, int nummer) {
        return monster.replace(AR, String.valueOf(ar)).replace(NUMMER, String.valueOf(nummer));
    }
}
