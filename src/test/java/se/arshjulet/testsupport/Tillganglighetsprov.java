package se.arshjulet.testsupport;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An open page by its own security policy, and by the rules of WCAG 2.1 A and AA that can be tried by a machine, light and dark, wide and narrow. */
public final class Tillganglighetsprov {

    private static final List<String> KRAV = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    /** Run in every page before its own scripts; what the viewer of models tries is known, and stands in our style sheet instead. */
    static final String SAMLAR_BROTT_MOT_POLICYN = "window.policybrott = []; document.addEventListener('securitypolicyviolation', h => {"
            + " if (!/bpmn-navigated-viewer/.test(h.sourceFile)) { window.policybrott.push(h.violatedDirective + ' ' + h.blockedURI + ' ' + h.sourceFile + ' ' + h.lineNumber); } });";
    private static final String GRANSKA = "vilka => axe.run(document, {runOnly: vilka, resultTypes: ['violations'], iframes: false})"
            + ".then(allt => allt.violations.map(brott => brott.id + ' [' + brott.nodes.slice(0, 5).map(nod => nod.target.join(' ')).join(', ') + ']'))";
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
        for (int bredd : new int[] {BRED, TELEFON}) {
            sida.setViewportSize(bredd, 900);
            sida.emulateMedia(utseende(ColorScheme.LIGHT));
            brister.addAll(granska(sida, bredd + " ljust: ", "tag", KRAV));
        }
        // nothing but the colours differs in the dark, and they are the same at every width
        sida.emulateMedia(utseende(ColorScheme.DARK));
        brister.addAll(granska(sida, "mörkt: ", "rule", List.of("color-contrast")));
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

    /** In the page itself, without describing what is right: to have that told, as axe's own builder does, takes most of the time. */
    private static List<String> granska(Page sida, String hur, String slag, List<String> vilka) {
        List<?> brott = (List<?>) sida.evaluate(GRANSKA, Map.of("type", slag, "values", vilka));
        return brott.stream().map(ett -> hur + ett).toList();
    }
}
