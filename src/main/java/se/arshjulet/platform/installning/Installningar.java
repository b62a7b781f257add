package se.arshjulet.platform.installning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The settings of this process: a system property goes before an environment variable, which goes before what holds anyhow. */
public final class Installningar {

    private static final String VARA_VARIABLER = "ARSHJULET_";

    private final Properties egenskaper;
    private final Map<String, String> miljo;

    public Installningar(Properties egenskaper, Map<String, String> miljo) {
        this.egenskaper = egenskaper;
        this.miljo = miljo;
    }

    public static Installningar processens() {
        return new Installningar(System.getProperties(), System.getenv());
    }

    /** What somebody has said, or null. */
    public String sagt(Installning vilken) {
        String egenskap = egenskaper.getProperty(vilken.namn());
        return egenskap == null ? miljo.get(vilken.variabel()) : egenskap;
    }

    /** What holds, or null when nothing does. */
    public String varde(Installning vilken) {
        String sagt = sagt(vilken);
        if (sagt != null && !sagt.isEmpty()) {
            return sagt;
        }
        String annars = vilken.annars();
        return annars != null && annars.contains("${") ? annars.replace("${" + Installning.DATA.namn() + "}", varde(Installning.DATA)) : annars;
    }

    /** Those whose value cannot be used. Empty is the same as not said, where nothing holds otherwise. */
    public List<Installning> felaktiga() {
        List<Installning> felaktiga = new ArrayList<>();
        for (Installning en : Installning.values()) {
            if (arFel(en)) {
                felaktiga.add(en);
            }
        }
        return felaktiga;
    }

    private boolean arFel(Installning en) {
        String sagt = sagt(en);
        if (sagt != null && sagt.isBlank()) {
            return en.annars() != null || !sagt.isEmpty();
        }
        return varde(en) != null && (!en.form().galler(varde(en)) || saknar(en));
    }

    /** Said without the setting that it is nothing without. */
    public boolean saknar(Installning en) {
        return en.kraver() != null && varde(en) != null && varde(en.kraver()) == null;
    }

    /** Environment variables that look like ours and are none: most often a slip of the pen. */
    public List<String> okanda() {
        List<String> okanda = new ArrayList<>(miljo.keySet().stream().filter(namn -> namn.startsWith(VARA_VARIABLER)).sorted().toList());
        for (Installning en : Installning.values()) {
            okanda.remove(en.variabel());
        }
        return okanda;
    }
}
