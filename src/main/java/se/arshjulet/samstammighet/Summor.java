package se.arshjulet.samstammighet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.samstammighet.Underlag.Text;

/**
 * What the text itself says is a sum: an equation (567,4 + 32,6 + 17,4 = 617,4), parts that "together give" an amount in one sentence,
 * or the row «Summa» of a list. The largest deviations and the firm's lines are partial and are never added up.
 */
final class Summor implements Regel {

    private static final String TAL = "[+\u2212-]?\\d[\\d \u00a0]*(?:,\\d+)?";
    private static final Pattern EKVATION = Pattern.compile(TAL + "(?:\\s*[+\u2212\u2013-]\\s*" + TAL + ")+\\s*=\\s*" + TAL);
    private static final Pattern TERM = Pattern.compile("([+\u2212\u2013-]?)\\s*(\\d[\\d \u00a0]*(?:,\\d+)?)");
    private static final Pattern TILLSAMMANS = Pattern.compile("vilket ger|sammanlagt|sammantaget|tillsammans|totalt|summan");
    private static final Pattern SUMMARAD = Pattern.compile("^(?:summa|totalt|nämnden totalt)\\b");
    private static final Pattern STORSTA = Pattern.compile("störst");

    @Override
    public String namn() {
        return "summa";
    }

    @Override
    public Stream<Varning> prova(Underlag underlag) {
        return underlag.egnaTexter().flatMap(text -> {
            List<Mening> meningar = Mening.alla(text, underlag.forvaltningar());
            return Stream.of(meningar.stream().flatMap(this::ekvationer), meningar.stream().flatMap(this::tillsammans), listor(meningar)).flatMap(s -> s);
        });
    }

    private Stream<Varning> ekvationer(Mening mening) {
        return EKVATION.matcher(mening.ord()).results().map(traff -> traff.group().strip()).flatMap(ekvation -> {
            String[] sidor = ekvation.split("=");
            return skiljer(mening.text(), ekvation, termer(sidor[0]), termer(sidor[1]).get(0));
        });
    }

    private Stream<Varning> tillsammans(Mening mening) {
        Matcher ord = TILLSAMMANS.matcher(mening.ord().toLowerCase(Locale.ROOT));
        if (!ord.find() || mening.har(STORSTA) || !mening.inledning().isEmpty()) {
            return Stream.empty();
        }
        List<BigDecimal> fore = Belopp.i(mening).stream().filter(b -> b.till() <= ord.start()).map(Belopp::varde).toList();
        List<BigDecimal> efter = Belopp.i(mening).stream().filter(b -> b.fran() >= ord.end()).map(Belopp::varde).toList();
        return fore.size() < 2 || efter.size() != 1 ? Stream.empty() : skiljer(mening.text(), ord.group(), fore, efter.get(0));
    }

    private Stream<Varning> listor(List<Mening> meningar) {
        List<BigDecimal> delar = new ArrayList<>();
        Stream.Builder<Varning> funna = Stream.builder();
        for (Mening mening : meningar) {
            List<BigDecimal> belopp = Belopp.i(mening).stream().map(Belopp::varde).toList();
            if (mening.inledning().isEmpty() || STORSTA.matcher(mening.inledning().toLowerCase(Locale.ROOT)).find()) {
                delar.clear();
            } else if (mening.har(SUMMARAD) && !belopp.isEmpty()) {
                skiljer(mening.text(), mening.ord(), List.copyOf(delar), belopp.get(0)).forEach(funna);
                delar.clear();
            } else if (belopp.size() == 1) {
                delar.add(belopp.get(0));
            }
        }
        return funna.build();
    }

    private Stream<Varning> skiljer(Text text, String var, List<BigDecimal> delar, BigDecimal angiven) {
        BigDecimal summa = delar.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal somAngiven = summa.setScale(Math.max(0, angiven.scale()), RoundingMode.HALF_UP);
        return delar.size() < 2 || somAngiven.compareTo(angiven) == 0 ? Stream.empty() : Stream.of(varning(text.sak(),
                Brist.i(text.falt(), "samstammighet.varning.summa", text.plats(), var, skriv(angiven), skriv(summa))));
    }

    private static List<BigDecimal> termer(String sida) {
        return TERM.matcher(sida).results().map(t -> (t.group(1).isEmpty() || "+".equals(t.group(1)) ? "" : "-")
                + t.group(2).replaceAll("[ \u00a0]", "").replace(',', '.')).map(BigDecimal::new).toList();
    }

    private static String skriv(BigDecimal tal) {
        return tal.toPlainString().replace('.', ',').replace('-', '\u2212');
    }
}
