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
        return varde(en) != null && (!en.form().galler(varde(en)) || saknar(en) || arOskyddad(en));
    }

    /** Said without any of the settings that it is nothing without. */
    public boolean saknar(Installning en) {
        return !en.kraver().isEmpty() && varde(en) != null && en.kraver().stream().allMatch(nagon -> varde(nagon) == null);
    }

    /** Would let secrets go unprotected to another machine, and nobody has said that it may: no start with that. */
    public boolean arOskyddad(Installning en) {
        return switch (en) {
            case SMTP_KRYPTERING -> utanSkydd() && varde(Installning.SMTP_ANVANDARE) != null;
            // the driver's own choice is to go on without when the server does not offer it
            case DATABAS_URL -> !Maskin.harDatabasen(varde(en)) && !Maskin.skydd(varde(en)).matches("disable|require|verify-ca|verify-full");
            default -> false;
        };
    }

    /** Those that somebody has chosen and that let what is sent to another machine be read or changed on the way. */
    public List<Installning> svaga() {
        List<Installning> svaga = new ArrayList<>();
        if (!Maskin.harDatabasen(varde(Installning.DATABAS_URL)) && !"verify-full".equals(Maskin.skydd(varde(Installning.DATABAS_URL)))) {
            svaga.add(Installning.DATABAS_URL);
        }
        if (utanSkydd()) {
            svaga.add(Installning.SMTP_KRYPTERING);
        }
        return svaga;
    }

    private boolean utanSkydd() {
        String post = varde(Installning.SMTP_VARD);
        return "ingen".equals(varde(Installning.SMTP_KRYPTERING)) && post != null && !Maskin.arDenHar(post);
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
