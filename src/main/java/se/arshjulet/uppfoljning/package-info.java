/** Riskplanen följs upp två gånger: senast vid delåret och vid årets slut. */
package se.arshjulet.uppfoljning;
