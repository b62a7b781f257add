/** The process engine: built here, spoken to through {@link se.arshjulet.platform.process.Processmotor}, and nowhere else known by name. */
package se.arshjulet.platform.process;
