package se.arshjulet.testsupport.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** What the administratör does. */
public final class Adminsida extends Formularsida {

    public Adminsida(Page page) {
        super(page);
    }

    public void forstaStart(String kod, String anvandarnamn, String losenord) {
        page.navigate("/forsta-start.xhtml");
        fyll("kod", kod).fyll("anvandarnamn", anvandarnamn).fyll("namn", "Administratören");
        losenord(losenord);
        tryck(page.locator("#skapa"));
    }

    /** From the start one-time codes are asked of everyone; from now on of those with this role only. */
    public void kravKoderBaraAv(String roll) {
        page.navigate("/admin/engangskoder.xhtml");
        page.getByText("Engångskoder krävs nu av 7 av 7 roller.").waitFor();
        Locator andras = page.locator("#krav input[type=checkbox]:checked:not([value=" + roll + "])");
        while (andras.count() > 0) {
            andras.first().uncheck();
        }
        tryck("Spara");
        page.getByText("Engångskoder krävs nu av 1 av 7 roller.").waitFor();
    }

    /** @param forvaltningar name and short name, one pair after the other */
    public void namnd(String kortnamn, String namn, List<List<String>> forvaltningar) {
        page.navigate("/admin/namnden.xhtml");
        fyll("namn", namn).fyll("kortnamn", kortnamn);
        for (int i = 0; i < forvaltningar.size(); i++) {
            if (!har("forvaltningar[" + i + "].namn")) {
                tryck("Lägg till en förvaltning");
            }
            fyll("forvaltningar[" + i + "].namn", forvaltningar.get(i).get(0));
            fyll("forvaltningar[" + i + "].kortnamn", forvaltningar.get(i).get(1));
        }
        tryck("Spara");
    }

    public void byra(String namn) {
        page.navigate("/admin/byraer.xhtml");
        fyll("namn", namn).tryck("Spara");
    }

    public void anvandare(String anvandarnamn, String namn, String titel, String roll, String namnd, String byra, String losenord) {
        page.navigate("/admin/anvandaren.xhtml");
        fyll("anvandarnamn", anvandarnamn).fyll("namn", namn).fyll("titel", titel).fyll("epost", anvandarnamn + "@example.se");
        page.locator("input[type=checkbox][value=" + roll + "]").check();
        if (namnd != null) {
            fyll("namnd", namnd);
        }
        if (byra != null) {
            fyll("byra", byra);
        }
        tryck("Spara");
        page.navigate("/admin/anvandare.xhtml?sok=" + anvandarnamn);
        page.locator("tbody th a").first().click();
        page.waitForURL("**/anvandaren.xhtml**");
        losenord(losenord);
        tryck(page.locator("#bytLosenord"));
    }

    private void losenord(String losenord) {
        page.locator("input[type=password]").first().fill(losenord);
        if (page.locator("input[type=password]").count() > 1) {
            page.locator("input[type=password]").nth(1).fill(losenord);
        }
    }

    public void byrauppdrag(int ar, String byra) {
        page.navigate("/admin/byrauppdrag.xhtml?ar=" + ar);
        int antal = page.locator("[data-falt^='rader']").count();
        for (int i = 0; i < antal; i++) {
            fyll("rader[" + i + "].byra", byra);
        }
        tryck("Spara");
    }
}
