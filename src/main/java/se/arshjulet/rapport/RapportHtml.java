package se.arshjulet.rapport;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import jakarta.enterprise.context.ApplicationScoped;
import se.arshjulet.platform.web.Texter;

/** The report's words in place: one template, set as a part of a web page or as a whole document for the PDF. */
@ApplicationScoped
public class RapportHtml {

    private final Configuration mallar = mallar();

    /** The report's sections, without cover and contents, to stand inside a page; headings start at h2. */
    public String fragment(Rapportunderlag underlag) {
        return fyll("fragment.ftlh", underlag, new Sattning(false));
    }

    /** The whole document: cover, contents, sections and bookmarks. */
    public String dokument(Rapportunderlag underlag) {
        return fyll("arsrapport.ftlh", underlag, new Sattning(true));
    }

    /** The pictures one after the other, each with its values as a table, to stand inside a page. */
    public String bilder(List<Bild> bilder) {
        return fyll("bilder.ftlh", Map.of("bilder", bilder));
    }

    /** Another document in the same dress, by a template of its own: {@code u} is what it says. */
    public String annat(String mall, Object underlag, boolean papper) {
        return fyll(mall, Map.of("u", underlag, "sattning", new Sattning(papper)));
    }

    private String fyll(String namn, Rapportunderlag underlag, Sattning sattning) {
        return fyll(namn, Map.of("u", underlag, "sattning", sattning));
    }

    String fyll(String namn, Map<String, Object> innehall) {
        try {
            Template mall = mallar.getTemplate(namn);
            StringWriter ut = new StringWriter(64 * 1024);
            mall.process(innehall, ut);
            return ut.toString();
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("The report template " + namn + " cannot be filled in", e);
        }
    }

    private static Configuration mallar() {
        Configuration mallar = new Configuration(Configuration.VERSION_2_3_34);
        DefaultObjectWrapperBuilder objekt = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        mallar.setClassLoaderForTemplateLoading(RapportHtml.class.getClassLoader(), "rapport");
        mallar.setObjectWrapper(objekt.build());
        mallar.setDefaultEncoding("UTF-8");
        mallar.setLocale(Svenska.SPRAK);
        mallar.setNumberFormat("computer");
        mallar.setOutputFormat(HTMLOutputFormat.INSTANCE);
        mallar.setLogTemplateExceptions(false);
        mallar.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        try {
            mallar.setSharedVariable("texter", objekt.build().getStaticModels().get(Texter.class.getName()));
            mallar.setSharedVariable("sv", objekt.build().getStaticModels().get(Svenska.class.getName()));
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
        return mallar;
    }
}
