package se.arshjulet.underlag;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.testsupport.Adminarbete;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Apivandring;
import se.arshjulet.testsupport.Demoregister;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Inloggningssida;

/** The förvaltningarnas files through the real pages: in, understood, beside the year, found and pointed at; and bad ones with the server standing. */
class UnderlagIT {

    private static final int AR = 2011;

    @TempDir
    static Path filer;

    @AutoClose
    private static Webblasare webblasare;
    private static String lista;
    private static String riskplan;
    private Page sida;

    @BeforeAll
    static void ett_oppet_ar() {
        new Adminarbete().nyttAr(AR);
        Apivandring aret = Apivandring.starta("SHM", AR, "revisor");
        aret.provaOberoende(Apiklient.som("revisor"));
        riskplan = aret.uppgift(Apiklient.som("revisor"), "granskaRiskplan");
        lista = "/underlag/underlag.xhtml?arsgranskning=" + Demoregister.las().id("SHM-" + AR);
        webblasare = new Webblasare();
    }

    @BeforeEach
    void logga_in() {
        sida = webblasare.fonster(Demoserver.adress(), 1400, 900);
        new Inloggningssida(sida).inne("revisor");
    }

    @Test
    void majs_fil_star_bredvid_arets_inklistrade_tabell() {
        sida.navigate(lista);
        sida.fill("#namn", "Årets avvikelser");
        sida.fill("#tabell", "Post\tMnkr\nHårdvara till PC-arbetsplats\t-40,5\nTre nya applikationer inom vården\t\u221224,7\nResultat\t-91,3");
        sida.click("#klistraIn");
        lasIn("UTFALL");
        sida.navigate(lista);
        laggTill(Provfiler.xlsx("månadsrapport.xlsx", "Prognos maj", Referens.AVVIKELSER_MAJ));
        lasIn("MAJ");

        sida.navigate(lista);
        assertThat(rad("Hårdvara till PC-arbetsplats")).containsText(new String[] {"\u221248", "\u221240,5"});
        assertThat(rad("Tre nya applikationer inom vården")).containsText(new String[] {"\u221221,8", "\u221224,7"});
        assertThat(rad("Prognos för året")).containsText(new String[] {"\u221260", "\u221291,3"});
    }

    @Test
    void en_sida_i_en_pdf_hittas_och_iakttagelsen_hanvisar_till_den() {
        sida.navigate(lista);
        laggTill(Provfiler.pdf("protokoll.pdf", null, "Inledning", "Riskplanen antogs den 26 april"));
        String protokoll = sida.url();
        sida.navigate(lista);
        sida.fill("#sokord", "ANTOGS den 26");
        sida.keyboard().press("Enter");
        sida.click("text=protokoll.pdf, sidan 2");
        assertThat(sida.locator("#text")).containsText("Riskplanen antogs den 26 april");
        assertThat(sida.locator("#hanvisadSida")).hasValue("2");
        sida.selectOption("#delomrade", "IK1");
        sida.fill("#hanvisadSida", "7");
        sida.press("#hanvisadSida", "Enter");
        assertThat(sida.locator(".felruta")).containsText("protokoll.pdf har ingen sådan sida");
        sida.fill("#hanvisadSida", "2");
        sida.fill("#notering", "Dagen för beslutet");
        sida.click("#hanvisa");
        assertThat(sida.locator(".meddelanden")).containsText("Hänvisningen till underlaget är sparad");

        sida.navigate("/riskplan/granskaRiskplan.xhtml?uppgift=" + riskplan);
        assertThat(sida.locator("a:has-text('protokoll.pdf, sidan 2')")).hasCount(1);

        APIResponse fil = sida.request().get(protokoll.replace("/visa.xhtml", "/fil"));
        assertThat(fil.headers()).containsEntry("x-content-type-options", "nosniff").containsEntry("content-type", "application/octet-stream");
        assertThat(fil.headers().get("content-disposition")).startsWith("attachment; filename=\"protokoll.pdf\"");
        assertThat(fil.headers().get("content-security-policy")).contains("sandbox");
        assertThat(new String(fil.body(), 0, 5)).isEqualTo("%PDF-");
    }

