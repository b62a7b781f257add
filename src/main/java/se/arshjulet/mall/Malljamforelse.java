package se.arshjulet.mall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.arshjulet.platform.web.Texter;

/** Two editions side by side: what has been added, taken away, moved or changed, each in a sentence of its own. */
final class Malljamforelse {

    private static final int LANGST = 120;

    private final Mallinnehall fore;
    private final Mallinnehall efter;
    private final List<String> skillnader = new ArrayList<>();

    Malljamforelse(Mallinnehall fore, Mallinnehall efter) {
        this.fore = fore;
        this.efter = efter;
    }

    List<String> skillnader() {
        delar("omraden", Mallinnehall::omraden, Omrade::kod, Malljamforelse::falt);
        delar("delomradesskala", Mallinnehall::delomradesskala, n -> String.valueOf(n.niva()), n -> falt("ord", n.ord(), "betydelse", n.betydelse()));
        delar("kriterier", Mallinnehall::kriteriegrupper, Kriteriegrupp::rubrik,
                g -> falt("omraden", String.join(", ", g.omraden()), "kriterier", String.join("; ", g.kriterier())));
        delar("delomraden", Mallinnehall::delomraden, Delomradesmall::kod, d -> falt("namn", d.namn(), "omrade", d.omrade(), "overordnad", d.overordnad(),
                "steg", d.steg(), "kontrollpunkter", String.join("; ", d.kontrollpunkter())));
        delar("avsnitt", Mallinnehall::avsnitt, this::avsnitt, a -> falt("rubrik", a.rubrik()));
        for (Standtext text : Standtext.values()) {
            andrat("texter", "”" + Texter.text("mall.text." + text.nyckel()) + "”", falt("text", fore.text(text.nyckel())), falt("text", efter.text(text.nyckel())));
        }
        delar("bilagetyper", Mallinnehall::bilagetyper, Bilagetyp::nummer, b -> falt("rubrik", b.rubrik()));
        delar("kritiktrappa", Mallinnehall::kritiktrappa, Kritiksteg::ord, k -> falt("betydelse", k.betydelse()));
        andrat("roller", "", falt("yrkesrevisor", fore.roller().yrkesrevisor(), "kvalitetssakrare", fore.roller().kvalitetssakrare()),
                falt("yrkesrevisor", efter.roller().yrkesrevisor(), "kvalitetssakrare", efter.roller().kvalitetssakrare()));
        andrat("utseende", "", falt(fore.utseende()), falt(efter.utseende()));
        return skillnader;
    }

    private <T> void delar(String del, Function<Mallinnehall, List<T>> lista, Function<T, String> nyckel, Function<T, Map<String, String>> falt) {
        Map<String, T> gamla = perNyckel(lista.apply(fore), nyckel);
        Map<String, T> nya = perNyckel(lista.apply(efter), nyckel);
        nya.keySet().stream().filter(n -> !gamla.containsKey(n)).forEach(n -> sag("tillagd", namn(del), n));
        gamla.keySet().stream().filter(n -> !nya.containsKey(n)).forEach(n -> sag("borttagen", namn(del), n));
        List<String> kvarFore = gamla.keySet().stream().filter(nya::containsKey).toList();
        List<String> kvarEfter = nya.keySet().stream().filter(gamla::containsKey).toList();
        if (!kvarFore.equals(kvarEfter)) {
            sag("ordning", namn(del), String.join(", ", nya.keySet()));
        }
        kvarEfter.forEach(n -> andrat(del, n, falt.apply(gamla.get(n)), falt.apply(nya.get(n))));
    }

    private void andrat(String del, String vilken, Map<String, String> gamla, Map<String, String> nya) {
        Map<String, String> alla = new LinkedHashMap<>(gamla);
        alla.putAll(nya);
        alla.keySet().stream().filter(f -> !Objects.equals(gamla.get(f), nya.get(f)))
                .forEach(f -> sag("andrad", namn(del) + (vilken.isEmpty() ? "" : " " + vilken), Texter.text("mall.skillnadsfalt." + f.replaceAll(" .*", "")) + f.replaceFirst("^\\S+", ""),
                        kort(gamla.get(f), nya.get(f)), kort(nya.get(f), gamla.get(f))));
    }

    private static Map<String, String> falt(Omrade omrade) {
        Map<String, String> falt = falt("namn", omrade.namn(), "rubrik", omrade.rubrik(), "foremal", omrade.foremal(),
                "inslag", omrade.inslag().stream().map(i -> Texter.text("mall.inslag." + i)).collect(Collectors.joining(", ")));
        omrade.skala().forEach(s -> {
            falt.put("ord " + s.niva(), s.ord());
            falt.put("begrepp " + s.niva(), s.begrepp());
            falt.put("mening " + s.niva(), s.mening());
            falt.put("betydelse " + s.niva(), s.betydelse());
        });
        return falt;
    }

    private static Map<String, String> falt(Utseende utseende) {
        Logotyp logotyp = utseende.logotyp();
        return falt("numrerade", Texter.text(utseende.numrerade() ? "platform.ja" : "platform.nej"), "accent", utseende.accent(),
                "logotyp", logotyp == null ? null : Integer.toHexString(logotyp.png().hashCode()), "logotypAlt", logotyp == null ? null : logotyp.alt());
    }

    private static Map<String, String> falt(String... namnOchVarde) {
        Map<String, String> falt = new LinkedHashMap<>();
        for (int i = 0; i < namnOchVarde.length; i += 2) {
            falt.put(namnOchVarde[i], namnOchVarde[i + 1]);
        }
        return falt;
    }

    private static <T> Map<String, T> perNyckel(List<T> delar, Function<T, String> nyckel) {
        return delar.stream().collect(Collectors.toMap(del -> String.valueOf(nyckel.apply(del)), Function.identity(), (en, annan) -> en, LinkedHashMap::new));
    }

    private String avsnitt(Avsnitt avsnitt) {
        return avsnitt.omrade() == null ? Texter.ledtext("mall.slag." + avsnitt.slag())
                : efter.omraden().stream().filter(o -> avsnitt.omrade().equals(o.kod())).map(Omrade::namn).findFirst().orElse(avsnitt.omrade());
    }

    private static String namn(String del) {
        return Texter.text("mall.del." + del);
    }

    /** A long text from the word where it becomes unlike the other. */
    private static String kort(String varde, String annat) {
        String text = varde == null || varde.isBlank() ? Texter.text("mall.inget") : varde.replaceAll("\\s+", " ");
        int olika = 0;
        String andra = annat == null ? "" : annat.replaceAll("\\s+", " ");
        while (olika < Math.min(text.length(), andra.length()) && text.charAt(olika) == andra.charAt(olika)) {
            olika++;
        }
        int fran = text.length() <= LANGST ? 0 : Math.max(0, text.lastIndexOf(' ', olika));
        String slut = text.length() - fran > LANGST ? " …" : "";
        return (fran > 0 ? "…" : "") + text.substring(fran, Math.min(text.length(), fran + LANGST)) + slut;
    }

    private void sag(String vad, Object... varden) {
        skillnader.add(Texter.text("mall.skillnad." + vad, varden));
    }
}
