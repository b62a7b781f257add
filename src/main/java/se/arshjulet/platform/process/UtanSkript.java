package se.arshjulet.platform.process;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Finds no script language: our models call named beans, and a script in a model is refused when it is reached. */
final class UtanSkript implements ScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory sprak) {
        throw new UnsupportedOperationException("Scripts are switched off");
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        return null;
    }

    @Override
    public ScriptEngine getScriptEngine(String sprak, boolean sparad) {
        return null;
    }
}