    @Test
    void daliga_filer_far_en_mening_och_servern_star_kvar() {
        nekas(new Fil("budget.xlsx", new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9}), "budget.xlsx");
        nekas(Provfiler.pdf("låst.pdf", "hemligt", "Text"), "låst.pdf är skyddad med lösenord");
        nekas(new Fil("stor.pdf", new byte[Fil.STORST + 1]), "stor.pdf är större än 20 MB");
        nekas(new Fil("jättestor.pdf", new byte[40 * 1024 * 1024]), "större än 20 MB");
        sida.navigate(lista);
        sida.click("#laddaUpp");
        assertThat(sida.locator(".felruta")).containsText("inte valt någon fil");
        assertThat(sida.request().get("/health/ready").status()).isEqualTo(200);
    }

    @Test
    void en_for_lang_inklistrad_tabell_nekas_och_finns_kvar_i_rutan() {
        sida.navigate(lista);
        sida.fill("#namn", "För lång");
        // set, not typed: a browser takes a minute to lay out a million lines, and these long ones some seconds. More than a form may be without files
        sida.evaluate("() => { document.getElementById('tabell').value = ('Å\\t1;'.repeat(1000) + '\\n').repeat(550); }");
        sida.click("#klistraIn");
        assertThat(sida.locator(".felruta")).containsText("högst 500");
        assertThat(sida.locator("#namn")).hasValue("För lång");
        // a page of two million characters is shown while it is still being read
        sida.waitForLoadState();
        assertThat(sida.locator("#tabell").inputValue().length()).isGreaterThan(2_100_000);
    }

    @Test
    void det_som_inte_ar_forstatt_sags_med_cell_och_stoppar() {
        sida.navigate(lista);
        laggTill(Provfiler.csv("oklart.csv", "Post;Mnkr\nPC;ca 40\nSystem;-30\nPris;-11,95"));
        sida.click("text=Läs in en tabell");
        assertThat(sida.locator("main")).containsText("oklart.csv, blad 1, cell B2: ”ca 40” är inte ett tal");
        assertThat(sida.locator("main")).containsText("cell B4: -11,95 har fler än en decimal");
        sida.click("#lasIn");
        assertThat(sida.locator(".felruta li")).hasCount(2);
        sida.selectOption("#sort", "FRI");
        assertThat(sida.locator("main")).containsText("Alla celler är förstådda");
        sida.click("#lasIn");
        assertThat(sida.locator(".meddelanden")).containsText("Tabellen är inläst");
        assertThat(sida.locator("td:has-text('ca 40')")).hasCount(1);
    }

    private void lasIn(String period) {
        sida.click("text=Läs in en tabell");
        sida.waitForResponse(svar -> "POST".equals(svar.request().method()), () -> sida.locator("#forvaltning").selectOption(
                new SelectOption().setIndex(1)));
        // the answer draws the form anew
        sida.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        sida.selectOption("#period", period);
        sida.check("#overfor");
        sida.click("#lasIn");
        assertThat(sida.locator(".meddelanden")).containsText("förd över");
    }

    private void laggTill(Fil fil) {
        skicka(fil);
        sida.waitForURL("**/underlag/visa.xhtml**");
    }

    private void nekas(Fil fil, String mening) {
        sida.navigate(lista);
        skicka(fil);
        assertThat(sida.locator(".felruta")).containsText(mening);
    }

    private void skicka(Fil fil) {
        // from the disk, as people do: handed over to the browser as bytes, a large one takes half a minute
        try {
            sida.setInputFiles("#fil", Files.write(filer.resolve(fil.namn()), fil.innehall()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sida.click("#laddaUpp");
    }

    private Locator rad(String post) {
        return sida.locator("table.jamforelse tr:has(th:has-text('" + post + "')) td");
    }
}
