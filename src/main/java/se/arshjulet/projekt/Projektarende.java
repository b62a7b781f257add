package se.arshjulet.projekt;

import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.Handelse;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.inkorg.Uppgift;

/**
 * Everything the case page of a fördjupad granskning shows. What is not for the reader is left out.
 *
 * @param plan     null for a nämnd
 * @param papper   null when they are not for the reader
 * @param mina     those of the open tasks that the reader may open
 * @param namn     names of those who have the open tasks or stand in the history, by user name
 * @param rapport  the frozen report, or null
 * @param farLasa  whether the reader may read the report as it is
 * @param laser    whether the reader may see the working papers
 * @param skriver  whether the reader may write working papers now
 * @param farAndraPlan whether the reader may change what is left of the plan
 * @param utanLedare whether another leader must be appointed from the page
 * @param arbetar  whether the reader is one of the team or leads the office
 */
public record Projektarende(FordjupadGranskning fordjupad, Projektplan plan, List<Arbetspapper> papper, List<Sakgranskning> sakgranskningar, List<Uppgift> uppgifter,
        List<Uppgift> mina, Map<String, String> namn, List<Handelse> historik, Projektbeslut beslut, Fordjupningsrapport rapport, boolean farLasa, boolean laser, boolean utanLedare, boolean arbetar, boolean skriver, boolean farAndraPlan,
        List<String> aktuella, List<String> avklarade) {
}
