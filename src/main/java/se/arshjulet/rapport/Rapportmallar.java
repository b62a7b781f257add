package se.arshjulet.rapport;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import se.arshjulet.platform.web.Texter;

/** The templates of the report and of what wears its dress. */
final class Rapportmallar {

    /** For all: what a template says is read once. */
    private static final Configuration MALLAR = mallar();

    String fyll(String namn, Map<String, Object> innehall) {
        try {
            Template mall = MALLAR.getTemplate(namn);
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
        mallar.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
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
