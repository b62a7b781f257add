package se.arshjulet.testsupport;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
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
        for (int bredd : new int[] {BRED, TELEFON}) {
            sida.setViewportSize(bredd, 900);
            sida.emulateMedia(utseende(ColorScheme.LIGHT));
            brister.addAll(granska(bredd + " ljust: ", new AxeBuilder(sida).withTags(KRAV)));
        }
        // nothing but the colours differs in the dark, and they are the same at every width
        sida.emulateMedia(utseende(ColorScheme.DARK));
        brister.addAll(granska("mörkt: ", new AxeBuilder(sida).withRules(List.of("color-contrast"))));
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

    /** The rules are run in the page itself: a blank page of its own, as axe else opens, would only cost time. */
    @SuppressWarnings("deprecation")
    private static List<String> granska(String hur, AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream().map(brott -> hur + brott.getId() + " " + var(brott)).toList();
    }

    private static List<Object> var(Rule brott) {
        return brott.getNodes().stream().map(CheckedNode::getTarget).limit(5).toList();
    }
}
