/**
 * The diarium: every document (handling) of an ärende under its diarienummer, as tryckfrihetsförordningen 2 kap. and
 * offentlighets- och sekretesslagen (2009:400) 5 kap. ask for. The phases tell it what has come in, been drawn up or been dispatched;
 * the registrator tells it the rest, marks secrecy, hands out what is public and decides what is gallrat.
 */
package se.arshjulet.diarium;
