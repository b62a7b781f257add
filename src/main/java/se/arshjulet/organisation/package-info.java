/** Vilka som finns: nämnderna med sina förvaltningar, de som arbetar med granskningen och redovisningsrevisorernas byrå. */
package se.arshjulet.organisation;
