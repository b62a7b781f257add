package se.arshjulet.testsupport;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** An open page by its own security policy, and by the rules of WCAG 2.1 A and AA that can be tried by a machine, light and dark, wide and narrow. */
public final class Tillganglighetsprov {

    private static final List<String> KRAV = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    /** Run in every page before its own scripts; what the viewer of models tries is known, and stands in our style sheet instead. */
    static final String SAMLAR_BROTT_MOT_POLICYN = "window.policybrott = []; document.addEventListener('securitypolicyviolation', h => {"
            + " if (!/bpmn-navigated-viewer/.test(h.sourceFile)) { window.policybrott.push(h.violatedDirective + ' ' + h.blockedURI + ' ' + h.sourceFile + ' ' + h.lineNumber); } });";
    /**
     * In the page itself. Only what breaks a rule is described, and no style sheets are read for rules that are not asked for: to have that done, as axe
     * does by itself, takes much of the time. Contrast takes most of what is left: text of the same size and colours, on the same colours all the
     * way out, is tried once in a page, not in every row of a table.
     */
    private static final String GRANSKA = """
            async krav => {
                const ytor = new WeakMap(), sedda = new Set(), kontrast = axe._audit.rules.find(regel => regel.id === 'color-contrast');
                const yta = e => {
                    if (!e) { return ''; }
                    if (!ytor.has(e)) {
                        const s = getComputedStyle(e);
                        ytor.set(e, [s.backgroundColor, s.backgroundImage, s.opacity, s.position === 'static' ? '' : e.tagName + e.className, yta(e.parentElement)].join());
                    }
                    return ytor.get(e);
                };
                const ny = e => {
                    const s = getComputedStyle(e), utseende = [s.color, s.fontSize, s.fontWeight, s.textShadow, e.matches(':disabled'), yta(e)].join();
                    return sedda.size !== sedda.add(utseende).size;
                };
                kontrast.galler ??= kontrast.matches;
                kontrast.matches = (nod, virtuell, ...mer) => kontrast.galler(nod, virtuell, ...mer) && ny(nod);
                axe.addReporter('brott', (regler, val, klart) => klart(regler.filter(regel => regel.violations.length > 0)
                    .map(regel => regel.id + ' [' + regel.violations.slice(0, 5).map(brott => brott.node.selector.join(' ')).join(', ') + ']')));
                return axe.run(document, {runOnly: {type: 'tag', values: krav}, resultTypes: ['violations'], reporter: 'brott', preload: false, iframes: false});
            }""";
    private static final int BRED = 1400;
    private static final int TELEFON = 390;
    private static final int SMALAST = 360;

    private Tillganglighetsprov() {
    }

    /** @return what breaks a rule, in words; the page is left wide and with all its folds open */
    public static List<String> brister(Page sida) {
        sida.evaluate("() => document.querySelectorAll('main details').forEach(d => { d.open = true; })");
        List<String> brister = new ArrayList<>();
        ((List<?>) sida.evaluate("() => window.policybrott")).forEach(brott -> brister.add("against the security policy: " + brott));
        sida.evaluate(AxeBuilder.getAxeScript());
        sida.setViewportSize(BRED, 900);
        sida.emulateMedia(utseende(ColorScheme.LIGHT));
        brister.addAll(granska(sida, "brett och ljust: "));
        // the same colours are used at every width, and they are what takes time to try: the light ones are tried wide, the dark ones here
        sida.setViewportSize(TELEFON, 900);
        sida.emulateMedia(utseende(ColorScheme.DARK));
        brister.addAll(granska(sida, "smalt och mörkt: "));
        sida.setViewportSize(SMALAST, 800);
        int bredd = (Integer) sida.evaluate("() => document.documentElement.scrollWidth");
        if (bredd > SMALAST) {
            brister.add("scrolls sideways: " + bredd + " px at " + SMALAST + ": " + sida.evaluate("b => [...document.querySelectorAll('body *')]"
                    + ".filter(e => e.getBoundingClientRect().right > b + 1).slice(0, 5).map(e => e.tagName + '.' + e.className)", SMALAST));
        }
        sida.setViewportSize(BRED, 900);
        return brister;
    }

    private static Page.EmulateMediaOptions utseende(ColorScheme schema) {
        return new Page.EmulateMediaOptions().setColorScheme(schema).setReducedMotion(ReducedMotion.REDUCE);
    }

    private static List<String> granska(Page sida, String hur) {
        List<?> brott = (List<?>) sida.evaluate(GRANSKA, KRAV);
        return brott.stream().map(ett -> hur + ett).toList();
    }
}
